import { routeList as en } from "./en/route-list";
import { routeList as ko } from "./ko/route-list";
import { sectionOf } from "./sections";
import type { Reading } from "../reading";

export const routeListWords = (reader: Pick<Reading, "language" | "t">): typeof en =>
  sectionOf(reader, "routeList", { en, ko });
