/**
 * Citations in words, as the publisher's citation processor wrote them: `citations/<language>.json` has every source,
 * `citations/pages.json` a pattern for a page of the atlas itself. Without a library: few readers need them.
 */
import { DataError } from "./dataset";

export const CITATION_STYLES = ["apa", "chicago", "legal"] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** A stretch of a citation, plain or in italics. */
export type Run = string | { readonly italic: string };
export type Runs = readonly Run[];
export type Written = Readonly<Record<CitationStyle, Runs>>;

/** `citations/<language>.json`; without sources where the publisher had no processor. */
export interface SourceCitations {
  readonly sources: readonly (Written & { readonly id: string })[];
}

/** What an app fills into the pattern of a page: `{title}` and so on, in braces. */
const PAGE_MARKS = ["title", "version", "link", "day"] as const;
export type PageMark = (typeof PAGE_MARKS)[number];

/** An entry of `citations/pages.json`; the locale is the one in which each style writes a day. */
export type PagePattern = { readonly language: string } & Readonly<
  Record<CitationStyle, { readonly locale: string; readonly pattern: Runs }>
>;

export const textOfRuns = (runs: Runs): string =>
  runs.map((run) => (typeof run === "string" ? run : run.italic)).join("");

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** For the clipboard alone, so that a word processor keeps the italics. */
export const htmlOfRuns = (runs: Runs): string =>
  runs.map((run) => (typeof run === "string" ? escaped(run) : `<i>${escaped(run.italic)}</i>`)).join("");

const withText = (run: Run, change: (text: string) => string): Run =>
  typeof run === "string" ? change(run) : { italic: change(run.italic) };

/** A pattern with what stands for its marks; a name that ends in a mark of its own takes no second one. */
export function fillPattern(pattern: Runs, values: Readonly<Record<PageMark, string>>): Runs {
  // Angle brackets are for an address; a copy that has none gives words there.
  const bare = (text: string): string => (/\s/.test(values.link) ? text.replaceAll("<{link}>", "{link}") : text);
  const fill = (text: string): string =>
    bare(text).replace(/\{(title|version|link|day)\}([.,]?)/g, (_all, mark: PageMark, after: string) =>
      /[.!?]$/.test(values[mark]) ? values[mark] : values[mark] + after,
    );
  return pattern.map((run) => withText(run, fill));
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isRun = (value: unknown): boolean =>
  typeof value === "string" || (isFields(value) && typeof value["italic"] === "string");
const isRuns = (value: unknown): value is Runs => Array.isArray(value) && value.length > 0 && value.every(isRun);

function malformed(file: string, where: string): never {
  throw new DataError({ kind: "malformed", file, where });
}

export const citationsFile = (language: string): string => `citations/${language}.json`;
export const PAGES_FILE = "citations/pages.json";

export function parseSourceCitations(language: string, value: unknown): SourceCitations {
  const file = citationsFile(language);
  const list = isFields(value) ? value["sources"] : undefined;
  if (!Array.isArray(list)) return malformed(file, "sources");
  for (const [at, one] of list.entries()) {
    if (!isFields(one) || typeof one["id"] !== "string") return malformed(file, `sources.${at}.id`);
    const style = CITATION_STYLES.find((name) => !isRuns(one[name]));
    if (style !== undefined) return malformed(file, `sources.${at}.${style}`);
  }
  return { sources: list };
}

export function parsePagePatterns(value: unknown): readonly PagePattern[] {
  if (!Array.isArray(value)) return malformed(PAGES_FILE, "");
  for (const [at, one] of value.entries()) {
    if (!isFields(one) || typeof one["language"] !== "string") return malformed(PAGES_FILE, `${at}.language`);
    const style = CITATION_STYLES.find((name) => {
      const styled = one[name];
      return !isFields(styled) || typeof styled["locale"] !== "string" || !isRuns(styled["pattern"]);
    });
    if (style !== undefined) return malformed(PAGES_FILE, `${at}.${style}`);
  }
  return value;
}
