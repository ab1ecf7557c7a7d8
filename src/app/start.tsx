import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App";
import { startLoading } from "./store";
import { syncUrl } from "./sync-url";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/shell.css";
import "./styles/list.css";
import "./styles/filters.css";

/** Starts the atlas in the element `#atlas`. `frame`: inside another site's page. */
export function start({ frame }: { readonly frame: boolean }): void {
  const element = document.getElementById("atlas");
  if (!element) throw new Error("the page has no element #atlas");
  void startLoading();
  syncUrl();
  createRoot(element).render(
    <StrictMode>
      <App frame={frame} />
    </StrictMode>,
  );
}
