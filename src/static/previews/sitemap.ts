import { escapeHtml, folderOf, publicAddress } from "../head-parts";
import type { Edition } from "../edition";
import type { Page } from "../page";

interface Written {
  readonly page: Page;
  readonly edition: Edition;
}

/** As many addresses as a file of the protocol may hold. */
const MOST = 50_000;

function entry({ page, edition }: Written): string {
  const { languages, manifest } = edition;
  const alternate = (hreflang: string, language: string): string =>
    `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${escapeHtml(publicAddress(page, edition, language) ?? "")}"/>`;
  return [
    "<url>",
    `<loc>${escapeHtml(publicAddress(page, edition) ?? "")}</loc>`,
    `<lastmod>${manifest.datasetDate}</lastmod>`,
    ...languages.map((language) => alternate(language, language)),
    alternate("x-default", languages[0] ?? page.language),
    "</url>",
  ].join("");
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** The sitemap, or several and their index. Withdrawn pages are in none. */
export function sitemapFiles(written: readonly Written[]): readonly { readonly path: string; readonly text: string }[] {
  const listed = written.filter(({ page }) => page.subject.kind !== "withdrawn");
  const [first] = listed;
  const address = first?.edition.manifest.address;
  if (address === undefined) return [];
  const parts = Array.from({ length: Math.ceil(listed.length / MOST) }, (_, at) =>
    listed.slice(at * MOST, (at + 1) * MOST),
  );
  const files = parts.map((part, at) => ({
    path: parts.length === 1 ? "sitemap.xml" : `sitemap-${at + 1}.xml`,
    text: `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${part.map(entry).join("\n")}\n</urlset>\n`,
  }));
  if (files.length === 1) return files;
  const index = files.map(
    ({ path }) => `<sitemap><loc>${escapeHtml(new URL(path, folderOf(address)).href)}</loc></sitemap>`,
  );
  return [
    ...files,
    {
      path: "sitemap.xml",
      text: `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${index.join("\n")}\n</sitemapindex>\n`,
    },
  ];
}
