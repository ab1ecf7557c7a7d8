/** What describes the pages to machines: cards, linked data, embedding, the list of all pages. */
import { folderOf, tag } from "../head-parts";
import type { Edition } from "../edition";
import type { Page } from "../page";
import type { Published } from "../published";
import { cardsOf } from "./cards";
import { jsonLdOf } from "./json-ld";
import { oembedOf, oembedPath } from "./oembed";
import { sitemapFiles } from "./sitemap";

/** Data and no script: browsers do not run it, so that a policy without inline scripts lets it stand. */
const dataBlock = (value: object): string =>
  `<script type="application/ld+json">${JSON.stringify(value).replaceAll("<", "\\u003c")}</script>`;

/** Elements for the head of a page. */
export function headOf(page: Page, edition: Edition): readonly string[] {
  const { address } = edition.manifest;
  const linked = jsonLdOf(page, edition);
  const embed = oembedOf(page, edition);
  return [
    ...cardsOf(page, edition),
    ...(embed === null || address === undefined
      ? []
      : [
          tag("link", {
            rel: "alternate",
            type: "application/json+oembed",
            title: String(embed["title"]),
            href: new URL(oembedPath(page, edition), folderOf(address)).href,
          }),
        ]),
    ...(linked === null ? [] : [dataBlock(linked)]),
  ];
}

/** What cannot be made without an address for the world. */
const WITHOUT_ADDRESS = [
  "canonical addresses",
  "og:url and og:image",
  "oEmbed files",
  "sitemap.xml",
  "addresses in the linked data",
];

interface Written {
  readonly page: Page;
  readonly edition: Edition;
}

export function previewFiles(
  { dataset: { manifest } }: Published,
  written: readonly Written[],
): {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly remarks: readonly string[];
} {
  const embeds = written.flatMap(({ page, edition }) => {
    const embed = oembedOf(page, edition);
    return embed === null ? [] : [{ path: oembedPath(page, edition), text: `${JSON.stringify(embed, null, 2)}\n` }];
  });
  const map =
    manifest.address === undefined ? [] : [`Sitemap: ${new URL("sitemap.xml", folderOf(manifest.address)).href}`];
  return {
    files: [
      ...embeds,
      ...sitemapFiles(written),
      { path: "robots.txt", text: `${["User-agent: *", "Allow: /", ...map].join("\n")}\n` },
    ],
    remarks:
      manifest.address === undefined
        ? [`atlas.json has no address, so these are left out: ${WITHOUT_ADDRESS.join(", ")}.`]
        : [],
  };
}
