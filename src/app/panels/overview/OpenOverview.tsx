/** From the store to the overview: what the filters leave, and the records it is counted from, a few files at a time. */
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Dataset } from "../../../core/dataset";
import { useFiltered } from "../../following";
import { bundlesOfRoute, bundlesOfSite, selectFacetResult, selectRecords, selectShownRoutes } from "../../selectors";
import { requestRecords, useAtlas } from "../../store";
import { OverviewPage, type OverviewState } from "./OverviewPage";

/** Up to this many files come unasked; more are worth a question to somebody on a phone. */
const UNASKED = 12;
/** Asked for at once: more would stand in line in the browser, and each arrival costs a rebuild of what is there. */
const AT_ONCE = 8;

export function OpenOverview({ dataset }: { readonly dataset: Dataset }) {
  const facets = useFiltered((state) => state.facets);
  const shown = useFiltered(selectFacetResult)?.shown;
  const library = useAtlas((state) => state.library);
  const shownRoutes = useFiltered(selectShownRoutes);
  const routes = useMemo(() => {
    const ids = new Set(dataset.sites.flatMap(({ id }, at) => (shown?.[at] === 1 ? [id] : [])));
    return shownRoutes.flatMap(({ id, properties }) => (properties.stops.some((stop) => ids.has(stop)) ? [id] : []));
  }, [dataset, shown, shownRoutes]);
  const bundles = useMemo(() => {
    const found = new Set(routes.flatMap((id) => bundlesOfRoute(dataset, id)));
    dataset.sites.forEach(({ id }, at) => {
      if (shown?.[at] === 1) for (const bundle of bundlesOfSite(dataset, id)) found.add(bundle);
    });
    return [...found];
  }, [dataset, shown, routes]);
  const record = useArriving(bundles);
  const retry = useCallback(() => requestRecords([]), []);
  useEffect(retry, [retry]);
  if (!shown) return null;
  return <OverviewPage {...{ dataset, facets, shown, routes, record, library, retry }} />;
}

const arrived = () => selectRecords(useAtlas.getState());

function useArriving(bundles: readonly number[]): OverviewState {
  const all = useAtlas((state) => state.bundles);
  const [asked, setAsked] = useState(false);
  const ready = bundles.filter((number) => all[number]?.status === "ready").length;
  const failed = bundles.map((number) => all[number]).find((state) => state?.status === "failed");
  const missing = bundles.length - ready;
  const wanted = asked || missing <= UNASKED;
  const underWay = bundles.some((number) => all[number]?.status === "loading");
  useEffect(() => {
    if (!wanted || failed || underWay || missing === 0) return;
    requestRecords(bundles.filter((number) => all[number] === undefined).slice(0, AT_ONCE));
  }, [wanted, failed, underWay, missing, bundles, all]);
  const retry = useCallback(
    () => requestRecords(bundles.filter((number) => all[number]?.status === "failed")),
    [bundles, all],
  );
  const done = missing === 0;
  return useMemo((): OverviewState => {
    if (failed?.status === "failed") return { status: "failed", fault: failed.fault, retry };
    if (done) return { status: "ready", value: arrived() };
    if (!wanted) return { status: "asking", files: bundles.length, load: () => setAsked(true) };
    return { status: "loading", ready, files: bundles.length };
  }, [failed, retry, done, wanted, bundles, ready]);
}
