import type { YearBar } from "../../core/facets";

/** First and last year that the axis shows, on whole decades at the start so that labels fall on round years. */
export function shownYears(bars: readonly YearBar[]): { readonly first: number; readonly last: number } {
  const first = bars.find(({ count }) => count > 0)?.year ?? bars[0]?.year ?? 0;
  const last = bars.at(-1)?.year ?? first;
  return { first: Math.floor(first / 10) * 10, last };
}
