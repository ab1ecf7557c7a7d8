/** Where a picture is from, for whoever finds it without the atlas. */
import { createContext, useCallback, useContext } from "react";
import { filtersInWords } from "../../../core/export/export-set";
import { NO_FACETS, type Facets } from "../../../core/facets";
import { DEFAULT_VIEW, formatFragment, formatUrlState } from "../../../core/url-state";
import { useOverviewWords } from "../../i18n/overview-words";
import { textOf, useReading } from "../../reading";
import { wholeLink } from "../../take-away/links";

const FacetsContext = createContext<Facets>(NO_FACETS);
export const FacetsProvider = FacetsContext.Provider;

export function useSourceLines(): () => readonly string[] {
  const reading = useReading();
  const words = useOverviewWords();
  const facets = useContext(FacetsContext);
  return useCallback(() => {
    const { manifest, language, t } = reading;
    const selection = { kind: "page", page: "overview" } as const;
    const fragment = formatFragment(formatUrlState({ ...DEFAULT_VIEW, selection, facets, lang: language }));
    return [
      [
        words.source(
          textOf(manifest.title, reading),
          manifest.datasetVersion,
          t.vocabulary.period(manifest.datasetDate),
        ),
        words.sourceFilters(filtersInWords(facets)),
        words.sourceLicence(`${manifest.licence.name}, ${manifest.licence.url}`),
      ].join(" "),
      wholeLink(manifest, `#${fragment}`),
    ];
  }, [reading, words, facets]);
}
