/** Names typed in Han characters where the dataset has them in Hangul: 會寧, 会宁 and 会寧 for 회령. */

/** Han characters by the Korean syllable they are read as. */
export type HanReadings = Readonly<Record<string, string>>;
export type ReadingsOfCharacter = ReadonlyMap<string, readonly string[]>;

export function byCharacter(han: HanReadings): ReadingsOfCharacter {
  const found = new Map<string, string[]>();
  for (const [syllable, characters] of Object.entries(han))
    for (const character of characters) {
      const known = found.get(character);
      if (known) known.push(syllable);
      else found.set(character, [syllable]);
    }
  return found;
}

/** Pinyin of the Han characters that a Korean syllable may stand for, by syllable, parted by spaces. */
export type PinyinReadings = Readonly<Record<string, string>>;

/** Korean syllables by pinyin. */
export function byPinyin(pinyin: PinyinReadings): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [syllable, readings] of Object.entries(pinyin))
    for (const reading of readings.split(" ")) found.set(reading, (found.get(reading) ?? "") + syllable);
  return found;
}

const LONGEST_PINYIN = 6;
/** Letters of the longest name that is read so. */
const LONGEST_NAME = 24;

/**
 * Ways to read a Latin word as pinyin of a Korean name, each the Korean syllables that may stand there one after
 * another: `qingjin` as 청 or 경 …, then 진 or 금 …. None where it is one syllable or none at all.
 */
export function readPinyin(word: string, syllables: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  if (word.length > LONGEST_NAME) return [];
  const ways: string[][] = [];
  const read = (from: number, before: readonly string[]) => {
    if (from === word.length) {
      if (before.length >= FEWEST) ways.push([...before]);
      return;
    }
    for (let to = from + 1; to <= Math.min(word.length, from + LONGEST_PINYIN) && ways.length < MOST; to++) {
      const own = syllables.get(word.slice(from, to));
      if (own !== undefined) read(to, [...before, own]);
    }
  };
  read(0, []);
  return ways;
}

/** One character alone stands for too many names. */
const FEWEST = 2;
const MOST = 8;

/** A word of Han characters in Hangul, in every way it may be read; none where a character of it is not known. */
export function readHan(word: string, readings: ReadingsOfCharacter): readonly string[] {
  const characters = [...word];
  if (characters.length < FEWEST) return [];
  let read: readonly string[] = [""];
  for (const character of characters) {
    const syllables = readings.get(character) ?? [];
    read = read.flatMap((begun) => syllables.map((syllable) => begun + syllable)).slice(0, MOST);
  }
  return read;
}
