/** What a new edition adds, corrects and takes back: kinds and ids, nothing of what a record says. */
import type { PublishedFile } from "../write-files";
import { decodeUtf8 } from "../text-codec";
import { goneOf } from "./kept-without";
import { KEPT_KINDS, type KeptKind, type KeptRecords, recordsOf } from "./records-of";

const CHANGES = ["Added", "Corrected", "Withdrawn", "Removed"] as const;
export type Change = (typeof CHANGES)[number];
export type Comparison = Readonly<Record<Change, Readonly<Record<KeptKind, readonly string[]>>>>;

const NAMED: Readonly<Record<KeptKind, readonly [one: string, several: string]>> = {
  sites: ["site", "sites"],
  testimonies: ["account or report", "accounts and reports"],
  routes: ["route", "routes"],
  actions: ["action", "actions"],
  plans: ["plan", "plans"],
  stories: ["story", "stories"],
  standards: ["standard", "standards"],
  sources: ["source document", "source documents"],
};

function withdrawnOf(files: readonly PublishedFile[]): ReadonlySet<string> {
  const file = files.find(({ path }) => path === "withdrawn.json");
  return new Set(file ? (JSON.parse(decodeUtf8(file.bytes)) as readonly string[]) : []);
}

function compareEditions(before: readonly PublishedFile[], after: readonly PublishedFile[]): Comparison {
  const [old, now] = [recordsOf(before), recordsOf(after)];
  const [gone, withdrawn] = [goneOf(before), withdrawnOf(after)];
  const byKind = (choose: (kind: KeptKind) => readonly string[]) =>
    Object.fromEntries(KEPT_KINDS.map((kind) => [kind, [...choose(kind)].sort()])) as Record<KeptKind, string[]>;
  const left = (kind: KeptKind) => [...old[kind].keys()].filter((id) => !now[kind].has(id));
  return {
    Added: byKind((kind) => [...now[kind].keys()].filter((id) => !old[kind].has(id))),
    Corrected: byKind((kind) =>
      [...now[kind]].filter(([id, text]) => (old[kind].get(id) ?? text) !== text).map(([id]) => id),
    ),
    // A kept version has lost what was withdrawn since, and says which ids those were.
    Withdrawn: byKind((kind) => [...new Set([...left(kind).filter((id) => withdrawn.has(id)), ...(gone[kind] ?? [])])]),
    Removed: byKind((kind) => left(kind).filter((id) => !withdrawn.has(id))),
  };
}

const counted = (kind: KeptKind, count: number): string => `${count} ${NAMED[kind][count === 1 ? 0 : 1]}`;

export interface Edition {
  readonly version: string;
  readonly date: string;
}

const totals = (records: KeptRecords): string =>
  KEPT_KINDS.filter((kind) => records[kind].size > 0)
    .map((kind) => counted(kind, records[kind].size))
    .join(", ");

/** Lines for *Data* in the changelog. Without an earlier edition the totals say what was added. */
export function wordEdition(
  { version, date }: Edition,
  files: readonly PublishedFile[],
  earlier: { readonly version: string; readonly files: readonly PublishedFile[] } | null,
): readonly string[] {
  if (!earlier) return [`- Dataset ${version} (${date}), the first that is kept: ${totals(recordsOf(files))}.`];
  const comparison = compareEditions(earlier.files, files);
  const lines = CHANGES.flatMap((change) =>
    KEPT_KINDS.filter((kind) => comparison[change][kind].length > 0).map(
      (kind) =>
        `  - ${change}: ${counted(kind, comparison[change][kind].length)}: ${comparison[change][kind].join(", ")}.`,
    ),
  );
  const head = `- Dataset ${version} (${date}), compared with ${earlier.version}`;
  return lines.length === 0 ? [`${head}: no record changed.`] : [`${head}:`, ...lines];
}

/** Puts the lines at the end of *Data* under *Unreleased*; a version that is told already is not told twice. */
export function tellInChangelog(changelog: string, version: string, lines: readonly string[]): string | null {
  if (changelog.includes(`Dataset ${version} (`)) return changelog;
  const rows = changelog.split("\n");
  const unreleased = rows.findIndex((row) => /^## Unreleased\b/.test(row));
  const data = rows.findIndex((row, at) => at > unreleased && row === "### Data");
  const nextEdition = rows.findIndex((row, at) => at > unreleased && row.startsWith("## "));
  if (unreleased < 0 || data < 0 || (nextEdition >= 0 && data > nextEdition)) return null;
  const end = rows.findIndex((row, at) => at > data && row.startsWith("#"));
  let last = end < 0 ? rows.length : end;
  while (rows[last - 1] === "") last -= 1;
  return rows.toSpliced(last, 0, ...lines).join("\n");
}
