import { useReading } from "../reading";
import { closed as en } from "./en/closed";
import { closed as ko } from "./ko/closed";

const SECTIONS: Readonly<Record<string, typeof en>> = { en, ko };

export const useClosedWords = (): typeof en => SECTIONS[useReading().language] ?? en;
