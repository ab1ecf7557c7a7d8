/** How well the words of names answer one word that was typed. */
import { earOf, heardAs, nasalsOf } from "./ear";
import { readHan, readPinyin } from "./han";
import { type Joined, lettersIn, measureOf, type NameIndex, partAt } from "./name-index";
import {
  editsAllowed,
  editsBetween,
  hangulStandsAt,
  hasHan,
  hasHangul,
  initialsFrom,
  isHangul,
  isLatin,
  isNumber,
  orthographiesOf,
  romanisationsOf,
  soundOf,
  spellingsOf,
} from "./words";

/** How well a term answers a word that was typed; 0: not at all. */
const QUALITY = {
  exact: 1,
  sound: 0.9,
  ear: 0.8,
  prefix: 0.78,
  soundPrefix: 0.72,
  initials: 0.7,
  earPrefix: 0.65,
  within: 0.55,
  pinyin: 0.55,
  pinyinPrefix: 0.45,
  /** Heard so, and within a typing error as well. */
  nearAndHeard: 0.48,
  near: 0.4,
  /** The same beside names that have the letters somewhere in a longer word: "onsang" in "Wonsangyohwaso". */
  nearerThanWithin: 0.58,
  /** Heard so and nothing more. */
  heard: 0.38,
} as const;
/** A name found by how it is read, or by its sound in another script, stands behind one that is written so. */
export const BY_READING = 0.88;
/** From here on a term answers as a whole, and nothing less exact is looked for. */
export const WHOLE = QUALITY.sound * BY_READING;

interface TypedWord {
  readonly text: string;
  readonly spellings: readonly string[];
  /** Han characters as they are read in Korean. */
  readonly read: readonly string[];
  readonly sounds: readonly string[];
  readonly ears: readonly string[];
  readonly initials: boolean;
  /** Letters that write sounds and no name here: found by ear alone, also while they are being typed. */
  readonly foreign: boolean;
  /** What a likeness of sound is worth: less where what is typed is in another script. */
  readonly heard: number;
}

function readTyped(text: string, { hangul, han }: NameIndex): TypedWord {
  const syllables = isHangul(text);
  const foreign = hangul ? heardAs(text) : [];
  const latin = !hangul ? [] : isLatin(text) ? [text] : hasHangul(text) ? romanisationsOf(text) : [];
  const some = (key: string) => key !== "";
  return {
    text,
    spellings: syllables ? orthographiesOf(text) : isLatin(text) ? spellingsOf(text) : [text],
    read: hasHan(text) ? readHan(text, han).flatMap(orthographiesOf) : [],
    sounds: latin.map(soundOf).filter(some),
    ears: [...new Set([...latin, ...foreign].map(earOf).filter(some))],
    initials: /^[ㄱ-ㅎ]+$/.test(text),
    foreign: foreign.length > 0,
    heard: syllables ? BY_READING : 1,
  };
}

const FEWEST_SOUNDS = 3;

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
      if (own.length < FEWEST_SOUNDS || !sound.startsWith(own)) continue;
      if (own === sound) best = Math.max(best, QUALITY.sound * typed.heard);
      // Between n and ng a syllable has not ended.
      else if (!(own.endsWith("n") && sound.charAt(own.length) === "k"))
        best = Math.max(best, QUALITY.soundPrefix * typed.heard);
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

/** Where a text stands among the parts of a joined one. */
function* partsWith(joined: Joined, sought: string): Generator<number> {
  for (let at = joined.text.indexOf(sought); at >= 0; at = joined.text.indexOf(sought, at + 1)) {
    const part = partAt(joined, at);
    yield part;
    // On to the next part: one place is enough.
    at = (joined.starts[part + 1] ?? joined.text.length) - 1;
  }
}

function* partsLike(joined: Joined, sought: RegExp): Generator<number> {
  for (const { index } of joined.text.matchAll(sought)) yield partAt(joined, index);
}

/** Hangul as it may stand in a term, the syllable under way by its initial: a little more than answers. */
const likeHangul = (typed: string, initials: boolean): RegExp => {
  const last = typed.length - 1;
  const letters = [...typed].map((letter, at) =>
    at === last || /[ㄱ-ㅎ]/.test(letter) ? initialsFrom(letter) : letter,
  );
  return new RegExp(`${initials || last === 0 ? "\n" : ""}${letters.join("")}`, "g");
};

/** Terms that may answer: all that do, and some more. */
function candidatesFor({ inTerms, inSounds }: NameIndex, typed: TypedWord): ReadonlySet<number> {
  const found = new Set<number>();
  const add = (parts: Iterable<number>) => {
    for (const part of parts) found.add(part);
  };
  for (const spelling of [...typed.spellings, ...typed.read]) {
    add(partsWith(inTerms, reachesInside(spelling) ? spelling : `\n${spelling}`));
    if (isHangul(spelling)) add(partsLike(inTerms, likeHangul(spelling, typed.initials)));
  }
  for (const sound of typed.sounds) add(partsWith(inSounds, `\n${sound}`));
  return found;
}

/** The same by looking at every term: what the candidates are tested against. */
export function answersInAll(index: NameIndex, text: string): ReadonlyMap<number, number> {
  const typed = readTyped(text, index);
  return new Map(
    index.terms.flatMap((term, at) => {
      const quality = qualityOf(typed, term, index.sounds[at] as string);
      return quality > 0 ? [[at, quality] as const] : [];
    }),
  );
}

export function answers(index: NameIndex, text: string): ReadonlyMap<number, number> {
  return answersTo(index, readTyped(text, index));
}

function answersTo(index: NameIndex, typed: TypedWord): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const at of candidatesFor(index, typed)) {
    const quality = qualityOf(typed, index.terms[at] as string, index.sounds[at] as string);
    if (quality > 0) found.set(at, quality);
  }
  return found;
}

/** Names that answer one word: the quality of each name, 0 for most, and which ones are not. */
export interface Hits {
  /** Least quality from which what lies in such a name is found as well: a letter alone would find half of all there is. */
  readonly leastForAreas: number;
  readonly quality: Float32Array;
  readonly names: readonly number[];
  /** All of them have it only inside a longer word: it may as well be another word with a typing error. */
  readonly inside: boolean;
}

/** Names that answer one word, with the quality of the best term; typing errors count only where nothing does but what is inside other words. */
export function namesFor(index: NameIndex, text: string, near: boolean): Hits {
  const typed = readTyped(text, index);
  const quality = new Float32Array(index.source.names.length);
  const names: number[] = [];
  const leastForAreas = text.length < (isLatin(text) ? 3 : 2) && !isNumber(text) ? WHOLE * BY_READING : 0;
  let best = 0;
  const take = (at: number, value: number) => {
    best = Math.max(best, value);
    for (const posting of index.postings[at] as readonly number[]) {
      const name = posting < 0 ? -1 - posting : posting;
      const own = posting < 0 ? value * BY_READING : value;
      const before = quality[name] as number;
      if (before === 0) names.push(name);
      if (own > before) quality[name] = own;
    }
  };
  for (const [at, value] of answersTo(index, typed)) take(at, value);
  const inside = names.length > 0 && best <= QUALITY.within && isLatin(text);
  if (isNumber(text)) {
    if (names.length > 0) return { quality, names, leastForAreas, inside: false };
    for (const at of partsWith(index.inTerms, `\n${text}`))
      if (isNumber(index.terms[at] as string)) take(at, QUALITY.within);
    return { quality, names, leastForAreas, inside: false };
  }
  // What was written down by ear stands beside what has only begun alike; alone it waits with the typing errors.
  if (typed.foreign || (names.length > 0 && best < WHOLE))
    for (const at of heardIn(index, typed))
      take(at, typed.ears.includes(index.ears[at] as string) ? QUALITY.ear : QUALITY.earPrefix);
  if (names.length === 0 && isLatin(text)) takePinyin(index, text, take);
  if (near && inside) takeNear(index, typed, (at, value) => take(at, value + QUALITY.nearerThanWithin - QUALITY.near));
  else if (near && names.length === 0) takeNear(index, typed, take);
  return { quality, names, leastForAreas, inside };
}

type Take = (at: number, quality: number) => void;

/** Fewer letters are heard in too many names. */
const FEWEST_HEARD = 4;

/** Terms that are heard as what was typed; letters of another script also find what has only begun so. */
function heardIn({ sounds, inEars }: NameIndex, typed: TypedWord): ReadonlySet<number> {
  const nasals = new Set(typed.sounds.map(nasalsOf));
  const found = new Set<number>();
  for (const ear of typed.ears) {
    if (ear.length < FEWEST_HEARD) continue;
    for (const at of partsWith(inEars, typed.foreign ? `\n${ear}` : `\n${ear}\n`))
      if (typed.foreign || nasals.has(nasalsOf(sounds[at] as string))) found.add(at);
  }
  return found;
}

/** Korean names as Chinese documents romanise them: by the characters their syllables may stand for. */
function takePinyin({ terms, inTerms, pinyin, inPlaces }: NameIndex, text: string, take: Take): void {
  for (const way of readPinyin(text, pinyin)) {
    const sought = new RegExp(`\n${way.map((syllables) => `[${syllables}]`).join("")}`, "g");
    for (const at of partsLike(inTerms, sought))
      if (inPlaces[at]) take(at, (terms[at] as string).length === way.length ? QUALITY.pinyin : QUALITY.pinyinPrefix);
  }
}

const bitsIn = (bits: number): number => {
  let left = bits;
  let count = 0;
  for (; left !== 0; left &= left - 1) count++;
  return count;
};

function takeNear(index: NameIndex, word: TypedWord, take: Take): void {
  const { text, sounds } = word;
  const heard = heardIn(index, word);
  for (const at of heard) take(at, QUALITY.heard);
  const syllables = isHangul(text);
  const typed = measureOf(text, sounds[0] ?? "");
  // A sound can be much shorter than what was typed, and an error in it weighs more.
  const most = syllables ? editsAllowed(text) : Math.min(editsAllowed(text), editsAllowed(typed));
  if (most === 0) return;
  const letters = lettersIn(typed);
  for (let at = 0; at < index.terms.length; at++) {
    if (bitsIn((index.letters[at] as number) ^ letters) > 2 * most) continue;
    const measure = index.measures[at] as string;
    if (Math.abs(measure.length - typed.length) > most) continue;
    const term = index.terms[at] as string;
    if (isNumber(term) || isHangul(term) !== syllables) continue;
    const edits = editsBetween(typed, measure, most);
    if (edits <= most) take(at, (heard.has(at) ? QUALITY.nearAndHeard : QUALITY.near) - (edits - 1) * 0.1);
  }
}
