import type { DataFile } from "../decode-text";
import { didYouMean } from "../did-you-mean";
import { textsOfRecords } from "../checks/texts";
import { gateTestimonies } from "../privacy/gate";
import { type FieldPath, type Located, type Problem } from "../problem";
import { type Publication, publish } from "../publish";
import { readRecords, RECORD_FOLDERS, type RecordSet } from "../read-records";
import type { RecordFolder } from "../records";
import { encodeUtf8 } from "../text-codec";
import { removeRecord, setField } from "./edit-files";
import { type Phrases, phrasesOf } from "./find-text";

/** Kinds whose records can be taken back. A withdrawn id is what remains of one. */
export type WithdrawableFolder = Exclude<RecordFolder, "withdrawn">;

export interface Refusal {
  readonly kind: "unknown" | "ambiguous" | "unreadable" | "withdrawn-already";
  readonly message: string;
}
/** A change in another record that follows from the withdrawal. */
export interface Mend {
  readonly file: string;
  readonly record: string;
  readonly field: string;
  /** In a sentence, without any value the record held. */
  readonly what: string;
}
export interface Withdrawal {
  readonly kind: "planned";
  readonly id: string;
  readonly folder: WithdrawableFolder;
  readonly file: string;
  readonly row: number | undefined;
  /** Files of the data folder to be written; `bytes` null: to be deleted. */
  readonly writes: readonly { readonly path: string; readonly bytes: Uint8Array | null }[];
  readonly mends: readonly Mend[];
  /** What the folder publishes afterwards; its problems say what still stands in the way. */
  readonly publication: Publication;
  /** Problems that were there before and have nothing to do with it. */
  readonly earlier: readonly Problem[];
  readonly phrases: Phrases;
  /** The texts themselves, for who has to look for them in a history. They are in no output of this plan. */
  readonly texts: readonly string[];
}

interface Found {
  readonly folder: WithdrawableFolder;
  readonly located: Located<{ readonly id: string }>;
}

const isWithdrawable = (folder: RecordFolder): folder is WithdrawableFolder => folder !== "withdrawn";

function findRecord(records: RecordSet, folder: string | undefined, id: string): Found[] {
  return RECORD_FOLDERS.filter(isWithdrawable)
    .filter((one) => folder === undefined || one === folder)
    .flatMap((one) =>
      (records[one] as readonly Located<{ readonly id: string }>[])
        .filter(({ record }) => record.id === id)
        .map((located) => ({ folder: one, located })),
    );
}

function refuse(
  records: RecordSet,
  { id, folder }: { readonly id: string; readonly folder: string | undefined },
  found: readonly Found[],
): Refusal | null {
  if (found.length === 1) return null;
  if (found.length > 1) {
    const places = found.map(({ folder, located: { origin } }) => `${folder}/${id} (${origin.file})`);
    return {
      kind: "ambiguous",
      message: `More than one record has the id “${id}”: ${places.join(", ")}. Name the kind as well, such as ${places[0]?.split(" ")[0]}.`,
    };
  }
  if (records.ids.withdrawn.has(id))
    return { kind: "withdrawn-already", message: `“${id}” was withdrawn already: only its id is left.` };
  const claimed = RECORD_FOLDERS.filter((one) => (folder === undefined || one === folder) && records.ids[one].has(id));
  if (claimed.length > 0) {
    return {
      kind: "unreadable",
      message: `There is a record “${id}” in ${claimed.join(", ")}, but its file cannot be read. Run “npm run check:data”, put that right, and withdraw it then.`,
    };
  }
  const known = RECORD_FOLDERS.filter(isWithdrawable).flatMap((folder) => [...records.ids[folder]]);
  return { kind: "unknown", message: `There is no record “${id}”.${didYouMean(id, known)}` };
}

/** `steps[2].link` as a path again. */
const pathOf = (field: string): FieldPath =>
  field
    .split(/[.[\]]+/)
    .filter((part) => part !== "")
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));

interface Change {
  readonly path: FieldPath;
  readonly value: string | undefined;
  readonly what: string;
}

/** Lists from which an entry can go without changing what the record says. */
const isLooseEntry = ({ file, field = "" }: Problem): boolean =>
  /^(?:routes\/.*\|overlaps|actions\/.*\|sites)\[\d+\]$/.test(`${file}|${field}`);

/** The change that follows from a problem without anybody's judgement; null where a person has to decide. */
function changeFor(problem: Problem, records: RecordSet, k: number): Change | null {
  const { check, field = "", record = "" } = problem;
  switch (check) {
    case "reference-to-withdrawn":
      if (isLooseEntry(problem)) return { path: pathOf(field), value: undefined, what: "no longer names it" };
      if (/^steps\[\d+\]\.show$/.test(field))
        return {
          path: pathOf(field),
          value: undefined,
          what: "no longer shows it; read whether its text still speaks of it",
        };
      if (/^waysIn\[\d+\]\.link$/.test(field))
        return { path: pathOf(field).slice(0, 2), value: undefined, what: "is no way in any more" };
      return null;
    case "period-too-fine":
      return {
        path: ["period"],
        value: gateTestimonies(records, k).attributes.get(record)?.period?.edtf,
        what: `is widened or left out: with one account fewer, fewer than ${k} witnesses share it`,
      };
    case "gender-too-fine":
      return {
        path: ["gender"],
        value: undefined,
        what: `is left out: with one account fewer, fewer than ${k} witnesses share it`,
      };
    case "acknowledged-nothing":
      return { path: pathOf(field), value: undefined, what: "is answered no more: there is nothing to answer" };
    default:
      return null;
  }
}

type Files = Map<string, DataFile>;

const publishMap = (files: Files): Publication => publish([...files.values()]);

/** A row that goes moves those behind it, and an entry that goes moves its list: last first. */
const lastFirst = (a: Problem, b: Problem): number =>
  (b.row ?? 0) - (a.row ?? 0) || (b.field ?? "").localeCompare(a.field ?? "", "en", { numeric: true });

interface Mended {
  readonly publication: Publication;
  readonly mends: readonly Mend[];
}

/** Mends what can be mended until nothing more follows: a changed period can leave another group too small. */
function mendAll(files: Files, earlier: ReadonlySet<string>): Mended {
  const mends: Mend[] = [];
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const publication = publishMap(files);
    const { records } = readRecords([...files.values()]);
    const k = records.atlas?.record.privacy.k ?? 0;
    const fresh = publication.problems.filter((problem) => !earlier.has(keyOf(problem)));
    let changed = false;
    for (const problem of fresh.toSorted(lastFirst)) {
      const change = changeFor(problem, records, k);
      const file = files.get(problem.file);
      const edited = change && file ? setField(file, problem, change.path, change.value) : null;
      if (!change || !edited) continue;
      files.set(problem.file, edited);
      mends.push({ file: problem.file, record: problem.record ?? "", field: problem.field ?? "", what: change.what });
      changed = true;
    }
    if (!changed) return { publication, mends };
  }
  return { publication: publishMap(files), mends };
}
const MOST_ROUNDS = 20;

const keyOf = ({ file, record, field, check, message }: Problem): string =>
  [file, record, field, check, message].join("|");

/** All that a person wrote in the record, in every language. */
function textsOf(records: RecordSet, { folder, located }: Found): string[] {
  const own = textsOfRecords(records).find((one) => one.folder === folder && one.located === located);
  return (own?.texts ?? []).filter(({ language }) => language !== null).map(({ text }) => text);
}

/**
 * What a withdrawal does to a data folder, without doing it: the record goes, its id stays in `withdrawn/`, what follows
 * from it without a decision is mended, and the folder is published again. `name` is an id, or `kind/id`.
 */
export function planWithdrawal(files: readonly DataFile[], name: string): Refusal | Withdrawal {
  const [id = "", folder] = name.split("/").toReversed();
  const { records } = readRecords(files);
  const found = findRecord(records, folder, id);
  const [only] = found;
  const refusal = refuse(records, { id, folder }, found);
  if (refusal || !only) return refusal ?? { kind: "unknown", message: `There is no record “${id}”.` };
  const { origin } = only.located;
  const before = new Map(files.map((file) => [file.path, file]));
  const earlier = publishMap(before).problems.filter(({ check }) => check !== "withdrawn-but-present");
  const after: Files = new Map(before);
  const holding = after.get(origin.file);
  const left = holding ? removeRecord(holding, origin) : null;
  if (left) after.set(origin.file, left);
  else after.delete(origin.file);
  const marker = `withdrawn/${id}.json`;
  after.set(marker, { path: marker, bytes: encodeUtf8(`${JSON.stringify({ id }, null, 2)}\n`) });
  const { publication, mends } = mendAll(after, new Set(earlier.map(keyOf)));
  const texts = textsOf(records, only);
  return {
    kind: "planned",
    id,
    folder: only.folder,
    file: origin.file,
    row: origin.row,
    writes: [...new Set([...before.keys(), ...after.keys()])]
      .sort()
      .filter((path) => before.get(path) !== after.get(path))
      .map((path) => ({ path, bytes: after.get(path)?.bytes ?? null })),
    mends,
    publication,
    earlier,
    phrases: phrasesOf(texts),
    texts,
  };
}
