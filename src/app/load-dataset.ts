/** The one place that fetches, and so the one place where loading can fail. */
import type { PagePattern, Written } from "../core/citations";
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
import type { SearchNames, SearchTexts } from "../core/search/search-files";
import { atlasUrl } from "./root-url";

/** What panels cite and compare with; fetched when the first panel opens. */
export interface Library {
  readonly actions: readonly ActionDetail[];
  readonly sources: ReadonlyMap<string, SourceDocument>;
  readonly standards: readonly StandardDetail[];
}

/** Content type is not asked for: some hosts send GeoJSON as text, and the text is what counts. */
async function fetchJson(file: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(atlasUrl(`data/${file}`), {
      credentials: "omit",
      referrerPolicy: "no-referrer",
      // What was withdrawn has to be known at once, whatever a browser has kept.
      cache: file === "withdrawn.json" ? "no-cache" : "default",
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

export async function loadDataset(): Promise<Dataset> {
  const [manifest, sites, routes, index, withdrawn] = await Promise.all(
    ["atlas.json", "sites.geojson", "routes.geojson", "testimony-index.json", "withdrawn.json"].map(fetchJson),
  );
  return parseDataset({ manifest, sites, routes, index, withdrawn });
}

export async function loadBundle(number: number): Promise<RecordBundle> {
  const file = `records/${number}.json`;
  return parseBundle(file, await fetchJson(file));
}

/** All plans in one file: they are few, and the host does not see which one is looked at. */
export async function loadPlans(): Promise<readonly PlanDetail[]> {
  const [value, { parsePlans }] = await Promise.all([fetchJson("plans.json"), import("../core/parse-plans")]);
  return parsePlans(value);
}

/** All sources of one language in one file: the host does not see which one is cited. */
export async function loadSourceCitations(language: string): Promise<ReadonlyMap<string, Written>> {
  const [{ parseSourceCitations }, value] = await Promise.all([
    import("../core/citations"),
    fetchJson(`citations/${language}.json`),
  ]);
  return new Map(parseSourceCitations(language, value).sources.map((written) => [written.id, written]));
}

export async function loadPagePatterns(): Promise<readonly PagePattern[]> {
  const [{ parsePagePatterns }, value] = await Promise.all([
    import("../core/citations"),
    fetchJson("citations/pages.json"),
  ]);
  return parsePagePatterns(value);
}

/** Every name, whatever is looked for: the host does not see what is typed. */
export async function loadSearchNames(): Promise<SearchNames> {
  const { NAMES_FILE, parseSearchNames } = await import("../core/search/search-files");
  return parseSearchNames(await fetchJson(NAMES_FILE));
}

export async function loadSearchTexts(file: string): Promise<SearchTexts> {
  const [value, { parseSearchTexts }] = await Promise.all([fetchJson(file), import("../core/search/search-files")]);
  return parseSearchTexts(file, value);
}

export async function loadLibrary(): Promise<Library> {
  const [actions, sources, standards] = await Promise.all(
    ["actions.json", "sources.json", "standards.json"].map(fetchJson),
  );
  return {
    actions: parseActions(actions),
    sources: new Map(parseSources(sources).map((source) => [source.id, source])),
    standards: parseStandards(standards),
  };
}
