/** The published search files, and how they are read. */
import * as v from "valibot";
import { DataError, PUBLISHED_FORMAT, type Position } from "../dataset";
import type { HanReadings, PinyinReadings } from "./han";

/** What can be found by a name. `passage` are sites of that colour role: crossings and custody abroad. */
export const NAMED_KINDS = ["site", "passage", "place", "route", "story", "action"] as const;
export type NamedKind = (typeof NAMED_KINDS)[number];

/** A name and its language; "" where the record does not say. */
export type SearchName = readonly [text: string, language: string];

export interface SearchEntry {
  readonly kind: NamedKind;
  /** Of a step of a story as in links: `<story>/<step>`. */
  readonly id: string;
  /** Positions in `names`; the first are the names by language, then every other spelling. */
  readonly names: readonly number[];
  /** Names of what it lies in or belongs to: county, type, authority, forum. Positions in `names`. */
  readonly areas?: readonly number[];
  /** A place that is no site: where it is, or the province it stands for. */
  readonly at?: Position;
  readonly province?: string;
  /** When an action was taken, as EDTF. */
  readonly date?: string;
}

/** Other words for what some names hold: whoever is found by one of these names is found by the words too. */
export interface AlsoSaid {
  /** Positions in `names`, as are the words. */
  readonly of: readonly number[];
  readonly words: readonly number[];
  /** What those names hold: texts hold it as well. */
  readonly held: readonly string[];
}

/** One file of texts: accounts of one language, in the order of the testimony index. */
export interface TextPart {
  readonly file: string;
  readonly language: string;
  /** Characters of all its texts: what a reader on a slow line is told before they load. */
  readonly characters: number;
}

/** `search/names.json` */
export interface SearchNames {
  readonly format: number;
  /** Every name once. */
  readonly names: readonly SearchName[];
  /** Of two that answer alike the one that stands first is shown first. */
  readonly entries: readonly SearchEntry[];
  /** Words of names, folded, and how they are read in other scripts. */
  readonly readings: Readonly<Record<string, readonly string[]>>;
  /** Absent where no name is written in Hangul. */
  readonly han?: HanReadings;
  readonly pinyin?: PinyinReadings;
  readonly also?: readonly AlsoSaid[];
  readonly texts: readonly TextPart[];
}

/** `search/text-<language>-<n>.json` */
export interface SearchTexts {
  readonly format: number;
  readonly language: string;
  /** Positions in the testimony index. */
  readonly account: readonly number[];
  /** 1: tells of something that may distress, and is never quoted in a list of results. */
  readonly closed: readonly (0 | 1)[];
  readonly text: readonly string[];
}

const namesSchema = v.looseObject({
  format: v.number(),
  names: v.array(v.tuple([v.string(), v.string()])),
  entries: v.array(v.looseObject({ kind: v.picklist(NAMED_KINDS), id: v.string(), names: v.array(v.number()) })),
  readings: v.record(v.string(), v.array(v.string())),
  han: v.optional(v.record(v.string(), v.string())),
  pinyin: v.optional(v.record(v.string(), v.string())),
  also: v.optional(
    v.array(v.looseObject({ of: v.array(v.number()), words: v.array(v.number()), held: v.array(v.string()) })),
  ),
  texts: v.array(v.looseObject({ file: v.string(), language: v.string(), characters: v.number() })),
});

const textsSchema = v.looseObject({
  format: v.number(),
  language: v.string(),
  account: v.array(v.number()),
  closed: v.array(v.number()),
  text: v.array(v.string()),
});

function check<T>(file: string, schema: v.GenericSchema, value: unknown): T {
  const format = typeof value === "object" && value !== null && "format" in value ? value.format : 0;
  if (typeof format === "number" && format > PUBLISHED_FORMAT) throw new DataError({ kind: "newer", file, format });
  const result = v.safeParse(schema, value);
  if (!result.success) throw new DataError({ kind: "malformed", file, where: v.getDotPath(result.issues[0]) ?? "" });
  return value as T;
}

export const NAMES_FILE = "search/names.json";

/** Holds as well that no entry points at a name that is not there. */
export function parseSearchNames(value: unknown): SearchNames {
  const found = check<SearchNames>(NAMES_FILE, namesSchema, value);
  const isMissing = (at: number) => found.names[at] === undefined;
  const dangling = found.entries.findIndex(({ names, areas = [] }) => [...names, ...areas].some(isMissing));
  if (dangling >= 0) throw new DataError({ kind: "malformed", file: NAMES_FILE, where: `entries.${dangling}.names` });
  if (found.also?.some(({ of, words }) => [...of, ...words].some(isMissing)))
    throw new DataError({ kind: "malformed", file: NAMES_FILE, where: "also" });
  return found;
}

/** Holds as well that the columns are of one length. */
export function parseSearchTexts(file: string, value: unknown): SearchTexts {
  const found = check<SearchTexts>(file, textsSchema, value);
  if (found.account.length !== found.text.length || found.account.length !== found.closed.length)
    throw new DataError({ kind: "malformed", file, where: "text" });
  return found;
}
