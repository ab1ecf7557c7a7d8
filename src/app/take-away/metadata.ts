import type { ExportMetadata, ExportWords } from "../../core/export/export-set";
import { textOf, type Reading } from "../reading";
import type { TakeAwayWords } from "./words";

interface MetadataOf {
  readonly reading: Reading;
  readonly words: TakeAwayWords;
  readonly link: string;
  readonly filters: string;
  readonly holders: readonly string[];
}

/** More names make a line nobody reads; every document names its own holder as well. */
const MOST_NAMED = 8;

export const secondaryLine = (words: TakeAwayWords, holders: readonly string[]): string => {
  const others = holders.length - MOST_NAMED;
  return words.secondary(others > 1 ? [...holders.slice(0, MOST_NAMED), words.otherHolders(others)] : holders);
};

export function metadataOf({ reading, words, link, filters, holders }: MetadataOf): ExportMetadata {
  const { manifest } = reading;
  return {
    title: textOf(manifest.title, reading),
    publisher: textOf(manifest.publisher.name, reading),
    dataset_version: manifest.datasetVersion,
    dataset_date: manifest.datasetDate,
    licence: manifest.licence.name,
    licence_url: manifest.licence.url,
    licence_statement: textOf(manifest.licence.statement, reading),
    link,
    filters,
    note: secondaryLine(words, holders),
    distress_note: words.download.distressNote,
  };
}

/** What a file says where it closes a text. */
export const wordsOf = ({ t }: Reading, { download }: TakeAwayWords): ExportWords => ({
  distress: t.vocabulary.distress,
  closedConditions: download.closedConditions,
  closedAccounts: download.closedAccounts,
});
