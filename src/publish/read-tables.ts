import { parse } from "csv-parse/browser/esm/sync";
import { didYouMean } from "./did-you-mean";
import type { FieldPath, Origin, Problem } from "./problem";
import { problemAt, problemOfFile } from "./problem";
import { readCell } from "./read-cell";
import { fieldLineFinder, readJson } from "./read-json";
import { schemaAt } from "./validate-record";

type ObjectSchema = Parameters<typeof schemaAt>[0];

/** A record as read, not yet checked against its schema. */
export interface RawRecord {
  readonly value: unknown;
  readonly origin: Origin;
}
export interface TableRead {
  readonly records: readonly RawRecord[];
  readonly problems: readonly Problem[];
}
/** What the library gives for a row with `info`. */
interface CsvRow {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}
interface TableFile {
  readonly file: string;
  readonly text: string;
  readonly schema: ObjectSchema;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Columns with one letter of `longitude` and `latitude` each for `point`: no cell holds a pair. */
const POINT_COLUMNS = ["longitude", "latitude"];

/** `name.en` as a path; a language may itself hold no dot. */
const columnPath = (name: string): FieldPath => name.split(".");

function knownColumns(schema: ObjectSchema): string[] {
  return [
    ...Object.keys(schema.entries ?? {}).filter((name) => name !== "$schema"),
    ...(schema.entries?.["point"] ? POINT_COLUMNS : []),
  ];
}

/** Columns, and texts of the language the name ends in: `txt.en` may be `text.en`. */
function likelyColumns(schema: ObjectSchema, name: string): string[] {
  const columns = knownColumns(schema);
  const language = /\.[\w-]+$/.exec(name)?.[0];
  return language === undefined ? columns : columns.map((column) => `${column}${language}`);
}

function isKnownColumn(schema: ObjectSchema, name: string): boolean {
  if (POINT_COLUMNS.includes(name)) return schema.entries?.["point"] !== undefined;
  return schemaAt(schema, columnPath(name)) !== undefined;
}

/** Defines rather than assigns: a column may be called `__proto__.x`, and must then be an unknown field like any other. */
function setPath(target: Record<string, unknown>, path: FieldPath, value: unknown): void {
  const [key = "", ...rest] = path.map(String);
  const inner = Object.hasOwn(target, key) ? target[key] : undefined;
  const next = rest.length === 0 ? value : isObject(inner) ? inner : {};
  Object.defineProperty(target, key, { value: next, enumerable: true, writable: true, configurable: true });
  if (rest.length > 0 && isObject(next)) setPath(next, rest, value);
}

/** An empty cell of a list that every record must have is an empty list; every other empty cell is no field. */
const isNeededList = (schema: ObjectSchema, name: string): boolean =>
  schema.entries !== undefined && Object.hasOwn(schema.entries, name) && schema.entries[name]?.type === "array";

/** Columns and their texts as a nested value; cells that cannot be read are problems. */
function nestCells(schema: ObjectSchema, cells: readonly (readonly [string, string])[], origin: Origin): TableRead {
  const value: Record<string, unknown> = {};
  const problems: Problem[] = [];
  const point: unknown[] = [];
  for (const [name, text] of cells) {
    if (text.trim() === "") {
      if (isNeededList(schema, name)) value[name] = [];
      continue;
    }
    const axis = POINT_COLUMNS.indexOf(name);
    const field: FieldPath = axis >= 0 ? ["point", axis] : columnPath(name);
    const column = axis >= 0 ? { type: "number" } : schemaAt(schema, field);
    if (!column) continue;
    const read = readCell(column, field, text.trim());
    if ("fault" in read)
      problems.push(problemAt(origin, undefined, { check: "unreadable-cell", field, message: read.fault }));
    else if (axis >= 0) point[axis] = read.value;
    else setPath(value, field, read.value);
  }
  if (point.length > 0) value["point"] = [point[0], point[1]];
  return { records: problems.length > 0 ? [] : [{ value, origin }], problems };
}

function checkHeader({ file, schema }: TableFile, header: readonly string[]): Problem[] {
  const problem = (check: string, message: string): Problem => ({
    ...problemOfFile(file, { check, message, line: 1 }),
    row: 1,
  });
  if (header.length === 1 && /[;\t|]/.test(header[0] ?? "")) {
    const mark = (header[0] ?? "").includes(";") ? "semicolons" : (header[0] ?? "").includes("\t") ? "tabs" : "bars";
    return [
      problem(
        "wrong-delimiter",
        `The columns are separated by ${mark}. Save the table with commas between the columns.`,
      ),
    ];
  }
  return header.flatMap((name, at): Problem[] => {
    if (name === "") return [problem("unnamed-column", `Column ${at + 1} has no name.`)];
    if (header.indexOf(name) < at) return [problem("duplicate-column", `The column “${name}” stands twice. Keep one.`)];
    if (isKnownColumn(schema, name)) return [];
    return [
      problem(
        "unknown-field",
        `There is no column “${name}”.${didYouMean(name, likelyColumns(schema, name)) || ` Columns here: ${knownColumns(schema).join(", ")}; texts by language, such as name.en.`}`,
      ),
    ];
  });
}

const CSV_FAULTS: Readonly<Record<string, string>> = {
  CSV_QUOTE_NOT_CLOSED: "A quotation mark opens a cell and is never closed.",
  CSV_INVALID_CLOSING_QUOTE:
    "A quotation mark is not closed here, or stands inside a cell: after a closing one only a comma or the end of the row may follow. A quotation mark inside a cell is written twice.",
  INVALID_OPENING_QUOTE:
    "A quotation mark stands inside a cell that does not begin with one. Put the whole cell in quotation marks and write the inner one twice.",
};

/** The library's errors carry a code and the line. */
function csvFault(file: string, error: unknown): Problem {
  const code = isObject(error) && typeof error["code"] === "string" ? error["code"] : "";
  const line = isObject(error) && typeof error["lines"] === "number" ? error["lines"] : undefined;
  const message = CSV_FAULTS[code] ?? "The table cannot be read as CSV.";
  return problemOfFile(file, { check: "csv-syntax", message, ...(line !== undefined && { line }) });
}

/** Records of a CSV table: commas, a header with dotted column names, lists separated by semicolons. */
export function readCsv(table: TableFile): TableRead {
  const { file, text, schema } = table;
  let rows: CsvRow[];
  try {
    rows = parse(text, { info: true, relax_column_count: true, skip_empty_lines: true }) as unknown as CsvRow[]; // Its types do not know what `info` changes.
  } catch (error) {
    return { records: [], problems: [csvFault(file, error)] };
  }
  const header = rows[0]?.record.map((name) => name.trim());
  if (!header)
    return { records: [], problems: [problemOfFile(file, { check: "empty-file", message: "The file is empty." })] };
  const problems = checkHeader(table, header);
  if (problems.some((problem) => problem.check !== "unknown-field")) return { records: [], problems };
  const reads = rows.slice(1).map(({ record, info }, at): TableRead => {
    const origin: Origin = { file, row: at + 2, line: info.lines };
    if (record.length !== header.length) {
      const message = `The row has ${record.length} cells, the header ${header.length}. A text with a comma must stand in quotation marks.`;
      return { records: [], problems: [problemAt(origin, undefined, { check: "wrong-cell-count", message })] };
    }
    return nestCells(
      schema,
      header.map((name, column) => [name, record[column] ?? ""] as const),
      origin,
    );
  });
  return {
    records: reads.flatMap((read) => read.records),
    problems: [...problems, ...reads.flatMap((read) => read.problems)],
  };
}

/** Records of newline-delimited JSON: one record a line, empty lines allowed. */
export function readNdjson({ file, text }: TableFile): TableRead {
  const records: RawRecord[] = [];
  const problems: Problem[] = [];
  for (const [at, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const origin: Origin = { file, row: at + 1, line: at + 1 };
    const read = readJson(line);
    for (const fault of read.faults) problems.push(problemAt(origin, undefined, fault));
    if (read.faults.length === 0) records.push({ value: read.value, origin });
  }
  return { records, problems };
}

/** Properties as columns: typed values stay, texts of typed columns are read as cells, null is an empty cell. */
function propertiesToRecord(schema: ObjectSchema, properties: Record<string, unknown>, origin: Origin): TableRead {
  const texts = Object.entries(properties).filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const nested = nestCells(schema, texts, origin);
  const [first] = nested.records;
  if (!first || !isObject(first.value)) return nested;
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === "string" && schemaAt(schema, columnPath(name))) continue;
    if (value !== null) setPath(first.value, columnPath(name), value);
  }
  return nested;
}

interface GeojsonTable extends TableFile {
  readonly lineOf: (path: FieldPath) => number;
}

function readFeature(table: GeojsonTable, feature: unknown, at: number): TableRead {
  const { file, schema } = table;
  const origin: Origin = {
    file,
    row: at + 1,
    lineOf: (path) =>
      table.lineOf(["features", at, ...(path[0] === "point" ? ["geometry"] : ["properties", path.join(".")])]),
  };
  const problem = (check: string, field: FieldPath, message: string): TableRead => ({
    records: [],
    problems: [problemAt(origin, undefined, { check, field, message })],
  });
  if (!isObject(feature) || !isObject(feature["properties"]))
    return problem("no-feature", [], "This entry is no GeoJSON feature with properties.");
  const geometry = feature["geometry"];
  if (!isObject(geometry) || geometry["type"] !== "Point") {
    const type = isObject(geometry) ? String(geometry["type"]) : "no geometry";
    return problem(
      "geometry-not-point",
      ["point"],
      `The feature has ${type === "no geometry" ? type : `a ${type}`}. A site is a Point with a radiusKm; draw an area as its centre.`,
    );
  }
  const id = feature["properties"]["id"] ?? feature["id"];
  const read = propertiesToRecord(schema, { ...feature["properties"], ...(id !== undefined && { id }) }, origin);
  for (const { value } of read.records) if (isObject(value)) value["point"] = geometry["coordinates"];
  return read;
}

/** Only WGS 84 leaves without a warning: other systems give numbers that look right and are kilometres off. */
function hasForeignCrs(value: Record<string, unknown>): boolean {
  return isObject(value["crs"]) && !/CRS84|4326/.test(JSON.stringify(value["crs"]));
}

/** Records of a GeoJSON FeatureCollection of points. */
export function readGeojson(table: TableFile): TableRead {
  const { file, text, schema } = table;
  const fail = (check: string, message: string): TableRead => ({
    records: [],
    problems: [problemOfFile(file, { check, message, line: 1 })],
  });
  const read = readJson(text);
  if (read.faults.length > 0) return { records: [], problems: read.faults.map((fault) => problemOfFile(file, fault)) };
  if (!schema.entries?.["point"])
    return fail(
      "unknown-file",
      "Only sites have a point on the map. Use .csv, .ndjson or .json for this kind of record.",
    );
  const value = read.value;
  if (!isObject(value) || value["type"] !== "FeatureCollection" || !Array.isArray(value["features"]))
    return fail("no-feature-collection", "The file is no GeoJSON FeatureCollection.");
  if (hasForeignCrs(value))
    return fail(
      "foreign-crs",
      "The coordinates are in another reference system. Export the layer as WGS 84 (EPSG:4326).",
    );
  const located: GeojsonTable = { ...table, lineOf: fieldLineFinder(text) };
  const reads = value["features"].map((feature, at) => readFeature(located, feature, at));
  return { records: reads.flatMap((one) => one.records), problems: reads.flatMap((one) => one.problems) };
}
