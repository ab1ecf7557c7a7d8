import type { Reading } from "../reading";
import { aboutPage as en } from "./en/about-page";
import { aboutPage as ko } from "./ko/about-page";
import { sectionOf } from "./sections";

export const aboutPageWords = (reader: Pick<Reading, "language" | "t">): typeof en =>
  sectionOf(reader, "aboutPage", { en, ko });
