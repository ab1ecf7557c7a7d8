/**
 * A language nobody speaks, made from English: `⟦Ĺéǵéñđ ·····⟧`. What is not in brackets never came from the catalogue;
 * what is cut has no room for a longer language. Stands in for src/app/i18n/further-languages.ts where ATLAS_PSEUDO is set.
 */
import type { WholeCatalogue } from "../../src/app/i18n/sections";
import { en } from "../../src/app/i18n/en";
import { pseudo } from "./pseudo";

const later = import.meta.glob<Record<string, unknown>>("../../src/app/i18n/en/*.ts");

async function load(): Promise<WholeCatalogue> {
  const sections = await Promise.all(Object.values(later).map((section) => section()));
  const whole = Object.assign({}, ...sections, en) as WholeCatalogue;
  return pseudo(whole);
}

export const FURTHER_LANGUAGES: Readonly<Record<string, () => Promise<WholeCatalogue>>> = { "en-XA": load };
