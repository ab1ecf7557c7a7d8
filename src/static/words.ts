/** The pages' own strings. A language without them reads English. */
import { staticPages as en } from "../app/i18n/en/static-pages";
import { staticPages as ko } from "../app/i18n/ko/static-pages";

export type StaticWords = typeof en;
const WORDS: Readonly<Record<string, StaticWords>> = { en, ko };
export const staticWords = (language: string): StaticWords => WORDS[language] ?? en;
