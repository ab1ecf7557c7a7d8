/**
 * A kept version without what has been withdrawn since, in its files and not only on the screen: a reader of the files
 * must not find what the app leaves out.
 */
import { parseBundle, parseDataset, type AtlasManifest, type PlanDetail, type RecordBundle } from "../../core/dataset";
import { actionsWithout, bundleWithout, datasetWithout, plansWithout } from "../../core/honour-withdrawn";
import { NAMES_FILE, type SearchNames, type SearchTexts } from "../../core/search/search-files";
import { wordsOf } from "../../core/search/words";
import { decodeUtf8, encodeUtf8 } from "../text-codec";
import { namesId } from "../withdraw/find-text";
import { type PublishedFile, sumsFile, writeFields, writeList } from "../write-files";
import { KEPT_KINDS, type KeptKind, recordsOf } from "./records-of";

export const CHANGED_FILE = "CHANGED.json";
/** No date and no reason of anybody's: only that the bytes are no longer those of the version. */
const NOTE =
  "Records were withdrawn after this version was kept, and their text was taken out of its files. The version is the one it was published under.";

/** Ids by kind that went from a kept version. */
export type Gone = Readonly<Partial<Record<KeptKind, readonly string[]>>>;

type Json = Readonly<Record<string, unknown>>;
type Parsed = Map<string, unknown>;

const isIdentified = (value: unknown): value is { readonly id: unknown } =>
  typeof value === "object" && value !== null && "id" in value;
const isGone = (value: unknown, gone: ReadonlySet<unknown>): boolean =>
  gone.has(value) || (isIdentified(value) && gone.has(value.id));

/** Wherever a record names or explains another: as a source, as an overlap, in the reason for a link. */
const withoutMentions = (value: unknown, gone: ReadonlySet<unknown>): unknown =>
  JSON.parse(JSON.stringify(value), (name, part: unknown) => {
    if ((name === "sources" || name === "overlaps") && Array.isArray(part))
      return part.filter((entry) => !isGone(entry, gone));
    if (name === "siteLink" && typeof part === "object" && part !== null)
      return Object.fromEntries(Object.entries(part).filter(([id]) => !gone.has(id)));
    return part;
  });

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const leadsTo = (entry: unknown, gone: readonly string[]): boolean => {
  const link = typeof entry === "object" && entry !== null && "link" in entry ? String(entry.link) : "";
  return gone.some((id) => namesId(link, id));
};

const lessConditions = (before: RecordBundle, after: RecordBundle): number =>
  before.sites.flatMap(({ conditions }) => conditions).length -
  after.sites.flatMap(({ conditions }) => conditions).length;

/** Bundles and lists, each by the rule the app has for it; answers by how much the totals fall. */
function dropRecords(parsed: Parsed, withdrawn: readonly string[]) {
  const gone = new Set<unknown>(withdrawn);
  let conditions = 0;
  for (const [path, value] of parsed) {
    if (!/^records\/\d+\.json$/.test(path)) continue;
    const bundle = parseBundle(path, value);
    const left = bundleWithout(bundle, withdrawn);
    conditions += lessConditions(bundle, left);
    parsed.set(path, left);
  }
  const less = { conditions, actions: 0, sources: 0, standards: 0 };
  for (const kind of ["actions", "sources", "standards", "stories", "plans"] as const) {
    const path = `${kind}.json`;
    if (!parsed.has(path)) continue;
    const list = listOf(parsed.get(path));
    let left = list.filter((entry) => !isGone(entry, gone));
    if (kind === "actions") left = [...actionsWithout(left as Parameters<typeof actionsWithout>[0], withdrawn)];
    if (kind === "plans") left = [...plansWithout(left as readonly PlanDetail[], withdrawn)];
    if (kind === "stories") left = left.map((story) => withoutLinks(story, withdrawn));
    if (kind in less) less[kind as keyof typeof less] = list.length - left.length;
    parsed.set(path, left);
  }
  for (const [path, value] of parsed) parsed.set(path, withoutMentions(value, gone));
  return less;
}

/** A step keeps its text and no longer leads to what is gone. */
const withoutLinks = (story: unknown, gone: readonly string[]): unknown =>
  JSON.parse(JSON.stringify(story), (name, part: unknown) =>
    name === "link" && leadsTo({ link: part }, gone) ? undefined : part,
  );

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

/** Names, and how their words are read, as far as an entry is left that has them. */
function dropNames(parsed: Parsed, gone: ReadonlySet<unknown>): void {
  const names = parsed.get(NAMES_FILE) as SearchNames | undefined;
  if (!names) return;
  const entries = names.entries.filter((entry) => !isGone(entry, gone));
  const used = [...new Set(entries.flatMap((entry) => [...entry.names, ...(entry.areas ?? [])]))].sort((a, b) => a - b);
  const place = new Map(used.map((before, after) => [before, after]));
  const move = (list: readonly number[]): number[] => list.map((at) => place.get(at) ?? 0);
  const kept = used.flatMap((at) => (names.names[at] ? [names.names[at]] : []));
  const words = new Set(kept.flatMap(([text]) => wordsOf(text)));
  const characters = (file: string): number =>
    (parsed.get(file) as SearchTexts | undefined)?.text.reduce((sum, text) => sum + text.length, 0) ?? 0;
  parsed.set(NAMES_FILE, {
    ...names,
    names: kept,
    entries: entries.map((entry) => ({
      ...entry,
      names: move(entry.names),
      ...(entry.areas ? { areas: move(entry.areas) } : {}),
    })),
    readings: Object.fromEntries(Object.entries(names.readings).filter(([word]) => words.has(word))),
    texts: names.texts.map((part) => ({ ...part, characters: characters(part.file) })),
  });
}

/** What list, filters and map start from. */
function dropFromDataset(parsed: Parsed, withdrawn: readonly string[], less: ReturnType<typeof dropRecords>): void {
  const manifest = parsed.get("atlas.json");
  const [sites, routes] = [parsed.get("sites.geojson") as Json, parsed.get("routes.geojson") as Json];
  const index = parsed.get("testimony-index.json");
  const before = parseDataset({ manifest, sites, routes, index, withdrawn });
  const after = datasetWithout(before);
  const { counts } = after.manifest;
  const plans = new Set(listOf(parsed.get("plans.json")).map((plan) => (plan as PlanDetail).site));
  const next: AtlasManifest = {
    ...after.manifest,
    waysIn: after.manifest.waysIn.filter((way) => !leadsTo(way, withdrawn)),
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
  const less = dropRecords(parsed, withdrawn);
  dropFromDataset(parsed, withdrawn, less);
  dropNames(parsed, new Set(withdrawn));
  parsed.set(CHANGED_FILE, { note: NOTE, withdrawn: join(goneOf(files), held) });
  const left = [...parsed].map(([path, value]) => {
    const same = JSON.stringify(value) === before.get(path) ? original.get(path) : undefined;
    return { path, bytes: same ?? write(path, value) };
  });
  const others = files.filter(({ path }) => !isData(path) && path !== CHANGED_FILE && path !== "SHA256SUMS");
  const all = [...left, ...others].sort((a, b) => (a.path < b.path ? -1 : 1));
  return [...all, sumsFile(all)];
}
