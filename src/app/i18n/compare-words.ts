/** A section of the catalogue that only panels need: it comes with them, and a new language is a line here. */
import { useReading } from "../reading";
import { compare as en } from "./en/compare";
import { compare as ko } from "./ko/compare";

export type CompareWords = typeof en;
const SECTIONS: Readonly<Record<string, CompareWords>> = { en, ko };

export const useCompareWords = (): CompareWords => SECTIONS[useReading().language] ?? en;
