import { care as en } from "./en/care";
import { care as ko } from "./ko/care";
import { useSection } from "./sections";

export type CareWords = typeof en;

export const useCareWords = (): CareWords => useSection("care", { en, ko });
