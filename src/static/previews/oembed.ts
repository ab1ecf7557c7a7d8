/** oEmbed as files: an editor that is given the address of a page finds beside it how to embed it. */
import { pathIn } from "../addresses";
import { escapeHtml, folderOf, publicAddress, titleOf } from "../head-parts";
import { say, type Edition } from "../edition";
import type { Page } from "../page";
import { PICTURE, pictureAddress } from "./picture-address";

const WIDTH = 800;
const HEIGHT = 600;
/** A week, as the specification's suggestion to whoever keeps a copy: withdrawals are honoured by the frame itself. */
const CACHE_SECONDS = 604_800;

/** What can be shown in a frame: a place, a route, or the whole. */
const isEmbeddable = (page: Page): boolean =>
  page.continues === undefined &&
  (page.subject.kind === "site" || page.subject.kind === "route" || page.key === "" || page.key === "actions/");

export const oembedPath = (page: Page, { languages }: Edition): string =>
  `${pathIn(page.language, page.key, languages)}oembed.json`;

export function oembedOf(page: Page, edition: Edition): Readonly<Record<string, string | number>> | null {
  const { address } = edition.manifest;
  if (address === undefined || !isEmbeddable(page)) return null;
  const root = folderOf(address);
  const title = titleOf(page, edition);
  const frame = new URL(`embed.html#${page.fragment}`, root).href;
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: say(edition.manifest.title, edition),
    provider_url: root,
    author_name: say(edition.manifest.publisher.name, edition),
    cache_age: CACHE_SECONDS,
    thumbnail_url: pictureAddress(page, edition) ?? "",
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
    width: WIDTH,
    height: HEIGHT,
    html: `<iframe src="${escapeHtml(frame)}" title="${escapeHtml(title)}" width="${WIDTH}" height="${HEIGHT}" style="display:block;width:100%;max-width:${WIDTH}px;height:${HEIGHT}px;border:0" loading="lazy" allow="fullscreen"></iframe><p><a href="${escapeHtml(publicAddress(page, edition) ?? root)}">${escapeHtml(title)}</a></p>`,
  };
}
