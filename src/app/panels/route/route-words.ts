import { route as en, type RouteWords } from "../../i18n/en/route";
import { route as ko } from "../../i18n/ko/route";
import { useSection } from "../../i18n/sections";

export const useRouteWords = (): RouteWords => useSection("route", { en, ko });
