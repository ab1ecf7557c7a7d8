/** The only module that touches the address bar. Opening something adds a history entry, everything else replaces it. */
import {
  formatFragment,
  formatUrlState,
  pairsOnPage,
  parseFragment,
  parseUrlState,
  type Pair,
  type ViewState,
} from "../core/url-state";
import { applyLink, useAtlas } from "./store";

const KEYS = [
  "selection",
  "facets",
  "view",
  "lang",
  "theme",
  "map",
  "foreign",
] as const satisfies readonly (keyof ViewState)[];

const fragmentOf = (view: ViewState): string => formatFragment(formatUrlState(view));

/** Writes after the reader has paused: browsers refuse more than about 100 history changes in 30 seconds. */
const PAUSE_MS = 150;

/**
 * Reads the link, then keeps link and state in step. Returns a function that stops it. `page`: what a static page shows;
 * it becomes the fragment at once, so that the path says nothing more.
 */
export function syncUrl(page: readonly Pair[] = []): () => void {
  /** What the address says now; a state that says the same is not written again. */
  let written = "";
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = () => {
    clearTimeout(timer);
    const { state, problems } = parseUrlState(pairsOnPage(parseFragment(location.hash.slice(1)), page));
    // Before the state changes: the subscriber must not take the reader's step back for a step on.
    written = fragmentOf(state);
    applyLink(state, problems);
  };

  const write = (entry: "push" | "replace") => {
    clearTimeout(timer);
    const fragment = fragmentOf(useAtlas.getState());
    if (fragment === written) return;
    written = fragment;
    const address = fragment === "" ? location.pathname + location.search : `#${fragment}`;
    if (entry === "push") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  };

  read();
  if (page.length > 0) history.replaceState(null, "", `#${written}`);
  const unsubscribe = useAtlas.subscribe((state, before) => {
    if (KEYS.every((key) => state[key] === before[key])) return;
    if (state.selection !== before.selection) write("push");
    else {
      clearTimeout(timer);
      timer = setTimeout(write, PAUSE_MS, "replace");
    }
  });
  // `popstate` covers back and forward, `hashchange` a link typed or clicked; both may fire for one change, which is harmless.
  window.addEventListener("popstate", read);
  window.addEventListener("hashchange", read);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    window.removeEventListener("popstate", read);
    window.removeEventListener("hashchange", read);
  };
}
