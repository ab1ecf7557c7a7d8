/** What lies over the map: elements that say so with `data-covers`, measured where they are. */

export interface Covers {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room the camera always keeps, in pixels; below it a cover is the whole map and is no longer avoided. */
const LEAST_ROOM = 140;

const overlaps = (a: DOMRect, b: DOMRect): boolean =>
  a.width > 0 && a.height > 0 && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

interface Counted {
  /** Ornaments inside the map's own area too, which the camera avoids and controls do not. */
  readonly all: boolean;
  /** A notice in a corner as well: no selected place lies under it, while a whole country may reach there. */
  readonly notice?: boolean;
}

export function coversOf(container: HTMLElement, { all, notice = false }: Counted): Covers {
  const area = container.getBoundingClientRect();
  const covers = { left: 0, right: 0, top: 0, bottom: 0 };
  for (const element of document.querySelectorAll<HTMLElement>("[data-covers]")) {
    const rect = element.getBoundingClientRect();
    if (!overlaps(rect, area) || (!all && container.parentElement?.contains(element))) continue;
    switch (element.dataset["covers"]) {
      case "left":
        covers.left = Math.max(covers.left, rect.right - area.left);
        break;
      case "right":
        covers.right = Math.max(covers.right, area.right - rect.left);
        break;
      case "bottom":
        covers.bottom = Math.max(covers.bottom, area.bottom - rect.top);
        break;
      case "notice":
        if (notice) covers.bottom = Math.max(covers.bottom, area.bottom - rect.top);
        break;
    }
  }
  return withRoom(covers, area);
}

/** Height at the top of the map that something inside its own area, such as a title, has taken. */
export function takenTop(container: HTMLElement): number {
  const area = container.getBoundingClientRect();
  const ornaments = [...(container.parentElement?.querySelectorAll<HTMLElement>("[data-covers]") ?? [])].filter(
    (element) => !container.contains(element),
  );
  return Math.max(0, ...ornaments.map((element) => element.getBoundingClientRect().bottom - area.top));
}

/** On a phone a sheet reaches over everything, whichever side it says: then its height counts. */
function withRoom(covers: Covers, { width, height }: DOMRect): Covers {
  const narrow = covers.left + covers.right > width - LEAST_ROOM;
  const low = covers.top + covers.bottom > height - LEAST_ROOM;
  return {
    left: narrow ? 0 : covers.left,
    right: narrow ? 0 : covers.right,
    top: low ? 0 : covers.top,
    bottom: low ? 0 : covers.bottom,
  };
}

/** Calls back when covers come, go or change. Returns a function that stops it. */
export function watchCovers(container: HTMLElement, changed: () => void): () => void {
  const sizes = new ResizeObserver(changed);
  const observe = () => {
    sizes.disconnect();
    sizes.observe(container);
    for (const element of document.querySelectorAll("[data-covers]")) sizes.observe(element);
    changed();
  };
  const arrivals = new MutationObserver(observe);
  for (
    let element: HTMLElement | null = container;
    element && element !== document.body;
    element = element.parentElement
  )
    arrivals.observe(element, { childList: true });
  const settled = (event: TransitionEvent) => {
    if (event.target instanceof Element && event.target.closest("[data-covers]")) changed();
  };
  addEventListener("transitionend", settled);
  observe();
  return () => {
    sizes.disconnect();
    arrivals.disconnect();
    removeEventListener("transitionend", settled);
  };
}
