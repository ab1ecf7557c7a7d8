/** A section of the catalogue that only the overview needs: it comes with the page, and a new language is a line here. */
import { overview as en, type OverviewWords } from "./en/overview";
import { overview as ko } from "./ko/overview";
import { useSection } from "./sections";

export const useOverviewWords = (): OverviewWords => useSection("overview", { en, ko });
