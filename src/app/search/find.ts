/** From what is typed to results by kind. */
import { useEffect, useMemo, useState } from "react";
import type { NameHit, NamesFound } from "../../core/search/find-names";
import type { NameIndex } from "../../core/search/name-index";
import { NAMED_KINDS, type NamedKind, type SearchEntry } from "../../core/search/search-files";
import {
  type Alike,
  rangesIn,
  searchTexts,
  soughtAlike,
  soughtWords,
  type SoughtWord,
  type TextHit,
  type TextIndex,
} from "../../core/search/text-search";
import type { Dataset } from "../../core/dataset";
import type { TextRange } from "../../core/search/mark-pieces";
import { pause } from "../in-slices";

const RESULT_KINDS = [...NAMED_KINDS, "account", "withdrawn"] as const;
export type ResultKind = (typeof RESULT_KINDS)[number];

export interface NamedResult {
  readonly kind: NamedKind;
  readonly entry: SearchEntry;
  /** What it is called, by language; the name that matched, where it is another one. */
  readonly names: readonly (readonly [text: string, language: string])[];
  readonly matched: readonly [text: string, language: string] | null;
  /** What matched is no name of it, only another word for what its name holds. */
  readonly byWord: boolean;
}
export interface AccountResult {
  readonly kind: "account";
  readonly id: string;
  readonly at: number;
  readonly count: number;
  readonly language: string;
  readonly closed: boolean;
  readonly text: string;
  readonly ranges: readonly TextRange[];
}
export interface WithdrawnResult {
  readonly kind: "withdrawn";
  readonly id: string;
}
export type Result = NamedResult | AccountResult | WithdrawnResult;

export interface ResultGroup {
  readonly kind: ResultKind;
  readonly results: readonly Result[];
  /** Results in all; the first ones are made out. */
  readonly count: number;
}

/** Results made out for a group at first, and after the reader has asked for more. */
export const FIRST = 5;
export const MOST = 60;

function named(index: NameIndex, { entry: at, name }: NameHit): NamedResult | null {
  const entry = index.source.entries[at];
  if (!entry) return null;
  const names = entry.names.flatMap((own) => {
    const found = index.source.names[own];
    return found && found[1] !== "" ? [found] : [];
  });
  const first = entry.names[0];
  const all = names.length > 0 ? names : first === undefined ? [] : [index.source.names[first] ?? (["", ""] as const)];
  const matched = index.source.names[name];
  return {
    kind: entry.kind,
    entry,
    names: all,
    matched: matched && !all.includes(matched) ? matched : null,
    byWord: !entry.names.includes(name) && !entry.areas?.includes(name),
  };
}

/** Names that answer, by kind; the hits of a kind are counted, and only as many made out as are shown. */
export function groupNames(index: NameIndex, found: NamesFound): readonly ResultGroup[] {
  const hits = new Map<NamedKind, NameHit[]>(NAMED_KINDS.map((kind) => [kind, []]));
  for (const hit of found.hits) {
    const kind = index.source.entries[hit.entry]?.kind;
    if (kind) hits.get(kind)?.push(hit);
  }
  return NAMED_KINDS.flatMap((kind) => {
    const own = hits.get(kind) ?? [];
    const results = own.slice(0, MOST).flatMap((hit) => named(index, hit) ?? []);
    return own.length > 0 ? [{ kind, results, count: own.length }] : [];
  });
}

/** A public id that is typed whole: an account, or something that was withdrawn. */
export function findById(dataset: Dataset, query: string): ResultGroup | null {
  const id = query.trim().toLowerCase();
  if (dataset.withdrawn.includes(id)) return { kind: "withdrawn", results: [{ kind: "withdrawn", id }], count: 1 };
  const at = id === "" ? -1 : dataset.index.testimonies.id.indexOf(id);
  if (at < 0) return null;
  // Found by its name: the list quotes nothing of it.
  const result: AccountResult = { kind: "account", id, at, count: 0, language: "", closed: true, text: "", ranges: [] };
  return { kind: "account", results: [result], count: 1 };
}

interface TextResults {
  readonly query: string;
  readonly words: readonly SoughtWord[] | null;
  readonly files: number;
  readonly hits: readonly { readonly hit: TextHit; readonly index: TextIndex }[];
}
const NO_TEXTS: TextResults = { query: "", words: null, files: 0, hits: [] };
const SLICE_MS = 12;

/** Accounts that hold the words or, where none does, other words for the same; file by file, so that the page answers in between. */
export function useTextSearch(
  texts: readonly TextIndex[],
  query: string,
  alike: readonly Alike[],
): TextResults & { readonly done: boolean } {
  const [found, setFound] = useState(NO_TEXTS);
  useEffect(() => {
    let current = true;
    const lookFor = async (words: readonly SoughtWord[]) => {
      const hits = new Map<number, { hit: TextHit; index: TextIndex }>();
      let began = performance.now();
      for (const index of texts) {
        for (const hit of searchTexts(index, words)) if (!hits.has(hit.account)) hits.set(hit.account, { hit, index });
        if (performance.now() - began < SLICE_MS) continue;
        await pause();
        if (!current) break;
        began = performance.now();
      }
      return [...hits.values()].sort((a, b) => b.hit.count - a.hit.count || a.hit.account - b.hit.account);
    };
    const look = async () => {
      let words = soughtWords(query);
      let hits = words ? await lookFor(words) : [];
      const others = words && hits.length === 0 && current ? soughtAlike(query, alike) : null;
      if (others) {
        words = others;
        hits = await lookFor(others);
      }
      if (current) setFound({ query, words, files: texts.length, hits });
    };
    void look();
    return () => {
      current = false;
    };
  }, [texts, query, alike]);
  const done = found.query === query && found.files === texts.length;
  return useMemo(() => ({ ...(done || found.query === query ? found : NO_TEXTS), done }), [found, done, query]);
}

export function accountGroup(dataset: Dataset, { hits, words }: TextResults): ResultGroup | null {
  if (!words || hits.length === 0) return null;
  const results = hits.slice(0, MOST).map(({ hit, index: { source } }): AccountResult => {
    const text = source.text[hit.row] ?? "";
    return {
      kind: "account",
      id: dataset.index.testimonies.id[hit.account] ?? "",
      at: hit.account,
      count: hit.count,
      language: source.language,
      closed: source.closed[hit.row] === 1,
      text,
      ranges: rangesIn(text, words),
    };
  });
  return { kind: "account", results, count: hits.length };
}
