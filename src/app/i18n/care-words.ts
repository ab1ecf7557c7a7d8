import { useReading } from "../reading";
import { care as en } from "./en/care";
import { care as ko } from "./ko/care";

export type CareWords = typeof en;
const SECTIONS: Readonly<Record<string, CareWords>> = { en, ko };

export const useCareWords = (): CareWords => SECTIONS[useReading().language] ?? en;
