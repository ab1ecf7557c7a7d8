/**
 * Static pages are not kept on a device: the app that is kept shows the same. So the list of what can be kept says which
 * link of the app each page stands for, and `sw.js` answers a page that cannot be fetched with that link.
 */
import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { StaticSite } from "../../static/build-pages";

/** Path below the atlas's folder, with its slash, to the fragment. The first page is the app itself. */
export const linksOfPages = (pages: StaticSite["pages"]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    pages.map(({ page, path: file }) => [file.replace(/index\.html$/, ""), page.fragment]).filter(([at]) => at !== ""),
  );

export async function addPagesToOfflineList(dist: string, pages: StaticSite["pages"]): Promise<void> {
  const file = path.join(dist, "offline.json");
  const list = JSON.parse(await readFile(file, "utf8")) as object;
  await writeFile(file, `${JSON.stringify({ ...list, pages: linksOfPages(pages) })}\n`);
}
