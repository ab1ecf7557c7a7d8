/** How a word of a name is read in other scripts; the large dictionaries this needs stay with the publisher. */
import hanjaModule from "hanja";
import { Converter } from "opencc-js";
import { pinyin } from "pinyin-pro";
import { foldForSearch } from "../../core/facets";
import { hasHan, hasHangul, isHangul, romanisationsOf } from "../../core/search/words";

// A CommonJS package: some loaders give its exports, others an object that holds them.
const hanja = "default" in hanjaModule ? (hanjaModule.default as typeof hanjaModule) : hanjaModule;

const toTraditional = Converter({ from: "cn", to: "t" });
const toSimplified = Converter({ from: "t", to: "cn" });

/** More readings than this for one word help nobody. */
const MOST_READINGS = 6;

/** Pinyin without tones; where a character has several readings, each in its turn. */
function pinyinOf(word: string): string[] {
  const main = pinyin(word, { toneType: "none", type: "array" });
  const readings = [main.join("")];
  [...word].forEach((character, at) => {
    for (const other of pinyin(character, { toneType: "none", type: "array", multiple: true }))
      readings.push([...main.slice(0, at), other, ...main.slice(at + 1)].join(""));
  });
  return [...new Set(readings.map(foldForSearch))].slice(0, MOST_READINGS);
}

/** Another word for what a name holds: how it is spelled, and not how a name would be read. */
export const spellingsOfWord = (word: string): string[] =>
  without(
    word,
    hasHan(word) ? [toSimplified(word), toTraditional(word)] : hasHangul(word) ? romanisationsOf(word) : [],
  );

const without = (word: string, readings: readonly string[]): string[] =>
  [...new Set(readings)].filter((reading) => reading !== "" && reading !== word);

/** Han characters: both sets of them, pinyin, and the Korean reading; the North's initials are a rule of their own. */
function readingsOfHan(word: string): string[] {
  const simplified = toSimplified(word);
  const traditional = toTraditional(word);
  const korean = hanja.translate(traditional, "SUBSTITUTION");
  const read = isHangul(korean) ? [korean, ...romanisationsOf(korean)] : [];
  return [simplified, traditional, ...pinyinOf(simplified), ...read];
}

/** A province of two parts by the first syllable of its name and the part: 함경북도 as 함북. */
const shortOf = (word: string): string[] =>
  /^[가-힣]{2}[남북]도$/.test(word) ? [word.charAt(0) + word.charAt(2)] : [];

export function readingsOf(word: string): string[] {
  const readings = hasHan(word)
    ? readingsOfHan(word)
    : hasHangul(word)
      ? [...romanisationsOf(word), ...shortOf(word)]
      : [];
  return without(word, readings);
}
