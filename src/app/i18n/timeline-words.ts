/** The words of the time line come with it, after the list can be used. */
import { timeline as en } from "./en/timeline";
import { timeline as ko } from "./ko/timeline";
import { useSection } from "./sections";

export type TimelineWords = typeof en;

export const useTimelineWords = (): TimelineWords => useSection("timeline", { en, ko });
