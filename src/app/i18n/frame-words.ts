import { useReading } from "../reading";
import { frame as en } from "./en/frame";
import { frame as ko } from "./ko/frame";

export type FrameWords = typeof en;
const SECTIONS: Readonly<Record<string, FrameWords>> = { en, ko };

export const frameWords = (language: string): FrameWords => SECTIONS[language] ?? en;
export const useFrameWords = (): FrameWords => frameWords(useReading().language);
