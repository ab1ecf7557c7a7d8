/**
 * Reading every text of every record, which is most of the work of a check. A record is read alone, with what is known of
 * all others as plain values beside it: so the one who publishes can have parts of it read elsewhere, by the same function.
 */
import type { Attributes, Gate } from "../privacy/gate";
import { isoDay, publishedDays } from "../privacy/text/days";
import type { SpanFinding } from "../privacy/text/finding";
import { findInText, type TextContext } from "../privacy/text/find-in-text";
import { authorNames, type IsKnown, knownNames, placeNames } from "../privacy/text/known-words";
import type { IsListedName } from "../privacy/text/listed";
import type { FieldPath, Finding, Located } from "../problem";
import { RECORD_FOLDERS, type RecordSet } from "../read-records";
import type { AtlasRecord, RecordFolder } from "../records";
import { checkTexts } from "./check-texts";
import { type RecordTexts, type TextField, textsOf } from "./texts";

type Folder = RecordTexts["folder"];

/** What reading a text needs of the rest of the dataset. */
export interface Surroundings {
  readonly languages: readonly string[];
  /** Names of places and bodies, known in every text. */
  readonly places: readonly string[];
  /** Names of the authors of each source, known where it is cited. */
  readonly authors: ReadonlyMap<string, readonly string[]>;
  /** Days on which something public happened. */
  readonly days: readonly string[];
}

/** Records of one kind that are read together, in their order. */
export interface TextPart {
  readonly folder: Folder;
  readonly records: readonly {
    readonly record: object;
    /** What the gate leaves of the witness of an account; absent while that cannot be said. */
    readonly published?: Attributes;
  }[];
}

/** What a record's texts hold. Records that hold nothing of it are left out. */
export interface RecordRead {
  /** Its place in the part. */
  readonly at: number;
  readonly faults: readonly Finding[];
  readonly people: readonly { readonly field: TextField; readonly findings: readonly SpanFinding[] }[];
}

export type ReadPart = (part: TextPart) => readonly RecordRead[];

/** All parts, each made when it is asked for: not all of them need be in memory. */
export interface TextParts {
  readonly count: number;
  readonly part: (at: number) => TextPart;
}

/** Reads all parts, here or elsewhere, and gives what each of them holds, in their order. */
export type ReadParts = (
  parts: TextParts,
  around: Surroundings,
  readHere: ReadPart,
) => readonly (readonly RecordRead[])[];

const readAllHere: ReadParts = ({ count, part }, _around, readHere) =>
  Array.from({ length: count }, (_, at) => readHere(part(at)));

/** Few enough that a part is read within some hundredths of a second, many enough to be worth sending. */
const RECORDS_OF_A_PART = 50;

type Start = { readonly folder: RecordFolder; readonly from: number };

const startsOf = (records: RecordSet): Start[] =>
  RECORD_FOLDERS.flatMap((folder) =>
    Array.from({ length: Math.ceil(records[folder].length / RECORDS_OF_A_PART) }, (_, at) => ({
      folder,
      from: at * RECORDS_OF_A_PART,
    })),
  );

function partFrom({ folder, from }: Start, records: RecordSet, gate: Gate | null): TextPart {
  const list = records[folder].slice(from, from + RECORDS_OF_A_PART).map(({ record }) => {
    const published = folder === "testimonies" ? gate?.attributes.get(record.id) : undefined;
    return published ? { record, published } : { record };
  });
  return { folder, records: list };
}

export interface ReadingOptions {
  /** What the gate leaves of each witness; null while that cannot be said. */
  readonly gate: Gate | null;
  readonly isListedName?: IsListedName | undefined;
  /** Where the texts are read; without it, here. */
  readonly readParts?: ReadParts | undefined;
}

/** What the texts of all records hold, by record and in their order; the atlas itself comes last. */
export function readTexts(
  records: RecordSet,
  atlas: Located<AtlasRecord>,
  { gate, isListedName, readParts = readAllHere }: ReadingOptions,
): Map<Located<object>, RecordRead> {
  const around = surroundingsOf(records, atlas.record);
  const starts = startsOf(records);
  const ofAtlas: TextPart = { folder: "atlas", records: [{ record: atlas.record }] };
  const part = (at: number): TextPart => {
    const start = starts[at];
    return start ? partFrom(start, records, gate) : ofAtlas;
  };
  const reads = readParts({ count: starts.length + 1, part }, around, partReader(around, isListedName));
  return new Map(
    reads.flatMap((read, at) => {
      const start = starts[at];
      return read.map((one) => [(start && records[start.folder][start.from + one.at]) ?? atlas, one] as const);
    }),
  );
}

/** Days on which something public happened, by the dates of actions and routes. */
const publicDays = (records: RecordSet): string[] =>
  [...records.actions, ...records.routes].flatMap(({ record }) =>
    publishedDays([record.date, "stops" in record ? record.stops : []]),
  );

const surroundingsOf = (records: RecordSet, { languages }: AtlasRecord): Surroundings => ({
  languages,
  places: placeNames(records),
  authors: new Map(records.sources.map(({ record }) => [record.id, authorNames(record)])),
  days: publicDays(records),
});

/** Titles and notes of published documents are theirs; of them only what no citation needs is looked at. */
const CITED_FIELDS = new Set(["note", "rights", "primary", "holder", "rightsTexts"]);

/** What a place is called: its own village is its name. */
const PLACE_FIELDS = new Set([
  "name",
  "aliases",
  "county",
  "place",
  "label",
  "short",
  "localTerm",
  "forum",
  "forumNames",
]);
const OF_PLACES: ReadonlySet<Folder> = new Set(["sites", "routes"]);

/** Dates have a field of their own, and checks of their own. */
const DATE_FIELDS = new Set(["date", "period", "operating", "asOf", "datasetDate"]);

function isRead(folder: Folder, { path }: TextField): boolean {
  if (folder === "atlas" || folder === "withdrawn") return false; // Contact and help lines are meant to be reached.
  if (DATE_FIELDS.has(String(path.at(-1)))) return false;
  if (path[0] === "allowed") return path.at(-1) === "reason";
  return folder !== "sources" || CITED_FIELDS.has(String(path[0]));
}

const isPlaceName = (folder: Folder, path: FieldPath): boolean =>
  (OF_PLACES.has(folder) || folder === "actions") &&
  path.some((key) => typeof key === "string" && PLACE_FIELDS.has(key)) &&
  !(folder === "routes" && path[0] === "name");

/** How a place was found is told in coordinates; they are a building's, and the record holds them anyway. */
const isAboutPlace = ({ check }: SpanFinding, folder: Folder, path: FieldPath): boolean =>
  (check === "coordinates-in-text" && path[0] === "locationBasis") ||
  ((check === "name-in-text" || check === "village-in-text") && isPlaceName(folder, path)) ||
  (check === "village-in-text" && folder === "sites" && path[0] === "locationBasis");

/** The object a text stands in, such as one condition of a site: its own dates are published beside it. */
function holderOf(record: object, path: FieldPath): unknown {
  return path[0] === "conditions"
    ? (record as { conditions?: readonly unknown[] }).conditions?.[Number(path[1])]
    : record;
}

/** What is asked of a record while its texts are read. */
interface Asked {
  readonly sources?: readonly string[];
  readonly knownBy?: string;
}

/** Reads parts of a dataset whose surroundings are these. */
export function partReader(around: Surroundings, isListedName?: IsListedName): ReadPart {
  const isPlace = knownNames(around.places);
  const authors = new Map<string, IsKnown>();
  const isAuthor = (source: string): IsKnown => {
    let known = authors.get(source);
    if (!known) authors.set(source, (known = knownNames(around.authors.get(source) ?? [])));
    return known;
  };

  function findInField(
    folder: Folder,
    { record, published }: TextPart["records"][number],
    { path, text, language }: TextField,
    isKnown: IsKnown,
  ): SpanFinding[] {
    // Why a site belongs to an account is told beside it: what the account withholds, it withholds as well.
    const isAccount = folder === "testimonies" && (path[0] === "text" || path[0] === "siteLink");
    let own: readonly string[] | undefined;
    const context: TextContext = {
      kind: folder,
      field: path,
      isOwn: folder === "testimonies" && (record as Asked).knownBy === "own",
      published: isAccount ? published : undefined,
      isKnown,
      isListedName,
      isPublishedDay: (words) => {
        const day = isoDay(words);
        if (folder === "testimonies" || day === undefined) return false;
        own ??= [...around.days, ...publishedDays(holderOf(record, path))];
        return own.some((one) => one.endsWith(day));
      },
    };
    return findInText({ text, language, context }).filter((finding) => !isAboutPlace(finding, folder, path));
  }

  return ({ folder, records }) =>
    records.flatMap((entry, at): RecordRead[] => {
      const texts = textsOf(folder, entry.record);
      const { sources = [] } = entry.record as Asked;
      const isKnown: IsKnown = (...place) => isPlace(...place) || sources.some((id) => isAuthor(id)(...place));
      const faults = checkTexts(entry.record, texts, around.languages);
      const people = texts
        .filter((field) => isRead(folder, field))
        .map((field) => ({ field, findings: findInField(folder, entry, field, isKnown) }))
        .filter(({ findings }) => findings.length > 0);
      return faults.length > 0 || people.length > 0 ? [{ at, faults, people }] : [];
    });
}
