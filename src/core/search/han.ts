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
