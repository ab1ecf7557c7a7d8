/**
 * Sections of the catalogue that come with the part that shows them. English and Korean travel with the part; a
 * further language is one file that holds every section (see further-languages.ts) and is there before any part is.
 */
import { useReading, type Reading } from "../reading";
import type { aboutCare } from "./en/about-care";
import type { aboutPage } from "./en/about-page";
import type { care } from "./en/care";
import type { chain } from "./en/chain";
import type { closed } from "./en/closed";
import type { consent } from "./en/consent";
import type { dataNotes } from "./en/data-notes";
import type { dataPage } from "./en/data-page";
import type { edition } from "./en/edition";
import type { frame } from "./en/frame";
import type { linkProblems } from "./en/link-problems";
import type { map } from "./en/map";
import type { mapLines } from "./en/map-lines";
import type { offline } from "./en/offline";
import type { overview } from "./en/overview";
import type { promise } from "./en/promise";
import type { returns } from "./en/returns";
import type { route } from "./en/route";
import type { routeList } from "./en/route-list";
import type { search } from "./en/search";
import type { share } from "./en/share";
import type { timeline } from "./en/timeline";
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
  readonly aboutCare: typeof aboutCare;
  readonly aboutPage: typeof aboutPage;
  readonly care: typeof care;
  readonly chain: typeof chain;
  readonly closed: typeof closed;
  readonly consent: typeof consent;
  readonly dataNotes: typeof dataNotes;
  readonly dataPage: typeof dataPage;
  readonly edition: typeof edition;
  readonly frame: typeof frame;
  readonly linkProblems: typeof linkProblems;
  readonly map: typeof map;
  readonly mapLines: typeof mapLines;
  readonly offline: typeof offline;
  readonly overview: typeof overview;
  readonly promise: typeof promise;
  readonly returns: typeof returns;
  readonly route: typeof route;
  readonly routeList: typeof routeList;
  readonly search: typeof search;
  readonly share: typeof share;
  readonly timeline: typeof timeline;
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
