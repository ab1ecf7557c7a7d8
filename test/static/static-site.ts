/** Static pages of a data folder, made in memory as the build makes them. */
import { publishFolder } from "../../src/cli/publish-folder";
import { buildPages, type StaticSite } from "../../src/static/build-pages";
import type { Assets } from "../../src/static/document";
import { readPublished, type Published } from "../../src/static/published";

export const assets: Assets = {
  script: "assets/static-page-1.js",
  preload: ["assets/start-1.js"],
  styles: ["assets/start-1.css", "assets/static-page-1.css"],
  planStyles: ["assets/plan-1.css"],
  storyStyles: ["assets/story-1.css"],
  figureStyles: ["assets/figures-1.css"],
  policy: "default-src 'none'; script-src 'self'; style-src 'self'",
};

/** As the build of the app leaves it. */
export const home = `<!doctype html>
<html lang="en"><head><title>x</title><meta property="og:title" content="What the app says of itself"></head>
<body><div id="atlas"></div><noscript><p>Needs script.</p></noscript></body></html>`;

export async function publishedOf(folder: string): Promise<Published> {
  const { files, problems } = await publishFolder(folder);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join("\n"));
  return readPublished(new Map(files.map(({ path, bytes }) => [path, bytes])));
}

export const siteOf = (published: Published): Promise<StaticSite> => buildPages(published, { assets, home });

/** The same atlas with a public address. */
export const withAddress = (published: Published, address: string): Published => ({
  ...published,
  dataset: { ...published.dataset, manifest: { ...published.dataset.manifest, address } },
});

/** As React writes text. */
export const inHtml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#x27;");

/** Addresses that a page links or loads, as they stand in it. */
export const addressesIn = (html: string): readonly string[] =>
  [...html.matchAll(/<(?:a|link|script|img)\s[^>]*?(?:href|src)="([^"]*)"/g)].map(([, address = ""]) =>
    address.replaceAll("&amp;", "&"),
  );
