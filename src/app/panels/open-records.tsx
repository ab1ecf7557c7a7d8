/** From bundles of records in the store to the panel that shows them: what is on its way, there, or failed. */
import { lazy, useMemo } from "react";
import { useShallow } from "zustand/react/shallow";
import type {
  DataFault,
  Dataset,
  PlanDetail,
  RecordBundle,
  RouteDetail,
  RouteFeature,
  SiteFeature,
  TestimonyDetail,
} from "../../core/dataset";
import { accountsAmong, routesThrough } from "../../core/relations";
import { useFiltered } from "../following";
import { remember, selectSitesById } from "../selectors";
import { followLeg, showChain, useAtlas, type AtlasState, type Loaded } from "../store";
import type { ComparedSite } from "./ComparePanel";
import { SitePanel, type SiteDetails } from "./SitePanel";
import type { RecordState } from "./Waiting";

// A site's panel does not wait for the others.
const RoutePanel = lazy(() => import("./RoutePanel").then((module) => ({ default: module.RoutePanel })));
const ComparePanel = lazy(() => import("./ComparePanel").then((module) => ({ default: module.ComparePanel })));

const routesBySite = remember(({ routes }: Dataset): ReadonlyMap<string, readonly RouteFeature[]> => {
  const found = new Map<string, RouteFeature[]>();
  for (const route of routes)
    for (const id of new Set(route.properties.stops)) {
      const known = found.get(id);
      if (known) known.push(route);
      else found.set(id, [route]);
    }
  return found;
});
export const routesOfSite = (dataset: Dataset, id: string): readonly RouteFeature[] =>
  routesBySite(dataset).get(id) ?? [];

/** The state of several bundles as one: what failed counts first, then what is still under way. */
export function useBundles(bundles: readonly number[]): {
  readonly status: "loading" | "ready" | "failed";
  readonly fault: DataFault | null;
  /** What has arrived; the same list as long as nothing of it changes. */
  readonly arrived: readonly RecordBundle[];
} {
  const states = useAtlas(useShallow((state: AtlasState) => bundles.map((number) => state.bundles[number])));
  return useMemo(() => {
    const arrived = states.flatMap((state) => (state?.status === "ready" ? [state.value] : []));
    // Each as it comes: when the last is there, the others are sorted.
    arrived.forEach(toldBySite);
    const failed = states.find((state) => state?.status === "failed");
    if (failed?.status === "failed") return { status: "failed", fault: failed.fault, arrived };
    return { status: arrived.length === states.length ? "ready" : "loading", fault: null, arrived };
  }, [states]);
}

/** The bundle came, and what the index promised is not in it. */
const notInBundle = (bundle: number | undefined, where: string): DataFault => ({
  kind: "malformed",
  file: `records/${bundle ?? 0}.json`,
  where,
});

const sorted = new WeakMap<RecordBundle, ReadonlyMap<string, readonly TestimonyDetail[]>>();

/** Accounts and reports of a bundle by site, so that a panel looks at its own only. */
function toldBySite(bundle: RecordBundle): ReadonlyMap<string, readonly TestimonyDetail[]> {
  const known = sorted.get(bundle);
  if (known) return known;
  const found = new Map<string, TestimonyDetail[]>();
  for (const one of bundle.testimonies)
    for (const site of new Set(one.sites)) {
      const own = found.get(site);
      if (own) own.push(one);
      else found.set(site, [one]);
    }
  sorted.set(bundle, found);
  return found;
}

/** What the bundles of a site hold of it, its routes and its accounts. */
function detailsOf(bundles: readonly RecordBundle[], dataset: Dataset, id: string): SiteDetails | null {
  const site = bundles.flatMap(({ sites }) => sites.filter((one) => one.id === id))[0];
  if (!site) return null;
  const withdrawn = new Set(dataset.withdrawn);
  const ways = new Set(routesOfSite(dataset, id).map((route) => route.id));
  const passing = bundles.flatMap(({ routes }) => routes.filter((route) => ways.has(route.id)));
  const told = bundles.flatMap((bundle) => toldBySite(bundle).get(id) ?? []);
  const kept = withdrawn.size > 0 ? told.filter((one) => !withdrawn.has(one.id)) : told;
  return { site, accounts: accountsAmong(kept), routes: routesThrough(passing, id) };
}

interface OpenCompareProps {
  readonly ids: readonly string[];
  readonly dataset: Dataset;
  readonly bundles: readonly number[];
  readonly library: AtlasState["library"];
  readonly retry: () => void;
}

export function OpenCompare({ ids, dataset, bundles, library, retry }: OpenCompareProps) {
  const features = useAtlas(selectSitesById);
  const { status, fault, arrived } = useBundles(bundles);
  const record = useMemo((): RecordState<readonly ComparedSite[]> => {
    if (fault) return { status: "failed", fault, retry };
    if (status !== "ready") return { status: "loading" };
    const shown = ids.flatMap((id) => features.get(id) ?? []);
    const value = shown.flatMap((feature) => {
      const details = detailsOf(arrived, dataset, feature.id);
      return details ? [{ feature, details }] : [];
    });
    if (value.length < shown.length) return { status: "failed", fault: notInBundle(bundles[0], ids.join(",")), retry };
    return { status: "ready", value };
  }, [status, fault, arrived, features, dataset, ids, bundles, retry]);
  return (
    <ComparePanel
      ids={ids}
      withdrawn={ids.filter((id) => dataset.withdrawn.includes(id))}
      record={record}
      library={library}
      retry={retry}
    />
  );
}

interface OpenSiteProps {
  readonly site: SiteFeature;
  readonly account: string | undefined;
  readonly dataset: Dataset;
  readonly bundles: readonly number[];
  readonly retry: () => void;
}

/** The plan of a site that has one; all plans come with the first site that does. */
function usePlan(site: SiteFeature): Loaded<PlanDetail> | undefined {
  const plans = useAtlas((state) => state.plans);
  const planned = site.properties.plan === true;
  return useMemo(() => {
    if (!planned) return undefined;
    if (plans.status !== "ready") return plans;
    const value = plans.value.find((plan) => plan.site === site.id);
    return value
      ? { status: "ready", value }
      : { status: "failed", fault: { kind: "malformed", file: "plans.json", where: site.id } };
  }, [planned, plans, site.id]);
}

export function OpenSite({ site, account, dataset, bundles, retry }: OpenSiteProps) {
  const library = useAtlas((state) => state.library);
  const facets = useFiltered((state) => state.facets);
  const plan = usePlan(site);
  const onMap = useAtlas((state) => state.view === "map");
  const { status, fault, arrived } = useBundles(bundles);
  const record = useMemo((): RecordState<SiteDetails> => {
    if (fault) return { status: "failed", fault, retry };
    if (status !== "ready") return { status: "loading" };
    const value = detailsOf(arrived, dataset, site.id);
    return value ? { status: "ready", value } : { status: "failed", fault: notInBundle(bundles[0], site.id), retry };
  }, [status, fault, arrived, dataset, site, bundles, retry]);
  return (
    <SitePanel
      key={site.id}
      feature={site}
      record={record}
      library={library}
      facets={facets}
      account={account}
      plan={plan}
      showChain={onMap ? showChain : undefined}
      retry={retry}
    />
  );
}

export function OpenRoute({
  route,
  bundles,
  retry,
}: {
  readonly route: RouteFeature;
  readonly bundles: readonly number[];
  readonly retry: () => void;
}) {
  const library = useAtlas((state) => state.library);
  const leg = useAtlas((state) => state.leg);
  const onMap = useAtlas((state) => state.view === "map");
  const { status, fault, arrived } = useBundles(bundles);
  const record = ((): RecordState<RouteDetail> => {
    const detail = arrived.flatMap(({ routes }) => routes.filter(({ id }) => id === route.id))[0];
    if (fault) return { status: "failed", fault, retry };
    if (status !== "ready") return { status: "loading" };
    return detail
      ? { status: "ready", value: detail }
      : { status: "failed", fault: notInBundle(bundles[0], route.id), retry };
  })();
  const walking = onMap ? { leg, follow: followLeg } : undefined;
  return (
    <RoutePanel key={route.id} feature={route} record={record} library={library} retry={retry} walking={walking} />
  );
}
