/** How Han characters are read in Korean: a name that the dataset holds in Hangul alone is found by its characters too. */
import hanjaModule from "hanja";
import { Converter } from "opencc-js";
import { pinyin } from "pinyin-pro";
import { foldForSearch } from "../../core/facets";
import type { HanReadings, PinyinReadings } from "../../core/search/han";
import { hasHan, hasHangul, orthographiesOf } from "../../core/search/words";
import { characterIn } from "../text-codec";

// A CommonJS package: some loaders give its exports, others an object that holds them.
const hanja = "default" in hanjaModule ? (hanjaModule.default as typeof hanjaModule) : hanjaModule;
const toTraditional = Converter({ from: "cn", to: "t" });
const toSimplified = Converter({ from: "t", to: "cn" });
const toJapanese = Converter({ from: "t", to: "jp" });

/** Rows and cells of the Han characters in KS X 1001, and of the common ones in GB 2312, which has another set of forms. */
const KOREAN = { encoding: "euc-kr", rows: [0xca, 0xfd] } as const;
const CHINESE = { encoding: "gb2312", rows: [0xb0, 0xd7] } as const;
const CELLS = [0xa1, 0xfe] as const;

/** The 4,888 characters of the one, in the order of their readings, or the 3,755 of the other. */
function charactersOf({ encoding, rows: [first, last] }: typeof KOREAN | typeof CHINESE): string[] {
  const found: string[] = [];
  for (let row = first; row <= last; row++)
    for (let cell = CELLS[0]; cell <= CELLS[1]; cell++) {
      const character = characterIn(encoding, row, cell);
      // The last rows are not full.
      if (hasHan(character)) found.push(character);
    }
  return found;
}

/** Read otherwise in names than in words; the standard has it at a place that does not tell. */
const IN_NAMES = [["김", "金"]] as const;

/** As within a word: at its beginning the South drops or turns initials, which is a rule of the search. */
const readWithin = (character: string): string => hanja.translate(`一${character}`, "SUBSTITUTION").slice(1);

/**
 * Every character with all its readings. Where the standard holds one a second time it is because of a second reading,
 * and then it stands among the characters that are read so.
 */
function* readings(): Generator<readonly [syllable: string, character: string]> {
  yield* IN_NAMES;
  for (const character of charactersOf(CHINESE)) yield [readWithin(toTraditional(character)), character];
  const standard = charactersOf(KOREAN);
  const own = standard.map((character) => (character.normalize("NFC") === character ? readWithin(character) : null));
  for (const [at, character] of standard.entries()) {
    const reading = own[at];
    if (reading) yield [reading, character];
    else {
      const before = own.slice(0, at).findLast((one) => one !== null);
      const after = own.slice(at).find((one) => one !== null);
      if (before && before === after) yield [before, character.normalize("NFC")];
    }
  }
}

/**
 * Characters by the syllable they are read as, for the syllables of these names: `{ "무": "武茂…" }`. Traditional,
 * simplified and Japanese forms.
 */
export function hanReadingsFor(names: Iterable<string>): Record<string, string> {
  const wanted = new Set([...names].flatMap((name) => [...name].filter(hasHangul).flatMap(orthographiesOf)));
  const found = new Map<string, Set<string>>();
  if (wanted.size === 0) return {};
  for (const [syllable, character] of readings()) {
    if (!wanted.has(syllable)) continue;
    let characters = found.get(syllable);
    if (!characters) found.set(syllable, (characters = new Set()));
    for (const form of [character, toSimplified(character), toJapanese(character)])
      if ([...form].length === 1) characters.add(form);
  }
  return Object.fromEntries(
    [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([syllable, all]) => [syllable, [...all].join("")]),
  );
}

/**
 * How those characters are read in Chinese: documents in Chinese name Korean places in pinyin (Qingjin for 청진). Which
 * characters a name is written with is not said here, only which ones its syllables may stand for.
 */
export function pinyinOfReadings(han: HanReadings): PinyinReadings {
  // Characters of the Korean standard alone: of the others the reading in Korean is less sure.
  const standard = new Set(charactersOf(KOREAN).map((character) => character.normalize("NFC")));
  return Object.fromEntries(
    Object.entries(han).map(([syllable, characters]) => {
      const readings = [...characters]
        .filter((character) => standard.has(character))
        .flatMap((character) =>
          pinyin(toSimplified(character), { toneType: "none", type: "array" }).map(foldForSearch),
        );
      return [syllable, [...new Set(readings.filter((reading) => /^[a-z]+$/.test(reading)))].sort().join(" ")];
    }),
  );
}
