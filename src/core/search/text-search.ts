/**
 * Finds words in the texts of accounts. The texts themselves are what is searched: a scan of one long string a file
 * needs no index beside it, holds for scripts without spaces, and gives the place of every word for its mark.
 */
import { hasHan, hasHangul, isHangul, isNumber, orthographiesOf } from "./words";
import { markPieces, type Piece, type TextRange } from "./mark-pieces";
import type { SearchTexts } from "./search-files";

const BASE_LETTER = /[\u00c0-\u024f\u1e00-\u1eff]/g;

/** Lower case without marks, every letter at its place: positions in the result are positions in the text. */
export const foldInPlace = (text: string): string =>
  text.replace(BASE_LETTER, (letter) => letter.normalize("NFD").charAt(0)).toLowerCase();

export interface TextIndex {
  readonly source: SearchTexts;
  /** All texts folded, one after the other, with a line break between them. */
  readonly folded: string;
  /** Where each text begins. */
  readonly starts: Uint32Array;
}

export function buildTextIndex(source: SearchTexts): TextIndex {
  const starts = new Uint32Array(source.text.length);
  let at = 0;
  source.text.forEach((text, row) => {
    starts[row] = at;
    at += text.length + 1;
  });
  return { source, folded: foldInPlace(source.text.join("\n")), starts };
}

/** Characters of one step: folding or scanning them takes a few milliseconds, also on a slow phone well under fifty. */
const STEP = 100_000;

/** The texts of a file as indexes of a bounded length each, so that neither building nor scanning one holds up the page. */
export function* buildTextIndexes(source: SearchTexts): Generator<void, readonly TextIndex[]> {
  const indexes: TextIndex[] = [];
  let from = 0;
  let length = 0;
  for (let row = 0; row < source.text.length; row += 1) {
    length += (source.text[row] as string).length;
    if (length < STEP && row + 1 < source.text.length) continue;
    const cut = <T>(list: readonly T[]): readonly T[] => list.slice(from, row + 1);
    indexes.push(
      buildTextIndex({ ...source, account: cut(source.account), closed: cut(source.closed), text: cut(source.text) }),
    );
    from = row + 1;
    length = 0;
    yield;
  }
  return indexes;
}

/** A word that is looked for, in each of its spellings. */
export interface SoughtWord {
  readonly spellings: readonly string[];
}

const isWorthSeeking = (word: string): boolean =>
  hasHan(word) || (hasHangul(word) ? word.length >= 2 : isNumber(word) ? word.length >= 2 : word.length >= 3);

/**
 * The words of a query as they may stand in a text, or null where none is long enough to tell anything. A syllable
 * still under way is left out, and so are letters that stand for initials only.
 */
export function soughtWords(query: string): readonly SoughtWord[] | null {
  const words = foldInPlace(query.normalize("NFC"))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .map((word) => word.replace(/[ㄱ-ㅎㅏ-ㅣ]+$/, ""))
    .filter((word) => word !== "");
  if (!words.some(isWorthSeeking)) return null;
  return words.slice(0, 8).map((word) => ({
    spellings: isHangul(word) ? orthographiesOf(word).filter((other) => other === word || word.length > 1) : [word],
  }));
}

/** Words for the same: what is typed, and what names and texts hold for it. */
export interface Alike {
  readonly words: readonly string[];
  readonly held: readonly string[];
}

/** The same, each word of a group by all that is said for it: for a word that no text has. Null where the query has none. */
export function soughtAlike(query: string, groups: readonly Alike[]): readonly SoughtWord[] | null {
  const fold = (phrase: string) => foldInPlace(phrase.normalize("NFC"));
  let rest = spaced(query);
  const alike: SoughtWord[] = [];
  for (const { words, held } of groups) {
    const typed = words.filter((phrase) => rest.includes(spaced(phrase)));
    if (typed.length === 0) continue;
    for (const phrase of typed) rest = rest.replace(spaced(phrase), " ");
    const phrases = [...new Set([...held, ...words].map(fold))];
    // A phrase within another is found wherever the other is.
    const shortest = phrases.filter((phrase) => !phrases.some((other) => other !== phrase && phrase.includes(other)));
    alike.push({ spellings: shortest.filter(isWorthSeeking) });
  }
  if (alike.length === 0) return null;
  return [...alike, ...(soughtWords(rest) ?? [])];
}

const spaced = (text: string): string =>
  ` ${foldInPlace(text.normalize("NFC"))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .join(" ")} `;

const LETTER = /[\p{L}\p{N}]/u;
const beginsWord = (text: string, at: number): boolean => at === 0 || !LETTER.test(text.charAt(at - 1));

/** Latin words count only where a word begins; scripts without spaces have no such place. */
const standsAnywhere = (word: string): boolean => hasHan(word) || (hasHangul(word) && word.length > 1);

function* placesOf(text: string, { spellings }: SoughtWord, from: number, to: number): Generator<[number, number]> {
  for (const spelling of spellings) {
    const anywhere = standsAnywhere(spelling);
    for (let at = text.indexOf(spelling, from); at >= 0 && at < to; at = text.indexOf(spelling, at + spelling.length))
      if (anywhere || beginsWord(text, at)) yield [at, at + spelling.length];
  }
}

export interface TextHit {
  /** Position in the testimony index. */
  readonly account: number;
  /** Row in the file. */
  readonly row: number;
  /** How often the words stand in the text. */
  readonly count: number;
}

const lengthOf = ({ spellings }: SoughtWord): number => spellings[0]?.length ?? 0;

/** Texts of one file that hold every word. */
export function searchTexts({ source, folded, starts }: TextIndex, words: readonly SoughtWord[]): readonly TextHit[] {
  const [rarest, ...others] = [...words].sort((a, b) => lengthOf(b) - lengthOf(a));
  if (!rarest) return [];
  const counts = new Map<number, number>();
  for (const [at] of placesOf(folded, rarest, 0, folded.length)) {
    const row = rowAt(starts, at);
    counts.set(row, (counts.get(row) ?? 0) + 1);
  }
  const hits: TextHit[] = [];
  for (const [row, first] of counts) {
    const from = starts[row] as number;
    const to = from + (source.text[row] as string).length;
    const text = others.length > 0 ? folded.slice(from, to) : "";
    const more = others.map((word) => [...placesOf(text, word, 0, text.length)].length);
    if (more.includes(0)) continue;
    hits.push({
      account: source.account[row] as number,
      row,
      count: more.reduce((sum, count) => sum + count, first),
    });
  }
  return hits;
}

function rowAt(starts: Uint32Array, at: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle;
  }
  return low;
}

/** Every place of the words in one text, in order, none over another. */
export function rangesIn(text: string, words: readonly SoughtWord[]): readonly TextRange[] {
  const folded = foldInPlace(text);
  const found = words
    .flatMap((word) => [...placesOf(folded, word, 0, folded.length)])
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const ranges: TextRange[] = [];
  for (const range of found) if (range[0] >= (ranges.at(-1)?.[1] ?? 0)) ranges.push(range);
  return ranges;
}

const BEFORE = 36;
const AFTER = 96;

/** Some words around the first place, cut where words end, with an ellipsis where something is left out. */
export function excerptOf(text: string, ranges: readonly TextRange[]): readonly Piece[] {
  const [first] = ranges;
  if (!first) return [{ at: 0, text, marked: false }];
  let from = Math.max(0, first[0] - BEFORE);
  if (from > 0) {
    const space = text.indexOf(" ", from);
    from = space >= 0 && space < first[0] ? space + 1 : first[0];
  }
  let to = Math.min(text.length, first[1] + AFTER);
  if (to < text.length) {
    const space = text.lastIndexOf(" ", to);
    to = space > first[1] ? space : to;
  }
  const inside = ranges
    .filter(([start, end]) => start >= from && end <= to)
    .map(([start, end]): TextRange => [start - from, end - from]);
  const pieces = markPieces(text.slice(from, to), inside);
  return [
    ...(from > 0 ? [{ at: -1, text: "… ", marked: false }] : []),
    ...pieces,
    ...(to < text.length ? [{ at: text.length, text: " …", marked: false }] : []),
  ];
}
