/** The page of returns with what it shows: routes in the chosen years, and the records of those routes. */
import { useEffect, useMemo } from "react";
import type { Dataset, RouteDetail } from "../../core/dataset";
import { useFiltered } from "../following";
import { bundlesOfRoute, selectRecords, selectShownRoutes } from "../selectors";
import { requestRecords, useAtlas } from "../store";
import { useBundles } from "./open-records";
import { ReturnsPage } from "./ReturnsPage";
import type { RecordState } from "./Waiting";

export function OpenReturns({ dataset }: { readonly dataset: Dataset }) {
  const routes = useFiltered(selectShownRoutes);
  const library = useAtlas((state) => state.library);
  const chosen = useFiltered(({ facets }) => facets.from !== null || facets.to !== null || !facets.undated);
  const known = useAtlas(selectRecords).routes;
  const bundles = useMemo(
    () => [...new Set(routes.flatMap(({ id }) => bundlesOfRoute(dataset, id)))],
    [dataset, routes],
  );
  useEffect(() => requestRecords(bundles), [bundles]);
  const { status, fault } = useBundles(bundles);
  const retry = () => requestRecords(bundles);
  const records = ((): RecordState<ReadonlyMap<string, RouteDetail>> => {
    if (fault) return { status: "failed", fault, retry };
    return status === "ready" ? { status, value: known } : { status: "loading" };
  })();
  const all = dataset.routes.filter(({ properties }) => !properties.pattern).length;
  const shown = routes.filter(({ properties }) => !properties.pattern).length;
  return (
    <ReturnsPage
      routes={routes}
      leftOut={chosen ? all - shown : null}
      records={records}
      library={library}
      retry={retry}
    />
  );
}
