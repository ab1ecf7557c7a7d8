/** The only module that touches the address bar. Opening something adds a history entry, everything else replaces it. */
import {
  DEFAULT_VIEW,
  formatFragment,
  formatUrlState,
  pairsOnPage,
  parseFragment,
  parseUrlState,
  type Pair,
  type SiteSelection,
  type ViewState,
} from "../core/url-state";
import { useCare } from "./care";
import { applyLink, ownView, useAtlas } from "./store";

const KEYS = [
  "selection",
  "facets",
  "view",
  "lang",
  "theme",
  "map",
  "host",
  "foreign",
] as const satisfies readonly (keyof ViewState)[];

/**
 * A reader who leaves no steps leaves no names either: browsers keep a replaced address in their history as well. What a
 * host has set stays, or a reload would show more than the host does.
 */
const told = (view: ViewState): ViewState =>
  useCare.getState().quiet
    ? { ...DEFAULT_VIEW, lang: view.lang, theme: view.theme, host: view.host, foreign: view.foreign }
    : view;

const fragmentOf = (view: ViewState): string => formatFragment(formatUrlState(told(view)));

/** Steps of one story are one place in the history. */
const isSameStory = (a: SiteSelection, b: SiteSelection): boolean =>
  a.kind === "story" && b.kind === "story" && a.id === b.id;

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
    written = formatFragment(formatUrlState(state));
    applyLink(state, problems);
    if (useCare.getState().quiet) write("replace");
  };

  const write = (entry: "push" | "replace") => {
    clearTimeout(timer);
    const fragment = fragmentOf(ownView(useAtlas.getState()));
    if (fragment === written) return;
    written = fragment;
    const address = fragment === "" ? location.pathname + location.search : `#${fragment}`;
    if (entry === "push" && !useCare.getState().quiet) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
  };

  read();
  if (page.length > 0) history.replaceState(null, "", `#${written}`);
  const unsubscribe = useAtlas.subscribe((state, before) => {
    if (KEYS.every((key) => state[key] === before[key])) return;
    if (state.selection !== before.selection && !isSameStory(state.selection, before.selection)) write("push");
    else {
      clearTimeout(timer);
      timer = setTimeout(write, PAUSE_MS, "replace");
    }
  });
  const unsubscribeCare = useCare.subscribe((care, before) => {
    if (care.quiet !== before.quiet) write("replace");
  });
  // `popstate` covers back and forward, `hashchange` a link typed or clicked; both may fire for one change, which is harmless.
  window.addEventListener("popstate", read);
  window.addEventListener("hashchange", read);
  return () => {
    clearTimeout(timer);
    unsubscribe();
    unsubscribeCare();
    window.removeEventListener("popstate", read);
    window.removeEventListener("hashchange", read);
  };
}
