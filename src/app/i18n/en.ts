import { common } from "./en/common";
import { filters } from "./en/filters";
import { list } from "./en/list";
import { map } from "./en/map";
import { panels } from "./en/panels";
import { shell } from "./en/shell";
import { vocabulary } from "./en/vocabulary";

export const en = { common, filters, list, map, panels, shell, vocabulary };
