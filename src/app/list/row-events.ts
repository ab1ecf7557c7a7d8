/** What readers do in the list, heard once for all its rows. */
import type { FocusEvent, KeyboardEvent, MouseEvent, PointerEvent } from "react";
import { isPlainClick, type Reading } from "../reading";
import type { SiteSelection } from "../../core/url-state";

interface Heard {
  readonly reading: Reading;
  readonly kind: "site" | "route";
  /** What pointer or focus is on. */
  readonly hover?: (id: string | null) => void;
  readonly drawRest: () => boolean;
}

const rowAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(".row") : null;

export function rowEvents({ reading: { base = "", href, open }, kind, hover, drawRest }: Heard) {
  const selectionOf = (row: HTMLElement): SiteSelection => ({ kind, id: row.dataset["id"] ?? "" });
  const at = (target: EventTarget | null) => {
    const row = target && rowAt(target);
    // A link carries the filters as they are when it is copied or opened elsewhere, not as they were when it was drawn.
    if (row) row.querySelector("a")?.setAttribute("href", base + href(selectionOf(row)));
    hover?.(row?.dataset["id"] ?? null);
  };
  return {
    onPointerOver: (event: PointerEvent) => at(event.target),
    onPointerLeave: () => at(null),
    onFocus: (event: FocusEvent) => at(event.target),
    onBlur: () => at(null),
    onClick: (event: MouseEvent) => {
      const row = rowAt(event.target);
      if (!row || !open || !isPlainClick(event)) return;
      event.preventDefault();
      open(selectionOf(row));
    },
    /** Arrow keys walk the rows, Home and End jump, as in any list. */
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => {
      if (!["ArrowDown", "ArrowUp", "Home", "End"].includes(event.key) || !rowAt(event.target)) return;
      event.preventDefault();
      const { key, currentTarget: list } = event;
      const move = () => {
        const links = [...list.querySelectorAll<HTMLElement>(".row-link")];
        const from = links.indexOf(document.activeElement as HTMLElement);
        const next = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: links.length - 1 }[key] ?? from;
        links[Math.min(links.length - 1, Math.max(0, next))]?.focus();
      };
      // Rows that this key has asked for stand there when it is done.
      if (drawRest()) queueMicrotask(move);
      else move();
    },
  };
}
