/** Where each page lies. Addresses are public: none is ever renamed. */
import { DEFAULT_VIEW, formatFragment, formatUrlState, type SiteSelection } from "../core/url-state";

/** Path of a page below the atlas's folder, in the language it is written in: `site/x/`, `ko/site/x/`; "" is the first page. */
export const pathIn = (language: string, key: string, languages: readonly string[]): string =>
  language === languages[0] ? key : `${language}/${key}`;

const depthOf = (path: string): number => path.split("/").length - 1;

/** The way from a page to the atlas's folder, with the slash: `../../`, or "" from the first page. */
export const rootFrom = (page: string): string => "../".repeat(depthOf(page));

/**
 * The way from one page to another. It ends in the file's name, so that a copy on a memory stick can be walked as well:
 * without a server a folder has no page of its own.
 */
export const wayTo = (from: string, to: string): string => `${rootFrom(from)}${to}index.html`;

/** Key of the page that shows a selection, where there is one: the rest lives on the map alone. */
export function keyOf(selection: SiteSelection): string | null {
  switch (selection.kind) {
    case "none":
      return "";
    case "site":
    case "route":
      return `${selection.kind}/${selection.id}/`;
    case "page":
      return `${selection.page}/`;
    case "story":
      return `story/${selection.id}/`;
    // An account stands on a page of its site; comparisons need the map.
    case "account":
    case "compare":
      return null;
  }
}

/** Key of a further page of the same thing: `site/x/accounts/2/`, `actions/3/`. */
export const keyOfPart = (key: string, part: string, number: number): string =>
  number === 1 ? key : `${key}${part === "" ? "" : `${part}/`}${number}/`;

/** The link that opens this in the app, in this language. */
export const fragmentOf = (selection: SiteSelection, language: string, view: "map" | "list" = "map"): string =>
  formatFragment(formatUrlState({ ...DEFAULT_VIEW, selection, view, lang: language }));

/** Text of records never becomes a link of another kind than to a web page. */
export const isWebAddress = (address: string | undefined): address is string =>
  address !== undefined && /^https?:\/\//i.test(address);
