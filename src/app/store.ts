/** Dataset status, what is open, what is filtered, and the actions that change them. No derived values: those are selectors. */
import { create } from "zustand";
import { DataError, type DataFault, type Dataset, type PlanDetail, type RecordBundle } from "../core/dataset";
import { buildFacetIndex, NO_FACETS, type FacetIndex, type Facets, type SitesByName } from "../core/facets";
import type { FoundWords } from "../core/search/mark-pieces";
import {
  DEFAULT_VIEW,
  NOTHING_OPEN,
  type LinkProblem,
  type MapPosition,
  type SiteSelection,
  type ViewState,
} from "../core/url-state";
import { bundlesOfRoute, bundlesOfSite, selectFacetResult } from "./selectors";
import { loadBundle, loadDataset, loadLibrary, loadPlans, pause, type Edition, type Library } from "./load-dataset";

export type DatasetStatus =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly fault: DataFault }
  | {
      readonly status: "ready";
      readonly dataset: Dataset;
      readonly index: FacetIndex;
      /** There once the search has arrived. */
      readonly sitesByName?: SitesByName;
    };

export type Loaded<T> =
  | { readonly status: "idle" | "loading" }
  | { readonly status: "failed"; readonly fault: DataFault }
  | { readonly status: "ready"; readonly value: T };

export type SortOrder = "province" | "type" | "name" | "accounts";
/** Heights of the sheet on a phone. */
export type SheetHeight = "low" | "half" | "full";
/** Why there is no map, in terms a message can be made from. */
export type MapFault = "no-webgl" | "context-lost" | "no-basemap" | "no-code";

export interface AtlasState extends ViewState {
  readonly data: DatasetStatus;
  readonly bundles: Readonly<Record<number, Loaded<RecordBundle>>>;
  readonly library: Loaded<Library>;
  readonly plans: Loaded<readonly PlanDetail[]>;
  readonly linkProblems: readonly LinkProblem[];
  /** Site under the pointer or the focus, in list or map. */
  readonly hovered: string | null;
  /** What the map points at in place of what is open: a step of a story does. */
  readonly shows: SiteSelection | null;
  /** The reader's own part of the view while a story shows its steps in place of it. */
  readonly aside: Pick<ViewState, "facets" | "map"> | null;
  /** Leg of the open route that map and panel point at, the first being 0; null is the whole route. */
  readonly leg: number | null;
  /** The site whose whole chain the reader has asked to see; a new object for each time. */
  readonly chainAsked: { readonly site: string } | null;
  readonly sort: SortOrder;
  readonly sheet: SheetHeight;
  readonly mapFault: MapFault | null;
  /** Results of a search stand open. */
  readonly searching: boolean;
  /** Where the words that were looked for stand in the account that was opened from the results. */
  readonly found: FoundWords | null;
  /** Counts up when the reader asks for the first view, also where nothing else changes. */
  readonly homeRequests: number;
  /** Counts up when a link has set the view: then the camera goes where the link says. */
  readonly linksApplied: number;
}

export const useAtlas = create<AtlasState>()(() => ({
  ...DEFAULT_VIEW,
  data: { status: "loading" },
  bundles: {},
  library: { status: "idle" },
  plans: { status: "idle" },
  linkProblems: [],
  hovered: null,
  shows: null,
  aside: null,
  leg: null,
  chainAsked: null,
  sort: "province",
  sheet: "half",
  mapFault: null,
  searching: false,
  found: null,
  homeRequests: 0,
  linksApplied: 0,
}));

const { getState, setState } = useAtlas;

const faultOf = (error: unknown, file: string): DataFault =>
  error instanceof DataError ? error.fault : { kind: "malformed", file, where: String(error) };

export async function startLoading(): Promise<void> {
  const { version } = getState().host;
  // Texts of one version never stand beside places of another.
  setState({ data: { status: "loading" }, bundles: {}, library: { status: "idle" }, plans: { status: "idle" } });
  try {
    const dataset = await loadDataset(version);
    const index = buildFacetIndex(dataset);
    await pause();
    const data = { status: "ready", dataset, index } as const;
    // Counted in a task of its own; the list then finds it done.
    selectFacetResult({ data, facets: getState().facets });
    await pause();
    if (getState().host.version !== version) return;
    setState({ data });
    requestOpened();
  } catch (error) {
    if (getState().host.version !== version) return;
    setState({ data: { status: "failed", fault: faultOf(error, "atlas.json") } });
  }
}

async function fetchBundle(number: number): Promise<void> {
  const known = getState().bundles[number];
  if (known?.status === "loading" || known?.status === "ready") return;
  const put = (loaded: Loaded<RecordBundle>) =>
    setState(({ bundles }) => ({ bundles: { ...bundles, [number]: loaded } }));
  put({ status: "loading" });
  try {
    put({ status: "ready", value: await loadBundle(number, edition()) });
  } catch (error) {
    put({ status: "failed", fault: faultOf(error, `records/${number}.json`) });
  }
}

async function fetchLibrary(): Promise<void> {
  const { status } = getState().library;
  if (status === "loading" || status === "ready") return;
  setState({ library: { status: "loading" } });
  try {
    setState({ library: { status: "ready", value: await loadLibrary(edition()) } });
  } catch (error) {
    setState({ library: { status: "failed", fault: faultOf(error, "sources.json") } });
  }
}

/** Where the texts of the dataset on screen are kept. */
export function edition(): Edition {
  const { data, host } = getState();
  const { withdrawn = [], unnamed = [] } = data.status === "ready" ? data.dataset : {};
  return { version: host.version, gone: { ids: withdrawn, names: unnamed } };
}

/** Asks for the plans; what failed is tried again. */
export async function requestPlans(): Promise<void> {
  const { status } = getState().plans;
  if (status === "loading" || status === "ready") return;
  setState({ plans: { status: "loading" } });
  try {
    setState({ plans: { status: "ready", value: await loadPlans(edition()) } });
  } catch (error) {
    setState({ plans: { status: "failed", fault: faultOf(error, "plans.json") } });
  }
}

/** Asks for texts that panels need; what is there or under way is not asked for again, what failed is tried again. */
export function requestRecords(bundles: readonly number[]): void {
  void fetchLibrary();
  for (const number of bundles) void fetchBundle(number);
}

/** The texts of what is open come beside the code of the panel that shows them, not after it. */
function requestOpened(): void {
  const { data, selection } = getState();
  if (data.status !== "ready") return;
  const { dataset } = data;
  const { kind } = selection;
  if (kind !== "site" && kind !== "route") return;
  const { id } = selection;
  const routes = dataset.routes.filter((route) => route.id === id || route.properties.stops.includes(id));
  requestRecords([...bundlesOfSite(dataset, id), ...routes.flatMap((route) => bundlesOfRoute(dataset, route.id))]);
}

/** Opening something: the link gets a history entry. */
export function open(selection: SiteSelection): void {
  performance.mark("atlas:panel-start");
  setState((state) => ({
    selection,
    leg: null,
    sheet: state.sheet === "low" ? "half" : state.sheet,
    linkProblems: [],
  }));
  requestOpened();
}

export const close = (): void => open(NOTHING_OPEN);

/** Filtering: the link's entry is replaced. */
export function filter(change: Partial<Facets>): void {
  performance.mark("atlas:filter-start");
  setState(({ facets }) => ({ facets: { ...facets, ...change } }));
}

/** The search has arrived: from now on a name filters by all that it knows. */
export const nameSitesBy = (sitesByName: SitesByName): void =>
  setState(({ data }) => (data.status === "ready" ? { data: { ...data, sitesByName } } : {}));
export const setSearching = (searching: boolean): void => setState({ searching });
export const markFound = (found: FoundWords | null): void => setState({ found });
/** The map goes there, as a link would have it go. */
export const goTo = (map: MapPosition): void =>
  setState(({ linksApplied }) => ({ map, linksApplied: linksApplied + 1 }));

export const clearFilters = (): void => setState({ facets: NO_FACETS });
export const hover = (id: string | null): void => {
  if (getState().hovered !== id) setState({ hovered: id });
};
export const followLeg = (leg: number | null): void => setState({ leg });
/** On a phone the sheet makes room for the map. */
export const showChain = (site: string): void => setState({ chainAsked: { site }, sheet: "low" });
export const sortBy = (sort: SortOrder): void => setState({ sort });
export const setSheet = (sheet: SheetHeight): void => setState({ sheet });
export const showView = (view: ViewState["view"]): void => setState({ view });
export const setLanguage = (lang: string): void => setState({ lang });
export const setTheme = (theme: ViewState["theme"]): void => setState({ theme });
export const recordMap = (map: MapPosition | null): void => setState({ map });
export const reportMapFault = (mapFault: MapFault | null): void => setState({ mapFault });
export const dismissLinkProblems = (): void => setState({ linkProblems: [] });
/** Nothing open, nothing filtered, the whole system in view. */
export const goHome = (): void =>
  setState(({ homeRequests }) => ({
    selection: NOTHING_OPEN,
    shows: null,
    aside: null,
    leg: null,
    facets: NO_FACETS,
    map: null,
    homeRequests: homeRequests + 1,
  }));
/** The link has spoken: every part of the view at once. */
export function applyLink(view: ViewState, linkProblems: readonly LinkProblem[]): void {
  if (view.selection.kind !== "none") performance.mark("atlas:panel-start", { detail: "link" });
  setState(({ linksApplied }) => ({
    ...view,
    shows: null,
    aside: null,
    leg: null,
    linkProblems,
    linksApplied: linksApplied + 1,
  }));
}

/** The view as the reader has set it, which is what links say: a story lies over it and leaves it alone. */
export const ownView = (state: AtlasState): AtlasState => (state.aside ? { ...state, ...state.aside } : state);
