/** Partial dates in words. The grammar of a period is the same everywhere; a language brings its words and their order. */
import { periodParts, type PartialDate } from "../../core/period";

export interface PeriodWords {
  readonly date: (date: PartialDate) => string;
  readonly span: (from: PartialDate, to: PartialDate) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
  readonly undated: string;
}

/** A published EDTF string as a reader says it; an unknown one is said to be undated. */
export function formatPeriod(edtf: string, words: PeriodWords): string {
  const parts = periodParts(edtf);
  if (!parts) return words.undated;
  switch (parts.kind) {
    case "instant":
      return words.date(parts.at);
    case "span":
      return words.span(parts.from, parts.to);
    case "since":
      return words.since(words.date(parts.from));
    case "until":
      return words.until(words.date(parts.to));
  }
}

/** A partial date of CSL-JSON, such as `[2014, 2, 18]`, as EDTF. */
export const edtfOfDateParts = (parts: readonly number[]): string =>
  parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0")).join("-");
