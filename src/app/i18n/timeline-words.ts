/** The words of the time line come with it, after the list can be used. */
import { useReading } from "../reading";
import { timeline as en } from "./en/timeline";
import { timeline as ko } from "./ko/timeline";

export type TimelineWords = typeof en;
const SECTIONS: Readonly<Record<string, TimelineWords>> = { en, ko };

export const useTimelineWords = (): TimelineWords => SECTIONS[useReading().language] ?? en;
