import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { setSheet, startLoading, useAtlas } from "./store";
import { syncUrl } from "./sync-url";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/list.css";
import "./styles/filters.css";
import "./styles/access.css";

/** Starts the atlas in the element `#atlas`. `frame`: inside another site's page. */
export function start({ frame }: { readonly frame: boolean }): void {
  const element = document.getElementById("atlas");
  if (!element) throw new Error("the page has no element #atlas");
  void startLoading();
  syncUrl();
  // A frame is low: it begins with its map, and the sheet waits at its foot.
  if (frame && useAtlas.getState().selection.kind === "none") setSheet("low");
  createRoot(element).render(
    <StrictMode>
      <App frame={frame} />
    </StrictMode>,
  );
}
