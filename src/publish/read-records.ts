import type { FeatureCollection } from "geojson";
import type * as v from "valibot";
import { type DataFile, decodeText } from "./decode-text";
import type { Located, Origin, Problem } from "./problem";
import { fieldName, problemAt, problemOfFile } from "./problem";
import { fieldLineFinder, readJson } from "./read-json";
import { readStory } from "./read-story";
import { readCsv, readGeojson, readNdjson, type RawRecord, type TableRead } from "./read-tables";
import { type AtlasRecord, AtlasRecordSchema, RECORD_SCHEMAS, type RecordFolder } from "./records";
import { salvageRecord } from "./salvage-record";
import { validateRecord } from "./validate-record";

export type RecordOf<F extends RecordFolder> = v.InferOutput<(typeof RECORD_SCHEMAS)[F]>;
export type RecordLists = { readonly [F in RecordFolder]: readonly Located<RecordOf<F>>[] };

/** Everything that could be read. A record that could be read in part is in its list: it is checked, and never published. */
export interface RecordSet extends RecordLists {
  readonly atlas: Located<AtlasRecord> | null;
  readonly shapes: FeatureCollection | null;
  /** Ids the files claim, readable or not: so that one broken file does not make every reference to it dangle. */
  readonly ids: Readonly<Record<RecordFolder, ReadonlySet<string>>>;
}

export const RECORD_FOLDERS = Object.keys(RECORD_SCHEMAS) as readonly RecordFolder[];

interface Collected {
  readonly lists: { [F in RecordFolder]: Located<RecordOf<F>>[] };
  readonly ids: Record<RecordFolder, Set<string>>;
  readonly problems: Problem[];
  readonly repaired: Repaired[];
}

/** A field that could not be read. */
export interface Repaired {
  readonly file: string;
  readonly row: number | undefined;
  readonly field: string;
}

const idOf = (value: unknown): string | undefined =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" ? value.id : undefined;

function readOne(file: string, text: string): TableRead {
  const read = readJson(text);
  const origin: Origin = { file, lineOf: fieldLineFinder(text) };
  const problems = read.faults.map((fault) => ({ ...problemAt(origin, undefined, fault), line: fault.line }));
  return { records: problems.length > 0 ? [] : [{ value: read.value, origin }], problems };
}

/** Folder, and name where the file holds one record. */
function placeOf(path: string): { folder: RecordFolder; name: string; extension: string } | null {
  const match = /^([a-z]+)(?:\/([^/]+))?\.(json|csv|ndjson|geojson|md)$/.exec(path);
  const [, folder = "", name = "", extension = ""] = match ?? [];
  const known = RECORD_FOLDERS.find((one) => one === folder);
  // Stories are texts, and nothing else is.
  if (!known || (known === "stories") !== (extension === "md")) return null;
  return name !== "" || (extension !== "json" && extension !== "md") ? { folder: known, name, extension } : null;
}

function collect<F extends RecordFolder>(into: Collected, folder: F, raw: RawRecord): void {
  const id = idOf(raw.value);
  if (id !== undefined) into.ids[folder].add(id);
  const schema = RECORD_SCHEMAS[folder] as unknown as v.GenericSchema<unknown, RecordOf<F>>; // The map's type loses which schema belongs to F.
  const result = validateRecord(schema, raw.value);
  const list = into.lists[folder] as Located<RecordOf<F>>[];
  if ("record" in result) list.push({ record: result.record, origin: raw.origin });
  else {
    into.problems.push(...result.findings.map((finding) => problemAt(raw.origin, id, finding)));
    const salvaged = id === undefined ? null : salvageRecord(schema, raw.value, result.unknown);
    if (salvaged) list.push({ record: salvaged.record, origin: raw.origin });
    for (const path of salvaged?.repaired ?? [])
      into.repaired.push({ file: raw.origin.file, row: raw.origin.row, field: fieldName(path) });
  }
}

function checkFileName({ name, extension }: { name: string; extension: string }, raw: RawRecord): Problem[] {
  const id = idOf(raw.value);
  // An id that is none is its own problem; nobody should rename a file to it.
  if (id === undefined || id === name || !/^[a-z0-9-]+$/.test(id)) return [];
  return [
    problemAt(raw.origin, id, {
      check: "file-name",
      field: ["id"],
      message: `The file is called ${name}.${extension} but holds the id “${id}”. File name and id are the same; an id never changes, so rename the file.`,
    }),
  ];
}

const TABLES = { csv: readCsv, ndjson: readNdjson, geojson: readGeojson } as const;

function readRecordFile(
  into: Collected,
  file: string,
  text: string,
  place: NonNullable<ReturnType<typeof placeOf>>,
): void {
  const { folder, name, extension } = place;
  if (extension === "json" || extension === "md") {
    into.ids[folder].add(name);
    const read = extension === "md" ? readStory(file, text) : readOne(file, text);
    into.problems.push(...read.problems, ...read.records.flatMap((raw) => checkFileName(place, raw)));
    for (const raw of read.records) collect(into, folder, raw);
    return;
  }
  const read = TABLES[extension as keyof typeof TABLES]({
    file,
    text,
    schema: RECORD_SCHEMAS[folder] as unknown as Parameters<typeof readCsv>[0]["schema"],
  });
  into.problems.push(...read.problems);
  if (read.problems.length > 0) for (const id of claimedIds(text, extension)) into.ids[folder].add(id);
  for (const raw of read.records) collect(into, folder, raw);
}

/** Ids a table names as far as anybody can tell: so that one broken row does not make every reference to it dangle. */
function claimedIds(text: string, extension: string): string[] {
  if (extension !== "csv") return [...text.matchAll(/"id"\s*:\s*"([^"]+)"/g)].map((match) => match[1] ?? "");
  const [header = "", ...rows] = text.split(/\r?\n/).map((row) => row.split(","));
  const column = [...header].indexOf("id");
  return column < 0 ? [] : rows.map((row) => row[column] ?? "");
}

function readAtlas(into: Collected, files: ReadonlyMap<string, DataFile>): Located<AtlasRecord> | null {
  const file = files.get("atlas.json");
  if (!file) {
    into.problems.push(
      problemOfFile("atlas.json", {
        check: "atlas-missing",
        message:
          "The folder has no atlas.json, which names the atlas, its languages and its types of site. Is this the right folder?",
      }),
    );
    return null;
  }
  const text = readText(into, file);
  if (text === null) return null;
  const read = readOne(file.path, text);
  into.problems.push(...read.problems);
  const [raw] = read.records;
  if (!raw) return null;
  const result = validateRecord(AtlasRecordSchema, raw.value);
  if ("record" in result) return { record: result.record, origin: raw.origin };
  into.problems.push(...result.findings.map((finding) => problemAt(raw.origin, undefined, finding)));
  return null;
}

function readText(into: Collected, file: DataFile): string | null {
  const decoded = decodeText(file);
  if ("text" in decoded) return decoded.text;
  into.problems.push(problemOfFile(file.path, decoded.fault));
  return null;
}

function readShapes(into: Collected, path: string, files: ReadonlyMap<string, DataFile>): FeatureCollection | null {
  const file = files.get(path);
  if (!file) {
    into.problems.push(
      problemOfFile("atlas.json", {
        check: "shapes-missing",
        message: `atlas.json names “${path}” for the shapes of countries and provinces, but the folder has no such file.`,
      }),
    );
    return null;
  }
  const text = readText(into, file);
  if (text === null) return null;
  const read = readJson(text);
  into.problems.push(...read.faults.map((fault) => problemOfFile(path, fault)));
  const value = read.value as FeatureCollection | undefined;
  if (value?.type === "FeatureCollection" && Array.isArray(value.features)) return value;
  if (read.faults.length === 0)
    into.problems.push(
      problemOfFile(path, { check: "no-feature-collection", message: "The file is no GeoJSON FeatureCollection." }),
    );
  return null;
}

function wordUnknownFile(path: string): string {
  const folder = path.split("/")[0] ?? "";
  if (path.includes("/") && !RECORD_FOLDERS.some((one) => one === folder))
    return `“${folder}” is no kind of record. Folders here: ${RECORD_FOLDERS.join(", ")}.`;
  if (folder === "stories") return "A story is a text with front matter: stories/<id>.md.";
  return "This is no file the publisher knows. A record is <kind>/<id>.json; a table is .csv, .ndjson or .geojson in the folder of its kind.";
}

/** Names that differ only in case are one file on Windows and macOS. */
function checkCase(files: readonly DataFile[]): Problem[] {
  const seen = new Map<string, string>();
  return files.flatMap(({ path }) => {
    const first = seen.get(path.toLowerCase());
    seen.set(path.toLowerCase(), first ?? path);
    return first === undefined
      ? []
      : [
          problemOfFile(path, {
            check: "case-duplicate",
            message: `“${path}” and “${first}” differ only in upper and lower case: some computers keep only one of them. Ids are lower case.`,
          }),
        ];
  });
}

/** Records of all files, and every problem the files show on their own. Order of the files does not matter. */
export function readRecords(files: readonly DataFile[]): {
  records: RecordSet;
  problems: Problem[];
  repaired: readonly Repaired[];
} {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const byPath = new Map(sorted.map((file) => [file.path, file]));
  const into: Collected = {
    lists: {
      sites: [],
      testimonies: [],
      routes: [],
      actions: [],
      sources: [],
      standards: [],
      plans: [],
      stories: [],
      withdrawn: [],
    },
    ids: {
      sites: new Set(),
      testimonies: new Set(),
      routes: new Set(),
      actions: new Set(),
      sources: new Set(),
      standards: new Set(),
      plans: new Set(),
      stories: new Set(),
      withdrawn: new Set(),
    },
    problems: checkCase(sorted),
    repaired: [],
  };
  const atlas = readAtlas(into, byPath);
  const shapesPath = atlas?.record.basemap.shapes;
  const shapes = shapesPath === undefined ? null : readShapes(into, shapesPath, byPath);
  for (const file of sorted) {
    if (file.path === "atlas.json" || file.path === (shapesPath ?? "shapes.geojson") || file.path.endsWith(".pmtiles"))
      continue;
    const place = placeOf(file.path);
    if (!place)
      into.problems.push(problemOfFile(file.path, { check: "unknown-file", message: wordUnknownFile(file.path) }));
    else {
      const text = readText(into, file);
      if (text === null) into.ids[place.folder].add(place.name);
      else readRecordFile(into, file.path, text, place);
    }
  }
  return { records: { atlas, shapes, ids: into.ids, ...into.lists }, problems: into.problems, repaired: into.repaired };
}
