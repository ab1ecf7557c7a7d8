/** Strings of this part: both languages come with its chunk, none with the first view. */
import { takeAway as en } from "../i18n/en/take-away";
import { takeAway as ko } from "../i18n/ko/take-away";
import { useSection } from "../i18n/sections";

export type TakeAwayWords = typeof en;

export const useWords = (): TakeAwayWords => useSection("takeAway", { en, ko });
