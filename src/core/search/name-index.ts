/**
 * Finds names. Distinct words of all names are the index: a query costs one pass over them, whatever the number of
 * records, and then only what was hit.
 */
import {
  editsAllowed,
  editsBetween,
  hangulStandsAt,
  hasHan,
  hasHangul,
  isHangul,
  isLatin,
  isNumber,
  lettersOf,
  orthographiesOf,
  queryWords,
  romanisationsOf,
  soundOf,
  spellingsOf,
  wordsOf,
} from "./words";
import { byCharacter, readHan, type ReadingsOfCharacter } from "./han";
import type { SearchEntry, SearchNames } from "./search-files";

export interface NameIndex {
  readonly source: SearchNames;
  readonly terms: readonly string[];
  /** Sound key of a Latin term; "" for others, and in a dataset without Hangul. */
  readonly sounds: readonly string[];
  /** Names that hold a term, negative (-1 - name) where only a reading of the name does. */
  readonly postings: readonly (readonly number[])[];
  readonly wordCount: Uint8Array;
  /** Entries that bear a name, and those that lie in what it names. */
  readonly bearers: readonly (readonly number[])[];
  readonly dwellers: readonly (readonly number[])[];
  readonly byId: ReadonlyMap<string, readonly number[]>;
  /** Scripts the names are written in: the rules of the others are not applied. */
  readonly hangul: boolean;
  readonly han: ReadingsOfCharacter;
}

/** Built in steps: a large set must not hold up the page. Give the generator time as the page has it. */
export function* buildNameIndex(source: SearchNames): Generator<void, NameIndex> {
  const hangul =
    source.names.some(([text]) => hasHangul(text)) || Object.values(source.readings).flat().some(hasHangul);
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
  const bearers: number[][] = source.names.map(() => []);
  const dwellers: number[][] = source.names.map(() => []);
  const byId = new Map<string, number[]>();
  for (const [at, { id, names, areas = [] }] of source.entries.entries()) {
    for (const name of names) bearers[name]?.push(at);
    for (const name of areas) dwellers[name]?.push(at);
    byId.set(id, [...(byId.get(id) ?? []), at]);
    if (at % STEP === STEP - 1) yield;
  }
  const terms = [...position.keys()];
  const sounds: string[] = [];
  for (const term of terms) {
    sounds.push(hangul && isLatin(term) ? soundOf(term) : "");
    if (sounds.length % STEP === 0) yield;
  }
  return {
    source,
    terms,
    sounds,
    postings,
    wordCount,
    bearers,
    dwellers,
    byId,
    hangul,
    han: byCharacter(source.han ?? {}),
  };
}
const STEP = 100;

/** Runs a build to its end at once: for small sets and for tests. */
export function finish<T>(steps: Generator<void, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** How well a term answers a word that was typed; 0: not at all. */
const QUALITY = {
  exact: 1,
  sound: 0.9,
  prefix: 0.85,
  soundPrefix: 0.75,
  initials: 0.7,
  within: 0.55,
  near: 0.4,
} as const;
/** A name found by how it is read, or by its sound in another script, stands behind one that is written so. */
const BY_READING = 0.85;
/** A name by language is named before another spelling that is met as well. */
const OFFICIAL = 1.15;
/** What lies in a place stands behind what is called so. */
const BY_AREA = 0.5;

interface TypedWord {
  readonly text: string;
  readonly spellings: readonly string[];
  /** Han characters as they are read in Korean. */
  readonly read: readonly string[];
  readonly sounds: readonly string[];
  readonly initials: boolean;
  /** What a likeness of sound is worth: less where what is typed is in another script. */
  readonly heard: number;
}

function readTyped(text: string, { hangul, han }: NameIndex): TypedWord {
  const syllables = isHangul(text);
  const sounds = !hangul
    ? []
    : isLatin(text)
      ? [soundOf(text)]
      : hasHangul(text)
        ? romanisationsOf(text).map(soundOf)
        : [];
  return {
    text,
    spellings: syllables ? orthographiesOf(text) : isLatin(text) ? spellingsOf(text) : [text],
    read: hasHan(text) ? readHan(text, han).flatMap(orthographiesOf) : [],
    sounds: sounds.filter((sound) => sound !== ""),
    initials: /^[ㄱ-ㅎ]+$/.test(text),
    heard: syllables ? BY_READING : 1,
  };
}

function qualityOf(typed: TypedWord, term: string, sound: string): number {
  let best = 0;
  for (const spelling of typed.spellings) {
    if (term === spelling) return QUALITY.exact;
    best = Math.max(best, writtenQuality(spelling, term, typed.initials));
  }
  for (const reading of typed.read)
    best = Math.max(best, BY_READING * (term === reading ? QUALITY.exact : writtenQuality(reading, term, false)));
  if (sound !== "")
    for (const own of typed.sounds) {
      if (own === sound) best = Math.max(best, QUALITY.sound * typed.heard);
      else if (own.length >= 3 && sound.startsWith(own)) best = Math.max(best, QUALITY.soundPrefix * typed.heard);
    }
  return best;
}

function writtenQuality(spelling: string, term: string, initials: boolean): number {
  if (term.startsWith(spelling)) return isNumber(spelling) ? 0 : QUALITY.prefix;
  if (isHangul(spelling) && isHangul(term)) return hangulQuality(spelling, term, initials);
  return reachesInside(spelling) && term.includes(spelling) ? QUALITY.within : 0;
}

/** Short Latin letters stand in every second word; a Chinese character is a word. */
const reachesInside = (word: string): boolean => !isNumber(word) && word.length >= (hasHan(word) ? 1 : 4);

function hangulQuality(typed: string, term: string, initials: boolean): number {
  if (hangulStandsAt(typed, term, 0))
    return initials ? QUALITY.initials + (typed.length === term.length ? 0.1 : 0) : QUALITY.prefix;
  if (typed.length < 2 || initials) return 0;
  for (let start = 1; start + typed.length <= term.length; start++)
    if (hangulStandsAt(typed, term, start)) return QUALITY.within;
  return 0;
}

/** Names that answer one word: the quality of each name, 0 for most, and which ones are not. */
interface Hits {
  readonly quality: Float32Array;
  readonly names: readonly number[];
}

/** Names that answer one word, with the quality of the best term; typing errors count only where nothing else does. */
function namesFor(index: NameIndex, text: string, near: boolean): Hits {
  const typed = readTyped(text, index);
  const quality = new Float32Array(index.source.names.length);
  const names: number[] = [];
  const take = (at: number, value: number) => {
    for (const posting of index.postings[at] as readonly number[]) {
      const name = posting < 0 ? -1 - posting : posting;
      const own = posting < 0 ? value * BY_READING : value;
      const before = quality[name] as number;
      if (before === 0) names.push(name);
      if (own > before) quality[name] = own;
    }
  };
  for (let at = 0; at < index.terms.length; at++) {
    const value = qualityOf(typed, index.terms[at] as string, index.sounds[at] as string);
    if (value > 0) take(at, value);
  }
  if (names.length > 0) return { quality, names };
  if (isNumber(text)) {
    for (let at = 0; at < index.terms.length; at++)
      if (isNumber(index.terms[at] as string) && (index.terms[at] as string).startsWith(text)) take(at, QUALITY.within);
  } else if (near) takeNear(index, typed, take);
  return { quality, names };
}

function takeNear(index: NameIndex, { text, sounds }: TypedWord, take: (at: number, quality: number) => void): void {
  const syllables = isHangul(text);
  const typed = syllables ? lettersOf(text) : (sounds[0] ?? text);
  // A sound can be much shorter than what was typed, and an error in it weighs more.
  const most = syllables ? editsAllowed(text) : Math.min(editsAllowed(text), editsAllowed(typed));
  if (most === 0) return;
  for (let at = 0; at < index.terms.length; at++) {
    const term = index.terms[at] as string;
    if (isNumber(term) || isHangul(term) !== syllables) continue;
    // Taking syllables apart costs most: one edit changes their number by one at most.
    if (syllables && Math.abs(term.length - text.length) > most) continue;
    const other = syllables ? lettersOf(term) : index.sounds[at] || term;
    const edits = editsBetween(typed, other, most);
    if (edits <= most) take(at, QUALITY.near - (edits - 1) * 0.1);
  }
}

export interface NameHit {
  /** Position in `entries`. */
  readonly entry: number;
  /** Position in `names` of the name that matched best. */
  readonly name: number;
  readonly score: number;
}

/**
 * Entries of which every typed word is in a name, best first. Words may be written together or apart, in any order, and
 * may stand in different names of one entry.
 */
export function findNames(index: NameIndex, query: string): readonly NameHit[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const known = new Map<string, Hits>();
  const lookUp = (word: string): Hits => {
    let hits = known.get(word);
    if (!hits) known.set(word, (hits = namesFor(index, word, words.includes(word))));
    return hits;
  };
  const best = new Map<number, NameHit>();
  const collect = (reading: readonly string[]) => {
    for (const hit of entriesFor(index, reading.map(lookUp)))
      if (hit.score > (best.get(hit.entry)?.score ?? 0)) best.set(hit.entry, hit);
  };
  for (const reading of writtenTogether(words)) collect(reading);
  if (best.size === 0 && words.length === 1) for (const reading of writtenApart(words[0] as string)) collect(reading);
  for (const entry of index.byId.get(query.trim().toLowerCase()) ?? [])
    best.set(entry, { entry, name: index.source.entries[entry]?.names[0] ?? 0, score: 2 });
  const ids = index.source.entries;
  return [...best.values()].sort(
    (a, b) => b.score - a.score || ((ids[a.entry] as SearchEntry).id < (ids[b.entry] as SearchEntry).id ? -1 : 1),
  );
}

/** The words as typed, each neighbouring pair as one word, and all as one. */
function writtenTogether(words: readonly string[]): readonly (readonly string[])[] {
  const joins = (from: number, to: number) => !words.slice(from, to).some(isNumber);
  const readings: string[][] = [[...words]];
  for (let at = 0; at + 1 < words.length; at++)
    if (joins(at, at + 2))
      readings.push([...words.slice(0, at), `${words[at]}${words[at + 1]}`, ...words.slice(at + 2)]);
  if (words.length > 2 && joins(0, words.length)) readings.push([words.join("")]);
  return readings;
}

/** A long word of a script that is often written without spaces, in two. */
function writtenApart(word: string): readonly (readonly string[])[] {
  if (!(isHangul(word) || hasHan(word)) || word.length < 4) return [];
  return Array.from({ length: word.length - 3 }, (_, at) => [word.slice(0, at + 2), word.slice(at + 2)]);
}

/** As many as anybody looks through; beyond them, which of the names matched best is not weighed. */
const MOST_WEIGHED = 400;

function entriesFor(index: NameIndex, hits: readonly Hits[]): readonly NameHit[] {
  const size = index.source.entries.length;
  const sums = new Float32Array(size);
  const met = new Uint8Array(size);
  const own = new Float32Array(size);
  const rarestFirst = [...hits].sort((a, b) => a.names.length - b.names.length);
  let left: readonly number[] = [];
  rarestFirst.forEach(({ quality, names }, word) => {
    own.fill(0);
    const next: number[] = [];
    const put = (entry: number, value: number) => {
      if (met[entry] === word) {
        met[entry] = word + 1;
        next.push(entry);
      }
      if (met[entry] === word + 1 && value > (own[entry] as number)) own[entry] = value;
    };
    for (const name of names) {
      for (const entry of index.bearers[name] as readonly number[]) put(entry, quality[name] as number);
      for (const entry of index.dwellers[name] as readonly number[]) put(entry, (quality[name] as number) * BY_AREA);
    }
    for (const entry of next) sums[entry] = (sums[entry] as number) + (own[entry] as number);
    left = next;
  });
  const mean = (entry: number) => (sums[entry] as number) / hits.length;
  const order = left.length > MOST_WEIGHED ? [...left].sort((a, b) => mean(b) - mean(a)) : left;
  return order.map((entry, at) => {
    if (at >= MOST_WEIGHED)
      return { entry, name: index.source.entries[entry]?.names[0] ?? 0, score: 0.5 * mean(entry) };
    const { name, share } = bestName(index, entry, hits);
    // Half for how well the words are met anywhere, half for how much of one name they make.
    return { entry, name, score: 0.5 * mean(entry) + 0.5 * share };
  });
}

function bestName(
  index: NameIndex,
  at: number,
  hits: readonly Hits[],
): { readonly name: number; readonly share: number } {
  const { names, areas = [] } = index.source.entries[at] as SearchEntry;
  let best = { name: names[0] ?? 0, share: 0 };
  const weigh = (name: number, weight: number) => {
    let sum = 0;
    for (const { quality } of hits) sum += quality[name] as number;
    // The name of which more is typed comes first; the official ones before other spellings.
    const share =
      weight * (sum / hits.length) * (0.85 + 0.15 * Math.min(1, hits.length / (index.wordCount[name] || 1)));
    if (share > best.share + 1e-9) best = { name, share };
  };
  for (const name of names) weigh(name, index.source.names[name]?.[1] === "" ? 1 : OFFICIAL);
  for (const name of areas) weigh(name, BY_AREA);
  return best;
}
