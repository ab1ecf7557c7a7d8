/** A section of the catalogue that only the overview needs: it comes with the page, and a new language is a line here. */
import { useReading } from "../reading";
import { overview as en, type OverviewWords } from "./en/overview";
import { overview as ko } from "./ko/overview";

const SECTIONS: Readonly<Record<string, OverviewWords>> = { en, ko };

export const useOverviewWords = (): OverviewWords => SECTIONS[useReading().language] ?? en;
