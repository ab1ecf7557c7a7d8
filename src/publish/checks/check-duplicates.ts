import { type FieldPath, type Finding, type Located, type Problem, problemAt, problemIn } from "../problem";
import { RECORD_FOLDERS, type RecordSet } from "../read-records";
import type { AtlasRecord, SiteRecord, SourceRecord, TestimonyRecord } from "../records";

/** Groups of records that share a key, in the order of the records; an undefined key is no key. */
function groupsBy<T>(list: readonly Located<T>[], keyOf: (record: T) => string | undefined): Located<T>[][] {
  const groups = new Map<string, Located<T>[]>();
  for (const located of list) {
    const key = keyOf(located.record);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(located);
    else groups.set(key, [located]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** One problem for each record of a group, naming the others. */
function eachNamesOthers<T extends { readonly id: string }>(
  group: readonly Located<T>[],
  word: (others: string) => Finding,
): Problem[] {
  return group.map((located) =>
    problemIn(
      located,
      word(
        group
          .filter((other) => other !== located)
          .slice(0, 5)
          .map((other) => `“${other.record.id}”`)
          .join(", "),
      ),
    ),
  );
}

function duplicateIds(records: RecordSet): Problem[] {
  return RECORD_FOLDERS.flatMap((folder) =>
    groupsBy<{ readonly id: string }>(records[folder], (record) => record.id).flatMap(([first, ...more]) =>
      more.map((located) =>
        problemIn(located, {
          check: "duplicate-id",
          field: ["id"],
          message: `The id “${located.record.id}” is taken by ${wordPlace(first)}. An id stands for one record; choose another, or remove one.`,
        }),
      ),
    ),
  );
}

const wordPlace = (located: Located<unknown> | undefined): string =>
  located
    ? `${located.origin.file}${located.origin.row === undefined ? "" : `, row ${located.origin.row}`}`
    : "another record";

/** A present record and its withdrawal contradict each other, whatever its kind. */
function withdrawnButPresent(records: RecordSet): Problem[] {
  return RECORD_FOLDERS.filter((folder) => folder !== "withdrawn").flatMap((folder) =>
    (records[folder] as readonly Located<{ readonly id: string }>[])
      .filter(({ record }) => records.ids.withdrawn.has(record.id))
      .map((located) =>
        problemIn(located, {
          check: "withdrawn-but-present",
          field: ["id"],
          message: `“${located.record.id}” was withdrawn (withdrawn/${located.record.id}.json), but this record still holds it. Delete this record. An id that was withdrawn is never used again.`,
        }),
      ),
  );
}

const pointKey = ({ point }: SiteRecord): string => point.map((degrees) => degrees.toFixed(5)).join(" ");

function duplicatePoints(sites: readonly Located<SiteRecord>[]): Problem[] {
  return groupsBy(sites, pointKey).flatMap((group) =>
    eachNamesOthers(group, (others) => ({
      level: "warning",
      check: "duplicate-point",
      field: ["point"],
      message: `The point is the same as that of ${others}. Is it one place in two records, or is only the town known? If both are right, acknowledge it with the reason.`,
    })),
  );
}

/** Addresses are the same page with or without a closing slash. */
const addressKey = ({ URL }: SourceRecord): string | undefined => URL?.replace(/\/$/, "");

function duplicateAddresses(sources: readonly Located<SourceRecord>[]): Problem[] {
  return groupsBy(sources, addressKey).flatMap((group) =>
    eachNamesOthers(group, (others) => ({
      level: "warning",
      check: "duplicate-address",
      field: ["URL"],
      message: `The address is the same as that of ${others}. Is it one document in two records? If they are different parts of it, acknowledge it with the reason.`,
    })),
  );
}

const firstText = ({ text }: TestimonyRecord): string | undefined =>
  Object.entries(text).sort(([a], [b]) => (a < b ? -1 : 1))[0]?.[1];

function duplicateTexts(testimonies: readonly Located<TestimonyRecord>[]): Problem[] {
  return groupsBy(testimonies, firstText).flatMap((group) =>
    eachNamesOthers(group, (others) => ({
      level: "warning",
      check: "duplicate-text",
      field: ["text"],
      message: `The text is the same as that of ${others}. One account in two records would be counted twice.`,
    })),
  );
}

function repeated(ids: readonly string[], path: FieldPath, word: string): Finding[] {
  return ids.flatMap((id, at): Finding[] =>
    ids.indexOf(id) === at
      ? []
      : [
          {
            check: "duplicate-id",
            field: [...path, at, "id"],
            message: `The id “${id}” is taken by an earlier ${word} of this record. Choose another.`,
          },
        ],
  );
}

const idsOf = (entries: readonly { readonly id: string }[] | undefined): string[] =>
  (entries ?? []).map((entry) => entry.id);

function atlasIds({ record, origin }: Located<AtlasRecord>): Problem[] {
  return (["siteTypes", "localTerms", "authorities", "countries", "provinces"] as const)
    .flatMap((field) => repeated(idsOf(record[field]), [field], "entry"))
    .map((finding) => problemAt(origin, undefined, finding));
}

/** Two records where the world has one, or one id where it must have two. */
export function checkDuplicates(records: RecordSet, atlas: Located<AtlasRecord>): Problem[] {
  return [
    ...duplicateIds(records),
    ...withdrawnButPresent(records),
    ...records.sites.flatMap((located) =>
      repeated(idsOf(located.record.conditions), ["conditions"], "condition").map((finding) =>
        problemIn(located, finding),
      ),
    ),
    ...records.plans.flatMap((located) =>
      repeated(idsOf(located.record.parts), ["parts"], "part").map((finding) => problemIn(located, finding)),
    ),
    ...atlasIds(atlas),
    ...duplicatePoints(records.sites),
    ...duplicateAddresses(records.sources),
    ...duplicateTexts(records.testimonies),
  ];
}
