/**
 * How a name and what a reader types are brought to the same form. Every rule belongs to a script and not to a dataset:
 * it applies where a name is written in that script, so another dataset pays for none of it.
 */
import { disassemble, romanize } from "es-hangul";
import { foldForSearch } from "../facets";

const HANGUL = /[가-힣]/;
const HANGUL_OR_JAMO = /^[가-힣ㄱ-ㅎㅏ-ㅣ]+$/;
const HAN = /\p{Script=Han}/u;
const LATIN = /^[a-zæœøßłđħ]+$/;
const DIGITS = /^\d+$/;

export const hasHangul = (text: string): boolean => HANGUL.test(text);
export const hasHan = (text: string): boolean => HAN.test(text);
export const isHangul = (word: string): boolean => HANGUL_OR_JAMO.test(word);
export const isLatin = (word: string): boolean => LATIN.test(word);
export const isNumber = (word: string): boolean => DIGITS.test(word);

/** Words that only introduce or follow a number, by script: "No. 12", "12호", "第12号". */
const NUMBER_WORDS = new Set(["no", "nr", "num", "number", "호", "제", "号", "號", "第"]);

/** Composed letters, and full-width signs as the plain ones: what a keyboard of the region may send. */
const plainSigns = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(HAN_NUMBER, inFigures);

/** What follows a number and counts it stands apart from what comes after: 15호관리소, 15号管理所. */
const splitNumbers = (word: string): readonly string[] => word.match(/\d+|(?<=\d)[호号號](?=\D)|\D+/g) ?? [];

const HAN_DIGITS = "〇一二三四五六七八九";
const HAN_NUMBER = /[〇零一二三四五六七八九十百]+(?=[号號호])|(?<=第)[〇零一二三四五六七八九十百]+/g;

/** A numeral in Han characters before what counts it, in figures: 十五号 and 二二号 as 15号 and 22号. */
function inFigures(numeral: string): string {
  let sum = 0;
  let digits = "";
  for (const sign of numeral.replace(/零/g, "〇")) {
    const digit = HAN_DIGITS.indexOf(sign);
    if (digit >= 0) digits += digit;
    else {
      sum += (sign === "百" ? 100 : 10) * Number(digits || "1");
      digits = "";
    }
  }
  return String(sum + Number(digits || "0"));
}

/** The words of a name: folded, hyphenated ones in parts and as a whole, numbers apart from what they stand in. */
export function wordsOf(text: string): string[] {
  const found: string[] = [];
  for (const chunk of plainSigns(text).split(/[^\p{L}\p{M}\p{N}'’‘`´ʻʼ‐‑–-]+/u)) {
    const parts = chunk
      .split(/[‐‑–-]/)
      .map(foldForSearch)
      .filter((part) => part !== "");
    for (const part of parts) found.push(...splitNumbers(part));
    if (parts.length > 1 && !parts.some((part) => /\d/.test(part))) found.push(parts.join(""));
  }
  return found;
}

/** The words of a query: as typed, without those that only introduce a number. */
export function queryWords(text: string): string[] {
  const words: string[] = [];
  for (const chunk of plainSigns(text).split(/[^\p{L}\p{M}\p{N}'’‘`´ʻʼ]+/u))
    words.push(...splitNumbers(foldForSearch(chunk)));
  const kept = words.filter(
    (word, at) => !(NUMBER_WORDS.has(word) && [words[at - 1], words[at + 1]].some((beside) => isNumber(beside ?? ""))),
  );
  return kept.slice(0, 8);
}

/**
 * One key for the romanisations of Korean: McCune-Reischauer with and without its marks, Revised Romanisation, the
 * North's own, and what organisations and newspapers write. ㅓ and ㅗ, ㅡ and ㅜ fall together, and so do k/g, t/d,
 * p/b, ch/j and r/l; an initial r or n that the South drops is dropped.
 */
export const soundOf = (latin: string): string =>
  latin
    .replace(/eo/g, "o")
    .replace(/eu/g, "u")
    .replace(/ch/g, "c")
    .replace(/j/g, "c")
    .replace(/([kpt])h/g, "$1")
    .replace(/sh/g, "s")
    .replace(/g/g, "k")
    .replace(/d/g, "t")
    .replace(/b/g, "p")
    .replace(/r/g, "l")
    .replace(/(.)\1+/g, "$1")
    .replace(/^[ln](?=[yi])/, "")
    .replace(/^l/, "n");

/** How a Hangul word is written in Latin letters: as pronounced, and letter by letter. */
export function romanisationsOf(word: string): string[] {
  const letters = [...word].map((syllable) => romanize(syllable)).join("");
  return [...new Set([romanize(word), letters])].map(foldForSearch);
}

/** Initials that the South drops or turns and the North writes (두음법칙), from either side. */
const INITIALS: Readonly<Record<string, readonly string[]>> = {
  ㄹ: ["ㄴ", "ㅇ"],
  ㄴ: ["ㄹ", "ㅇ"],
  ㅇ: ["ㄹ", "ㄴ"],
};
const LETTERS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
/** Vowels before which an initial ㄴ or ㄹ is dropped (ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ); before the others ㄹ becomes ㄴ. */
const DROPPING = new Set([2, 3, 6, 7, 12, 17, 20]);
const FIRST = 0xac00;
const PER_INITIAL = 588;
const PER_VOWEL = 28;

/** The initial consonant of a syllable; anything else stays. */
const initialOf = (letter: string): string => {
  const at = letter.charCodeAt(0) - FIRST;
  return at >= 0 && at < 11_172 ? (LETTERS[Math.floor(at / PER_INITIAL)] ?? letter) : letter;
};

/** For a pattern: every syllable that begins as this one does, or with this consonant. */
export function initialsFrom(letter: string): string {
  const initial = LETTERS.indexOf(initialOf(letter));
  if (initial < 0) return letter;
  const from = FIRST + initial * PER_INITIAL;
  return `[${letter}${String.fromCharCode(from)}-${String.fromCharCode(from + PER_INITIAL - 1)}]`;
}

/** A Hangul word in the orthography of North and South: the first syllable with every initial it may be written with. */
export function orthographiesOf(word: string): string[] {
  const at = word.charCodeAt(0) - FIRST;
  if (!(at >= 0 && at < 11_172)) return [word];
  const initial = LETTERS[Math.floor(at / PER_INITIAL)] ?? "";
  const vowel = Math.floor((at % PER_INITIAL) / PER_VOWEL);
  const others = (INITIALS[initial] ?? []).filter((other) =>
    DROPPING.has(vowel) ? true : initial !== "ㅇ" && other !== "ㅇ",
  );
  const rest = at % PER_INITIAL;
  return [
    word,
    ...others.map((other) => String.fromCharCode(FIRST + LETTERS.indexOf(other) * PER_INITIAL + rest) + word.slice(1)),
  ];
}

/** Endings that British and American English write differently. */
const ENGLISH_ENDINGS = [
  ["our", "or"],
  ["tre", "ter"],
  ["ence", "ense"],
  ["ise", "ize"],
  ["isation", "ization"],
] as const;

/** A Latin word as it is typed, and as the other English would write it: labour and labor, centre and center. */
export function spellingsOf(word: string): string[] {
  const others = ENGLISH_ENDINGS.flatMap((pair) =>
    pair.flatMap((ending, at) =>
      word.length > ending.length + 2 && word.endsWith(ending)
        ? [word.slice(0, -ending.length) + (pair[1 - at] as string)]
        : [],
    ),
  );
  return [word, ...others, ...withoutUmlaut(word)];
}

/** ü, which keyboards and passports write v and yu: Lvliang, Lyuliang. */
const withoutUmlaut = (word: string): string[] => {
  const plain = word.replace(/([ln])(?:v|yu)(?![aou])/g, "$1u");
  return plain === word ? [] : [plain];
};

/** What kind of place it is, written together with its name: Hoeryongsi, Onsonggun, Tumenshi. */
const ENDINGS = /(?<=.{4})(?:si|[gk]un|do|ri|ni|dong|e?up|[gk]u|[gk]uyok|shi|xian|sheng)$/;
export const withoutEnding = (word: string): string => word.replace(ENDINGS, "");

const LONE = /[ㄱ-ㅎ]/;

/**
 * Whether what is typed stands in a Hangul word from `start` on. A lone consonant stands for any syllable that begins
 * with it; the last syllable may still be under way, its final consonant belonging to the next one.
 */
export function hangulStandsAt(typed: string, word: string, start: number): boolean {
  const last = typed.length - 1;
  for (let at = 0; at <= last; at++) {
    const here = word[start + at];
    const letter = typed[at] as string;
    if (here === undefined) return false;
    if (here === letter || (LONE.test(letter) && initialOf(here) === letter)) continue;
    return at === last && disassemble(word.slice(start + at, start + at + 2)).startsWith(disassemble(letter));
  }
  return true;
}

/** Letters of a Hangul word one after another, for measuring how far two words lie apart. */
export const lettersOf = (word: string): string => (HANGUL_OR_JAMO.test(word) ? disassemble(word) : word);

/**
 * Edits from one word to another (a letter added, left out, changed, or two exchanged), as long as there are at most
 * `most`; more gives `most + 1`.
 */
export function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  const width = b.length + 1;
  // The row two above, the one above and the one being filled, in turn: made once for all the words of a search.
  if (ROWS.length < 3 * width) ROWS = new Uint16Array(6 * width);
  const rows = ROWS;
  for (let j = 0; j < width; j++) rows[j] = j;
  let at = 0;
  for (let i = 1; i <= a.length; i++) {
    const above = at;
    const before = ((i + 1) % 3) * width;
    at = (i % 3) * width;
    rows[at] = i;
    let least = i;
    const letter = a.charCodeAt(i - 1);
    for (let j = 1; j < width; j++) {
      const same = letter === b.charCodeAt(j - 1);
      let edits = (rows[above + j - 1] as number) + (same ? 0 : 1);
      edits = Math.min(edits, (rows[above + j] as number) + 1, (rows[at + j - 1] as number) + 1);
      if (!same && i > 1 && j > 1 && letter === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1))
        edits = Math.min(edits, (rows[before + j - 2] as number) + 1);
      rows[at + j] = edits;
      if (edits < least) least = edits;
    }
    if (least > most) return most + 1;
  }
  return Math.min(rows[at + b.length] as number, most + 1);
}
let ROWS = new Uint16Array(128);

/**
 * Typing errors that are let pass: one in a word of four letters or more, two from eight on, none in a number. In Hangul
 * a syllable without an initial consonant is written with a letter for it, and counts one more.
 */
export function editsAllowed(word: string): number {
  if (isNumber(word)) return 0;
  const letters = isHangul(word) ? lettersOf(word).length - 1 : word.length;
  return letters >= (isHangul(word) ? 9 : 8) ? 2 : letters >= 4 ? 1 : 0;
}
