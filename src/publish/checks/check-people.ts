import type { Gate } from "../privacy/gate";
import type { SpanFinding, TextFinding } from "../privacy/text/finding";
import { findInText, type TextContext } from "../privacy/text/find-in-text";
import { isoDay, publishedDays } from "../privacy/text/days";
import { type IsKnown, knownAuthors, knownPlaces } from "../privacy/text/known-words";
import type { IsListedName } from "../privacy/text/listed";
import { ALLOWABLE, ALLOWABLE_IN_ACCOUNTS } from "../privacy/text/weigh";
import { type FieldPath, fieldName, type Problem, problemAt } from "../problem";
import type { RecordSet } from "../read-records";
import type { RecordFolder } from "../records";
import type { RecordTexts, TextField } from "./texts";

/** What a record can say about its own texts. */
interface Answering {
  readonly id: string;
  readonly sources?: readonly string[];
  readonly acknowledged?: readonly { readonly check: string; readonly reason: string }[];
  readonly allowed?: readonly { readonly text: string; readonly reason: string }[];
}

export interface PeopleCheck {
  readonly problems: readonly Problem[];
  /** All findings, answered or not, in the order of the records. */
  readonly findings: readonly TextFinding[];
}

/** Titles and notes of published documents are theirs; of them only what no citation needs is looked at. */
const CITED_FIELDS = new Set(["note", "rights", "primary", "holder", "rightsTexts"]);
/** Days on which something public happened, by the dates of actions and routes. */
const publicDays = (records: RecordSet): string[] =>
  [...records.actions, ...records.routes].flatMap(({ record }) =>
    publishedDays([record.date, "stops" in record ? record.stops : []]),
  );

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
const OF_PLACES: ReadonlySet<RecordFolder | "atlas"> = new Set(["sites", "routes"]);

/** Dates have a field of their own, and checks of their own. */
const DATE_FIELDS = new Set(["date", "period", "operating", "asOf", "datasetDate"]);

function isRead(folder: RecordTexts["folder"], { path }: TextField): boolean {
  if (folder === "atlas" || folder === "withdrawn") return false; // Contact and help lines are meant to be reached.
  if (DATE_FIELDS.has(String(path.at(-1)))) return false;
  if (path[0] === "allowed") return path.at(-1) === "reason";
  return folder !== "sources" || CITED_FIELDS.has(String(path[0]));
}

const isPlaceName = (folder: RecordTexts["folder"], path: FieldPath): boolean =>
  (OF_PLACES.has(folder) || folder === "actions") &&
  path.some((key) => typeof key === "string" && PLACE_FIELDS.has(key)) &&
  !(folder === "routes" && path[0] === "name");

/** How a place was found is told in coordinates; they are a building's, and the record holds them anyway. */
const isAboutPlace = ({ check }: SpanFinding, folder: RecordTexts["folder"], path: FieldPath): boolean =>
  (check === "coordinates-in-text" && path[0] === "locationBasis") ||
  ((check === "name-in-text" || check === "village-in-text") && isPlaceName(folder, path)) ||
  (check === "village-in-text" && folder === "sites" && path[0] === "locationBasis");

/** The object a text stands in, such as one condition of a site: its own dates are published beside it. */
function holderOf(record: unknown, path: FieldPath): unknown {
  return path[0] === "conditions"
    ? (record as { conditions?: readonly unknown[] }).conditions?.[Number(path[1])]
    : record;
}

/** The reason that covers a finding: the words allowed in its record, or the acknowledged warning. */
function answerOf(
  finding: SpanFinding,
  text: string,
  folder: RecordTexts["folder"],
  record: Answering,
): TextFinding["answer"] {
  const allowable = folder === "testimonies" ? ALLOWABLE_IN_ACCOUNTS : ALLOWABLE;
  const allowed = allowable.has(finding.check)
    ? record.allowed?.find((one) => covers(one.text, text, finding))
    : undefined;
  if (allowed) return { by: "allowed", reason: allowed.reason };
  const acknowledged =
    finding.level === "warning" ? record.acknowledged?.find(({ check }) => check === finding.check) : undefined;
  return acknowledged ? { by: "acknowledged", reason: acknowledged.reason } : null;
}

/** Allowed are these very words, also where the finding is a part of them. */
function covers(allowed: string, text: string, { start, end }: SpanFinding): boolean {
  for (let at = text.indexOf(allowed); at >= 0 && at <= start; at = text.indexOf(allowed, at + 1))
    if (at + allowed.length >= end) return true;
  return false;
}

function idleAllowances({ located, folder }: RecordTexts, used: ReadonlySet<string>): Problem[] {
  const { allowed = [], id } = located.record as Answering;
  return allowed.flatMap((one, at): Problem[] =>
    used.has(one.text)
      ? []
      : [
          problemAt(located.origin, id, {
            level: "warning",
            check: "allowed-nothing",
            field: ["allowed", at],
            message: `The allowed words “${one.text}” answer no finding ${folder === "testimonies" ? "that an account may allow" : "in this record"}. Remove them.`,
          }),
        ],
  );
}

export interface PeopleOptions {
  /** What the gate leaves of each witness; null while that cannot be said. */
  readonly gate: Gate | null;
  readonly isListedName?: IsListedName | undefined;
}

/** Every text of every record, read for what points to one person. */
export function checkPeople(records: RecordSet, texts: Iterable<RecordTexts>, options: PeopleOptions): PeopleCheck {
  const isPlace = knownPlaces(records);
  const days = publicDays(records);
  const authorsBySource = new Map(records.sources.map(({ record }) => [record.id, knownAuthors(record)]));
  const problems: Problem[] = [];
  const findings: TextFinding[] = [];
  for (const entry of texts) {
    const record = entry.located.record as Answering;
    const isKnown: IsKnown = (...at) =>
      isPlace(...at) || (record.sources ?? []).some((id) => authorsBySource.get(id)?.(...at));
    const used = new Set<string>();
    for (const field of entry.texts) {
      if (!isRead(entry.folder, field)) continue;
      for (const finding of findInField(entry, field, { ...options, days, isKnown })) {
        const answer = answerOf(finding, field.text, entry.folder, record);
        const { check, level, start, end, text, message } = finding;
        findings.push({
          record: record.id,
          kind: entry.folder,
          field: fieldName(field.path),
          language: field.language,
          check,
          level,
          start,
          end,
          text,
          message,
          answer,
        });
        if (answer?.by === "allowed")
          for (const one of record.allowed ?? []) if (covers(one.text, field.text, finding)) used.add(one.text);
        if (answer?.by !== "allowed")
          problems.push(problemAt(entry.located.origin, record.id, { check, level, field: field.path, message }));
      }
    }
    problems.push(...idleAllowances(entry, used));
  }
  return { problems, findings };
}

function findInField(
  { located, folder }: RecordTexts,
  { path, text, language }: TextField,
  {
    gate,
    isListedName,
    isKnown,
    days,
  }: PeopleOptions & { readonly isKnown: IsKnown; readonly days: readonly string[] },
): SpanFinding[] {
  const record = located.record as Answering & { readonly knownBy?: string };
  // Why a site belongs to an account is told beside it: what the account withholds, it withholds as well.
  const isAccount = folder === "testimonies" && (path[0] === "text" || path[0] === "siteLink");
  let own: readonly string[] | undefined;
  const context: TextContext = {
    kind: folder,
    field: path,
    isOwn: folder === "testimonies" && record.knownBy === "own",
    published: isAccount ? gate?.attributes.get(record.id) : undefined,
    isKnown,
    isListedName,
    isPublishedDay: (words) => {
      const day = isoDay(words);
      if (folder === "testimonies" || day === undefined) return false;
      own ??= [...days, ...publishedDays(holderOf(record, path))];
      return own.some((one) => one.endsWith(day));
    },
  };
  return findInText({ text, language, context }).filter((finding) => !isAboutPlace(finding, folder, path));
}
