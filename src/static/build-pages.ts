/** All static files of an atlas as values: pages, what describes them to machines, and what was left out and why. */
import { pathIn } from "./addresses";
import { bytesOf, PAGE_LIMIT } from "./cut";
import { linksOf, writeDocument, type Assets } from "./document";
import { editionsOf, type Edition } from "./edition";
import { mergeHome } from "./home";
import { makePress, type Page } from "./page";
import { pagesOf } from "./pages";
import { headOf, previewFiles } from "./previews/previews";
import type { Published } from "./published";

export interface StaticFile {
  /** Relative to the atlas's folder. */
  readonly path: string;
  readonly text: string;
}

export interface StaticSite {
  readonly files: readonly StaticFile[];
  readonly pages: readonly { readonly page: Page; readonly edition: Edition; readonly path: string }[];
  /** For whoever builds: what could not be made, and pages that are heavier than promised. */
  readonly remarks: readonly string[];
}

export interface BuildOptions {
  readonly assets: Assets;
  /** The app's own page, as it was built. */
  readonly home: string;
}

export async function buildPages(published: Published, { assets, home }: BuildOptions): Promise<StaticSite> {
  const editions = await editionsOf(published);
  const press = makePress(editions, (page, edition) => writeDocument(page, edition, { assets, previews: headOf }));
  const made = editions.flatMap((edition) =>
    pagesOf(edition, press).map((page) => {
      const path = `${pathIn(page.language, page.key, edition.languages)}index.html`;
      const text =
        path === "index.html"
          ? mergeHome(home, page, { edition, assets, head: [...linksOf(page, edition), ...headOf(page, edition)] })
          : press.write(page, edition);
      return { page, edition, path, text };
    }),
  );
  const heavy = made
    .filter(({ text }) => bytesOf(text) > PAGE_LIMIT + 1000)
    .map(({ path, text }) => `${path} weighs ${Math.round(bytesOf(text) / 1000)} kB: it cannot be cut further.`);
  const { files, remarks } = previewFiles(published, made);
  return {
    files: [...made.map(({ path, text }) => ({ path, text })), ...files],
    pages: made,
    remarks: [...heavy, ...remarks],
  };
}
