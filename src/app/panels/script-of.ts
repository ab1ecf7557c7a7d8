/** Scripts whose letters tell a screen reader and a font more than nothing; the language of a spelling is not recorded. */
const SCRIPTS: readonly (readonly [letters: RegExp, tag: string])[] = [
  [/\p{Script=Hangul}/u, "und-Hang"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "und-Jpan"],
  [/\p{Script=Han}/u, "und-Hani"],
  [/\p{Script=Cyrillic}/u, "und-Cyrl"],
  [/\p{Script=Arabic}/u, "und-Arab"],
  [/\p{Script=Armenian}/u, "und-Armn"],
  [/\p{Script=Bengali}/u, "und-Beng"],
  [/\p{Script=Devanagari}/u, "und-Deva"],
  [/\p{Script=Ethiopic}/u, "und-Ethi"],
  [/\p{Script=Georgian}/u, "und-Geor"],
  [/\p{Script=Greek}/u, "und-Grek"],
  [/\p{Script=Hebrew}/u, "und-Hebr"],
  [/\p{Script=Khmer}/u, "und-Khmr"],
  [/\p{Script=Myanmar}/u, "und-Mymr"],
  [/\p{Script=Thai}/u, "und-Thai"],
  [/\p{Script=Tibetan}/u, "und-Tibt"],
  [/\p{Script=Latin}/u, "und-Latn"],
];

/** A `lang` value for a spelling whose language is not known. Latin comes last: other scripts often carry a Latin letter or two. */
export const scriptOf = (text: string): string => SCRIPTS.find(([letters]) => letters.test(text))?.[1] ?? "und";
