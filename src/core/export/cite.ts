/**
 * Citations: what is cited as CSL-JSON, and three written forms of it. A processor of CSL styles under a permissive
 * licence does not exist for the browser (docs/decisions.md), so the forms are here, for the few kinds of document
 * the dataset has; whoever needs another one takes the CSL-JSON to a reference manager.
 */
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
}

/** Words of a written form that differ by language. */
export interface CiteWords {
  readonly undated: string;
  readonly version: (version: string) => string;
  readonly readIn: (original: string, read: string) => string;
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

const authorsOf = ({ author = [] }: CslItem, familyFirst: boolean): string => {
  const names = author.map((name) => {
    if ("literal" in name) return name.literal;
    if (name.given === undefined) return name.family;
    return familyFirst ? `${name.family}, ${initials(name.given)}` : `${name.given} ${name.family}`;
  });
  const last = names.pop() ?? "";
  return names.length === 0 ? last : `${names.join(", ")}${familyFirst ? ", & " : " and "}${last}`;
};
const initials = (given: string): string =>
  given
    .split(/[\s-]+/)
    .map((name) => `${name.charAt(0)}.`)
    .join(" ");

const MONTHS = new Intl.DateTimeFormat("en", { month: "long", timeZone: "UTC" });
const month = (number: number): string => MONTHS.format(Date.UTC(2000, number - 1, 1));

type DateOrder = "year-first" | "month-first" | "day-first";
function dateOf(date: CslItem["issued"], order: DateOrder): string | null {
  const [year, at, day] = date?.["date-parts"][0] ?? [];
  if (year === undefined) return null;
  if (at === undefined) return String(year);
  const monthAndDay =
    day === undefined ? month(at) : order === "day-first" ? `${day} ${month(at)}` : `${month(at)} ${day}`;
  if (order === "year-first") return `${year}, ${monthAndDay}`;
  return day === undefined || order === "day-first" ? `${monthAndDay} ${year}` : `${monthAndDay}, ${year}`;
}

/** Parts with a full stop after each that has no mark of its own. */
const sentences = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part): part is string => part !== undefined && part !== "")
    .map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
    .join(" ");

/** Reports and books stand alone, other things are parts of something and stand in quotation marks. */
const standsAlone = ({ type }: CslItem): boolean => type === "report" || type === "book" || type === "map";

const publisherOf = (item: CslItem): string | undefined => {
  const publisher = item["container-title"] ?? item.publisher;
  return publisher === authorsOf(item, false) ? undefined : publisher;
};

function apa(item: CslItem, words: CiteWords): string {
  const version = item.version === undefined ? "" : ` (${words.version(item.version)})`;
  const date = `(${dateOf(item.issued, "year-first") ?? words.undated})`;
  const author = authorsOf(item, true);
  const start = author === "" ? [`${item.title}${version}`, date] : [author, date, `${item.title}${version}`];
  // Initials bring their own stop; an address never gets one.
  return [sentences([...start, publisherOf(item)]), item.URL].filter(Boolean).join(" ");
}

function chicago(item: CslItem, words: CiteWords): string {
  // A title that ends with a mark of its own takes no comma.
  const end = /[.!?]$/.test(item.title) ? "" : ",";
  const title = standsAlone(item) ? `${item.title}${end}` : `“${item.title}${end}”`;
  const rest = [
    publisherOf(item),
    item.version === undefined ? undefined : words.version(item.version),
    dateOf(item.issued, "month-first") ?? words.undated,
    item.URL,
  ].filter(Boolean);
  const author = authorsOf(item, false);
  return sentences([`${author === "" ? "" : `${author}, `}${title} ${rest.join(", ")}`]);
}

function legal(item: CslItem, words: CiteWords): string {
  const title = standsAlone(item) ? item.title : `‘${item.title}’`;
  const inside = [
    publisherOf(item),
    item.version === undefined ? undefined : words.version(item.version),
    dateOf(item.issued, "day-first") ?? words.undated,
  ].filter(Boolean);
  const accessed = dateOf(item.accessed, "day-first");
  const author = authorsOf(item, false);
  return [
    `${author === "" ? "" : `${author}, `}${title} (${inside.join(", ")})`,
    item.URL === undefined ? "" : `<${item.URL}>`,
    accessed === null ? "" : `accessed ${accessed}`,
  ]
    .filter(Boolean)
    .join(" ");
}

export const WRITTEN_STYLES = ["apa", "chicago", "legal"] as const;
export type WrittenStyle = (typeof WRITTEN_STYLES)[number];
const WRITTEN: Readonly<Record<WrittenStyle, (item: CslItem, words: CiteWords) => string>> = { apa, chicago, legal };

/** One citation in words, the original first where the document passes it on. */
export function writeCitation({ original, item }: Citation, style: WrittenStyle, words: CiteWords): string {
  const read = WRITTEN[style](item, words);
  return original === null ? read : words.readIn(original, read);
}
