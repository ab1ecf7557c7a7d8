import type { BibliographyFormat } from "../../core/export/bibliography";
import { CITATION_STYLES, type CitationStyle } from "../../core/citations";

export type CiteFormName = CitationStyle | BibliographyFormat;

export const isWritten = (form: CiteFormName): form is CitationStyle =>
  CITATION_STYLES.some((written) => written === form);

export const BIBLIOGRAPHY: Readonly<Record<BibliographyFormat, { readonly extension: string; readonly type: string }>> =
  {
    bibtex: { extension: "bib", type: "application/x-bibtex;charset=utf-8" },
    ris: { extension: "ris", type: "application/x-research-info-systems;charset=utf-8" },
    "csl-json": { extension: "csl.json", type: "application/vnd.citationstyles.csl+json" },
  };

export const loadBibliography = () => import("../../core/export/bibliography");
