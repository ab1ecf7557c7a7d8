import { StrictMode, type ComponentType } from "react";
import { createRoot } from "react-dom/client";
import type { Pair } from "../core/url-state";
import { App } from "./App";
import { atlasUrl } from "./root-url";
import { setSheet, startLoading, useAtlas } from "./store";
import { syncUrl } from "./sync-url";
import "./styles/tokens.css";
import "./styles/base.css";
import "./styles/header.css";
import "./styles/shell.css";
import "./styles/shell-narrow.css";
import "./styles/overview-room.css";
import "./styles/list.css";
import "./styles/filters.css";
import "./styles/access.css";

interface Start {
  /** The head the atlas wears inside another site's page. */
  readonly Bar?: ComponentType | null;
  /** What a static page shows. */
  readonly page?: readonly Pair[];
}

/** Starts the atlas in the element `#atlas`. */
export function start({ Bar = null, page }: Start = {}): void {
  const element = document.getElementById("atlas");
  if (!element) throw new Error("the page has no element #atlas");
  // First the link: it may ask for another version of the data.
  syncUrl(page);
  void startLoading();
  // A link with another version of the data, followed in place.
  useAtlas.subscribe((state, before) => {
    if (state.host.version !== before.host.version) void startLoading();
  });
  // A frame is low: it begins with its map, and the sheet waits at its foot.
  if (Bar && useAtlas.getState().selection.kind === "none") setSheet("low");
  createRoot(element).render(
    <StrictMode>
      <App Bar={Bar} base={page && atlasUrl("")} />
    </StrictMode>,
  );
}
