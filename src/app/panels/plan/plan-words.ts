/** The plan's own strings, which arrive with its viewer. A language without them reads English. */
import { plan as en, type PlanWords } from "../../i18n/en/plan";
import { plan as ko } from "../../i18n/ko/plan";
import { sectionOf } from "../../i18n/sections";
import type { Reading } from "../../reading";

export const planWords = (reading: Pick<Reading, "language" | "t">): PlanWords =>
  sectionOf(reading, "plan", { en, ko });
