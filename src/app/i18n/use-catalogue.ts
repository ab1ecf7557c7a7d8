/** The reader's language: the link's, else the browser's, among those the dataset and the interface both have. */
import { useEffect, useState } from "react";
import { selectManifest } from "../selectors";
import { useAtlas } from "../store";
import { CATALOGUE_LANGUAGES, loadCatalogue, type Catalogue } from "./catalogue";

/** Languages a reader can choose: the dataset's that the interface speaks. Before the dataset is there: the interface's. */
export function offeredLanguages(datasetLanguages: readonly string[] | undefined): readonly string[] {
  if (!datasetLanguages) return CATALOGUE_LANGUAGES;
  const both = datasetLanguages.filter((language) => CATALOGUE_LANGUAGES.includes(language));
  return both.length > 0 ? both : CATALOGUE_LANGUAGES.slice(0, 1);
}

function chooseLanguage(asked: string | null, browser: readonly string[], offered: readonly string[]): string {
  const wanted = [asked ?? "", ...browser].flatMap((tag) => [tag, tag.split("-")[0] ?? ""]);
  return wanted.find((tag) => offered.includes(tag)) ?? offered[0] ?? "en";
}

export interface ReaderLanguage {
  readonly language: string;
  readonly t: Catalogue;
}

/** null until the first catalogue has arrived; a change of language keeps the old one until the new one is there. */
export function useCatalogue(): ReaderLanguage | null {
  const asked = useAtlas((state) => state.lang);
  const languages = useAtlas((state) => selectManifest(state)?.languages);
  const language = chooseLanguage(asked, navigator.languages, offeredLanguages(languages));
  const [loaded, setLoaded] = useState<ReaderLanguage | null>(null);
  useEffect(() => {
    let current = true;
    void loadCatalogue(language).then((t) => {
      if (current) setLoaded({ language, t });
    });
    return () => {
      current = false;
    };
  }, [language]);
  return loaded;
}
