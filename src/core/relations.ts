/** From one record to the others: which accounts, routes, actions and documents belong to a site, and how much is known of it. */
import type { ActionDetail, ConditionDetail, RouteDetail, RouteStop, SiteDetail, TestimonyDetail } from "./dataset";
import { CONDITION_CATEGORIES, type ConditionCategory } from "./vocabulary";

export interface AccountsOfSite {
  /** Paraphrases of what witnesses said. */
  readonly accounts: readonly TestimonyDetail[];
  /** Reports in which no witness speaks. */
  readonly reports: readonly TestimonyDetail[];
}

const startOf = ({ period }: TestimonyDetail): number => period?.from ?? period?.to ?? Infinity;

/** Earliest first, undated last; records of one year in the order of their ids, so that the order never depends on loading. */
function inTimeOrder(testimonies: readonly TestimonyDetail[]): TestimonyDetail[] {
  return testimonies.toSorted((a, b) => {
    const [first, second] = [startOf(a), startOf(b)];
    if (first !== second) return first < second ? -1 : 1;
    return a.id < b.id ? -1 : 1;
  });
}

/** Accounts and reports linked to a site, each in the order of time. */
export function accountsOfSite(testimonies: Iterable<TestimonyDetail>, siteId: string): AccountsOfSite {
  const accounts: TestimonyDetail[] = [];
  const reports: TestimonyDetail[] = [];
  for (const one of testimonies)
    if (one.sites.includes(siteId)) (one.kind === "paraphrase" ? accounts : reports).push(one);
  return { accounts: inTimeOrder(accounts), reports: inTimeOrder(reports) };
}

/** One passage of a route through a site. A neighbour that is null lies outside what the sources tell. */
export interface RouteAtSite {
  readonly route: RouteDetail;
  /** Position of the site among the stops. */
  readonly at: number;
  readonly before: RouteStop | null;
  readonly after: RouteStop | null;
  readonly legBefore: RouteDetail["legs"][number] | null;
  readonly legAfter: RouteDetail["legs"][number] | null;
}

const dateOf = ({ date }: RouteDetail): number => date?.from ?? date?.to ?? -Infinity;

/** Dated routes first, latest first; patterns, which no date belongs to, after them. */
const byDateThenPattern = (a: RouteDetail, b: RouteDetail): number => {
  if (a.pattern !== b.pattern) return a.pattern ? 1 : -1;
  const [first, second] = [a.date?.edtf ?? "", b.date?.edtf ?? ""];
  return dateOf(b) - dateOf(a) || (first === second ? (a.id < b.id ? -1 : 1) : first < second ? 1 : -1);
};

/** Every passage of a route through the site; a route that comes by twice is there twice. */
export function routesThrough(routes: Iterable<RouteDetail>, siteId: string): readonly RouteAtSite[] {
  return [...routes].toSorted(byDateThenPattern).flatMap((route) =>
    route.stops.flatMap((stop, at) =>
      stop.site === siteId
        ? [
            {
              route,
              at,
              before: route.stops[at - 1] ?? null,
              after: route.stops[at + 1] ?? null,
              legBefore: at > 0 ? (route.legs[at - 1] ?? null) : null,
              legAfter: at < route.stops.length - 1 ? (route.legs[at] ?? null) : null,
            },
          ]
        : [],
    ),
  );
}

/** Newest first. Partial dates compare as text: `2023` stands before every month of its year. */
export const newestFirst = (actions: Iterable<ActionDetail>): readonly ActionDetail[] =>
  [...actions].toSorted((a, b) =>
    a.date.edtf === b.date.edtf ? (a.id < b.id ? -1 : 1) : a.date.edtf < b.date.edtf ? 1 : -1,
  );

/** Actions that name the site itself, newest first. */
export const actionsNaming = (actions: Iterable<ActionDetail>, siteId: string): readonly ActionDetail[] =>
  newestFirst([...actions].filter(({ sites }) => sites.includes(siteId)));

export interface ConditionGroup {
  readonly category: ConditionCategory;
  readonly conditions: readonly ConditionDetail[];
}

/** Categories that have a condition, in the order of the vocabulary; conditions stay in the order of the record. */
export function conditionsByCategory(conditions: readonly ConditionDetail[]): readonly ConditionGroup[] {
  return CONDITION_CATEGORIES.flatMap((category) => {
    const own = conditions.filter((condition) => condition.category === category);
    return own.length > 0 ? [{ category, conditions: own }] : [];
  });
}

export interface EvidenceSummary {
  readonly accounts: number;
  readonly reports: number;
  readonly conditions: number;
  /** Different documents behind accounts, reports and conditions. */
  readonly documents: number;
  /** First and last year that a dated one of them attests; null where none is dated. */
  readonly firstYear: number | null;
  readonly lastYear: number | null;
}

/** What the panel's evidence line says; all of it counted, none of it stored. */
export function evidenceSummary(site: SiteDetail, { accounts, reports }: AccountsOfSite): EvidenceSummary {
  const claims = [...site.conditions, ...accounts, ...reports];
  let firstYear: number | null = null;
  let lastYear: number | null = null;
  for (const { period } of claims) {
    const from = period?.from ?? period?.to ?? null;
    const to = period?.to ?? from;
    if (from === null || to === null) continue;
    if (firstYear === null || from < firstYear) firstYear = from;
    if (lastYear === null || to > lastYear) lastYear = to;
  }
  return {
    accounts: accounts.length,
    reports: reports.length,
    conditions: site.conditions.length,
    documents: new Set(claims.flatMap(({ sources }) => sources)).size,
    firstYear,
    lastYear,
  };
}

/** Numbers from 1 in the order in which lists of sources first name them. */
export function sourceNumbers(cited: Iterable<readonly string[]>): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const sources of cited) for (const id of sources) if (!numbers.has(id)) numbers.set(id, numbers.size + 1);
  return numbers;
}
