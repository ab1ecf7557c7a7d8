/**
 * Dated evidence by year. What is known to the year, what lies some time within several years and what is open at one
 * end are counted apart: added up they are what choosing that one year leaves. Undated evidence is in no year.
 */
import type { Dataset, RouteFeature } from "./dataset";
import { OPEN_END, OPEN_START } from "./account-groups";
import { failedFacets, maskOf, type FacetIndex, type Facets } from "./facets";
import { isApproximate, isDated, touchesYears, type YearSpan } from "./period";

export const TIME_KINDS = ["account", "return", "action", "condition"] as const;
export type TimeKind = (typeof TIME_KINDS)[number];
/** `exact`: that year. `within`: some time in a span that holds it, or about then. `open`: its known end lies elsewhere. */
export const MANNERS = ["exact", "within", "open"] as const;
export type Manner = (typeof MANNERS)[number];

/** First and last year of the axis, on a whole decade at the start. */
export interface TimeAxis {
  readonly first: number;
  readonly last: number;
}
/** Counts by year of the axis, first year first. */
export interface KindCounts extends Readonly<Record<Manner, Int32Array>> {
  readonly undated: number;
}
export type TimeBars = Readonly<Record<TimeKind, KindCounts>>;

interface DatedSpan extends YearSpan {
  readonly about: boolean;
}

/** A pattern is no event. What the map draws of a route's years is their first and last. */
function routeSpan({ properties: { pattern, date, evidenceYears } }: RouteFeature): DatedSpan | null {
  if (pattern) return null;
  return {
    from: evidenceYears[0] ?? null,
    to: evidenceYears.at(-1) ?? null,
    // Of a period open at one end only the year it names is published among the years.
    about: date !== undefined && (isApproximate(date) || date.includes("..")),
  };
}

const spansOf = (
  columns: { readonly from: readonly (number | null)[]; readonly to: readonly (number | null)[] } | undefined,
  about: readonly number[] = [],
): DatedSpan[] => {
  const marked = new Set(about);
  return (columns?.from ?? []).map((from, at) => ({ from, to: columns?.to[at] ?? null, about: marked.has(at) }));
};

/** Everything the axis counts, once for a dataset: it does not depend on what is chosen. */
export interface TimeIndex {
  readonly axis: TimeAxis;
  readonly returns: readonly DatedSpan[];
  readonly actions: readonly DatedSpan[];
  readonly aboutEvidence: Uint8Array;
}

const CONDITION = 0;

export function buildTimeIndex(dataset: Dataset, index: FacetIndex): TimeIndex | null {
  const { actions, approximate } = dataset.index;
  const returns = dataset.routes.flatMap((route) => routeSpan(route) ?? []);
  const actionSpans = spansOf(actions, approximate?.actions);
  let first = Infinity;
  let last = -Infinity;
  const reach = (year: number) => {
    if (year < first) first = year;
    if (year > last) last = year;
  };
  const reachBoth = (from: number, to: number) => {
    if (from !== OPEN_START) reach(from);
    if (to !== OPEN_END) reach(to);
  };
  index.groupFrom.forEach((from, group) => reachBoth(from, index.groupTo[group] as number));
  index.evidenceKind.forEach((kind, row) => {
    if (kind === CONDITION) reachBoth(index.evidenceFrom[row] as number, index.evidenceTo[row] as number);
  });
  for (const { from, to } of [...returns, ...actionSpans]) reachBoth(from ?? OPEN_START, to ?? OPEN_END);
  if (first === Infinity) return null;
  const flags = (size: number, rows: readonly number[] = []) => {
    const column = new Uint8Array(size);
    for (const row of rows) column[row] = 1;
    return column;
  };
  return {
    axis: { first: Math.floor(first / 10) * 10, last },
    returns,
    actions: actionSpans,
    aboutEvidence: flags(index.evidenceKind.length, approximate?.evidence),
  };
}

/** As it stands in the columns: open ends are their numbers. */
interface ColumnSpan {
  readonly from: number;
  readonly to: number;
  readonly about: boolean;
}

/** Adds spans up in constant time each; a hundred thousand of twenty years are no dearer than of one. */
class Tally {
  readonly first: number;
  readonly size: number;
  readonly exact: Int32Array;
  readonly within: Int32Array;
  readonly open: Int32Array;
  undated = 0;
  constructor({ first, last }: TimeAxis) {
    this.first = first;
    this.size = last - first + 1;
    this.exact = new Int32Array(this.size + 1);
    this.within = new Int32Array(this.size + 1);
    this.open = new Int32Array(this.size + 1);
  }
  add({ from, to, about }: ColumnSpan, times = 1): void {
    const noStart = from === OPEN_START;
    const noEnd = to === OPEN_END;
    if (noStart && noEnd) {
      this.undated += times;
      return;
    }
    const column = noStart || noEnd ? this.open : from === to && !about ? this.exact : this.within;
    const start = noStart ? 0 : from - this.first;
    const end = noEnd ? this.size : to - this.first + 1;
    column[start] = (column[start] as number) + times;
    column[end] = (column[end] as number) - times;
  }
  counts(): KindCounts {
    const summed = (steps: Int32Array) => {
      let sum = 0;
      return steps.subarray(0, this.size).map((step) => (sum += step));
    };
    return {
      exact: summed(this.exact),
      within: summed(this.within),
      open: summed(this.open),
      undated: this.undated,
    };
  }
}

/**
 * Accounts and conditions of the sites that pass the facets without the years, each once; conditions while no violation
 * is chosen, since only accounts tell of one. Returns and actions are events of the whole, as in the list of routes and
 * on the page of actions: places and violations do not narrow them.
 */
export function countTime(time: TimeIndex, index: FacetIndex, facets: Facets): TimeBars {
  const failed = failedFacets(index, facets);
  const wanted = maskOf(index, facets);
  const tally = {
    account: new Tally(time.axis),
    return: new Tally(time.axis),
    action: new Tally(time.axis),
    condition: new Tally(time.axis),
  };
  const { groupFrom, groupTo, groupAbout, groupSize, groupEnd, linkSite, linkViolations } = index;
  let link = 0;
  for (let group = 0; group < groupEnd.length; group++) {
    let passes = false;
    for (; link < (groupEnd[group] as number); link++)
      passes ||=
        failed[linkSite[link] as number] === 0 && (wanted === 0 || ((linkViolations[link] as number) & wanted) !== 0);
    const span = { from: groupFrom[group] as number, to: groupTo[group] as number, about: groupAbout[group] === 1 };
    if (passes) tally.account.add(span, groupSize[group] as number);
  }
  for (let row = 0; row < index.evidenceSite.length; row++) {
    if (wanted !== 0 || index.evidenceKind[row] !== CONDITION) continue;
    if (failed[index.evidenceSite[row] as number] !== 0) continue;
    tally.condition.add({
      from: index.evidenceFrom[row] as number,
      to: index.evidenceTo[row] as number,
      about: time.aboutEvidence[row] === 1,
    });
  }
  const addSpans = (to: Tally, spans: readonly DatedSpan[]) => {
    for (const { from, to: end, about } of spans) to.add({ from: from ?? OPEN_START, to: end ?? OPEN_END, about });
  };
  addSpans(tally.return, time.returns);
  addSpans(tally.action, time.actions);
  return {
    account: tally.account.counts(),
    return: tally.return.counts(),
    action: tally.action.counts(),
    condition: tally.condition.counts(),
  };
}

/** How many of these are dated and touch the chosen years; of all years while none is chosen. */
export const countTouching = (spans: readonly YearSpan[], range: YearSpan): number =>
  spans.filter((span) => isDated(span) && touchesYears(span, range)).length;
