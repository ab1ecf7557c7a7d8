/**
 * Partial dates and year spans as they are published. The publisher reads EDTF with a library; here a period is
 * already known to be valid, and carries its first and last year so that nothing downstream guesses one.
 */

export interface Period {
  /** As in the record: `1998`, `2003-12`, `2004/2005`, `199X`, `2007~`, `../2006`. */
  readonly edtf: string;
  /** First year, or null where the start is open or unknown. */
  readonly from: number | null;
  /** Last year, or null where the end is open or unknown. */
  readonly to: number | null;
}

/** A span of whole years; null is an end that is not bounded. */
export interface YearSpan {
  readonly from: number | null;
  readonly to: number | null;
}

/** Bounded on at least one side: a span that is open on both dates nothing. */
export const isDated = (span: YearSpan): boolean => span.from !== null || span.to !== null;

/** Whether a dated span shares a year with the range. An end that is not bounded reaches as far as the range asks. */
export function touchesYears(span: YearSpan, range: YearSpan): boolean {
  if (!isDated(span)) return false;
  const startsBeforeEnd = range.to === null || span.from === null || span.from <= range.to;
  const endsAfterStart = range.from === null || span.to === null || span.to >= range.from;
  return startsBeforeEnd && endsAfterStart;
}

/** The years a span is known to touch: all of a bounded one, the one attested year of a half-open one, none of an undated one. */
export function attestedYears(span: YearSpan): number[] {
  const { from, to } = span;
  if (from === null && to === null) return [];
  const first = from ?? (to as number); // One of the two is a number: both null returned above.
  const last = to ?? first;
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Whether either end is given as about so or uncertain: the year it names is then no exact one. */
export const isApproximate = (edtf: string): boolean => /[~?%]/.test(edtf);

/** One end of a period, ready to be worded: precision tells how much of it is known. */
export type PartialDate =
  | {
      readonly precision: "day" | "month" | "year";
      readonly year: number;
      readonly month: number;
      readonly day: number;
      readonly approximate: boolean;
    }
  | { readonly precision: "decade" | "century"; readonly year: number; readonly approximate: boolean };

export type PeriodParts =
  | { readonly kind: "instant"; readonly at: PartialDate }
  | { readonly kind: "span"; readonly from: PartialDate; readonly to: PartialDate }
  | { readonly kind: "since"; readonly from: PartialDate }
  | { readonly kind: "until"; readonly to: PartialDate };

const END = /^(\d{2})(\d|X)(\d|X)(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

function parseEnd(text: string): PartialDate | null {
  const match = END.exec(text);
  if (!match) return null;
  const [, century, decade, unit, month, day, mark] = match;
  const approximate = mark !== undefined;
  if (decade === "X") return { precision: "century", year: Number(`${century}00`), approximate };
  if (unit === "X") return { precision: "decade", year: Number(`${century}${decade}0`), approximate };
  const year = Number(`${century}${decade}${unit}`);
  const precision = day ? "day" : month ? "month" : "year";
  return { precision, year, month: Number(month ?? 1), day: Number(day ?? 1), approximate };
}

/** The parts of a published EDTF string, or null for one that says nothing (`..`). */
export function periodParts(edtf: string): PeriodParts | null {
  const [first = "", second] = edtf.split("/");
  if (second === undefined) {
    const at = parseEnd(first);
    return at && { kind: "instant", at };
  }
  const from = parseEnd(first);
  const to = parseEnd(second);
  if (from && to) return { kind: "span", from, to };
  if (from) return { kind: "since", from };
  return to && { kind: "until", to };
}
