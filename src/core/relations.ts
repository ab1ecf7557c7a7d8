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
  // Year by year: within one they come in order already, which a sort of thousands by year and id would not see.
  const years = new Map<number, TestimonyDetail[]>();
  for (const one of testimonies) {
    const year = startOf(one);
    const own = years.get(year);
    if (own) own.push(one);
    else years.set(year, [one]);
  }
  return [...years.keys()]
    .toSorted((a, b) => (a < b ? -1 : 1))
    .flatMap((year) => (years.get(year) ?? []).toSorted((a, b) => (a.id < b.id ? -1 : 1)));
}

/** Told of one site: accounts and reports, each in the order of time. */
export function accountsAmong(testimonies: Iterable<TestimonyDetail>): AccountsOfSite {
  const accounts: TestimonyDetail[] = [];
  const reports: TestimonyDetail[] = [];
  for (const one of testimonies) (one.kind === "paraphrase" ? accounts : reports).push(one);
  return { accounts: inTimeOrder(accounts), reports: inTimeOrder(reports) };
}

/** Accounts and reports linked to a site, each in the order of time. */
export const accountsOfSite = (testimonies: Iterable<TestimonyDetail>, siteId: string): AccountsOfSite =>
  accountsAmong([...testimonies].filter(({ sites }) => sites.includes(siteId)));

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

/** Conditions, accounts and reports together. */
export interface SumOfClaims {
  readonly documents: ReadonlySet<string>;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Claims that no date belongs to. */
  readonly undated: number;
  /** Whether any is known to go on from its year, or to come up to it, with no other end. */
  readonly since: boolean;
  readonly until: boolean;
}

/** All that is counted of claims, in one pass: of thousands each pass costs as much as what it does. */
export function sumOfClaims({ conditions }: SiteDetail, { accounts, reports }: AccountsOfSite): SumOfClaims {
  const documents = new Set<string>();
  let [first, last] = [Infinity, -Infinity];
  let undated = 0;
  let [since, until] = [false, false];
  for (const claims of [conditions, accounts, reports])
    for (const { period, sources } of claims) {
      for (const id of sources) documents.add(id);
      const start = period?.from ?? null;
      const end = period?.to ?? null;
      const from = start ?? end;
      const to = end ?? start;
      if (from === null || to === null) {
        undated += 1;
        continue;
      }
      if (from < first) first = from;
      if (to > last) last = to;
      if (end === null) since = true;
      if (start === null) until = true;
    }
  const isDated = last >= first;
  return {
    documents,
    firstYear: isDated ? first : null,
    lastYear: isDated ? last : null,
    undated,
    since,
    until,
  };
}

/** What the panel's evidence line says; all of it counted, none of it stored. */
export function evidenceSummary(
  site: SiteDetail,
  own: AccountsOfSite,
  { documents, firstYear, lastYear }: SumOfClaims = sumOfClaims(site, own),
): EvidenceSummary {
  return {
    accounts: own.accounts.length,
    reports: own.reports.length,
    conditions: site.conditions.length,
    documents: documents.size,
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
