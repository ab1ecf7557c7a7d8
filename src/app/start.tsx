import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import type { Pair } from "../core/url-state";
import { App } from "./App";
import { atlasUrl } from "./root-url";
import { setSheet, startLoading, useAtlas } from "./store";
import { syncUrl } from "./sync-url";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/list.css";
import "./styles/filters.css";

/** Starts the atlas in the element `#atlas`. `frame`: inside another site's page. `page`: what a static page shows. */
export function start({ frame, page }: { readonly frame: boolean; readonly page?: readonly Pair[] }): void {
  const element = document.getElementById("atlas");
  if (!element) throw new Error("the page has no element #atlas");
  void startLoading();
  syncUrl(page);
  // A frame is low: it begins with its map, and the sheet waits at its foot.
  if (frame && useAtlas.getState().selection.kind === "none") setSheet("low");
  createRoot(element).render(
    <StrictMode>
      <App frame={frame} base={page && atlasUrl("")} />
    </StrictMode>,
  );
}
