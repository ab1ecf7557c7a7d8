/**
 * A coarser key than the one for romanisations: what is heard. For names that were written down by ear, in Latin letters,
 * and for those typed in Cyrillic or kana, which tell fewer sounds apart. It counts only where nothing closer is found.
 */
import { soundOf } from "./words";

/** Where a name has n and where ng: told apart wherever a script can. */
export const nasalsOf = (sound: string): string =>
  sound.replace(/nk|[^n]/g, (letters) => (letters === "nk" ? "k" : ""));

const CYRILLIC = /^[Ѐ-ӿ]+$/;
const KANA = /^[ァ-ヺー]+$/;

/** ㅐ ㅔ ㅖ and ㅚ ㅙ ㅞ fall together, ㅓ ㅗ ㅜ ㅡ, n and ng, and so do f/h and w/v. */
export const earOf = (latin: string): string =>
  soundOf(
    latin
      .replace(/eo/g, "o")
      .replace(/eu|oo/g, "u")
      .replace(/y?ae|ye/g, "e")
      .replace(/woe|we|woi|oe|oi/g, "e")
      .replace(/[uwy]i/g, "i")
      .replace(/i(?=[aou])/g, "y")
      .replace(/ng/g, "n")
      .replace(/zh|q|ts|z/g, "j")
      .replace(/x/g, "s")
      .replace(/f/g, "h")
      .replace(/v/g, "w")
      .replace(/(ch|j)y/g, "j"),
  ).replace(/o/g, "u");

/** Two letters that write one sound come first: Palladius for Chinese, Kontsevich for Korean. */
const CYRILLIC_LETTERS: readonly (readonly [string, string])[] =
  "цз j,чж j,дж j,дз j,чх ch,кх k,тх t,пх p,ыи ui,нь n,а a,б p,в w,г k,д t,е e,ж j,з j,и i,й y,к k,л l,м m,н n,о o,п p,р r,с s,т t,у u,ф p,х h,ц j,ч ch,ш s,щ s,ъ ,ы u,ь ,э e,ю yu,я ya"
    .split(",")
    .map((pair) => pair.split(" ") as [string, string]);

/** More ways to read one word help nobody. */
const MOST = 8;

/** Folded, й is и and ё is е: и that begins a word glides, and е may be either. */
function latinOfCyrillic(word: string): readonly string[] {
  let latin = word.replace(/^и(?=[аоуэ])/, "й");
  for (const [letter, sound] of CYRILLIC_LETTERS) latin = latin.replaceAll(letter, sound);
  const [first = "", ...rest] = latin.split(/(?<=[a-z])e/);
  return rest.reduce<readonly string[]>(
    (read, part) => read.flatMap((begun) => [`${begun}e${part}`, `${begun}yo${part}`]).slice(0, MOST),
    [first],
  );
}

const KANA_ROWS: Readonly<Record<string, string>> = {
  アイウエオ: "",
  カキクケコ: "k",
  ガギグゲゴ: "k",
  サシスセソ: "s",
  ザジズゼゾ: "j",
  タチツテト: "t",
  ダヂヅデド: "t",
  ナニヌネノ: "n",
  ハヒフヘホ: "h",
  バビブベボ: "p",
  パピプペポ: "p",
  マミムメモ: "m",
  ラリルレロ: "r",
  ァィゥェォ: "",
};
const KANA_SOUNDS = new Map<string, string>([
  ...Object.entries(KANA_ROWS).flatMap(([row, consonant]) =>
    [...row].map((sign, at): [string, string] => [sign, consonant + "aiueo".charAt(at)]),
  ),
  ...[..."ヤユヨャュョ"].map((sign, at): [string, string] => [sign, `y${"auo".charAt(at % 3)}`]),
  ["ワ", "wa"],
  ["ヲ", "o"],
  ["ン", "n"],
  ["ッ", ""],
  ["ー", ""],
  ["ヴ", "w"],
  ["チ", "chi"],
  ["ツ", "chu"],
  ["ヂ", "ji"],
]);

/** Small vowels and glides take the place of the vowel before them: トゥ, フェ, チョ. Vowels of ク ム プ ル may be no more than an ending. */
function latinOfKana(word: string): readonly string[] {
  let latin = "";
  for (const sign of word) {
    const sound = KANA_SOUNDS.get(sign) ?? "";
    if (/[ァィゥェォ]/.test(sign))
      latin = latin.replace(/[ueoi]$/, (vowel) => (vowel === "u" && sign !== "ゥ" ? "w" : ""));
    else if (/[ャュョ]/.test(sign)) latin = latin.replace(/i$/, "");
    latin += sound;
  }
  return [latin, latin.replace(/(?<=[kmpr])u(?![aeiouy])/g, "")];
}

const toKatakana = (word: string): string =>
  word.replace(/[ぁ-ゖ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0x60));

/** A word of Cyrillic letters or kana in Latin letters, in every way it may be meant; none for any other script. */
export function heardAs(word: string): readonly string[] {
  if (CYRILLIC.test(word)) return latinOfCyrillic(word);
  const katakana = toKatakana(word);
  return KANA.test(katakana) ? latinOfKana(katakana) : [];
}
