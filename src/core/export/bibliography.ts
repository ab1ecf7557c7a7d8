/** Files for reference managers, through citation-js. Large: import it only when a reader asks. */
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { itemsOf, type Citation, type CslItem } from "./cite";

export const BIBLIOGRAPHY_FORMATS = ["bibtex", "ris", "csl-json"] as const;
export type BibliographyFormat = (typeof BIBLIOGRAPHY_FORMATS)[number];

// Otherwise every letter outside ASCII is dropped, and with it whole Korean titles.
plugins.config.get("@bibtex").format.asciiOnly = false;
plugins.config.get("@bibtex").format.useIdAsLabel = true;

/** Neither format has a field for the version, and a citation of data is nothing without it. */
const withVersionNoted = ({ version, ...item }: CslItem): CslItem =>
  version === undefined ? item : { ...item, note: [`Version ${version}`, item.note].filter(Boolean).join(". ") };

export function toBibliography(citations: readonly Citation[], format: BibliographyFormat): string {
  const items = itemsOf(citations);
  if (format === "csl-json") return `${JSON.stringify(items, null, 2)}\n`;
  return `${new Cite(items.map(withVersionNoted)).format(format).trim()}\n`;
}
