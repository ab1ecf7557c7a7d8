/** Derived values that list, map, filters and panels share; each is computed once for one state. */
import type {
  AtlasManifest,
  Dataset,
  RecordBundle,
  RouteDetail,
  RouteFeature,
  SiteDetail,
  SiteFeature,
  TestimonyDetail,
} from "../core/dataset";
import {
  applyFacets,
  matchesYears,
  NO_FACETS,
  type FacetIndex,
  type FacetResult,
  type Facets,
  type SitesByName,
} from "../core/facets";
import type { SiteSelection } from "../core/url-state";
import type { AtlasState, Loaded } from "./store";

/** Remembers the last two results by their arguments, compared by identity: what is shown, and what is to follow it. */
export function remember<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let known: readonly { readonly args: A; readonly result: R }[] = [];
  return (...args) => {
    const found = known.find((one) => one.args.every((arg, at) => arg === args[at]));
    if (found) return found.result;
    const result = compute(...args);
    known = [{ args, result }, ...known.slice(0, 1)];
    return result;
  };
}

export const selectDataset = (state: AtlasState): Dataset | null =>
  state.data.status === "ready" ? state.data.dataset : null;
export const selectManifest = (state: AtlasState): AtlasManifest | null => selectDataset(state)?.manifest ?? null;

/** What the filters need of the state. */
type Filtered = Pick<AtlasState, "data" | "facets">;

/** What the map points at. */
export const selectPointedAt = (state: AtlasState): SiteSelection => state.shows ?? state.selection;

const withNames = remember((index: FacetIndex, sitesByName: SitesByName): FacetIndex => ({ ...index, sitesByName }));
/** What is counted over. Names that have arrived change nothing while none is asked for. */
export const selectIndex = ({ data, facets }: Filtered): FacetIndex | null => {
  if (data.status !== "ready") return null;
  return facets.text !== "" && data.sitesByName ? withNames(data.index, data.sitesByName) : data.index;
};

const facetResult = remember((index: FacetIndex, facets: Facets): FacetResult => applyFacets(index, facets));
/** Which sites are shown, how many accounts each has then, and what each further choice would leave. */
export const selectFacetResult = (state: Filtered): FacetResult | null => {
  const index = selectIndex(state);
  return index && facetResult(index, state.facets);
};

export interface ShownSite {
  readonly site: SiteFeature;
  /** Accounts that match the filters. */
  readonly accounts: number;
}
const shownSites = remember((index: FacetIndex, result: FacetResult): readonly ShownSite[] =>
  index.sites.flatMap((site, at) => (result.shown[at] === 1 ? [{ site, accounts: result.accounts[at] ?? 0 }] : [])),
);
/** Shown sites in the order of the dataset: the one selector of list and map. */
export const selectShownSites = (state: Filtered): readonly ShownSite[] => {
  const result = selectFacetResult(state);
  return state.data.status === "ready" && result ? shownSites(state.data.index, result) : NONE;
};
const NONE: readonly never[] = [];

/** The routes as they are in the chosen years; the same list as long as they are the same, whatever else is chosen. */
const shownRoutes = remember(
  (dataset: Dataset, from: Facets["from"], to: Facets["to"], undated: Facets["undated"]): readonly RouteFeature[] => {
    const facets = { ...NO_FACETS, from, to, undated };
    return dataset.routes.filter(
      ({ properties }) => properties.pattern || matchesYears(spanOf(properties.evidenceYears), facets),
    );
  },
);
const spanOf = (years: readonly number[]) => ({ from: years[0] ?? null, to: years.at(-1) ?? null });
/** Routes in the chosen years; patterns date nothing and always stay. */
export const selectShownRoutes = ({ data, facets }: Filtered): readonly RouteFeature[] =>
  data.status === "ready" ? shownRoutes(data.dataset, facets.from, facets.to, facets.undated) : NONE;

const sitesById = remember(
  (dataset: Dataset): ReadonlyMap<string, SiteFeature> => new Map(dataset.sites.map((site) => [site.id, site])),
);
export const selectSitesById = (state: AtlasState): ReadonlyMap<string, SiteFeature> =>
  state.data.status === "ready" ? sitesById(state.data.dataset) : NO_SITES;
const routesById = remember(
  (dataset: Dataset): ReadonlyMap<string, RouteFeature> => new Map(dataset.routes.map((route) => [route.id, route])),
);
export const selectRoutesById = (state: AtlasState): ReadonlyMap<string, RouteFeature> =>
  state.data.status === "ready" ? routesById(state.data.dataset) : NO_ROUTES;
const NO_SITES: ReadonlyMap<string, SiteFeature> = new Map();
const NO_ROUTES: ReadonlyMap<string, RouteFeature> = new Map();

/** Bundles that hold a site and all its accounts. */
export const bundlesOfSite = (dataset: Dataset, id: string): readonly number[] => {
  const at = dataset.index.sites.indexOf(id);
  return dataset.index.siteBundles[at] ?? [];
};
export const bundlesOfRoute = (dataset: Dataset, id: string): readonly number[] => {
  const bundle = dataset.index.routeBundles[id];
  return bundle === undefined ? [] : [bundle];
};
/** Sites of an account, from the columns: a link to an account needs no text. */
export const sitesOfAccount = (dataset: Dataset, id: string): readonly string[] => {
  const { testimonies, links, sites } = dataset.index;
  const at = testimonies.id.indexOf(id);
  const own: string[] = [];
  if (at >= 0)
    links.testimony.forEach((testimony, row) => {
      if (testimony === at) own.push(sites[links.site[row] ?? -1] ?? "");
    });
  return own;
};

export interface Records {
  readonly sites: ReadonlyMap<string, SiteDetail>;
  readonly testimonies: ReadonlyMap<string, TestimonyDetail>;
  readonly routes: ReadonlyMap<string, RouteDetail>;
}
const records = remember((bundles: AtlasState["bundles"]): Records => {
  const ready = Object.values(bundles).flatMap((bundle: Loaded<RecordBundle>) =>
    bundle.status === "ready" ? [bundle.value] : [],
  );
  return {
    sites: new Map(ready.flatMap((bundle) => bundle.sites.map((site) => [site.id, site] as const))),
    testimonies: new Map(
      ready.flatMap((bundle) => bundle.testimonies.map((testimony) => [testimony.id, testimony] as const)),
    ),
    routes: new Map(ready.flatMap((bundle) => bundle.routes.map((route) => [route.id, route] as const))),
  };
});
/** All texts that have arrived. */
export const selectRecords = (state: AtlasState): Records => records(state.bundles);
