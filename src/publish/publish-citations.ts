/** Citations in words, by a processor that is handed in: here nothing depends on which one it is. */
import { citationsFile, PAGES_FILE, type CitationStyle, type PagePattern, type Runs } from "../core/citations";
import type { LocalText, SourceDocument } from "../core/dataset";
import { citationOf, type CslItem } from "../core/export/cite";
import type { AtlasRecord } from "./records";
import { type PublishedFile, toFile, writeFields, writeList } from "./write-files";

/** One style's citations, one for each item in their order, and the locale in which the style writes dates. */
export interface StyledCitations {
  readonly locale: string;
  readonly citations: readonly Runs[];
}

/** A citation processor. It gets CSL-JSON and gives plain text and italics; the same items always give the same. */
export type FormatCitations = (
  items: readonly CslItem[],
  language: string,
) => Readonly<Record<CitationStyle, StyledCitations>>;

/** Reports and books have a publisher; what is part of something else has a container. */
const STANDS_ALONE: ReadonlySet<string> = new Set(["book", "map", "report"]);

/**
 * What the processor needs to know of a source. Who publishes under their own name is named once: styles ask for that
 * and no processor can know it.
 */
function processed(source: SourceDocument): CslItem {
  const { publisher, note: _note, ...item } = citationOf(source).item;
  const names = (item.author ?? []).map((name) => ("literal" in name ? name.literal : name.family));
  if (publisher === undefined || names.includes(publisher)) return item;
  return STANDS_ALONE.has(item.type) ? { ...item, publisher } : { ...item, "container-title": publisher };
}

// Private-use characters pass through every rule of case and punctuation; a day nobody cites is found again by its year.
const TITLE = "\uE010";
const VERSION = "\uE011";
const LINK = "\uE012";
const DAY = { "date-parts": [[1001, 2, 3]] } as const;
const SENTINEL = new Date("1001-02-03T00:00:00Z");

const inLanguage = (text: LocalText, language: string, languages: readonly string[]): string =>
  [language, ...languages].map((one) => text[one]).find((one) => one !== undefined) ?? "";

function pageItem({ title, publisher, datasetDate, languages }: AtlasRecord, language: string): CslItem {
  return {
    id: "page",
    type: "webpage",
    title: TITLE,
    author: [{ literal: inLanguage(publisher.name, language, languages) }],
    "container-title": `${inLanguage(title, language, languages)}, ${VERSION}`,
    issued: { "date-parts": [datasetDate.split("-").map(Number)] },
    accessed: DAY,
    URL: LINK,
    language,
  };
}

function withMarks(runs: Runs, locale: string): Runs {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(SENTINEL);
  const mark = (text: string): string => {
    const marked = text
      .replaceAll(TITLE, "{title}")
      .replaceAll(VERSION, "{version}")
      .replaceAll(LINK, "{link}")
      .replaceAll(day, "{day}");
    if (marked.includes("1001")) throw new Error(`The day of access is written otherwise than “${day}”: ${marked}`);
    return marked;
  };
  return runs.map((run) => (typeof run === "string" ? mark(run) : { italic: mark(run.italic) }));
}

const byStyle = <T>(make: (style: CitationStyle) => T): Readonly<Record<CitationStyle, T>> => ({
  apa: make("apa"),
  chicago: make("chicago"),
  legal: make("legal"),
});

/** What a processor is given for one language, each source in its order and the page last. */
export const itemsToCite = (sources: readonly SourceDocument[], atlas: AtlasRecord, language: string): CslItem[] => [
  ...sources.map(processed),
  pageItem(atlas, language),
];

/** Each language's citations of all sources, and one file of patterns; empty without a processor. */
export function citationFiles(
  sources: readonly SourceDocument[],
  atlas: AtlasRecord,
  format: FormatCitations | undefined,
): PublishedFile[] {
  const patterns: PagePattern[] = [];
  const files = atlas.languages.map((language) => {
    const written = format?.(itemsToCite(sources, atlas, language), language);
    if (written)
      patterns.push({
        language,
        ...byStyle((style) => {
          const { locale, citations } = written[style];
          return { locale, pattern: withMarks(citations.at(-1) ?? [], locale) };
        }),
      });
    const list = sources.map(({ id }, at) => ({ id, ...byStyle((style) => written?.[style].citations[at] ?? []) }));
    return toFile(
      citationsFile(language),
      writeFields({ sources: written ? list : [] }, () => true),
    );
  });
  return [...files, toFile(PAGES_FILE, `${writeList(patterns)}\n`)];
}

/** What no citation may show, whatever the processor did: nothing, a mark twice, a value that was not there. */
export function faultOfCitation(text: string): string | null {
  if (text.trim() === "") return "is empty";
  if (/\b(?:undefined|null|NaN)\b|\[object/.test(text)) return "shows a value that is not there";
  if (/[\uE000-\uF8FF]/.test(text)) return "shows a mark of the publisher";
  // Three dots are an ellipsis; addresses may hold anything.
  const words = text.replace(/\bhttps?:\S+/g, "");
  if (/,,|;;|::|,\.|\s[,;.](?!\.)|\.\.(?!\.)(?<!\.\.\.)/.test(words.replaceAll("...", "…"))) return "has a mark twice";
  return null;
}
