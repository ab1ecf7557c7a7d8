/** The published files, read as the app reads them: what static pages are made from, and nothing else. */
import {
  parseActions,
  parseBundle,
  parseDataset,
  parseSources,
  parseStandards,
  type Dataset,
  type PlanDetail,
  type RouteDetail,
  type SiteDetail,
  type TestimonyDetail,
} from "../core/dataset";
import { parsePlans } from "../core/parse-plans";
import { parseStories, type StoryDetail } from "../core/story";
import type { Library } from "../app/load-dataset";

export interface Published {
  readonly dataset: Dataset;
  readonly sites: ReadonlyMap<string, SiteDetail>;
  readonly testimonies: readonly TestimonyDetail[];
  readonly routes: ReadonlyMap<string, RouteDetail>;
  readonly library: Library;
  /** By the id of their site. */
  readonly plans: ReadonlyMap<string, PlanDetail>;
  readonly stories: readonly StoryDetail[];
  /** Bytes of every published file, by its path in `data/`. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** Takes the files of `data/` by their path; throws a DataError where one is not as it should be. */
export function readPublished(files: ReadonlyMap<string, Uint8Array>): Published {
  const decoder = new TextDecoder();
  const read = (path: string): unknown => JSON.parse(decoder.decode(files.get(path) ?? new Uint8Array()));
  const dataset = parseDataset({
    manifest: read("atlas.json"),
    sites: read("sites.geojson"),
    routes: read("routes.geojson"),
    index: read("testimony-index.json"),
    withdrawn: read("withdrawn.json"),
  });
  const bundles = [...files.keys()]
    .filter((path) => path.startsWith("records/"))
    .map((path) => parseBundle(path, read(path)));
  const byId = <T extends { readonly id: string }>(records: readonly T[]) =>
    new Map(records.map((record) => [record.id, record]));
  return {
    dataset,
    sites: byId(bundles.flatMap((bundle) => bundle.sites)),
    testimonies: [...byId(bundles.flatMap((bundle) => bundle.testimonies)).values()],
    routes: byId(bundles.flatMap((bundle) => bundle.routes)),
    library: {
      actions: parseActions(read("actions.json")),
      sources: byId(parseSources(read("sources.json"))),
      standards: parseStandards(read("standards.json")),
    },
    plans: new Map(parsePlans(read("plans.json")).map((plan) => [plan.site, plan])),
    stories: parseStories(read("stories.json")),
    sizes: new Map([...files].map(([path, bytes]) => [path, bytes.length])),
  };
}
