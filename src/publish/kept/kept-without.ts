/**
 * A kept version without what has been withdrawn since, in its files and not only on the screen: a reader of the files
 * must not find what the app leaves out.
 */
import {
  type ActionDetail,
  type AtlasManifest,
  parseBundle,
  parseDataset,
  type PlanDetail,
  type RecordBundle,
  type SourceDocument,
  type StandardDetail,
} from "../../core/dataset";
import {
  actionsWithout,
  bundleWithout,
  datasetWithout,
  listWithout,
  namesWithout,
  plansWithout,
  storiesWithout,
} from "../../core/honour-withdrawn";
import { NAMES_FILE, type SearchNames, type SearchTexts } from "../../core/search/search-files";
import type { StoryDetail } from "../../core/story";
import { type Gone as GoneTexts, withoutMentions } from "../../core/withdrawn-mentions";
import { decodeUtf8, encodeUtf8 } from "../text-codec";
import { type PublishedFile, sumsFile, writeFields, writeList } from "../write-files";
import { KEPT_KINDS, type KeptKind, recordsOf } from "./records-of";

const CHANGED_FILE = "CHANGED.json";
/** No date and no reason of anybody's: only that the bytes are no longer those of the version. */
const NOTE =
  "Records were withdrawn after this version was kept, and their text was taken out of its files. The version is the one it was published under.";

/** Ids by kind that went from a kept version. */
export type Gone = Readonly<Partial<Record<KeptKind, readonly string[]>>>;

type Json = Readonly<Record<string, unknown>>;
type Parsed = Map<string, unknown>;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const lessConditions = (before: RecordBundle, after: RecordBundle): number =>
  before.sites.flatMap(({ conditions }) => conditions).length -
  after.sites.flatMap(({ conditions }) => conditions).length;

/** Lists of records, each by the rule the app has for it. Titles of sources stay: they name what others have published. */
const LISTS: Readonly<Record<string, (list: readonly unknown[], gone: GoneTexts) => readonly unknown[]>> = {
  "actions.json": (list, gone) => actionsWithout(list as readonly ActionDetail[], gone),
  "plans.json": (list, gone) => plansWithout(list as readonly PlanDetail[], gone),
  "stories.json": (list, gone) => storiesWithout(list as readonly StoryDetail[], gone),
  "standards.json": (list, gone) => listWithout(list as readonly StandardDetail[], gone),
  "sources.json": (list, { ids }) => listWithout(list as readonly SourceDocument[], { ids, names: [] }),
};

/** Bundles and lists; answers by how much the totals fall. */
function dropRecords(parsed: Parsed, gone: GoneTexts) {
  const less = { conditions: 0, actions: 0, sources: 0, standards: 0 };
  for (const [path, value] of parsed) {
    const without = LISTS[path];
    if (without) {
      const list = listOf(value);
      const left = without(list, gone);
      const kind = path.replace(".json", "");
      if (kind in less) less[kind as keyof typeof less] = list.length - left.length;
      parsed.set(path, left);
    } else if (/^records\/\d+\.json$/.test(path)) {
      const bundle = parseBundle(path, value);
      const left = bundleWithout(bundle, gone);
      less.conditions += lessConditions(bundle, left);
      parsed.set(path, left);
    } else if (path.startsWith("citations/")) parsed.set(path, withoutMentions(value, { ids: gone.ids, names: [] }));
    else if (path.startsWith("search/text-")) parsed.set(path, withoutMentions(value, gone));
  }
  return less;
}

/** Texts know an account by its row in the index, and rows move when one goes. */
function dropTexts(parsed: Parsed, rows: ReadonlyMap<number, number>): void {
  for (const [path, value] of parsed) {
    if (!path.startsWith("search/text-")) continue;
    const texts = value as SearchTexts;
    const keeps = texts.account.map((row) => rows.has(row));
    parsed.set(path, {
      ...texts,
      account: texts.account.filter((_, at) => keeps[at]).map((row) => rows.get(row)),
      closed: texts.closed.filter((_, at) => keeps[at]),
      text: texts.text.filter((_, at) => keeps[at]),
    });
  }
}

function dropNames(parsed: Parsed, gone: GoneTexts): void {
  const names = parsed.get(NAMES_FILE) as SearchNames | undefined;
  if (!names) return;
  const characters = (file: string): number =>
    (parsed.get(file) as SearchTexts | undefined)?.text.reduce((sum, text) => sum + text.length, 0) ?? 0;
  const texts = names.texts.map((part) => ({ ...part, characters: characters(part.file) }));
  parsed.set(NAMES_FILE, { ...namesWithout(names, gone), texts });
}

/** What list, filters and map start from, as it was kept and as it is left. */
function readDataset(parsed: Parsed, withdrawn: readonly string[]) {
  const [manifest, sites, routes, index, stories] = [
    "atlas.json",
    "sites.geojson",
    "routes.geojson",
    "testimony-index.json",
    "stories.json",
  ].map((path) => parsed.get(path));
  const before = parseDataset({ manifest, sites, routes, index, withdrawn });
  return { before, after: datasetWithout(before, listOf(stories) as readonly StoryDetail[]) };
}

function dropFromDataset(
  parsed: Parsed,
  { before, after }: ReturnType<typeof readDataset>,
  less: ReturnType<typeof dropRecords>,
): void {
  const [sites, routes] = [parsed.get("sites.geojson") as Json, parsed.get("routes.geojson") as Json];
  const { counts } = after.manifest;
  const plans = new Set(listOf(parsed.get("plans.json")).map((plan) => (plan as PlanDetail).site));
  const next: AtlasManifest = {
    ...after.manifest,
    counts: {
      ...counts,
      conditions: counts.conditions - less.conditions,
      actions: counts.actions - less.actions,
      sources: counts.sources - less.sources,
      standards: counts.standards - less.standards,
    },
  };
  parsed.set("atlas.json", next);
  parsed.set("sites.geojson", {
    ...sites,
    features: after.sites.map((site) => {
      const { plan, ...properties } = site.properties;
      return { ...site, properties: plan && plans.has(site.id) ? site.properties : properties };
    }),
  });
  parsed.set("routes.geojson", { ...routes, features: after.routes });
  parsed.set("testimony-index.json", after.index);
  const row = new Map(after.index.testimonies.id.map((id, at) => [id, at]));
  const rows = before.index.testimonies.id.flatMap((id, at) => {
    const to = row.get(id);
    return to === undefined ? [] : [[at, to] as const];
  });
  dropTexts(parsed, new Map(rows));
}

function write(path: string, value: unknown): Uint8Array {
  if (path === "atlas.json" || path === CHANGED_FILE) return encodeUtf8(`${JSON.stringify(value, null, 2)}\n`);
  if (Array.isArray(value)) return encodeUtf8(writeList(value));
  const fields = value as Json;
  return encodeUtf8(writeFields(fields, (name) => typeof listOf(fields[name])[0] === "object"));
}

/** What is withdrawn and still in these files; without it nothing has to change. */
export function heldOf(files: readonly PublishedFile[], withdrawn: readonly string[]): Gone {
  const records = recordsOf(files);
  const held = KEPT_KINDS.map((kind) => [kind, withdrawn.filter((id) => records[kind].has(id)).sort()] as const);
  return Object.fromEntries(held.filter(([, ids]) => ids.length > 0));
}

/** All withdrawals that a kept version has been through. */
export function goneOf(files: readonly PublishedFile[]): Gone {
  const changed = files.find(({ path }) => path === CHANGED_FILE);
  return changed ? (JSON.parse(decodeUtf8(changed.bytes)) as { readonly withdrawn: Gone }).withdrawn : {};
}

const join = (one: Gone, other: Gone): Gone =>
  Object.fromEntries(
    KEPT_KINDS.map(
      (kind) => [kind, [...new Set([...(one[kind] ?? []), ...(other[kind] ?? [])])].sort()] as const,
    ).filter(([, ids]) => ids.length > 0),
  );

/** The files as they may be kept; the very same ones where nothing withdrawn is in them. */
export function keptWithout(files: readonly PublishedFile[], withdrawn: readonly string[]): readonly PublishedFile[] {
  const held = heldOf(files, withdrawn);
  if (Object.keys(held).length === 0) return files;
  const original = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const isData = (path: string): boolean => /\.(?:geo)?json$/.test(path) && path !== CHANGED_FILE;
  const parsed: Parsed = new Map(
    files.filter(({ path }) => isData(path)).map(({ path, bytes }) => [path, JSON.parse(decodeUtf8(bytes)) as unknown]),
  );
  const before = new Map([...parsed].map(([path, value]) => [path, JSON.stringify(value)]));
  const dataset = readDataset(parsed, withdrawn);
  const gone = { ids: dataset.after.withdrawn, names: dataset.after.unnamed ?? [] };
  const less = dropRecords(parsed, gone);
  dropFromDataset(parsed, dataset, less);
  dropNames(parsed, gone);
  parsed.set(CHANGED_FILE, { note: NOTE, withdrawn: join(goneOf(files), heldOf(files, gone.ids)) });
  const left = [...parsed].map(([path, value]) => {
    const same = JSON.stringify(value) === before.get(path) ? original.get(path) : undefined;
    return { path, bytes: same ?? write(path, value) };
  });
  const others = files.filter(({ path }) => !isData(path) && path !== CHANGED_FILE && path !== "SHA256SUMS");
  const all = [...left, ...others].sort((a, b) => (a.path < b.path ? -1 : 1));
  return [...all, sumsFile(all)];
}
