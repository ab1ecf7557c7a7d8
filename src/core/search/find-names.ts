/** From a query to the entries that answer it. */
import { otherReadings } from "./layouts";
import { type Hits, namesFor, WHOLE } from "./match-terms";
import type { NameIndex } from "./name-index";
import type { SearchEntry } from "./search-files";
import { hasHan, isHangul, isNumber, queryWords, withoutEnding } from "./words";

/** A name by language is named before another spelling that is met as well. */
const OFFICIAL = 1.15;
/** What lies in a place, or is meant by another word, stands behind what is called so. */
const BY_AREA = 0.5;

export interface NameHit {
  /** Position in `entries`. */
  readonly entry: number;
  /** Position in `names` of the name that matched best. */
  readonly name: number;
  readonly score: number;
}

export interface NamesFound {
  /** Best first. */
  readonly hits: readonly NameHit[];
  /** Words that no name holds: the hits were found without them. */
  readonly without: readonly string[];
  /** No name is written or sounds like this: the hits are those that come near, and any that have it inside a longer word. */
  readonly similar: boolean;
}

/** Looks words up, each once. */
type LookUp = (word: string) => Hits;
function rememberEach(find: LookUp): LookUp {
  const known = new Map<string, Hits>();
  return (word) => {
    let hits = known.get(word);
    if (!hits) known.set(word, (hits = find(word)));
    return hits;
  };
}

/**
 * Entries of which every typed word is in a name, best first. Words may be written together or apart, in any order, and
 * may stand in different names of one entry. Where nothing answers, the keyboard may have been in another state, then
 * typing errors are let pass (also beside names that have a word only inside a longer one), and at last words that no name holds are left out, and told; a number never is.
 */
export function searchNames(index: NameIndex, typed: string): NamesFound {
  const query = typed.slice(0, LONGEST_QUERY);
  const id = idHits(index, query);
  const strict = rememberEach((word) => namesFor(index, word, false));
  const readings = [query, ...otherReadings(query, index.hangul)];
  const words = queryWords(query);
  const lenient = rememberEach((word) => {
    const exact = strict(word);
    return exact.names.length > 0 && !exact.inside ? exact : namesFor(index, word, true);
  });
  for (const reading of readings) {
    const exact = allWords(index, queryWords(reading), strict, strict);
    const doubtful = exact.length > 0 && reading === query && words.some((word) => strict(word).inside);
    const found = doubtful ? allWords(index, words, lenient, strict) : exact;
    const hits =
      id.length > 0 ? [...id, ...found.filter(({ entry }) => !id.some((one) => one.entry === entry))] : found;
    if (hits.length > 0) return { hits, without: [], similar: found.length > exact.length };
  }
  const near = allWords(index, words, lenient, strict);
  if (near.length > 0) return { hits: near, without: [], similar: true };
  const exact = withoutUnknown(index, words, strict, strict);
  return exact.hits.length > 0 ? exact : { ...withoutUnknown(index, words, lenient, strict), similar: true };
}

export const findNames = (index: NameIndex, query: string): readonly NameHit[] => searchNames(index, query).hits;

/** Of a page that is pasted by mistake no more is looked up than of a long name. */
const LONGEST_QUERY = 80;

/** What answers: the best with the name that matched, and in the publisher's order the many that nobody looks through. */
interface Answers {
  readonly weighed: readonly NameHit[];
  readonly rest: readonly number[];
}

function idHits(index: NameIndex, query: string): readonly NameHit[] {
  const found = index.byId.get(query.trim().toLowerCase()) ?? [];
  return found.map((entry) => ({ entry, name: index.source.entries[entry]?.names[0] ?? 0, score: 2 }));
}

/** The best hit of each entry, best first; of equals the one that the publisher has put first. */
function merged(index: NameIndex, answers: readonly Answers[]): readonly NameHit[] {
  const best = new Map<number, NameHit>();
  for (const { weighed } of answers)
    for (const hit of weighed) if (hit.score > (best.get(hit.entry)?.score ?? 0)) best.set(hit.entry, hit);
  const hits = [...best.values()].sort((a, b) => b.score - a.score || a.entry - b.entry);
  const rest = new Set(answers.flatMap((one) => one.rest));
  for (const entry of rest)
    if (!best.has(entry)) hits.push({ entry, name: index.source.entries[entry]?.names[0] ?? 0, score: 0 });
  return hits;
}

function allWords(index: NameIndex, words: readonly string[], lookUp: LookUp, strict: LookUp): readonly NameHit[] {
  if (words.length === 0) return [];
  const together = merged(
    index,
    writtenTogether(words).map((reading) => entriesFor(index, reading.map(lookUp))),
  );
  if (together.length > 0 || words.length > 1) return together;
  return merged(
    index,
    writtenApart(words[0] as string).map((reading) => entriesFor(index, reading.map(strict))),
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

/** Names that run on are cut in parts up to this length. */
const LONGEST_RUN = 16;

/** Scripts that are often written without spaces. */
const runsTogether = (word: string): boolean => isHangul(word) || hasHan(word);

function writtenApart(word: string): readonly (readonly string[])[] {
  if (!runsTogether(word) || word.length < 4 || word.length > LONGEST_RUN) return [];
  return Array.from({ length: word.length - 3 }, (_, at) => [word.slice(0, at + 2), word.slice(at + 2)]);
}

/** The same without words that no name holds; of a word that runs on, the parts that are names stay. */
function withoutUnknown(index: NameIndex, words: readonly string[], lookUp: LookUp, strict: LookUp): NamesFound {
  const known: string[] = [];
  const without: string[] = [];
  for (const word of words) {
    if (lookUp(word).names.length > 0) known.push(word);
    else if (isNumber(word)) return NOTHING;
    else if (runsTogether(word)) cutNames(word, strict, known, without);
    else if (isWhole(strict, withoutEnding(word))) known.push(withoutEnding(word));
    else without.push(word);
  }
  if (!known.some(tellsSomething)) return NOTHING;
  const hits = allWords(index, known, lookUp, strict);
  if (hits.length > 0) return { hits, without, similar: false };
  return bestOf(
    leftOut(known, (word) => isWhole(strict, word)).map(([kept, word]) => ({
      hits: allWords(index, kept, lookUp, strict),
      without: [...without, word],
      similar: false,
    })),
  );
}
const NOTHING: NamesFound = { hits: [], without: [], similar: false };

/** A letter or two would find what has nothing to do with the rest. */
const tellsSomething = (word: string): boolean => word.length >= (runsTogether(word) ? 2 : 3) || isNumber(word);

/** Each word left out in its turn, as long as two others stay that names have whole; never a number. */
function leftOut(
  words: readonly string[],
  whole: (word: string) => boolean,
): readonly (readonly [kept: readonly string[], word: string])[] {
  return words.flatMap((word, at) => {
    const kept = words.filter((_, other) => other !== at);
    return isNumber(word) || kept.length < 2 || !kept.every(whole) ? [] : [[kept, word] as const];
  });
}

/** A name of more than a letter or two has this word. */
const isWhole = (strict: LookUp, word: string): boolean => {
  const { quality, names } = strict(word);
  return word.length > 1 && names.some((name) => (quality[name] as number) > WHOLE);
};

const bestOf = (found: readonly NamesFound[]): NamesFound =>
  found.reduce((best, one) => ((one.hits[0]?.score ?? 0) > (best.hits[0]?.score ?? 0) ? one : best), NOTHING);

/** Takes names out of a word that runs on, the longest first; an ending of one syllable is not worth telling. */
function cutNames(word: string, strict: LookUp, known: string[], without: string[]): void {
  let unknown = "";
  if (word.length > LONGEST_RUN) {
    without.push(word);
    return;
  }
  for (let from = 0, to = word.length; from < word.length; to = to > from + 2 ? to - 1 : word.length) {
    if (isWhole(strict, word.slice(from, to))) {
      known.push(word.slice(from, to));
      from = to;
      to = word.length + 1;
    } else if (to <= from + 2) {
      unknown += word.charAt(from);
      from += 1;
      to = word.length + 1;
    }
  }
  if (unknown.length > 1 || unknown === word) without.push(unknown);
}

/** As many as anybody looks through; beyond them, which of the names matched best is not weighed. */
const MOST_WEIGHED = 400;

function entriesFor(index: NameIndex, hits: readonly Hits[]): Answers {
  const size = index.source.entries.length;
  const sums = new Float32Array(size);
  const met = new Uint8Array(size);
  const own = new Float32Array(size);
  const rarestFirst = [...hits].sort((a, b) => a.names.length - b.names.length);
  let left: readonly number[] = [];
  rarestFirst.forEach(({ quality, names, leastForAreas }, word) => {
    const next: number[] = [];
    const put = (entry: number, value: number) => {
      if (met[entry] === word) {
        met[entry] = word + 1;
        own[entry] = value;
        next.push(entry);
      } else if (met[entry] === word + 1 && value > (own[entry] as number)) own[entry] = value;
    };
    for (const name of names) {
      const value = quality[name] as number;
      for (const entry of index.bearers[name] as readonly number[]) put(entry, value);
      if (value < leastForAreas) continue;
      for (const entry of index.dwellers[name] as readonly number[]) put(entry, value * BY_AREA);
    }
    for (const entry of next) sums[entry] = (sums[entry] as number) + (own[entry] as number);
    left = next;
  });
  const least = leastWeighed(left, sums);
  const weighed: NameHit[] = [];
  const rest: number[] = [];
  let room = MOST_WEIGHED - left.filter((entry) => (sums[entry] as number) > least).length;
  for (const entry of left) {
    const sum = sums[entry] as number;
    if (sum < least || (sum === least && room-- <= 0)) {
      rest.push(entry);
      continue;
    }
    const { name, share } = bestName(index, entry, hits);
    // Half for how well the words are met anywhere, half for how much of one name they make.
    weighed.push({ entry, name, score: (0.5 * sum) / hits.length + 0.5 * share });
  }
  return { weighed, rest: rest.sort((a, b) => a - b) };
}

/** The sum from which on an entry is weighed; of those that have just as much, as many as there is room for. */
function leastWeighed(entries: readonly number[], sums: Float32Array): number {
  if (entries.length <= MOST_WEIGHED) return 0;
  return Float32Array.from(entries, (entry) => sums[entry] as number).sort()[entries.length - MOST_WEIGHED] as number;
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
  for (const name of [...names, ...areas]) for (const word of index.alsoSaid.get(name) ?? []) weigh(word, BY_AREA);
  return best;
}
