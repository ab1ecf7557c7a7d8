import { route as en, type RouteWords } from "../../i18n/en/route";
import { route as ko } from "../../i18n/ko/route";
import { useReading } from "../../reading";

const WORDS: Readonly<Record<string, RouteWords>> = { en, ko };

export const useRouteWords = (): RouteWords => WORDS[useReading().language] ?? en;
