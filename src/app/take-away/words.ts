/** Strings of this part: both languages come with its chunk, none with the first view. */
import { takeAway as en } from "../i18n/en/take-away";
import { takeAway as ko } from "../i18n/ko/take-away";
import { useReading } from "../reading";

export type TakeAwayWords = typeof en;
const WORDS: Readonly<Record<string, TakeAwayWords>> = { en, ko };

export const useWords = (): TakeAwayWords => WORDS[useReading().language] ?? en;
