import { common } from "./en/common";
import { filters } from "./en/filters";
import { list } from "./en/list";
import { panels } from "./en/panels";
import { shell } from "./en/shell";
import { vocabulary } from "./en/vocabulary";

export const en = { common, filters, list, panels, shell, vocabulary };
