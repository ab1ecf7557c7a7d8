import { linkProblems as en } from "./en/link-problems";
import { linkProblems as ko } from "./ko/link-problems";
import { useSection } from "./sections";

export const useLinkProblemWords = (): typeof en => useSection("linkProblems", { en, ko });
