/**
 * What names are found by: the distinct words of all names, once each, joined into long strings that a word is looked up
 * in. A letter costs a few scans of these strings, whatever the number of records, and then only what was hit.
 */
import { earOf } from "./ear";
import { byCharacter, byPinyin, type ReadingsOfCharacter } from "./han";
import type { SearchNames } from "./search-files";
import { hasHangul, isHangul, isLatin, lettersOf, soundOf, wordsOf } from "./words";

export interface NameIndex {
  readonly source: SearchNames;
  readonly terms: readonly string[];
  /** Sound key of a Latin term; "" for others, and in a dataset without Hangul. */
  readonly sounds: readonly string[];
  readonly ears: readonly string[];
  readonly inTerms: Joined;
  readonly inSounds: Joined;
  readonly inEars: Joined;
  /** Which letters a term is measured by when typing errors are let pass, one bit each: what differs more is not measured. */
  readonly letters: Int32Array;
  /** What a term is measured by. */
  readonly measures: readonly string[];
  /** Names that hold a term, negative (-1 - name) where only a reading of the name does. */
  readonly postings: readonly (readonly number[])[];
  /** 1: a word of the name of a place or a site, or of where it lies. */
  readonly inPlaces: Uint8Array;
  readonly wordCount: Uint8Array;
  /** Entries that bear a name, and those that lie in what it names or are meant by it. */
  readonly bearers: readonly (readonly number[])[];
  readonly dwellers: readonly (readonly number[])[];
  /** By name: other words for what it holds. */
  readonly alsoSaid: ReadonlyMap<number, readonly number[]>;
  readonly byId: ReadonlyMap<string, readonly number[]>;
  /** Scripts the names are written in: the rules of the others are not applied. */
  readonly hangul: boolean;
  readonly han: ReadingsOfCharacter;
  readonly pinyin: ReadonlyMap<string, string>;
}

/** Many short texts in one, each between line breaks. */
export interface Joined {
  readonly text: string;
  /** Where each begins: the line break before it. */
  readonly starts: Uint32Array;
}

function join(parts: readonly string[]): Joined {
  const starts = new Uint32Array(parts.length);
  let at = 0;
  parts.forEach((part, number) => {
    starts[number] = at;
    at += part.length + 1;
  });
  return { text: `\n${parts.join("\n")}\n`, starts };
}

/** The part that stands at a place of the joined text. */
export function partAt({ starts }: Joined, place: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= place) low = middle;
    else high = middle;
  }
  return low;
}

/** Letters as bits: an edit changes at most two of them. */
export function lettersIn(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** What a term is measured by: its letters in Hangul, its sound in Latin letters. */
export const measureOf = (term: string, sound: string): string => (isHangul(term) ? lettersOf(term) : sound || term);

const STEP = 100;

/** Built in steps: a large set must not hold up the page. Give the generator time as the page has it. */
export function* buildNameIndex(source: SearchNames): Generator<void, NameIndex> {
  const hangul =
    source.names.some(([text]) => hasHangul(text)) || Object.values(source.readings).flat().some(hasHangul);
  const { terms, postings, wordCount } = yield* collectTerms(source);
  const { bearers, dwellers, ofPlaces, alsoSaid, byId } = yield* collectEntries(source);
  const sounds: string[] = [];
  const ears: string[] = [];
  const measures: string[] = [];
  const letters = new Int32Array(terms.length);
  const inPlaces = new Uint8Array(terms.length);
  for (const [at, term] of terms.entries()) {
    const key = hangul && isLatin(term) ? soundOf(term) : "";
    sounds.push(key);
    ears.push(key === "" ? "" : earOf(term));
    const measure = measureOf(term, key);
    measures.push(measure);
    letters[at] = lettersIn(measure);
    if ((postings[at] as number[]).some((posting) => ofPlaces[posting < 0 ? -1 - posting : posting])) inPlaces[at] = 1;
    if (at % STEP === STEP - 1) yield;
  }
  return {
    source,
    terms,
    sounds,
    ears,
    inTerms: join(terms),
    inSounds: join(sounds),
    inEars: join(ears),
    letters,
    measures,
    postings,
    inPlaces,
    wordCount,
    bearers,
    dwellers,
    alsoSaid,
    byId,
    hangul,
    han: byCharacter(source.han ?? {}),
    pinyin: byPinyin(source.pinyin ?? {}),
  };
}

function* collectTerms(source: SearchNames) {
  const position = new Map<string, number>();
  const postings: number[][] = [];
  const put = (term: string, posting: number) => {
    let at = position.get(term);
    if (at === undefined) {
      at = postings.length;
      position.set(term, at);
      postings.push([]);
    }
    const list = postings[at] as number[];
    if (list.at(-1) !== posting) list.push(posting);
  };
  const wordCount = new Uint8Array(source.names.length);
  for (const [name, [text]] of source.names.entries()) {
    const words = wordsOf(text);
    wordCount[name] = Math.min(255, words.length);
    for (const word of words) {
      put(word, name);
      for (const reading of source.readings[word] ?? []) put(reading, -1 - name);
    }
    if (name % STEP === STEP - 1) yield;
  }
  return { terms: [...position.keys()], postings, wordCount };
}

function* collectEntries({ names: all, entries, also = [] }: SearchNames) {
  const bearers: number[][] = all.map(() => []);
  const dwellers: number[][] = all.map(() => []);
  const ofPlaces = new Uint8Array(all.length);
  const byId = new Map<string, number[]>();
  for (const [at, { kind, id, names, areas = [] }] of entries.entries()) {
    if (kind === "site" || kind === "passage" || kind === "place")
      for (const name of [...names, ...areas]) ofPlaces[name] = 1;
    for (const name of names) bearers[name]?.push(at);
    for (const name of areas) dwellers[name]?.push(at);
    byId.set(id, [...(byId.get(id) ?? []), at]);
    if (at % STEP === STEP - 1) yield;
  }
  const alsoSaid = new Map<number, number[]>();
  for (const { of, words } of also) {
    const meant = new Set<number>();
    for (const name of of) {
      alsoSaid.set(name, [...(alsoSaid.get(name) ?? []), ...words]);
      for (const entry of [...(bearers[name] ?? []), ...(dwellers[name] ?? [])]) meant.add(entry);
    }
    for (const word of words) dwellers[word] = [...new Set([...(dwellers[word] ?? []), ...meant])];
    yield;
  }
  return { bearers, dwellers, ofPlaces, alsoSaid, byId };
}

/** Runs a build to its end at once: for small sets and for tests. */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
