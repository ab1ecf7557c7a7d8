/**
 * Figures over everything that the filters leave. Counts of accounts and places come from the index alone; what needs
 * records (figures of conditions, documents) is counted once their bundles are there.
 */
import type {
  ActionDetail,
  Dataset,
  RouteDetail,
  SiteDetail,
  SiteFeature,
  SourceDocument,
  TestimonyDetail,
} from "./dataset";
import { matchesYears, type Facets } from "./facets";
import { hasFigure, type FigureCondition } from "./figures";
import type { YearSpan } from "./period";
import { VIOLATIONS, type ConditionCategory, type Violation } from "./vocabulary";

/** One shown account at one shown place; numbers are positions in the index. */
export interface ToldAt {
  readonly testimony: number;
  readonly site: number;
  /** Mask of what happened there, over `index.violations`. */
  readonly violations: number;
}

export interface ShownSet {
  readonly sites: readonly SiteFeature[];
  readonly told: readonly ToldAt[];
  /** Each shown account once, in the order of the index. */
  readonly accounts: readonly number[];
}

/** The rule of the map, by link: the place is shown, and this account of it meets violation and years. */
export function shownSet(dataset: Dataset, shown: Uint8Array, facets: Facets): ShownSet {
  const { index } = dataset;
  const wanted = facets.violations.reduce((mask, violation) => mask | (1 << index.violations.indexOf(violation)), 0);
  const inYears = index.testimonies.from.map((from, at) =>
    matchesYears({ from, to: index.testimonies.to[at] ?? null }, facets),
  );
  // A copy of the index that somebody kept must not outlive a withdrawal.
  const withdrawn = new Set(dataset.withdrawn);
  const place = new Map(dataset.sites.map(({ id }, at) => [id, at]));
  const isShown = index.sites.map((id) => shown[place.get(id) ?? -1] === 1 && !withdrawn.has(id));
  const told: ToldAt[] = [];
  index.links.testimony.forEach((testimony, row) => {
    const site = index.links.site[row] ?? -1;
    const violations = index.links.violations[row] ?? 0;
    if (withdrawn.has(index.testimonies.id[testimony] ?? "")) return;
    if (!isShown[site] || !inYears[testimony] || (wanted !== 0 && (violations & wanted) === 0)) return;
    told.push({ testimony, site, violations });
  });
  return {
    sites: dataset.sites.filter(({ id }, at) => shown[at] === 1 && !withdrawn.has(id)),
    told,
    accounts: [...new Set(told.map(({ testimony }) => testimony))].toSorted((a, b) => a - b),
  };
}

export interface SpanCount extends YearSpan {
  readonly count: number;
}
export interface AccountPeriods {
  /** Each stated period with the number of accounts of exactly that period; the short ones first, then by year. */
  readonly spans: readonly SpanCount[];
  readonly undated: number;
  readonly total: number;
}

const lengthOf = ({ from, to }: YearSpan): number => (from === null || to === null ? Infinity : to - from);

function periodsOf(dataset: Dataset, accounts: Iterable<number>): AccountPeriods {
  const { from, to } = dataset.index.testimonies;
  const spans = new Map<string, YearSpan & { count: number }>();
  let undated = 0;
  let total = 0;
  for (const at of accounts) {
    const span = { from: from[at] ?? null, to: to[at] ?? null };
    total += 1;
    if (span.from === null && span.to === null) {
      undated += 1;
      continue;
    }
    const key = `${span.from}/${span.to}`;
    const known = spans.get(key);
    if (known) known.count += 1;
    else spans.set(key, { ...span, count: 1 });
  }
  const start = (span: YearSpan) => span.from ?? span.to ?? 0;
  return {
    spans: [...spans.values()].toSorted((a, b) => {
      const [first, second] = [lengthOf(a), lengthOf(b)];
      return first === second ? start(a) - start(b) : first - second;
    }),
    undated,
    total,
  };
}

/** Site types among the shown places, in the order of the dataset; a type it does not name comes last. */
function typesShown(dataset: Dataset, sites: readonly SiteFeature[]): readonly string[] {
  const present = new Set(sites.map(({ properties }) => properties.type));
  const known = dataset.manifest.siteTypes.map(({ id }) => id).filter((id) => present.has(id));
  return [...known, ...[...present].filter((id) => !known.includes(id))];
}

const typeOfSites = (dataset: Dataset): readonly string[] => {
  const types = new Map(dataset.sites.map(({ id, properties }) => [id, properties.type]));
  return dataset.index.sites.map((id) => types.get(id) ?? "");
};

export interface PeriodsOfType extends AccountPeriods {
  readonly type: string;
}

/** Periods of all shown accounts, and by type of place; an account of two types stands in both, so the rows do not add up. */
export function periodsByType(
  dataset: Dataset,
  { sites, told, accounts }: ShownSet,
): { readonly all: AccountPeriods; readonly types: readonly PeriodsOfType[] } {
  const typeOf = typeOfSites(dataset);
  const byType = new Map<string, Set<number>>(typesShown(dataset, sites).map((type) => [type, new Set()]));
  for (const { testimony, site } of told) byType.get(typeOf[site] ?? "")?.add(testimony);
  return {
    all: periodsOf(dataset, accounts),
    types: [...byType].map(([type, own]) => ({ type, ...periodsOf(dataset, own) })),
  };
}

export interface ViolationMatrix {
  readonly types: readonly string[];
  /** Violations told of in any shown account, in the order of the vocabulary: no ranking of suffering. */
  readonly rows: readonly {
    readonly violation: Violation;
    /** Accounts, in the order of `types`. */
    readonly counts: readonly number[];
    /** Accounts that tell of it at any shown place, each once. */
    readonly total: number;
  }[];
  /** Accounts by type, in the order of `types`, whatever they tell of. */
  readonly accounts: readonly number[];
}

/** Accounts that tell of a violation at a place of a type: an account counts once in a cell, and can count in several. */
export function violationsByType(dataset: Dataset, { sites, told }: ShownSet): ViolationMatrix {
  const typeOf = typeOfSites(dataset);
  const types = typesShown(dataset, sites);
  const own = types.map(() => new Map<number, number>());
  const everywhere = new Map<number, number>();
  for (const { testimony, site, violations } of told) {
    const column = own[types.indexOf(typeOf[site] ?? "")];
    column?.set(testimony, (column.get(testimony) ?? 0) | violations);
    everywhere.set(testimony, (everywhere.get(testimony) ?? 0) | violations);
  }
  const countOf = (masks: ReadonlyMap<number, number>, bit: number): number => {
    let count = 0;
    for (const mask of masks.values()) if ((mask & (1 << bit)) !== 0) count += 1;
    return count;
  };
  const rows = VIOLATIONS.flatMap((violation) => {
    const bit = dataset.index.violations.indexOf(violation);
    if (bit < 0) return [];
    const total = countOf(everywhere, bit);
    return total === 0 ? [] : [{ violation, total, counts: own.map((masks) => countOf(masks, bit)) }];
  });
  return { types, rows, accounts: own.map((masks) => masks.size) };
}

/** Categories whose figures stand against standards here. */
const FOOD_AND_SPACE = ["food", "cell-size", "occupancy"] as const satisfies readonly ConditionCategory[];

export interface PlacedFigure {
  readonly site: string;
  readonly mark: FigureCondition;
}
/** Figures of one category, unit and count from several places: one scale, each a mark of its own, nothing averaged. */
export interface FigureGroup {
  readonly key: string;
  readonly marks: readonly [PlacedFigure, ...PlacedFigure[]];
}

/** Every published figure of food and space at the given places, within the years. */
export function foodAndSpace(sites: readonly SiteDetail[], facets: Facets): readonly FigureGroup[] {
  const groups = new Map<string, [PlacedFigure, ...PlacedFigure[]]>();
  for (const category of FOOD_AND_SPACE) {
    for (const { id, conditions } of sites) {
      for (const mark of conditions) {
        if (mark.category !== category || !hasFigure(mark) || !matchesYears(mark.period, facets)) continue;
        const key = JSON.stringify([category, mark.unit, mark.per?.toSorted(), mark.within]);
        const group = groups.get(key);
        if (group) group.push({ site: id, mark });
        else groups.set(key, [{ site: id, mark }]);
      }
    }
  }
  return [...groups].map(([key, marks]) => ({ key, marks }));
}

export interface CitedBy {
  readonly sites: readonly SiteDetail[];
  readonly testimonies: readonly TestimonyDetail[];
  readonly routes: readonly RouteDetail[];
  readonly actions: readonly ActionDetail[];
}

/** Ids of the records of sources that shown places cite, with their conditions and accounts, their routes, and the actions naming them. */
export function sourcesCited({ sites, testimonies, routes, actions }: CitedBy): ReadonlySet<string> {
  const shown = new Set(sites.map(({ id }) => id));
  return new Set([
    ...sites.flatMap((site) => [...site.sources, ...site.conditions.flatMap(({ sources }) => sources)]),
    ...testimonies.flatMap(({ sources }) => sources),
    ...routes.flatMap((route) => [
      ...route.sources,
      ...route.legs.flatMap(({ sources }) => sources),
      ...route.counts.flatMap(({ sources }) => sources),
    ]),
    ...actions.flatMap((action) => (action.sites.some((id) => shown.has(id)) ? action.sources : [])),
  ]);
}

export interface PublisherYears {
  /** null: the source names no publisher. */
  readonly publisher: string | null;
  readonly years: ReadonlyMap<number, number>;
  readonly undated: number;
  readonly total: number;
}

/** Records of sources by publisher and year of issue; most first, then by name. */
export function sourcesByPublisher(
  cited: Iterable<string>,
  sources: ReadonlyMap<string, SourceDocument>,
): readonly PublisherYears[] {
  const found = new Map<string | null, { years: Map<number, number>; undated: number; total: number }>();
  for (const id of cited) {
    const source = sources.get(id);
    if (!source) continue;
    const publisher = source.publisher ?? null;
    const row = found.get(publisher) ?? { years: new Map<number, number>(), undated: 0, total: 0 };
    found.set(publisher, row);
    row.total += 1;
    const year = source.issued?.["date-parts"][0]?.[0];
    if (year === undefined) row.undated += 1;
    else row.years.set(year, (row.years.get(year) ?? 0) + 1);
  }
  return [...found]
    .map(([publisher, row]) => ({ publisher, ...row }))
    .toSorted((a, b) => b.total - a.total || ((a.publisher ?? "") < (b.publisher ?? "") ? -1 : 1));
}

/** Several rows as one, such as all publishers that have no row of their own. */
export function togetherOf(rows: readonly PublisherYears[]): Omit<PublisherYears, "publisher"> {
  const years = new Map<number, number>();
  for (const row of rows) for (const [year, count] of row.years) years.set(year, (years.get(year) ?? 0) + count);
  return {
    years,
    undated: rows.reduce((sum, { undated }) => sum + undated, 0),
    total: rows.reduce((sum, { total }) => sum + total, 0),
  };
}
