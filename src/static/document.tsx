/** The whole of a page as it will be served: nothing inline, so that the strictest policy lets it through. */
import { renderToStaticMarkup } from "react-dom/server";
import { pathIn, rootFrom, wayTo } from "./addresses";
import type { Edition } from "./edition";
import type { Page } from "./page";
import { escapeHtml, publicAddress, tag, titleOf } from "./head-parts";
import { PageShell } from "./PageShell";

/** Files of the build that pages name, relative to the atlas's folder. */
export interface Assets {
  /** The module that makes a page the app; its imports are fetched beside it. */
  readonly script: string | null;
  readonly preload: readonly string[];
  readonly styles: readonly string[];
  readonly planStyles: readonly string[];
  readonly storyStyles: readonly string[];
  readonly figureStyles: readonly string[];
  readonly policy: string;
}

/** Where the page lies for the world, and its translations. */
export function linksOf(page: Page, edition: Edition): readonly string[] {
  const { languages, language } = edition;
  if (page.subject.kind === "withdrawn") return [];
  const address = publicAddress(page, edition);
  const here = pathIn(language, page.key, languages);
  const link = (hreflang: string, tongue: string): string =>
    tag("link", {
      rel: "alternate",
      hreflang,
      href: publicAddress(page, edition, tongue) ?? wayTo(here, pathIn(tongue, page.key, languages)),
    });
  return [
    ...(address === null ? [] : [tag("link", { rel: "canonical", href: address })]),
    ...languages.map((tongue) => link(tongue, tongue)),
    link("x-default", languages[0] ?? language),
  ];
}

/**
 * Parts of a line that styles set apart from what stands before them. Without styles, as in a text browser, only a space
 * does; where they are boxes of their own it changes nothing.
 */
const SET_APART =
  /(?<=[^\s>]|<\/(?:span|a|sup|cite)>)(?=<span class="(?:fact|record|account|gap|figure|neighbour|source|leg|holder|passage|row)-|<text\b)/g;
const DRAWN = /<\/text>(?=<text\b)/g;

export const setApart = (html: string): string => html.replace(SET_APART, " ").replace(DRAWN, "</text> ");

/** `previews`: what chats and search engines read, as finished elements of the head. */
export function writeDocument(
  page: Page,
  edition: Edition,
  {
    assets,
    previews,
  }: { readonly assets: Assets; readonly previews: (page: Page, edition: Edition) => readonly string[] },
): string {
  const root = rootFrom(pathIn(page.language, page.key, edition.languages));
  const styles = [
    ...assets.styles,
    ...(page.plan ? assets.planStyles : []),
    ...(page.story ? assets.storyStyles : []),
    ...(page.figures ? assets.figureStyles : []),
  ];
  const head = [
    '<meta charset="utf-8">',
    tag("meta", { "http-equiv": "Content-Security-Policy", content: assets.policy }),
    tag("meta", {
      name: "viewport",
      content: "width=device-width, initial-scale=1, interactive-widget=resizes-content",
    }),
    tag("meta", { name: "referrer", content: "no-referrer" }),
    tag("meta", { name: "color-scheme", content: "light dark" }),
    `<title>${escapeHtml(titleOf(page, edition))}</title>`,
    tag("meta", { name: "description", content: page.description }),
    ...(page.subject.kind === "withdrawn" ? [tag("meta", { name: "robots", content: "noindex" })] : []),
    tag("meta", { name: "atlas-state", content: page.fragment }),
    tag("link", { rel: "icon", href: "data:," }),
    ...styles.map((href) => tag("link", { rel: "stylesheet", href: root + href })),
    ...assets.preload.map((href) => tag("link", { rel: "modulepreload", href: root + href })),
    ...(assets.script === null ? [] : [`<script type="module" src="${escapeHtml(root + assets.script)}"></script>`]),
    ...linksOf(page, edition),
    ...previews(page, edition),
  ];
  const shell = setApart(renderToStaticMarkup(<PageShell page={page} edition={edition} />));
  return `<!doctype html>
<html lang="${escapeHtml(page.language)}" data-static>
<head>
${head.join("\n")}
</head>
<body>
<div id="atlas"></div>
<div id="static-page" class="page" data-layout="${page.layout}" data-fault="${escapeHtml(edition.words.withoutMap)}">${shell}</div>
</body>
</html>
`;
}
