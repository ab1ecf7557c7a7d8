/**
 * Sections of the catalogue that come with the part that shows them. English and Korean travel with the part; a
 * further language is one file that holds every section (see further-languages.ts) and is there before any part is.
 */
import { useReading, type Reading } from "../reading";
import type { compare } from "./en/compare";
import type { ConditionWords } from "./en/conditions";
import type { inStories } from "./en/in-stories";
import type { InWords } from "./en/in-words";
import type { LegWalkWords } from "./en/leg-walk";
import type { PlanWords } from "./en/plan";
import type { planFrame } from "./en/plan-frame";
import type { StoryWords } from "./en/stories";
import type { takeAway } from "./en/take-away";
import type { Catalogue } from "./catalogue";

export interface LaterSections {
  readonly compare: typeof compare;
  readonly conditions: ConditionWords;
  readonly inStories: typeof inStories;
  readonly inWords: InWords;
  readonly legWalk: LegWalkWords;
  readonly plan: PlanWords;
  readonly planFrame: typeof planFrame;
  readonly stories: StoryWords;
  readonly takeAway: typeof takeAway;
}
/** What one file of a further language holds: all there is to say. */
export type WholeCatalogue = Catalogue & LaterSections;

type Own<K extends keyof LaterSections> = { readonly en: LaterSections[K]; readonly ko: LaterSections[K] };

const isOwn = (language: string): language is "en" | "ko" => language === "en" || language === "ko";

/** A section in the reader's language; where a language has none, in English. */
export function sectionOf<K extends keyof LaterSections>(
  { language, t }: Pick<Reading, "language" | "t">,
  name: K,
  own: Own<K>,
): LaterSections[K] {
  if (isOwn(language)) return own[language];
  return (t as Partial<LaterSections>)[name] ?? own.en;
}

export const useSection = <K extends keyof LaterSections>(name: K, own: Own<K>): LaterSections[K] =>
  sectionOf(useReading(), name, own);
