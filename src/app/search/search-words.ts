/** The catalogue's section of the search: it comes with its code, and a new language is a line here. */
import { search as en } from "../i18n/en/search";
import { search as ko } from "../i18n/ko/search";
import { useSection } from "../i18n/sections";

export type SearchWords = typeof en;

export const useSearchWords = (): SearchWords => useSection("search", { en, ko });
