/** Everything the filters show now, as one file. */
import "../styles/take-away.css";
import { useCallback } from "react";
import {
  filtersInWords,
  holdersOf,
  matchesAtSite,
  takenAccounts,
  citedSources,
  type ExportSet,
} from "../../core/export/export-set";
import { isFiltered } from "../../core/facets";
import { accountsOfSite, actionsNaming, routesThrough } from "../../core/relations";
import { DEFAULT_VIEW, formatFragment, formatUrlState } from "../../core/url-state";
import { Section } from "../panels/Facts";
import { useReading } from "../reading";
import { bundlesOfRoute, bundlesOfSite, selectDataset, selectRecords, selectShownSites } from "../selectors";
import { requestRecords, useAtlas } from "../store";
import { DownloadForm } from "./DownloadForm";
import { wholeLink } from "./links";
import { metadataOf, wordsOf } from "./metadata";
import { useWords } from "./words";

export default function ShownDownload() {
  const words = useWords();
  const reading = useReading();
  const facets = useAtlas((state) => state.facets);
  const shown = useAtlas(selectShownSites).length;
  const collect = useCallback(
    async (withAccounts: boolean): Promise<ExportSet> => {
      const sites = await collectShown(withAccounts);
      const { library } = useAtlas.getState();
      if (library.status !== "ready") throw new Error("the library did not come");
      const { sources } = library.value;
      const fragment = formatFragment(formatUrlState({ ...DEFAULT_VIEW, facets, lang: reading.language }));
      const holders = holdersOf(
        citedSources(sites).map((id) => sources.get(id)),
        sites.flatMap(({ testimonies }) => testimonies),
      );
      const metadata = metadataOf({
        reading,
        words,
        link: wholeLink(reading.manifest, `#${fragment}`),
        filters: filtersInWords(facets),
        holders,
      });
      return { metadata, words: wordsOf(reading, words), languages: reading.manifest.languages, sites, sources };
    },
    [facets, reading, words],
  );
  return (
    <Section id="shown" heading={words.download.shown}>
      {shown === 0 ? (
        <p className="record-nothing">{words.download.nothingShown}</p>
      ) : (
        <>
          <p className="record-note">{words.download.shownNow(shown, isFiltered(facets))}</p>
          <DownloadForm subject="places" accounts={reading.host?.accounts === false ? 0 : null} collect={collect} />
        </>
      )}
    </Section>
  );
}

async function collectShown(withAccounts: boolean): Promise<ExportSet["sites"]> {
  const state = useAtlas.getState();
  const dataset = selectDataset(state);
  if (!dataset) throw new Error("there is no dataset");
  const shown = selectShownSites(state).map(({ site }) => site);
  const ids = new Set(shown.map(({ id }) => id));
  const passing = dataset.routes.filter(({ properties }) => properties.stops.some((stop) => ids.has(stop)));
  await arrival([
    ...new Set([
      ...shown.flatMap(({ id }) => bundlesOfSite(dataset, id)),
      ...passing.flatMap(({ id }) => bundlesOfRoute(dataset, id)),
    ]),
  ]);
  const { sites, testimonies, routes } = selectRecords(useAtlas.getState());
  const { library } = useAtlas.getState();
  const actions = library.status === "ready" ? library.value.actions : [];
  return shown.map((feature) => {
    const told = accountsOfSite(testimonies.values(), feature.id);
    const inside = [...told.accounts, ...told.reports].filter((testimony) =>
      matchesAtSite(testimony, feature.id, state.facets),
    );
    return {
      feature,
      detail: sites.get(feature.id) ?? null,
      testimonies: withAccounts ? takenAccounts(inside, dataset.withdrawn) : [],
      routes: [...new Set(routesThrough(routes.values(), feature.id).map(({ route }) => route))],
      actions: actionsNaming(actions, feature.id),
    };
  });
}

/** Waits until everything asked for is there; a file with a hole in it is not made. */
function arrival(bundles: readonly number[]): Promise<void> {
  requestRecords(bundles);
  return new Promise((resolve, reject) => {
    const look = () => {
      const state = useAtlas.getState();
      const all = [state.library, ...bundles.map((number) => state.bundles[number])];
      if (all.some((loaded) => loaded?.status === "failed"))
        settle(() => reject(new Error("some records did not come")));
      else if (all.every((loaded) => loaded?.status === "ready")) settle(resolve);
    };
    const unsubscribe = useAtlas.subscribe(look);
    const settle = (how: () => void) => {
      unsubscribe();
      how();
    };
    look();
  });
}
