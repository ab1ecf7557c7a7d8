/** Small things that heads of pages and files beside them are written with. */
import { pathIn } from "./addresses";
import type { Edition } from "./edition";
import type { Page } from "./page";

export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

export const tag = (name: string, attributes: Readonly<Record<string, string>>): string =>
  `<${name} ${Object.entries(attributes)
    .map(([key, value]) => `${key}="${escapeHtml(value)}"`)
    .join(" ")}>`;

/** Longer ones are cut by whoever shows them: then rather without the name of the atlas than without its own end. */
const LONGEST_TITLE = 70;

export const titleOf = (page: Page, { manifest, language }: Edition): string => {
  const atlas = manifest.title[language] ?? manifest.title[manifest.languages[0] ?? ""] ?? "";
  const whole = `${page.title} · ${atlas}`;
  return page.title === atlas || whole.length > LONGEST_TITLE ? page.title : whole;
};

/** The address of a page for the world, where the atlas has one. */
export const publicAddress = (page: Page, { manifest, languages }: Edition, language = page.language): string | null =>
  manifest.address === undefined
    ? null
    : new URL(pathIn(language, page.key, languages), folderOf(manifest.address)).href;

/** An address may be written without its slash, or with the name of the first page. */
export const folderOf = (address: string): string => address.replace(/index\.html$/, "").replace(/\/*$/, "/");
