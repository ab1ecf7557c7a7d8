/** How high the content would like to be, for a host that lets its frame grow. */

/** A map has no height of its own: a part of its width, within what fits a screen. */
const MAP = { share: 0.7, low: 440, high: 680 };
/** Longer lists scroll inside the frame: beyond this a page is no longer a page. */
const HIGHEST = 5000;

export function contentHeight(): number {
  const atlas = document.querySelector<HTMLElement>(".atlas");
  const plain = document.querySelector<HTMLElement>(".failure");
  if (plain) return Math.ceil(plain.getBoundingClientRect().height) + 24;
  if (!atlas) return 0;
  const head = document.querySelector<HTMLElement>(".stage")?.offsetTop ?? 0;
  const wanted =
    atlas.dataset["view"] === "list"
      ? Math.max(...[".side-scroll", ".panel"].map(heightIn))
      : Math.min(MAP.high, Math.max(MAP.low, atlas.clientWidth * MAP.share));
  return Math.min(HIGHEST, Math.ceil(head + wanted));
}

/** From the top of the first child to the foot of the last, and its padding: what scrolls would say at least its own height. */
function heightIn(selector: string): number {
  const element = document.querySelector(selector);
  const [first, last] = [element?.firstElementChild, element?.lastElementChild];
  if (!element || !first || !last) return 0;
  const { paddingTop, paddingBottom } = getComputedStyle(element);
  const padding = Number.parseFloat(paddingTop || "0") + Number.parseFloat(paddingBottom || "0");
  return padding + last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
}
