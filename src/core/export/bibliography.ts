/** Files for reference managers, through citation-js. Large: import it only when a reader asks. */
import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { itemsOf, type Citation, type CslItem } from "./cite";

const BIBLIOGRAPHY_FORMATS = ["bibtex", "ris", "csl-json"] as const;
export type BibliographyFormat = (typeof BIBLIOGRAPHY_FORMATS)[number];

// Otherwise every letter outside ASCII is dropped, and with it whole Korean titles.
const { format: bibtex } = plugins.config.get("@bibtex");
bibtex.asciiOnly = false;
bibtex.useIdAsLabel = true;
bibtex.checkLabel = false;

/** Neither format has a field for the version, and a citation of data is nothing without it. */
const withVersionNoted = ({ version, ...item }: CslItem): CslItem =>
  version === undefined ? item : { ...item, note: [`Version ${version}`, item.note].filter(Boolean).join(". ") };

export function toBibliography(citations: readonly Citation[], format: BibliographyFormat): string {
  const items = itemsOf(citations);
  if (format === "csl-json") return `${JSON.stringify(items, null, 2)}\n`;
  const text = new Cite(items.map(withVersionNoted)).format(format);
  // RIS comes broken every 70 characters, as in the days of cards; readers of today lose the second half of an address.
  return `${(format === "ris" ? text.replace(/\n(?![A-Z][A-Z0-9] {2}- |$)/g, "") : text).trim()}\n`;
}
