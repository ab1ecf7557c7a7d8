import { pathIn } from "../addresses";
import { folderOf } from "../head-parts";
import type { Edition } from "../edition";
import type { Page } from "../page";

/** Pixels that chats and networks ask for. */
export const PICTURE = { width: 1200, height: 630 } as const;
const FILE = "map.png";

/** The picture that stands for a page, relative to the atlas's folder: its own, else that of the whole atlas. */
export function picturePath(page: Page, { languages }: Edition): string {
  const { kind } = page.subject;
  const own = kind === "site" || kind === "route" ? (page.continues ?? page.key) : "";
  return `${pathIn(page.language, own, languages)}${FILE}`;
}

export const pictureAddress = (page: Page, edition: Edition): string | null =>
  edition.manifest.address === undefined
    ? null
    : new URL(picturePath(page, edition), folderOf(edition.manifest.address)).href;
