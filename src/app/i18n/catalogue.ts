/** Every string the interface shows, by area. `en` is the model; another language does not compile until it has them all. */
import type { en } from "./en";
import { FURTHER_LANGUAGES } from "./further-languages";

export type Catalogue = typeof en;

/** Languages the interface has; each arrives as a file of its own when a reader needs it. */
const CATALOGUES: Record<string, () => Promise<Catalogue>> = {
  en: () => import("./en").then((module) => module.en),
  ko: () => import("./ko").then((module) => module.ko),
  ...FURTHER_LANGUAGES,
};

export const CATALOGUE_LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** The catalogue of a language, or English where there is none. */
export const loadCatalogue = (language: string): Promise<Catalogue> =>
  (CATALOGUES[language] ?? CATALOGUES["en"] ?? rejectUnknown)();
const rejectUnknown = () => Promise.reject<Catalogue>(new Error("no catalogue"));
