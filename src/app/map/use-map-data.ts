/** From the store to what the map draws; each part is made anew only when something it depends on has changed. */
import { useMemo } from "react";
import { reachOf, type ChainReach } from "../../core/chain";
import type { Dataset, RouteFeature } from "../../core/dataset";
import type { SiteSelection } from "../../core/url-state";
import {
  selectDataset,
  selectPointedAt,
  selectRoutesById,
  selectShownRoutes,
  selectShownSites,
  selectSitesById,
  sitesOfAccount,
  type ShownSite,
} from "../selectors";
import { useFiltered, useFollowed } from "../following";
import { useAtlas } from "../store";
import {
  areaCollection,
  emphasesOf,
  markCollection,
  openRouteCollections,
  siteCollection,
  stackCollection,
  stretchCollections,
  type Emphasis,
  type Mark,
  type SiteContext,
} from "./map-sources";
import type { MapContent } from "./map-style";
import { legOf, stretchesOf, type Stretch } from "./stretches";
import { growthOf, mostAccounts, symbolSize } from "./symbol-size";

export interface MapState extends MapContent {
  readonly growth: number;
  readonly marked: readonly string[];
  readonly stretches: ReadonlyMap<string, Stretch>;
  readonly emphases: ReadonlyMap<string, Emphasis>;
}

/** Sites that what is open concerns, and how strongly the map marks them. */
export function marksOf(selection: SiteSelection, dataset: Dataset | null): ReadonlyMap<string, Mark> {
  switch (selection.kind) {
    case "site":
      return new Map([[selection.id, "open"]]);
    case "compare":
      return new Map(selection.ids.map((id) => [id, "open"]));
    case "account":
      return new Map((dataset ? sitesOfAccount(dataset, selection.id) : []).map((id) => [id, "open"]));
    case "route": {
      const route = dataset?.routes.find(({ id }) => id === selection.id);
      return new Map((route?.properties.stops ?? []).filter((id) => id !== "").map((id) => [id, "related"]));
    }
    default:
      return new Map();
  }
}

/** Not among the marks of the selection: the camera goes to the open site, and its chain may reach over the whole map. */
const chainMarks = (chain: ChainReach | null): readonly (readonly [string, Mark])[] =>
  chain ? [...chain.places].map((id) => [id, chain.ends.has(id) ? "end" : "related"] as const) : [];

let keptRoutes: readonly RouteFeature[] = [];
/** The routes as they were, as long as they are the same: years that leave them alone have no line sent anew. */
function selectSameRoutes(state: Parameters<typeof selectShownRoutes>[0]): readonly RouteFeature[] {
  const routes = selectShownRoutes(state);
  if (routes === keptRoutes) return keptRoutes;
  if (routes.length !== keptRoutes.length || routes.some((route, at) => route !== keptRoutes[at])) keptRoutes = routes;
  return keptRoutes;
}

/** `zoom` is needed for what lies on one another only, and comes in coarse steps. */
export function useMapData(language: string, zoom: number): MapState {
  const dataset = useAtlas(selectDataset);
  const shownSites = useFiltered(selectShownSites);
  const shownRoutes = useFiltered(selectSameRoutes);
  const sites = useAtlas(selectSitesById);
  const routes = useAtlas(selectRoutesById);
  const selection = useFollowed(useAtlas(selectPointedAt), "heavy");
  const hovered = useAtlas((state) => state.hovered);
  const legAt = useAtlas((state) => state.leg);

  const context = useMemo<SiteContext>(
    () => ({
      types: new Map(dataset?.manifest.siteTypes.map((type) => [type.id, type])),
      growth: dataset ? growthOf(mostAccounts(dataset)) : 1,
      language,
    }),
    [dataset, language],
  );
  const byId = useMemo(() => new Map(shownSites.map((entry) => [entry.site.id, entry])), [shownSites]);
  const shown = useMemo(() => [...byId.keys()], [byId]);
  const siteData = useMemo(() => siteCollection(shownSites, context), [shownSites, context]);
  const areaData = useMemo(() => areaCollection(dataset?.sites ?? [], context), [dataset, context]);
  const openRoute = (selection.kind === "route" ? routes.get(selection.id) : undefined) ?? null;
  const openSite = selection.kind === "site" ? selection.id : null;
  // Beside the numbers of an open route's stops, counts would be read as stops.
  const stackData = useMemo(
    () => stackCollection(openRoute ? [] : shownSites, { zoom, growth: context.growth, open: openSite }),
    [openRoute, openSite, shownSites, zoom, context],
  );
  const stretches = useMemo(() => stretchesOf(shownRoutes, sites), [shownRoutes, sites]);
  const stretchData = useMemo(() => stretchCollections(stretches), [stretches]);
  const chain = useMemo(
    () =>
      openSite === null
        ? null
        : reachOf(
            shownRoutes.map(({ properties }) => properties),
            openSite,
          ),
    [shownRoutes, openSite],
  );
  const emphases = useMemo(
    () =>
      emphasesOf(stretches, shownRoutes, { shown: new Set(shown), openSite, openRoute: openRoute?.id ?? null, chain }),
    [stretches, shownRoutes, shown, openSite, openRoute, chain],
  );

  // A site that is open but filtered away is still drawn, at the size of no accounts.
  const find = useMemo(() => {
    return (id: string): ShownSite | undefined => {
      const site = sites.get(id);
      return byId.get(id) ?? (site && { site, accounts: 0 });
    };
  }, [byId, sites]);
  const leg = useMemo(
    () => (openRoute && legAt !== null ? legOf(openRoute, sites, legAt) : null),
    [openRoute, sites, legAt],
  );
  const openData = useMemo(
    () => openRouteCollections(openRoute, sites, (id) => symbolSize(find(id)?.accounts ?? 0, context.growth), leg),
    [openRoute, sites, find, context, leg],
  );
  const marks = useMemo(() => {
    const ends = [leg?.from.site, leg?.to.site].flatMap((id) => (id ? [[id, "open"] as const] : []));
    const open = new Map([...chainMarks(chain), ...marksOf(selection, dataset), ...ends]);
    return hovered === null || open.get(hovered) === "open" ? open : new Map([...open, [hovered, "hovered"]] as const);
  }, [selection, dataset, hovered, leg, chain]);
  const markData = useMemo(() => markCollection(marks, find, context), [marks, find, context]);
  const markedAreas = useMemo(
    () =>
      areaCollection(
        [...marks].flatMap(([id, mark]) => (mark === "related" || mark === "end" ? [] : (sites.get(id) ?? []))),
        context,
      ),
    [marks, sites, context],
  );

  return useMemo(
    () => ({
      growth: context.growth,
      shown,
      marked: [...marks].filter(([, mark]) => mark !== "related").map(([id]) => id),
      stretches: new Map(stretches.map((stretch) => [stretch.id, stretch])),
      emphases,
      data: {
        areas: areaData,
        "marked-areas": markedAreas,
        stretches: stretchData.lines,
        "stretch-arrows": stretchData.arrows,
        "open-route": openData.lines,
        "open-route-arrows": openData.arrows,
        "route-stops": openData.stops,
        sites: siteData,
        marks: markData,
        stacks: stackData,
      },
    }),
    [
      context,
      shown,
      marks,
      stretches,
      emphases,
      areaData,
      markedAreas,
      stretchData,
      openData,
      siteData,
      markData,
      stackData,
    ],
  );
}
