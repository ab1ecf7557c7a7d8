/** A section of the catalogue that only panels need: it comes with them. */
import { compare as en } from "./en/compare";
import { compare as ko } from "./ko/compare";
import { useSection } from "./sections";

export type CompareWords = typeof en;

export const useCompareWords = (): CompareWords => useSection("compare", { en, ko });
