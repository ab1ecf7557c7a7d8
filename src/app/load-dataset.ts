/** The one place that fetches, and so the one place where loading can fail. */
import {
  DataError,
  parseActions,
  parseBundle,
  parseDataset,
  parseSources,
  parseStandards,
  type ActionDetail,
  type Dataset,
  type PlanDetail,
  type RecordBundle,
  type SourceDocument,
  type StandardDetail,
} from "../core/dataset";
import type { StoryDetail } from "../core/story";
import type { Gone } from "../core/withdrawn-mentions";
import { fetchFile } from "./fetch-file";

/** What panels cite and compare with; fetched when the first panel opens. */
export interface Library {
  readonly actions: readonly ActionDetail[];
  readonly sources: ReadonlyMap<string, SourceDocument>;
  readonly standards: readonly StandardDetail[];
}

/** Which data: the newest, or a version that is kept, without what has been withdrawn since. */
export interface Edition {
  readonly version: string | null;
  readonly gone: Gone;
}

export const NEWEST: Edition = { version: null, gone: { ids: [], names: [] } };
/** The one file that is never old. */
const WITHDRAWN = "withdrawn.json";

const placeOf = (file: string, version: string | null): string =>
  version === null || file === WITHDRAWN ? `data/${file}` : `data/v/${version}/${file}`;

/** Content type is not asked for: some hosts send GeoJSON as text, and the text is what counts. */
export async function fetchJson(file: string, version: string | null): Promise<unknown> {
  let response: Response;
  try {
    response = await fetchFile(placeOf(file, version), {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      // What was withdrawn has to be known at once, whatever a browser has kept.
      cache: file === WITHDRAWN ? "no-cache" : "default",
    });
  } catch {
    throw new DataError({ kind: "unreachable", file, status: null });
  }
  if (!response.ok) throw new DataError({ kind: "unreachable", file, status: response.status });
  let text: string;
  try {
    text = await response.text();
  } catch {
    throw new DataError({ kind: "unreachable", file, status: null });
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new DataError({ kind: "not-json", file });
  }
}

/** Reading, checking and drawing a hundred thousand rows are each a task of their own. */
export const pause = (): Promise<void> => new Promise((done) => void setTimeout(done));

export async function loadDataset(version: string | null): Promise<Dataset> {
  const [manifest, sites, routes, index, withdrawn] = await Promise.all(
    ["atlas.json", "sites.geojson", "routes.geojson", "testimony-index.json", WITHDRAWN].map((file) =>
      fetchJson(file, version),
    ),
  );
  await pause();
  const dataset = parseDataset({ manifest, sites, routes, index, withdrawn });
  await pause();
  if (version === null || dataset.withdrawn.length === 0) return dataset;
  // Which stories are left, and how many steps of each, only their texts tell.
  const stories = dataset.manifest.stories?.length ? await fetchStories(version) : [];
  return (await honour()).datasetWithout(dataset, stories);
}

/** Its code comes only where somebody looks at kept data. */
export const honour = () => import("../core/honour-withdrawn");

export async function loadBundle(number: number, { version, gone }: Edition = NEWEST): Promise<RecordBundle> {
  const file = `records/${number}.json`;
  const bundle = parseBundle(file, await fetchJson(file, version));
  return version === null ? bundle : (await honour()).bundleWithout(bundle, gone);
}

/** All plans in one file: they are few, and the host does not see which one is looked at. */
export async function loadPlans({ version, gone }: Edition = NEWEST): Promise<readonly PlanDetail[]> {
  const [value, { parsePlans }] = await Promise.all([fetchJson("plans.json", version), import("../core/parse-plans")]);
  const plans = parsePlans(value);
  return version === null ? plans : (await honour()).plansWithout(plans, gone);
}

/** All stories in one file: the host does not see which one is read. */
export async function fetchStories(version: string | null): Promise<readonly StoryDetail[]> {
  const [value, { parseStories }] = await Promise.all([fetchJson("stories.json", version), import("../core/story")]);
  return parseStories(value);
}

export async function loadLibrary({ version, gone }: Edition = NEWEST): Promise<Library> {
  const [actions, sources, standards] = await Promise.all(
    ["actions.json", "sources.json", "standards.json"].map((file) => fetchJson(file, version)),
  );
  const parsed = {
    actions: parseActions(actions),
    sources: parseSources(sources),
    standards: parseStandards(standards),
  };
  const left = version === null ? parsed : (await honour()).libraryWithout(parsed, gone);
  return { ...left, sources: new Map(left.sources.map((source) => [source.id, source])) };
}
