import { frame as en } from "./en/frame";
import { frame as ko } from "./ko/frame";
import { sectionOf, useSection } from "./sections";

export type FrameWords = typeof en;
export const frameWords = (reader: Parameters<typeof sectionOf>[0]): FrameWords =>
  sectionOf(reader, "frame", { en, ko });
export const useFrameWords = (): FrameWords => useSection("frame", { en, ko });
