import type { NamesFound } from "../../core/search/find-names";
import type { SearchWords } from "./search-words";

/** What a reader has to know before they take a result for what they meant. */
export const noteOf = ({ hits, without, similar }: NamesFound, words: SearchWords): string =>
  hits.length === 0 ? "" : without.length > 0 ? words.without(without) : similar ? words.similar : "";
