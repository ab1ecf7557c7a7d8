/** From a static page to the app at the same place: the page lies over the app until the same text stands there. */
import { parseUrlState, type Pair } from "../core/url-state";
import { useAtlas } from "./store";

/** Long parts of a panel are drawn in steps: so long is waited for the line that the reader is at. */
const PATIENCE_MS = 1000;

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export function takeOver(cover: HTMLElement, page: readonly Pair[]): void {
  const atlas = document.getElementById("atlas");
  if (!atlas) return;
  const root = document.documentElement;
  const { selection } = parseUrlState(page).state;
  const panel = cover.dataset["layout"] === "panel";
  // A fragment has asked for something else: what lies here would be the wrong text.
  const elsewhere = !same(useAtlas.getState().selection, selection);
  if (elsewhere) cover.hidden = true;
  // Until then there is one text to read, to hear and to tab through.
  atlas.inert = !elsewhere;
  const observer = new MutationObserver(check);
  observer.observe(atlas, { childList: true, subtree: true, attributes: true, attributeFilter: ["aria-busy"] });
  let patience: ReturnType<typeof setTimeout> | undefined;
  check();

  function check(): void {
    if (atlas?.querySelector(".failure, .panel .record-failed")) keep();
    else if (isDrawn()) {
      if (isPlaceThere()) finish();
      else patience ??= setTimeout(finish, PATIENCE_MS);
    }
  }

  function isPlaceThere(): boolean {
    const place = panel && !elsewhere ? placeIn(cover) : null;
    return place === null || atlas?.querySelector(`#${CSS.escape(place.id)}`) !== null;
  }

  function isDrawn(): boolean {
    if (!atlas?.querySelector(".list, .list-nothing")) return false;
    if (elsewhere || !panel) return true;
    return (
      atlas.querySelector(".panel .record:not([aria-busy])") !== null && !atlas.querySelector(".panel .record-waiting")
    );
  }

  /** What the app could not load the page has: it stays, as a page to read. */
  function keep(): void {
    observer.disconnect();
    clearTimeout(patience);
    if (elsewhere) {
      finish();
      return;
    }
    root.dataset["reading"] = "";
    const notice = document.createElement("p");
    notice.className = "page-fault";
    notice.role = "status";
    notice.textContent = cover.dataset["fault"] ?? "";
    cover.querySelector(".header")?.after(notice);
    if (atlas) atlas.hidden = true;
  }

  function finish(): void {
    observer.disconnect();
    clearTimeout(patience);
    const place = panel && !elsewhere ? placeIn(cover) : null;
    const opened = [...cover.querySelectorAll<HTMLDetailsElement>(".account > details")].map(
      (details) => [details.parentElement?.id ?? "", details.open] as const,
    );
    const focused = cover.contains(document.activeElement) ? document.activeElement : null;
    const address = focused instanceof HTMLAnchorElement ? focused.textContent : null;
    cover.remove();
    delete root.dataset["static"];
    if (!atlas) return;
    atlas.inert = false;
    if (elsewhere) return;
    for (const [id, open] of opened) {
      const details = document.getElementById(id)?.querySelector("details");
      if (details && useAtlas.getState().selection.kind !== "account") details.open = open;
    }
    if (place) returnTo(place);
    if (focused) focusLike(atlas, focused.id, address);
    performance.mark("atlas:taken-over");
  }
}

interface Place {
  readonly id: string;
  readonly top: number;
}

/** The last thing with an id that stands at or above the upper edge of what is read, and how far from the window's top. */
function placeIn(cover: HTMLElement): Place | null {
  const scroller = cover.querySelector<HTMLElement>(".page-text");
  const edge = Math.max(0, scroller?.getBoundingClientRect().top ?? 0);
  if ((scroller?.scrollTop ?? 0) + window.scrollY === 0) return null;
  let last: Place | null = null;
  for (const element of cover.querySelectorAll<HTMLElement>(".record [id]")) {
    const { top } = element.getBoundingClientRect();
    if (last !== null && top > edge + 60) break;
    last = { id: element.id, top };
  }
  return last;
}

function returnTo({ id, top }: Place): void {
  const element = document.getElementById(id);
  const panel = element?.closest(".panel");
  if (element && panel) panel.scrollTop += element.getBoundingClientRect().top - top;
}

/** The focus goes on where it was: to the same id, or to the link with the same words. */
function focusLike(atlas: HTMLElement, id: string, words: string | null): void {
  const target =
    id === ""
      ? [...atlas.querySelectorAll<HTMLElement>("a, button")].find(({ textContent }) => textContent === words)
      : document.getElementById(id);
  (target ?? document.getElementById("panel-heading"))?.focus({ preventScroll: true });
}
