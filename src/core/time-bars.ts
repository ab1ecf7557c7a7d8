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
  /** Returns and actions by year: no place and no violation narrows them. */
  readonly events: { readonly return: KindCounts; readonly action: KindCounts };
  /** Where each group of accounts and each row of evidence stands on the axis. */
  readonly groups: Standing;
  readonly evidence: Standing;
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
  const { groupFrom, groupTo, groupAbout, evidenceKind, evidenceFrom, evidenceTo } = index;
  groupFrom.forEach((from, group) => reachBoth(from, groupTo[group] as number));
  evidenceKind.forEach((kind, row) => {
    if (kind === CONDITION) reachBoth(evidenceFrom[row] as number, evidenceTo[row] as number);
  });
  for (const { from, to } of [...returns, ...actionSpans]) reachBoth(from ?? OPEN_START, to ?? OPEN_END);
  if (first === Infinity) return null;
  const axis = { first: Math.floor(first / 10) * 10, last };
  const aboutEvidence = new Uint8Array(evidenceKind.length);
  for (const row of approximate?.evidence ?? []) aboutEvidence[row] = 1;
  const countsOf = (spans: readonly DatedSpan[]): KindCounts => {
    const all = standingOf(
      axis,
      spans.map(({ from }) => from ?? OPEN_START),
      spans.map(({ to }) => to ?? OPEN_END),
      spans.map(({ about }) => Number(about)),
    );
    const tally = new Tally(axis);
    spans.forEach((_, at) => tally.add(all, at));
    return tally.counts();
  };
  return {
    axis,
    returns,
    actions: actionSpans,
    events: { return: countsOf(returns), action: countsOf(actionSpans) },
    groups: standingOf(axis, groupFrom, groupTo, groupAbout),
    evidence: standingOf(axis, evidenceFrom, evidenceTo, aboutEvidence),
  };
}

/**
 * Where spans begin and where they are over, as positions among the steps of a `Tally`: manner by manner, year by year.
 * The last position of all is for what has no date.
 */
interface Standing {
  readonly start: Uint16Array;
  readonly end: Uint16Array;
}

const yearsOf = ({ first, last }: TimeAxis): number => last - first + 1;
const undatedAt = (axis: TimeAxis): number => MANNERS.length * (yearsOf(axis) + 1);

/** `from` and `to` as in the columns: open ends are their numbers. What lies off the axis is of kinds it does not count. */
function standingOf(
  axis: TimeAxis,
  from: ArrayLike<number>,
  to: ArrayLike<number>,
  about: ArrayLike<number>,
): Standing {
  const years = yearsOf(axis);
  const undated = undatedAt(axis);
  const start = new Uint16Array(from.length).fill(undated);
  const end = new Uint16Array(from.length).fill(undated);
  const within = (at: number) => Math.min(years, Math.max(0, at));
  for (let at = 0; at < start.length; at++) {
    const noStart = from[at] === OPEN_START;
    const noEnd = to[at] === OPEN_END;
    if (noStart && noEnd) continue;
    const manner = noStart || noEnd ? "open" : from[at] === to[at] && about[at] !== 1 ? "exact" : "within";
    const base = MANNERS.indexOf(manner) * (years + 1);
    start[at] = base + (noStart ? 0 : within((from[at] as number) - axis.first));
    end[at] = base + (noEnd ? years : within((to[at] as number) - axis.first + 1));
  }
  return { start, end };
}

/** Adds spans up in constant time each; a hundred thousand of twenty years are no dearer than of one. */
class Tally {
  readonly #years: number;
  /** What each position adds to the one before it; undated ones begin and never end. */
  readonly #steps: Int32Array;
  #undated = 0;
  constructor(axis: TimeAxis) {
    this.#years = yearsOf(axis);
    this.#steps = new Int32Array(undatedAt(axis));
  }
  add({ start, end }: Standing, at: number, times = 1): void {
    const steps = this.#steps;
    const from = start[at] as number;
    if (from === steps.length) {
      this.#undated += times;
      return;
    }
    const to = end[at] as number;
    steps[from] = (steps[from] as number) + times;
    steps[to] = (steps[to] as number) - times;
  }
  counts(): KindCounts {
    const summed = (manner: Manner) => {
      const base = MANNERS.indexOf(manner) * (this.#years + 1);
      let sum = 0;
      return this.#steps.subarray(base, base + this.#years).map((step) => (sum += step));
    };
    return { exact: summed("exact"), within: summed("within"), open: summed("open"), undated: this.#undated };
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
  const accounts = new Tally(time.axis);
  const conditions = new Tally(time.axis);
  const { groupSize, groupEnd, linkSite, linkViolations, evidenceSite, evidenceKind } = index;
  let link = 0;
  for (let group = 0; group < groupEnd.length; group++) {
    const end = groupEnd[group] as number;
    let passes = false;
    for (; link < end; link++)
      passes ||=
        failed[linkSite[link] as number] === 0 && (wanted === 0 || ((linkViolations[link] as number) & wanted) !== 0);
    if (passes) accounts.add(time.groups, group, groupSize[group] as number);
  }
  if (wanted === 0)
    for (let row = 0; row < evidenceSite.length; row++)
      if (evidenceKind[row] === CONDITION && failed[evidenceSite[row] as number] === 0)
        conditions.add(time.evidence, row);
  return { account: accounts.counts(), ...time.events, condition: conditions.counts() };
}

/** How many of these are dated and touch the chosen years; of all years while none is chosen. */
export const countTouching = (spans: readonly YearSpan[], range: YearSpan): number =>
  spans.filter((span) => isDated(span) && touchesYears(span, range)).length;
