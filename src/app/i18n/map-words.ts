import { map as en } from "./en/map";
import { map as ko } from "./ko/map";
import { useSection } from "./sections";

export const useMapWords = (): typeof en => useSection("map", { en, ko });
