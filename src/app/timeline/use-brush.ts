import { useEffect, useRef, type PointerEvent } from "react";
import type { TimeAxis } from "../../core/time-bars";
import { between, isWhole, movedBy, type YearWindow } from "./year-window";

interface Drag {
  readonly pointer: number;
  readonly year: number;
  /** A drag that begins inside the chosen years moves them; elsewhere it chooses new ones. */
  readonly moves: YearWindow | null;
  moved: boolean;
}

/** Chooses years by pointer: a tap one year, a drag the years it crosses. At most one choice a frame. */
export function useBrush({
  axis,
  window,
  choose,
  clear,
  hover,
}: {
  readonly axis: TimeAxis;
  readonly window: YearWindow;
  readonly choose: (window: YearWindow) => void;
  readonly clear: () => void;
  readonly hover: (year: number | null) => void;
}) {
  const drag = useRef<Drag | null>(null);
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const yearAt = (event: PointerEvent<HTMLElement>): number => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const years = axis.last - axis.first + 1;
    const at = Math.floor(((event.clientX - left) / width) * years);
    return axis.first + Math.min(years - 1, Math.max(0, at));
  };
  const inFrame = (next: YearWindow) => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => choose(next));
  };
  const chosenBy = ({ year, moves }: Drag, now: number): YearWindow =>
    moves
      ? (movedBy(axis, moves, Math.min(axis.last - moves.to, Math.max(axis.first - moves.from, now - year))) ?? moves)
      : between(axis, year, now);

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || !event.isPrimary) return;
      const year = yearAt(event);
      const inside = !isWhole(window, axis) && year >= window.from && year <= window.to;
      drag.current = { pointer: event.pointerId, year, moves: inside ? window : null, moved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const now = yearAt(event);
      const held = drag.current;
      if (held?.pointer === event.pointerId) {
        held.moved ||= now !== held.year;
        if (held.moved) inFrame(chosenBy(held, now));
      }
      if (event.pointerType !== "touch") hover(now);
    },
    onPointerUp: (event: PointerEvent<HTMLElement>) => {
      const held = drag.current;
      drag.current = null;
      if (held?.pointer === event.pointerId && !held.moved) inFrame({ from: held.year, to: held.year });
    },
    // A finger that turns out to scroll the page chooses nothing more.
    onPointerCancel: () => {
      drag.current = null;
    },
    onPointerLeave: () => hover(null),
    onDoubleClick: () => {
      // Its second click has chosen a year for the next frame.
      cancelAnimationFrame(frame.current);
      clear();
    },
  };
}
