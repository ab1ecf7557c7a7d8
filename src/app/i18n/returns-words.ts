import { useReading } from "../reading";
import { returns as en, type ReturnsWords } from "./en/returns";
import { returns as ko } from "./ko/returns";

const SECTIONS: Readonly<Record<string, ReturnsWords>> = { en, ko };

export const useReturnsWords = (): ReturnsWords => SECTIONS[useReading().language] ?? en;
