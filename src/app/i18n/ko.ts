import type { Catalogue } from "./catalogue";
import { common } from "./ko/common";
import { filters } from "./ko/filters";
import { list } from "./ko/list";
import { panels } from "./ko/panels";
import { shell } from "./ko/shell";
import { vocabulary } from "./ko/vocabulary";

export const ko: Catalogue = { common, filters, list, panels, shell, vocabulary };
