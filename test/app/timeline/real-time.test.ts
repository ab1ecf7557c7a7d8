/** What the time line counts of the real data, computed anew from the records and their EDTF, by other means than it uses. */
import { describe, expect, test } from "vitest";
import { applyFacets, buildFacetIndex, NO_FACETS } from "../../../src/core/facets";
import type { Period } from "../../../src/core/period";
import { buildTimeIndex, countTime, countTouching, TIME_KINDS, type TimeKind } from "../../../src/core/time-bars";
import { actions, dataset, routes, sites, testimonies } from "../real-data";

const index = buildFacetIndex(dataset);
const time = buildTimeIndex(dataset, index);
if (!time) throw new Error("nothing is dated");
const { axis } = time;
const bars = countTime(time, index, NO_FACETS);

const linked = (ids: readonly string[]) => ids.some((id) => sites.some((site) => site.id === id));
/** Every period a record of each kind gives, undated ones as undefined. */
const PERIODS: Record<TimeKind, readonly (Period | undefined)[]> = {
  account: testimonies.filter((one) => linked(one.sites)).map(({ period }) => period),
  condition: sites.flatMap(({ conditions }) => conditions.map(({ period }) => period)),
  action: actions.map(({ date }) => date),
  return: routes.filter(({ pattern }) => !pattern).map(({ date }) => date),
};

/** First and last year as the text of the period says: `199X` is a decade, `..` is open. */
function yearsOf(edtf: string): readonly [number, number] {
  const [first = "", last = first] = edtf.split("/");
  const year = (end: string, fill: string, open: number) =>
    end === ".." || end === "" ? open : Number(end.slice(0, 4).replaceAll("X", fill));
  return [year(first, "0", -Infinity), year(last, "9", Infinity)];
}
const mannerOf = (edtf: string) => {
  const [from, to] = yearsOf(edtf);
  return from === -Infinity || to === Infinity ? "open" : from !== to || /[~?%]/.test(edtf) ? "within" : "exact";
};
const isUndated = (period: Period | undefined) =>
  period === undefined || yearsOf(period.edtf).join() === "-Infinity,Infinity";

describe.each(TIME_KINDS)("%s", (kind) => {
  const dated = PERIODS[kind].flatMap((period) => (period === undefined || isUndated(period) ? [] : [period.edtf]));

  test.each(["exact", "within", "open"] as const)("by year, %s", (manner) => {
    const counts = [...bars[kind][manner]].map((_, at) => {
      const year = axis.first + at;
      return dated.filter((edtf) => {
        const [from, to] = yearsOf(edtf);
        return mannerOf(edtf) === manner && from <= year && year <= to;
      }).length;
    });
    expect([...bars[kind][manner]]).toEqual(counts);
  });

  test("undated, and nothing beyond the axis", () => {
    expect(bars[kind].undated).toBe(PERIODS[kind].length - dated.length);
    for (const edtf of dated)
      for (const year of yearsOf(edtf))
        if (Number.isFinite(year)) expect([edtf, year >= axis.first && year <= axis.last]).toEqual([edtf, true]);
  });
});

test("there is something to count of each kind, and all manners occur", () => {
  for (const kind of TIME_KINDS)
    expect([kind, bars[kind].exact.some((count) => count > 0) || kind === "account"]).toEqual([kind, true]);
  for (const manner of ["exact", "within", "open"] as const)
    expect(TIME_KINDS.some((kind) => bars[kind][manner].some((count) => count > 0))).toBe(true);
});

test("a year of the line is what choosing that year leaves in list and map", () => {
  for (let year = axis.first; year <= axis.last; year++) {
    const at = year - axis.first;
    const { exact, within, open } = bars.account;
    const left = applyFacets(index, { ...NO_FACETS, from: year, to: year, undated: false });
    expect([year, (exact[at] ?? 0) + (within[at] ?? 0) + (open[at] ?? 0)]).toEqual([year, left.accountCount]);
    expect([year, countTouching(time.actions, { from: year, to: year })]).toEqual([
      year,
      PERIODS.action.filter((date) => date && yearsOf(date.edtf)[0] <= year && year <= yearsOf(date.edtf)[1]).length,
    ]);
  }
});
