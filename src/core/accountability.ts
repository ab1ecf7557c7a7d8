/** What actions name, and what none of them names. */
import type { ActionDetail, SiteFeature } from "./dataset";
import { newestFirst } from "./relations";
import type { ActionKind } from "./vocabulary";

/** Actions that name the authority that runs a site and not the site itself, newest first. */
export const actionsNamingAuthority = (
  actions: Iterable<ActionDetail>,
  { site, authority }: { readonly site: string; readonly authority: string | undefined },
): readonly ActionDetail[] =>
  authority === undefined
    ? []
    : newestFirst(
        [...actions].filter((action) => action.authority.includes(authority) && !action.sites.includes(site)),
      );

/** Before whom or by whom, as the language calls it; `forum` itself tells forums apart in every language. */
export const forumIn = ({ forum, forumNames }: Pick<ActionDetail, "forum" | "forumNames">, language: string): string =>
  forumNames?.[language] ?? forum;

export interface SiteInGap {
  readonly site: SiteFeature;
  /** Paraphrases of what witnesses said. */
  readonly accounts: number;
  readonly reports: number;
}

export interface Gap {
  /** Sites that no action names, most accounts first; entries that stand for no facility are left out. */
  readonly unnamed: readonly SiteInGap[];
  /** Sites that count as facilities. */
  readonly counted: number;
}

/** The sites no recorded action names. A site run by an authority that is named stays among them. */
export function sitesWithoutAction(sites: readonly SiteFeature[], actions: Iterable<ActionDetail>): Gap {
  const named = new Set([...actions].flatMap((action) => action.sites));
  const counted = sites.filter(({ properties }) => properties.counted);
  return {
    counted: counted.length,
    unnamed: counted
      .filter(({ id }) => !named.has(id))
      .map((site) => ({
        site,
        accounts: site.properties.accounts - site.properties.reports,
        reports: site.properties.reports,
      }))
      .toSorted((a, b) => b.accounts - a.accounts || b.reports - a.reports || (a.site.id < b.site.id ? -1 : 1)),
  };
}

/** Who acts: kinds of action as a time line tells them apart. */
export const ACTION_FAMILIES = ["un", "court", "state", "report"] as const;
export type ActionFamily = (typeof ACTION_FAMILIES)[number];

export const FAMILY_OF: Readonly<Record<ActionKind, ActionFamily>> = {
  "civil-suit": "court",
  "criminal-complaint": "court",
  decision: "court",
  hearing: "state",
  judgment: "court",
  legislation: "state",
  "procedural-vote": "un",
  report: "report",
  sanction: "state",
  submission: "report",
  "un-inquiry": "un",
  "un-resolution": "un",
};

export interface ActionYear {
  readonly year: number;
  /** In the order of their dates. */
  readonly actions: readonly ActionDetail[];
}

/** Every year from the first action to the last, also the empty ones; an action stands in the year it began. */
export function actionsByYear(actions: Iterable<ActionDetail>): {
  readonly years: readonly ActionYear[];
  readonly undated: readonly ActionDetail[];
} {
  const years = new Map<number, ActionDetail[]>();
  const undated: ActionDetail[] = [];
  for (const action of newestFirst(actions).toReversed()) {
    const year = action.date.from ?? action.date.to;
    if (year === null) undated.push(action);
    else years.set(year, [...(years.get(year) ?? []), action]);
  }
  if (years.size === 0) return { years: [], undated };
  const first = Math.min(...years.keys());
  const last = Math.max(...years.keys());
  return {
    years: Array.from({ length: last - first + 1 }, (_, at) => ({
      year: first + at,
      actions: years.get(first + at) ?? [],
    })),
    undated,
  };
}

/** How many times each value occurs, most first, equals in the order of their first occurrence. */
export function tally<T>(values: Iterable<T>): readonly (readonly [value: T, count: number])[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}
