import { returns as en, type ReturnsWords } from "./en/returns";
import { returns as ko } from "./ko/returns";
import { useSection } from "./sections";

export const useReturnsWords = (): ReturnsWords => useSection("returns", { en, ko });
