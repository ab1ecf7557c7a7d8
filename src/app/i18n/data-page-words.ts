import type { Reading } from "../reading";
import { dataPage as en } from "./en/data-page";
import { dataPage as ko } from "./ko/data-page";
import { sectionOf } from "./sections";

export const dataPageWords = (reader: Pick<Reading, "language" | "t">): typeof en =>
  sectionOf(reader, "dataPage", { en, ko });
