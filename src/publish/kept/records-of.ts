/** What a set of published files holds, record by record: to compare editions, and to say what went from a kept one. */
import type { PublishedFile } from "../write-files";
import { decodeUtf8 } from "../text-codec";

/** Kinds of record in the order in which a change is told. */
export const KEPT_KINDS = [
  "sites",
  "testimonies",
  "routes",
  "actions",
  "plans",
  "stories",
  "standards",
  "sources",
] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];
/** By id, each record as JSON. */
export type KeptRecords = Readonly<Record<KeptKind, ReadonlyMap<string, string>>>;

const isRecord = (value: unknown): value is { readonly id: string } =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";

/** Which kind a list is: by its own file, or by its name in a bundle. */
function listsOf(path: string, value: unknown): readonly (readonly [kind: string, list: unknown])[] {
  if (Array.isArray(value)) return [[path.replace(/\.json$/, ""), value]];
  return /^records\/\d+\.json$/.test(path) && typeof value === "object" && value !== null ? Object.entries(value) : [];
}

export function recordsOf(files: readonly PublishedFile[]): KeptRecords {
  const found = Object.fromEntries(KEPT_KINDS.map((kind) => [kind, new Map<string, string>()])) as Record<
    KeptKind,
    Map<string, string>
  >;
  for (const { path, bytes } of files) {
    if (!path.endsWith(".json")) continue;
    for (const [name, list] of listsOf(path, JSON.parse(decodeUtf8(bytes)))) {
      const kind = KEPT_KINDS.find((one) => one === name);
      if (kind === undefined || !Array.isArray(list)) continue;
      for (const record of list) if (isRecord(record)) found[kind].set(record.id, JSON.stringify(record));
    }
  }
  return found;
}
