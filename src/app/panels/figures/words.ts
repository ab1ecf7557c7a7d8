/** Words of figures and evidence in the reader's language. Both languages come with the panels: neither is needed before. */
import { conditions as en } from "../../i18n/en/conditions";
import type { ConditionWords } from "../../i18n/en/conditions";
import { conditions as ko } from "../../i18n/ko/conditions";
import { useReading } from "../../reading";

const WORDS: Readonly<Record<string, ConditionWords>> = { en, ko };

export function useConditionWords(): ConditionWords {
  const { language } = useReading();
  return WORDS[language] ?? en;
}
