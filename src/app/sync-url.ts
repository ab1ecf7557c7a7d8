/** The only module that touches the address bar. Opening something adds a history entry, everything else replaces it. */
import { formatFragment, formatUrlState, parseFragment, parseUrlState, type ViewState } from "../core/url-state";
import { applyLink, useAtlas } from "./store";

const KEYS = ["selection", "facets", "view", "lang", "theme", "map", "foreign"] as const satisfies readonly (keyof ViewState)[];

const fragmentOf = (view: ViewState): string => formatFragment(formatUrlState(view));

function readLink(): void {
  const { state, problems } = parseUrlState(parseFragment(location.hash.slice(1)));
  applyLink(state, problems);
}

/** Writes after the reader has paused: browsers refuse more than about 100 history changes in 30 seconds. */
const PAUSE_MS = 150;

/** Reads the link, then keeps link and state in step. Returns a function that stops it. */
export function syncUrl(): () => void {
  readLink();
  let written = fragmentOf(useAtlas.getState());
  let timer: ReturnType<typeof setTimeout> | undefined;

  const write = (entry: "push" | "replace") => {
    clearTimeout(timer);
    const fragment = fragmentOf(useAtlas.getState());
    if (fragment === written) return;
    written = fragment;
    const address = fragment === "" ? location.pathname + location.search : `#${fragment}`;
    if (entry === "push") history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  };

  const onLink = () => {
    clearTimeout(timer);
    readLink();
    written = fragmentOf(useAtlas.getState());
  };

  const unsubscribe = useAtlas.subscribe((state, before) => {
    if (KEYS.every((key) => state[key] === before[key])) return;
    if (state.selection !== before.selection) write("push");
    else {
      clearTimeout(timer);
      timer = setTimeout(write, PAUSE_MS, "replace");
    }
  });
  // `popstate` covers back and forward, `hashchange` a link typed or clicked; both may fire for one change, which is harmless.
  window.addEventListener("popstate", onLink);
  window.addEventListener("hashchange", onLink);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    window.removeEventListener("popstate", onLink);
    window.removeEventListener("hashchange", onLink);
  };
}
