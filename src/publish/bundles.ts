import {
  PUBLISHED_FORMAT,
  type RecordBundle,
  type RouteDetail,
  type SiteDetail,
  type TestimonyDetail,
} from "../core/dataset";

/**
 * Raw characters of a bundle. JSON of short paraphrases in two languages shrinks to a fifth to a seventh with brotli, so
 * this keeps a bundle near the 100 kB a reader on a slow line is asked to wait for.
 */
const MAX_CHARACTERS = 500_000;

export interface Bundles {
  readonly bundles: readonly RecordBundle[];
  readonly siteBundles: ReadonlyMap<string, readonly number[]>;
  readonly routeBundles: ReadonlyMap<string, number>;
}

interface Bundle {
  readonly sites: SiteDetail[];
  readonly testimonies: TestimonyDetail[];
  readonly routes: RouteDetail[];
}

/** Puts a record into the bundle being filled, or into a new one where it would not fit, and says which. */
function makeFiller(bundles: Bundle[]): <K extends keyof Bundle>(kind: K, record: Bundle[K][number]) => number {
  let used = 0;
  let current: Bundle | undefined;
  return (kind, record) => {
    const size = JSON.stringify(record).length;
    if (!current || (used + size > MAX_CHARACTERS && used > 0)) {
      current = { sites: [], testimonies: [], routes: [] };
      bundles.push(current);
      used = 0;
    }
    used += size;
    (current[kind] as (typeof record)[]).push(record);
    return bundles.length - 1;
  };
}

function groupByFirstSite(testimonies: readonly TestimonyDetail[]): Map<string, TestimonyDetail[]> {
  const groups = new Map<string, TestimonyDetail[]>();
  for (const testimony of testimonies) {
    const first = [...testimony.sites].sort()[0] ?? "";
    const group = groups.get(first);
    if (group) group.push(testimony);
    else groups.set(first, [testimony]);
  }
  return groups;
}

/**
 * Sites in order of id, each followed by the accounts that name it first; every record stands in one bundle only. A
 * site's bundles are its own and those of accounts that it shares with an earlier site. Expects lists sorted by id.
 */
export function makeBundles(
  sites: readonly SiteDetail[],
  testimonies: readonly TestimonyDetail[],
  routes: readonly RouteDetail[],
): Bundles {
  const bundles: Bundle[] = [];
  const fill = makeFiller(bundles);
  const byFirstSite = groupByFirstSite(testimonies);
  const siteBundles = new Map<string, Set<number>>(sites.map((site) => [site.id, new Set()]));
  for (const site of sites) {
    siteBundles.get(site.id)?.add(fill("sites", site));
    for (const testimony of byFirstSite.get(site.id) ?? []) {
      const bundle = fill("testimonies", testimony);
      for (const id of testimony.sites) siteBundles.get(id)?.add(bundle);
    }
  }
  const routeBundles = new Map(routes.map((route) => [route.id, fill("routes", route)]));
  return {
    bundles: bundles.map(({ sites: own, testimonies: accounts, routes: ways }) => ({
      format: PUBLISHED_FORMAT,
      sites: own,
      testimonies: accounts,
      routes: ways,
    })),
    siteBundles: new Map([...siteBundles].map(([id, set]) => [id, [...set].sort((a, b) => a - b)])),
    routeBundles,
  };
}
