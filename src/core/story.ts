/** Stories as they are published: a small tree instead of Markdown, so that nothing has to be parsed or trusted in the browser. */
import { DataError, type LocalText } from "./dataset";
import { parseFragment, parseUrlState, type SiteSelection, type ViewState } from "./url-state";
import { DISTRESS_KINDS, type Distress } from "./vocabulary";

export const STORIES_FILE = "stories.json";

export type StoryInline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "emphasis" | "strong"; readonly inner: readonly StoryInline[] }
  /** `to`: the end of a link into the atlas, without its `#`. */
  | { readonly kind: "atlas"; readonly to: string; readonly inner: readonly StoryInline[] }
  | { readonly kind: "web"; readonly to: string; readonly inner: readonly StoryInline[] };

export type StoryBlock =
  | { readonly kind: "paragraph"; readonly inner: readonly StoryInline[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly StoryInline[])[] };

export interface StoryStep {
  /** What the map shows, as the end of a link. */
  readonly show?: string;
  readonly sources: readonly string[];
  /** Site whose plan stands in the step. */
  readonly plan?: string;
  readonly parts?: readonly string[];
  /** What the text tells of: closed until the reader opens it or has chosen these kinds. */
  readonly distress?: readonly Distress[];
  readonly title: LocalText;
  readonly text: Readonly<Record<string, readonly StoryBlock[]>>;
}

/** An entry of `stories.json`. */
export interface StoryDetail {
  readonly id: string;
  readonly title: LocalText;
  readonly lead: LocalText;
  /** Put together from many accounts: it follows no one. */
  readonly composite: boolean;
  readonly steps: readonly StoryStep[];
  readonly drafts: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isString = (value: unknown): value is string => typeof value === "string";
const isText = (value: unknown): boolean => isFields(value) && Object.values(value).every(isString);
const isStrings = (value: unknown): boolean => Array.isArray(value) && value.every(isString);

/** A link from data leads into the atlas or to a page on the web, nowhere else. */
const isWeb = (to: unknown): boolean => isString(to) && /^https?:\/\/\S+$/i.test(to);

const isInline = (value: unknown): boolean => {
  if (!isFields(value)) return false;
  if (value["kind"] === "text") return isString(value["text"]);
  if (!Array.isArray(value["inner"]) || !value["inner"].every(isInline)) return false;
  switch (value["kind"]) {
    case "emphasis":
    case "strong":
      return true;
    case "atlas":
      return isString(value["to"]);
    case "web":
      return isWeb(value["to"]);
    default:
      return false;
  }
};

const isBlock = (value: unknown): boolean =>
  isFields(value) &&
  (value["kind"] === "paragraph"
    ? Array.isArray(value["inner"]) && value["inner"].every(isInline)
    : value["kind"] === "list" &&
      typeof value["ordered"] === "boolean" &&
      Array.isArray(value["items"]) &&
      value["items"].every((item) => Array.isArray(item) && item.every(isInline)));

type Tests = Readonly<Record<string, (value: unknown) => boolean>>;
const optional =
  (test: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || test(value);

const STEP: Tests = {
  show: optional(isString),
  sources: isStrings,
  plan: optional(isString),
  parts: optional(isStrings),
  distress: optional(
    (value) => Array.isArray(value) && value.every((kind) => DISTRESS_KINDS.includes(kind as Distress)),
  ),
  title: isText,
  text: (value) =>
    isFields(value) && Object.values(value).every((blocks) => Array.isArray(blocks) && blocks.every(isBlock)),
};
const STORY: Tests = {
  id: isString,
  title: isText,
  lead: isText,
  composite: (value) => typeof value === "boolean",
  steps: (value) => Array.isArray(value) && value.length > 0,
  drafts: isStrings,
};

function checkFields(value: unknown, tests: Tests, where: string): void {
  const wrong = isFields(value) ? Object.keys(tests).find((field) => !tests[field]?.(value[field])) : "";
  if (wrong === undefined) return;
  throw new DataError({ kind: "malformed", file: STORIES_FILE, where: wrong === "" ? where : `${where}.${wrong}` });
}

/** The stories, or a DataError that names the place. */
export function parseStories(value: unknown): readonly StoryDetail[] {
  if (!Array.isArray(value)) throw new DataError({ kind: "malformed", file: STORIES_FILE, where: "" });
  const stories: readonly unknown[] = value;
  for (const [at, story] of stories.entries()) {
    checkFields(story, STORY, String(at));
    for (const [stepAt, step] of (story as StoryDetail).steps.entries())
      checkFields(step, STEP, `${at}.steps.${stepAt}`);
  }
  return stories as readonly StoryDetail[]; // Every field that is read has been looked at.
}

/** The view a step shows; without a `show` the whole atlas. */
export const viewOfStep = ({ show = "" }: Pick<StoryStep, "show">): ViewState =>
  parseUrlState(parseFragment(show)).state;

/** Sites and routes that a step shows. */
export function idsShown(step: Pick<StoryStep, "show">): readonly string[] {
  const { selection } = viewOfStep(step);
  if (selection.kind === "compare") return selection.ids;
  return selection.kind === "site" || selection.kind === "route" ? [selection.id] : [];
}

/** What a link into the atlas opens; null where it filters and opens nothing. */
export function selectionOf(link: string): SiteSelection | null {
  const { selection } = parseUrlState(parseFragment(link)).state;
  return selection.kind === "none" ? null : selection;
}

/** Every link into the atlas in a text. */
export const atlasLinks = (inner: readonly StoryInline[]): string[] =>
  inner.flatMap((one) =>
    one.kind === "text" ? [] : [...(one.kind === "atlas" ? [one.to] : []), ...atlasLinks(one.inner)],
  );
export const inlinesOf = (block: StoryBlock): readonly StoryInline[] =>
  block.kind === "paragraph" ? block.inner : block.items.flat();

/** The words alone. */
export const wordsOf = (inner: readonly StoryInline[]): string =>
  inner.map((one) => (one.kind === "text" ? one.text : wordsOf(one.inner))).join("");
