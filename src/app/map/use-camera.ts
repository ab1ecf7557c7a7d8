/**
 * The only module that commands the camera. Where the reader goes is recorded in the link; where the atlas goes by
 * itself is not: a link without a position shows what is open, on any screen.
 */
import { useEffect, useMemo, useRef } from "react";
import type { Map as MapLibreMap, MapLibreEvent, PaddingOptions } from "maplibre-gl";
import { reachOf } from "../../core/chain";
import type { Bounds, Dataset } from "../../core/dataset";
import { boundsOf, routeArc } from "../../core/geo";
import type { MapPosition, SiteSelection } from "../../core/url-state";
import { selectDataset, selectPointedAt, selectRoutesById, selectShownRoutes, selectSitesById } from "../selectors";
import { recordMap, useAtlas, type AtlasState } from "../store";
import { tileZooms } from "./basemap";
import { coversOf, takenTop, watchCovers } from "./covers";
import { boundsOfRoute, boundsOfSites } from "./map-sources";
import { legOf } from "./stretches";
import { marksOf } from "./use-map-data";

export interface Camera {
  readonly zoomIn: () => void;
  readonly zoomOut: () => void;
  readonly showWhole: () => void;
  /** The next selection was picked on the map: it is in view and the map stays, unless something lies over it. */
  readonly stayForNext: () => void;
  /** The reader walks to a place: the map follows only where it is out of view. */
  readonly bringIntoView: (site: string) => void;
}

/** What belongs on the screen while the reader has not moved the map. */
type Wanted = "home" | "selection" | null;

/** One place closer than this would lose its neighbourhood; a reader who is closer already stays there. */
const CLOSEST_FIT = 9;
/** Air at the edges: for symbols with their rings and numbers, or for the whole map on a phone no more than must be. */
const edgeOf = (map: MapLibreMap, wanted: Wanted): number =>
  map.getContainer().clientWidth >= 500 ? 40 : wanted === "home" ? 12 : 30;
/** The controls at the map's side, with room for a name. */
const SIDE = 56;
const MOVE_MS = 700;
/** Sheets and panels come and go within a few frames: one move answers them all. */
const SETTLE_MS = 60;

/** Ours carry this mark; a resize ends a move too and is nobody's. */
interface MoveMark {
  readonly reader?: true;
}
const READER: MoveMark = { reader: true };

const positionOf = (map: MapLibreMap): MapPosition => {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), lat, lng };
};

const isAt = (map: MapLibreMap, { zoom, lat, lng }: MapPosition): boolean => {
  const here = map.project([lng, lat]);
  const { clientWidth, clientHeight } = map.getContainer();
  // The link rounds to half a pixel and to a hundredth of a zoom level.
  return Math.abs(map.getZoom() - zoom) < 0.01 && Math.hypot(here.x - clientWidth / 2, here.y - clientHeight / 2) < 2;
};

/** Names stand beside, above and below the outermost places of a way or a comparison. */
const NAME_ROOM = 0.16;
function withRoomForNames(bounds: Bounds | null): Bounds | null {
  if (!bounds) return null;
  const [west, south, east, north] = bounds;
  const beside = (east - west) * NAME_ROOM;
  const above = (north - south) * (NAME_ROOM / 2);
  return [west - beside, south - above, east + beside, north + above];
}

function boundsOfSelection(selection: SiteSelection, state: AtlasState): Bounds | null {
  const sites = selectSitesById(state);
  if (selection.kind === "route") {
    const route = selectRoutesById(state).get(selection.id);
    if (!route) return null;
    const leg = state.leg === null ? null : legOf(route, sites, state.leg);
    return withRoomForNames(leg ? boundsOf(routeArc(leg.from.position, leg.to.position)) : boundsOfRoute(route, sites));
  }
  if (selection.kind === "site" && state.chainAsked?.site === selection.id) {
    const { places } = reachOf(
      selectShownRoutes(state).map(({ properties }) => properties),
      selection.id,
    );
    return withRoomForNames(boundsOfSites([selection.id, ...places].flatMap((id) => sites.get(id) ?? [])));
  }
  const marked = boundsOfSites(
    [...marksOf(selection, selectDataset(state)).keys()].flatMap((id) => sites.get(id) ?? []),
  );
  return selection.kind === "compare" ? withRoomForNames(marked) : marked;
}

/** From here on the tiles hold towns. */
const NAMES_FROM = tileZooms.region.minzoom;
const homeOf = ({ manifest: { basemap } }: Dataset): Bounds => basemap.home ?? basemap.bounds;

/**
 * The whole home; on a small map, where that would leave every town without its name, only as far out as the places in
 * it need, if that is near enough for names.
 */
function boundsOfHome(map: MapLibreMap, dataset: Dataset): Bounds {
  const home = homeOf(dataset);
  const [west, south, east, north] = home;
  const padding = paddingOf(map, "home");
  const zoomOf = ([w, s, e, n]: Bounds): number => map.cameraForBounds([w, s, e, n], { padding })?.zoom ?? 0;
  if (zoomOf(home) >= NAMES_FROM) return home;
  const places = boundsOf(
    dataset.sites
      .map(({ geometry }) => geometry.coordinates)
      .filter(([lon = 0, lat = 0]) => lon >= west && lon <= east && lat >= south && lat <= north),
  );
  return places && zoomOf(places) >= NAMES_FROM ? places : home;
}

function paddingOf(map: MapLibreMap, wanted: Wanted): PaddingOptions {
  const { left, right, top, bottom } = coversOf(map.getContainer(), { all: true, notice: wanted !== "home" });
  const edge = edgeOf(map, wanted);
  // Places side by side may lie at both edges of what is left of the map: none of them under the controls.
  const compares = useAtlas.getState().selection.kind === "compare";
  const side = wanted === "home" || (edge < 40 && !compares) ? 0 : SIDE;
  return { left: left + edge, right: right + edge + side, top: top + edge, bottom: bottom + edge };
}

const duration = (): number => (matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : MOVE_MS);

function fit(
  map: MapLibreMap,
  [west, south, east, north]: Bounds,
  options: { readonly wanted: Wanted; readonly maxZoom: number; readonly jump: boolean },
): void {
  const camera = map.cameraForBounds([west, south, east, north], {
    padding: paddingOf(map, options.wanted),
    maxZoom: options.maxZoom,
  });
  if (!camera) return;
  map.easeTo({ ...camera, bearing: 0, duration: options.jump ? 0 : duration() });
}

/** Whether a place is seen: within the map and under nothing. */
function isInView(map: MapLibreMap, [west, south, east, north]: Bounds): boolean {
  const { clientWidth, clientHeight } = map.getContainer();
  const { left, right, top, bottom } = coversOf(map.getContainer(), { all: true, notice: true });
  const at = map.project([(west + east) / 2, (south + north) / 2]);
  const edge = edgeOf(map, "selection");
  return (
    at.x > left + edge && at.x < clientWidth - right - edge && at.y > top + edge && at.y < clientHeight - bottom - edge
  );
}

class Pilot {
  readonly #map: MapLibreMap;
  #wanted: Wanted = null;
  #stay = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(map: MapLibreMap) {
    this.#map = map;
  }

  stayForNext(): void {
    this.#stay = true;
  }

  /** The view a link or an opened page begins with. */
  begin(state: AtlasState): void {
    if (state.map) this.#goTo(state.map, true);
    else this.#show(boundsOfSelection(selectPointedAt(state), state) ? "selection" : "home", true);
  }

  follow(state: AtlasState, before: AtlasState): void {
    const stay = this.#stay;
    const moved = selectPointedAt(state) !== selectPointedAt(before);
    if (moved) this.#stay = false;
    if (state.homeRequests !== before.homeRequests) this.#show("home", false);
    else if (state.linksApplied !== before.linksApplied) {
      if (state.map) {
        if (!isAt(this.#map, state.map)) this.#goTo(state.map, false);
      } else this.#show(boundsOfSelection(selectPointedAt(state), state) ? "selection" : "home", false);
    } else if (moved) this.#followSelection(state, stay);
    else if (state.leg !== before.leg || state.chainAsked !== before.chainAsked) this.#show("selection", false);
  }

  #followSelection(state: AtlasState, stay: boolean): void {
    const bounds = boundsOfSelection(selectPointedAt(state), state);
    if (!bounds) {
      // Something was closed: the map stays where it is, and the link says where that is.
      if (this.#wanted === "selection") recordMap(positionOf(this.#map));
      this.#wanted = this.#wanted === "home" ? "home" : null;
    } else if (stay) this.#keepInView(bounds);
    else this.#show("selection", false);
  }

  /** Panels open after the choice: once they have, a picked place that lies under one is moved out. */
  #keepInView(bounds: Bounds): void {
    this.#wanted = null;
    recordMap(positionOf(this.#map));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (!isInView(this.#map, bounds))
        fit(this.#map, bounds, { wanted: "selection", maxZoom: this.#map.getZoom(), jump: false });
    }, SETTLE_MS * 4);
  }

  showWhole(): void {
    this.#show("home", false);
  }

  /** The reader has moved the map: from now on it is theirs. */
  readerMoved(): void {
    this.#wanted = null;
    clearTimeout(this.#timer);
    recordMap(positionOf(this.#map));
  }

  /** Panels or the window have changed what can be seen. */
  coversChanged(): void {
    if (this.#wanted !== null) this.#schedule(false);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #goTo({ zoom, lat, lng }: MapPosition, jump: boolean): void {
    this.#wanted = null;
    this.#map.easeTo({ center: [lng, lat], zoom, bearing: 0, duration: jump ? 0 : duration() });
  }

  #show(wanted: "home" | "selection", jump: boolean): void {
    this.#wanted = wanted;
    if (useAtlas.getState().map !== null) recordMap(null);
    if (jump) this.#fitWanted(true);
    this.#schedule(jump);
  }

  #schedule(jump: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#fitWanted(jump), SETTLE_MS);
  }

  #fitWanted(jump: boolean): void {
    const state = useAtlas.getState();
    const dataset = selectDataset(state);
    if (!dataset || this.#wanted === null) return;
    if (this.#wanted === "home")
      fit(this.#map, boundsOfHome(this.#map, dataset), { wanted: "home", maxZoom: 22, jump });
    else {
      const bounds = boundsOfSelection(selectPointedAt(state), state);
      const single = selectPointedAt(state).kind === "site";
      if (bounds)
        fit(this.#map, bounds, {
          wanted: "selection",
          maxZoom: single ? Math.max(CLOSEST_FIT, Math.min(this.#map.getZoom(), 12)) : 11,
          jump,
        });
    }
  }
}

/** Custom properties that keep controls beside what lies over the map. */
function layOutControls(container: HTMLElement): void {
  const root = container.closest<HTMLElement>(".atlas-map");
  if (!root) return;
  const covers = coversOf(root, { all: false });
  root.style.setProperty("--taken-top", `${Math.round(takenTop(root))}px`);
  for (const side of ["left", "right", "bottom"] as const)
    root.style.setProperty(`--covered-${side}`, `${Math.max(0, Math.round(covers[side]))}px`);
}

export function useCamera(map: MapLibreMap | null): Camera {
  const pilot = useRef<Pilot | null>(null);
  useEffect(() => {
    if (!map) return undefined;
    const steering = new Pilot(map);
    pilot.current = steering;
    steering.begin(useAtlas.getState());
    const onMoveEnd = (event: MapLibreEvent & MoveMark) => {
      if (event.reader || ("originalEvent" in event && event.originalEvent)) steering.readerMoved();
    };
    map.on("moveend", onMoveEnd);
    const unsubscribe = useAtlas.subscribe((state, before) => steering.follow(state, before));
    const unwatch = watchCovers(map.getContainer(), () => {
      layOutControls(map.getContainer());
      steering.coversChanged();
    });
    return () => {
      steering.stop();
      unsubscribe();
      unwatch();
      map.off("moveend", onMoveEnd);
      pilot.current = null;
    };
  }, [map]);

  return useMemo(
    () => ({
      zoomIn: () => void map?.zoomIn({ duration: duration() / 2 }, READER),
      zoomOut: () => void map?.zoomOut({ duration: duration() / 2 }, READER),
      showWhole: () => pilot.current?.showWhole(),
      stayForNext: () => pilot.current?.stayForNext(),
      bringIntoView: (id) => {
        const site = selectSitesById(useAtlas.getState()).get(id);
        if (!map || !site) return;
        const [longitude, latitude] = site.geometry.coordinates;
        if (isInView(map, [longitude, latitude, longitude, latitude])) return;
        const { left = 0, right = 0, top = 0, bottom = 0 } = paddingOf(map, "selection");
        const offset: [number, number] = [(left - right) / 2, (top - bottom) / 2];
        map.easeTo({ center: [longitude, latitude], offset, duration: duration() / 2 }, READER);
      },
    }),
    [map],
  );
}
