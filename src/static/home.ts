/** The first page of the default language: the app's own page, which takes in what a reader without script needs. */
import { renderToStaticMarkup } from "react-dom/server";
import { createElement } from "react";
import { setApart, type Assets } from "./document";
import { tag } from "./head-parts";
import type { Edition } from "./edition";
import type { Page } from "./page";
import { PageShell } from "./PageShell";

/** What the build of the app leaves in the page for readers without script: any number of sentences. */
const SENTENCES = /\s*<noscript>[\s\S]*?<\/noscript>/g;

/** What stands in the app's page for as long as no page is put into it: the cards say it better, and only once. */
const EARLIER_TITLE = /\s*<meta property="og:title"[^>]*>/;

/**
 * Puts the page into the app's: its text where scripts do not run, its styles with it, and what chats read into the head.
 * The app finds its own page as it was.
 */
export function mergeHome(
  html: string,
  page: Page,
  { edition, assets, head }: { readonly edition: Edition; readonly assets: Assets; readonly head: readonly string[] },
): string {
  const shell = setApart(renderToStaticMarkup(createElement(PageShell, { page, edition })));
  const styles = assets.styles.map((href) => tag("link", { rel: "stylesheet", href: `./${href}` })).join("");
  const text = `<noscript><div class="page" data-layout="${page.layout}">${shell}</div></noscript>`;
  if (!html.includes("</head>") || !html.includes("</body>")) throw new Error("index.html has no head or no body");
  return html
    .replace(SENTENCES, "")
    .replace(EARLIER_TITLE, "")
    .replace("</head>", () => `<noscript>${styles}</noscript>\n${head.join("\n")}\n</head>`)
    .replace("</body>", () => `${text}\n</body>`);
}
