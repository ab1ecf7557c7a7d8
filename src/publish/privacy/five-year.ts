import type { Period, YearSpan } from "../../core/period";

/** Accounts leave with periods of five calendar years: a single year beside a place and a gender is close to a person. */
const WINDOW = 5;
const DECADE = 10;

const write = (year: number | null): string => (year === null ? ".." : String(year).padStart(4, "0"));

/** A span as a published period; undefined where it bounds nothing. */
export function toPeriod({ from, to }: YearSpan): Period | undefined {
  return from === null && to === null ? undefined : { edtf: `${write(from)}/${write(to)}`, from, to };
}

function widenTo(size: number, { from, to }: YearSpan): YearSpan {
  return { from: from === null ? null : from - (from % size), to: to === null ? null : to - (to % size) + size - 1 };
}

/** The whole windows a span touches, such as 2000 to 2004; an open end stays open, the other moves to its window's edge. */
export const widenToFiveYears = (span: YearSpan): YearSpan => widenTo(WINDOW, span);

/** The whole decades a span touches. */
export const widenToDecade = (span: YearSpan): YearSpan => widenTo(DECADE, span);

/** Whether two spans have the same ends. */
export const isSameSpan = (a: YearSpan, b: YearSpan): boolean => a.from === b.from && a.to === b.to;
