/** The chosen years as a window on the axis, and the steps it takes. */
import type { YearSpan } from "../../core/period";
import type { TimeAxis } from "../../core/time-bars";

export interface YearWindow {
  readonly from: number;
  readonly to: number;
}

const clamp = (year: number, { first, last }: TimeAxis): number => Math.min(last, Math.max(first, year));

export const isWhole = ({ from, to }: YearWindow, axis: TimeAxis): boolean => from <= axis.first && to >= axis.last;

/** The window that a link or a filter means; open ends reach to the ends of the axis. */
export const windowOf = (axis: TimeAxis, { from, to }: YearSpan): YearWindow => ({
  from: clamp(from ?? axis.first, axis),
  to: clamp(to ?? axis.last, axis),
});

/** The years between two, in either order. */
export const between = (axis: TimeAxis, a: number, b: number): YearWindow => ({
  from: clamp(Math.min(a, b), axis),
  to: clamp(Math.max(a, b), axis),
});

/** What a link says of a window: the whole is no choice, and an edge of the axis is no bound, except of one year alone. */
export function spanOfWindow(axis: TimeAxis, { from, to }: YearWindow): YearSpan {
  if (from === to && axis.first !== axis.last) return { from, to };
  return { from: from <= axis.first ? null : from, to: to >= axis.last ? null : to };
}

/** As wide as it is, so many years on; null where that leaves the axis. */
export function movedBy(axis: TimeAxis, { from, to }: YearWindow, years: number): YearWindow | null {
  const next = { from: from + years, to: to + years };
  return next.from < axis.first || next.to > axis.last ? null : next;
}

/** A year earlier or later; from the whole to its first or last year. */
export function stepped(axis: TimeAxis, window: YearWindow, by: 1 | -1): YearWindow | null {
  if (!isWhole(window, axis)) return movedBy(axis, window, by);
  const year = by > 0 ? axis.first : axis.last;
  return { from: year, to: year };
}

/** Where playing goes on from: past the end it begins again, as wide as it is. */
export const nextPlayed = (axis: TimeAxis, window: YearWindow): YearWindow =>
  stepped(axis, window, 1) ?? { from: axis.first, to: axis.first + window.to - window.from };
