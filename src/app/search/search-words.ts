/** The catalogue's section of the search: it comes with its code, and a new language is a line here. */
import { useReading } from "../reading";
import { search as en } from "../i18n/en/search";
import { search as ko } from "../i18n/ko/search";

export type SearchWords = typeof en;
const SECTIONS: Readonly<Record<string, SearchWords>> = { en, ko };

export const useSearchWords = (): SearchWords => SECTIONS[useReading().language] ?? en;
