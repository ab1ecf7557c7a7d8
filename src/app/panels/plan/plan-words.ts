/** The plan's own strings, which arrive with its viewer. A language without them reads English. */
import { plan as en, type PlanWords } from "../../i18n/en/plan";
import { plan as ko } from "../../i18n/ko/plan";

const WORDS: Readonly<Record<string, PlanWords>> = { en, ko };
export const planWords = (language: string): PlanWords => WORDS[language] ?? en;
