/** A process of `cite-ahead.ts`: writes the citations of the items in a file, and keeps them. */
import { readFileSync } from "node:fs";
import type { CslItem } from "../core/export/cite";
import { formatCitations } from "./format-citations";

export type ToCite = readonly (readonly [language: string, items: readonly CslItem[]])[];

const toCite = JSON.parse(readFileSync(process.argv[2] ?? "", "utf8")) as ToCite;
for (const [language, items] of toCite) formatCitations(items, language);
