/** What is cited, as CSL-JSON: for reference managers, and for the publisher's processor (core/citations.ts). */
import type { SourceDocument } from "../dataset";

export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: SourceDocument["author"];
  readonly issued?: SourceDocument["issued"];
  readonly accessed?: SourceDocument["accessed"];
  readonly publisher?: string;
  readonly "container-title"?: string;
  readonly version?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

/** A document and, where it only passes on another one, that one first. */
export interface Citation {
  readonly original: string | null;
  readonly item: CslItem;
  /**
   * Of the atlas itself, its address, or what a copy without one has in its place: written after a pattern, since address,
   * version and day are known only where it is read.
   */
  readonly page?: string;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** `primary` is said in free words; where they name this very document there is nothing behind it. */
function originalOf({ title, primary }: SourceDocument): string | null {
  if (primary === undefined) return null;
  return fold(primary).includes(fold(title)) ? null : primary;
}

export function citationOf(source: SourceDocument): Citation {
  const { id, type, title, author, issued, accessed, publisher, URL, language } = source;
  const original = originalOf(source);
  const item: CslItem = {
    id,
    type,
    title,
    ...(author && { author }),
    ...(issued && { issued }),
    ...(accessed && { accessed }),
    ...(publisher !== undefined && { publisher }),
    ...(URL !== undefined && { URL }),
    ...(language !== undefined && { language }),
    ...(original !== null && { note: `Original: ${original}` }),
  };
  return { original, item };
}

/** Items for reference managers: the original, as far as it is named, stands before the document it was read in. */
export const itemsOf = (citations: readonly Citation[]): readonly CslItem[] =>
  citations.flatMap(({ original, item }) =>
    original === null ? [item] : [{ id: `${item.id}-original`, type: "document", title: original }, item],
  );
