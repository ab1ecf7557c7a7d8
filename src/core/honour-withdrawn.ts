/**
 * An older version of the data, as it may be shown today: without what has been withdrawn since. A withdrawal names an id and
 * nothing else, so whatever stands on it goes with it, such as a route through a withdrawn place.
 */
import type {
  ActionDetail,
  AtlasManifest,
  Dataset,
  PlanDetail,
  RecordBundle,
  SiteFeature,
  SourceDocument,
  StandardDetail,
  TestimonyIndex,
} from "./dataset";
import type { SearchNames } from "./search/search-files";
import { wordsOf } from "./search/words";
import { atlasLinks, idsShown, inlinesOf, type StoryDetail, type StoryStep } from "./story";
import { type Gone, namesGone, withoutMentions } from "./withdrawn-mentions";

type Identified = { readonly id: string };
const without = <T extends Identified>(records: readonly T[], gone: ReadonlySet<string>): readonly T[] =>
  records.filter(({ id }) => !gone.has(id));

/** All that goes with what is withdrawn: itself, the routes through it, and the stories of which no step is left. */
function goneFrom(dataset: Dataset, stories: readonly StoryDetail[]): Gone {
  const gone = new Set(dataset.withdrawn);
  for (const { id, properties } of dataset.routes) if (properties.stops.some((stop) => gone.has(stop))) gone.add(id);
  const left = new Set(storiesWithout(stories, { ids: [...gone], names: [] }).map(({ id }) => id));
  for (const { id } of stories) if (!left.has(id)) gone.add(id);
  return { ids: [...gone], names: namesGone(dataset, [...gone]) };
}

/** `withdrawn` of the answer holds as well what goes with it, so that its links say so. */
export function datasetWithout(dataset: Dataset, stories: readonly StoryDetail[]): Dataset {
  if (dataset.withdrawn.length === 0) return dataset;
  const all = goneFrom(dataset, stories);
  const gone = new Set(all.ids);
  const routes = without(dataset.routes, gone);
  const { index, removed } = indexWithout(dataset.index, gone);
  const sites = without(dataset.sites, gone).map((site) => recount(site, removed.get(site.id)));
  const keptRoutes = new Set(routes.map(({ id }) => id));
  const accounts = dataset.index.testimonies.id.filter((id) => gone.has(id)).length;
  const reports = dataset.index.testimonies.id.filter(
    (id, at) => gone.has(id) && dataset.index.testimonies.report[at] === 1,
  ).length;
  const { counts } = dataset.manifest;
  const manifest = manifestWithout(dataset.manifest, stories, all);
  return {
    ...dataset,
    withdrawn: all.ids,
    unnamed: all.names,
    manifest: {
      ...manifest,
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
    ...withoutMentions({ sites, routes }, all),
    index: {
      ...index,
      routeBundles: Object.fromEntries(Object.entries(index.routeBundles).filter(([id]) => keptRoutes.has(id))),
    },
  };
}

function manifestWithout(manifest: AtlasManifest, stories: readonly StoryDetail[], gone: Gone): AtlasManifest {
  const left = new Map(storiesWithout(stories, gone).map((story) => [story.id, story]));
  return withoutMentions(
    {
      ...manifest,
      waysIn: manifest.waysIn.filter(({ link }) => !leadsTo(link, gone.ids)),
      ...(manifest.stories && {
        stories: manifest.stories.flatMap((entry) => {
          const steps = left.get(entry.id)?.steps;
          if (!steps) return [];
          const shown = new Set(steps.flatMap(idsShown));
          return [{ ...entry, steps: steps.length, shows: entry.shows.filter((id) => shown.has(id)) }];
        }),
      }),
    },
    gone,
  );
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

export function bundleWithout(bundle: RecordBundle, all: Gone): RecordBundle {
  const gone = new Set(all.ids);
  const left: RecordBundle = {
    ...bundle,
    sites: without(bundle.sites, gone).map((site) => ({ ...site, conditions: without(site.conditions, gone) })),
    testimonies: without(bundle.testimonies, gone).map((testimony) => ({
      ...testimony,
      sites: testimony.sites.filter((id) => !gone.has(id)),
      violations: testimony.violations.filter(({ site }) => site === null || !gone.has(site)),
    })),
    routes: without(bundle.routes, gone),
  };
  return withoutMentions(left, all);
}

/** Records of a list, by their ids alone; what they say of others loses its mentions. */
export const listWithout = <T extends Identified>(records: readonly T[], all: Gone): readonly T[] =>
  withoutMentions(without(records, new Set(all.ids)), all);

export const plansWithout = (plans: readonly PlanDetail[], all: Gone): readonly PlanDetail[] =>
  listWithout(
    plans.filter(({ site }) => !all.ids.includes(site)),
    all,
  );

export const actionsWithout = (actions: readonly ActionDetail[], all: Gone): readonly ActionDetail[] =>
  listWithout(actions, all).map((action) => ({
    ...action,
    sites: action.sites.filter((id) => !all.ids.includes(id)),
  }));

interface Lists {
  readonly actions: readonly ActionDetail[];
  readonly sources: readonly SourceDocument[];
  readonly standards: readonly StandardDetail[];
}

/** Titles of sources stay as they are: they name what others have published. */
export const libraryWithout = ({ actions, sources, standards }: Lists, all: Gone): Lists => ({
  actions: actionsWithout(actions, all),
  sources: without(sources, new Set(all.ids)),
  standards: listWithout(standards, all),
});

/** Whether a link into the atlas opens, shows or filters by one of them. */
const leadsTo = (link: string, gone: readonly string[]): boolean =>
  link
    .split("&")
    .some((pair) => (pair.split("=")[1] ?? "").split(",").some((id) => gone.includes(id.split("/")[0] ?? "")));

/** A step that shows or links to something withdrawn speaks of it: it goes as a whole, and a story left without steps as well. */
export const storiesWithout = (stories: readonly StoryDetail[], all: Gone): readonly StoryDetail[] => {
  const speaks = ({ show, plan, text }: StoryStep): boolean =>
    (show !== undefined && leadsTo(show, all.ids)) ||
    (plan !== undefined && all.ids.includes(plan)) ||
    Object.values(text).some((blocks) =>
      blocks.some((block) => atlasLinks(inlinesOf(block)).some((link) => leadsTo(link, all.ids))),
    );
  const left = stories
    .map((story) => ({ ...story, steps: story.steps.filter((step) => !speaks(step)) }))
    .filter(({ steps }) => steps.length > 0);
  return listWithout(left, all);
};

/** Names, and how their words are read, as far as an entry is left that has them. */
export function namesWithout(source: SearchNames, { ids }: Gone): SearchNames {
  const gone = new Set(ids);
  const entries = without(source.entries, gone);
  const used = [...new Set(entries.flatMap((entry) => [...entry.names, ...(entry.areas ?? [])]))].sort((a, b) => a - b);
  const place = new Map(used.map((before, after) => [before, after]));
  const move = (list: readonly number[]): number[] => list.map((at) => place.get(at) ?? 0);
  const names = used.flatMap((at) => (source.names[at] ? [source.names[at]] : []));
  const words = new Set(names.flatMap(([text]) => wordsOf(text)));
  return {
    ...source,
    names,
    entries: entries.map((entry) => ({
      ...entry,
      names: move(entry.names),
      ...(entry.areas && { areas: move(entry.areas) }),
    })),
    readings: Object.fromEntries(Object.entries(source.readings).filter(([word]) => words.has(word))),
  };
}
