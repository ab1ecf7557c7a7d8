/** What a reader may have meant to type, where it was typed with the keyboard in another state. */
import { convertHangulToQwerty, convertQwertyToHangul } from "es-hangul";
import { hasHangul } from "./words";

const JAMO = /[ㄱ-ㅎㅏ-ㅣ]/;

/** Pinyin with its tones in figures: tu2men2. One syllable alone could be a name with a number. */
const TONES_IN_FIGURES = /^(?:[a-zü:]{1,6}[1-5]\s*){2,}$/i;

/** Hangul on the keys of these letters; "" where they make no syllables, which the library answers with an error. */
function hangulOnKeys(letters: string): string {
  try {
    return convertQwertyToHangul(letters);
  } catch {
    return "";
  }
}

/** Other readings of a whole query: Latin letters as the Hangul on the same keys, and the reverse. */
export function otherReadings(query: string, hangul: boolean): readonly string[] {
  const readings: string[] = [];
  if (TONES_IN_FIGURES.test(query.trim())) readings.push(query.replace(/[1-5]\s*/g, ""));
  if (!hangul) return readings;
  // Whole syllables come out of what was meant as Hangul; a lone letter among them says that it was not.
  for (const typed of /[a-z]/i.test(query) ? new Set([query, query.toLowerCase()]) : []) {
    const syllables = hangulOnKeys(typed);
    if (hasHangul(syllables) && !JAMO.test(syllables)) readings.push(syllables);
  }
  if (JAMO.test(query)) readings.push(convertHangulToQwerty(query));
  return readings;
}
