/** Words of figures and evidence in the reader's language. Both languages come with the panels: neither is needed before. */
import { conditions as en, type ConditionWords } from "../../i18n/en/conditions";
import { conditions as ko } from "../../i18n/ko/conditions";
import { useSection } from "../../i18n/sections";

export const useConditionWords = (): ConditionWords => useSection("conditions", { en, ko });
