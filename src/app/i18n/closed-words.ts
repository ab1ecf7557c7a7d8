import { closed as en } from "./en/closed";
import { closed as ko } from "./ko/closed";
import { useSection } from "./sections";

export const useClosedWords = (): typeof en => useSection("closed", { en, ko });
