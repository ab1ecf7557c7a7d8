/**
 * An older version of the data, as it may be shown today: without what has been withdrawn since. A withdrawal names an id and
 * nothing else, so whatever stands on it goes with it, such as a route through a withdrawn place.
 */
import type { ActionDetail, Dataset, PlanDetail, RecordBundle, SiteFeature, TestimonyIndex } from "./dataset";

import { atlasLinks, inlinesOf, type StoryDetail, type StoryStep } from "./story";

type Identified = { readonly id: string };
const without = <T extends Identified>(records: readonly T[], gone: ReadonlySet<string>): readonly T[] =>
  records.filter(({ id }) => !gone.has(id));

export function datasetWithout(dataset: Dataset): Dataset {
  const gone = new Set(dataset.withdrawn);
  if (gone.size === 0) return dataset;
  const routes = without(dataset.routes, gone).filter(({ properties }) => !properties.stops.some((id) => gone.has(id)));
  const { index, removed } = indexWithout(dataset.index, gone);
  const sites = without(dataset.sites, gone).map((site) => recount(site, removed.get(site.id)));
  const keptRoutes = new Set(routes.map(({ id }) => id));
  const accounts = dataset.index.testimonies.id.filter((id) => gone.has(id)).length;
  const reports = dataset.index.testimonies.id.filter(
    (id, at) => gone.has(id) && dataset.index.testimonies.report[at] === 1,
  ).length;
  const { counts } = dataset.manifest;
  return {
    ...dataset,
    manifest: {
      ...dataset.manifest,
      counts: {
        ...counts,
        sites: sites.length,
        countedSites: sites.filter(({ properties }) => properties.counted).length,
        testimonies: counts.testimonies - accounts,
        reports: counts.reports - reports,
        routes: counts.routes - countGone(dataset, keptRoutes, false),
        patterns: counts.patterns - countGone(dataset, keptRoutes, true),
      },
    },
    sites,
    routes,
    index: {
      ...index,
      routeBundles: Object.fromEntries(Object.entries(index.routeBundles).filter(([id]) => keptRoutes.has(id))),
    },
  };
}

const countGone = ({ routes }: Dataset, kept: ReadonlySet<string>, pattern: boolean): number =>
  routes.filter(({ id, properties }) => !kept.has(id) && properties.pattern === pattern).length;

interface Removed {
  accounts: number;
  reports: number;
}

/** A site with fewer accounts. Its `evidenceYears` are left: years alone name no account, and filters use the columns. */
function recount(site: SiteFeature, removed: Removed | undefined): SiteFeature {
  if (!removed) return site;
  const { accounts, reports } = site.properties;
  return {
    ...site,
    properties: { ...site.properties, accounts: accounts - removed.accounts, reports: reports - removed.reports },
  };
}

function indexWithout(index: TestimonyIndex, gone: ReadonlySet<string>) {
  const removed = new Map<string, Removed>();
  const sites = positions(index.sites, gone);
  const testimonies = positions(index.testimonies.id, gone);
  const rows = index.links.testimony.map((testimony, row) => {
    const site = index.links.site[row] ?? -1;
    const kept = testimonies.get(testimony) !== undefined && sites.get(site) !== undefined;
    const id = index.sites[site];
    if (!kept && id !== undefined) {
      const before = removed.get(id) ?? { accounts: 0, reports: 0 };
      before.accounts += 1;
      before.reports += index.testimonies.report[testimony] ?? 0;
      removed.set(id, before);
    }
    return kept;
  });
  const atKeptSite = index.evidence.site.map((site) => sites.has(site));
  const evidenceRows = new Map<number, number>();
  for (const [row, kept] of atKeptSite.entries()) if (kept) evidenceRows.set(row, evidenceRows.size);
  const moved = (rows: readonly number[], places: ReadonlyMap<number, number>) =>
    rows.flatMap((row) => places.get(row) ?? []);
  const { id, report, from, to } = index.testimonies;
  const { links, evidence } = index;
  const of = <T>(column: readonly T[], places: ReadonlyMap<number, number>) => column.filter((_, at) => places.has(at));
  const next: TestimonyIndex = {
    ...index,
    sites: of(index.sites, sites),
    siteBundles: of(index.siteBundles, sites),
    testimonies: {
      id: of(id, testimonies),
      report: of(report, testimonies),
      from: of(from, testimonies),
      to: of(to, testimonies),
    },
    links: {
      testimony: links.testimony.filter((_, row) => rows[row]).map((at) => testimonies.get(at) ?? 0),
      site: links.site.filter((_, row) => rows[row]).map((at) => sites.get(at) ?? 0),
      violations: links.violations.filter((_, row) => rows[row]),
    },
    evidence: {
      site: evidence.site.filter((_, row) => atKeptSite[row]).map((at) => sites.get(at) ?? 0),
      kind: evidence.kind.filter((_, row) => atKeptSite[row]),
      from: evidence.from.filter((_, row) => atKeptSite[row]),
      to: evidence.to.filter((_, row) => atKeptSite[row]),
    },
    ...(index.approximate && {
      approximate: {
        ...index.approximate,
        testimonies: moved(index.approximate.testimonies, testimonies),
        evidence: moved(index.approximate.evidence, evidenceRows),
      },
    }),
  };
  return { index: next, removed };
}

/** Old position to new one, of what stays. */
function positions(ids: readonly string[], gone: ReadonlySet<string>): ReadonlyMap<number, number> {
  const kept = new Map<number, number>();
  for (const [at, id] of ids.entries()) if (!gone.has(id)) kept.set(at, kept.size);
  return kept;
}

export function bundleWithout(bundle: RecordBundle, withdrawn: readonly string[]): RecordBundle {
  const gone = new Set(withdrawn);
  return {
    ...bundle,
    sites: without(bundle.sites, gone).map((site) => ({ ...site, conditions: without(site.conditions, gone) })),
    testimonies: without(bundle.testimonies, gone).map((testimony) => ({
      ...testimony,
      sites: testimony.sites.filter((id) => !gone.has(id)),
      violations: testimony.violations.filter(({ site }) => site === null || !gone.has(site)),
    })),
    routes: without(bundle.routes, gone).filter(({ stops }) => !stops.some(({ site }) => site && gone.has(site))),
  };
}

export const plansWithout = (plans: readonly PlanDetail[], withdrawn: readonly string[]): readonly PlanDetail[] =>
  plans.filter(({ id, site }) => !withdrawn.includes(id) && !withdrawn.includes(site));

export const actionsWithout = (
  actions: readonly ActionDetail[],
  withdrawn: readonly string[],
): readonly ActionDetail[] =>
  actions
    .filter(({ id }) => !withdrawn.includes(id))
    .map((action) => ({ ...action, sites: action.sites.filter((id) => !withdrawn.includes(id)) }));

/** A step that shows or links to something withdrawn speaks of it: it goes as a whole, and a story left without steps as well. */
export const storiesWithout = (
  stories: readonly StoryDetail[],
  withdrawn: readonly string[],
): readonly StoryDetail[] => {
  const names = (link: string): boolean =>
    link
      .split("&")
      .some((pair) => (pair.split("=")[1] ?? "").split(",").some((id) => withdrawn.includes(id.split("/")[0] ?? "")));
  const speaks = ({ show, plan, text }: StoryStep): boolean =>
    (show !== undefined && names(show)) ||
    (plan !== undefined && withdrawn.includes(plan)) ||
    Object.values(text).some((blocks) => blocks.some((block) => atlasLinks(inlinesOf(block)).some(names)));
  return stories
    .filter(({ id }) => !withdrawn.includes(id))
    .map((story) => ({ ...story, steps: story.steps.filter((step) => !speaks(step)) }))
    .filter(({ steps }) => steps.length > 0);
};
