/** What of the map can be seen, described once it has come to rest. */
import { startTransition, useEffect, useRef, useState } from "react";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Bounds } from "../../core/dataset";
import { describeView, routesInView, type DescribedMap, type ViewDescription } from "../../core/describe-view";
import { useFiltered } from "../following";
import { remember, selectShownRoutes, selectShownSites, selectSitesById } from "../selectors";
import { useAtlas } from "../store";
import { coversOf, watchCovers } from "./covers";

/** Several moves in a row are one, for who hears of them. */
const REST_MS = 500;

/** The part of the map that nothing lies over. */
function seenBounds(map: MapLibreMap): Bounds {
  const container = map.getContainer();
  const { left, right, bottom } = coversOf(container, { all: false });
  const { clientWidth, clientHeight } = container;
  const corners = [map.unproject([left, clientHeight - bottom]), map.unproject([clientWidth - right, 0])];
  const [southWest, northEast] = corners;
  return [southWest?.lng ?? 0, southWest?.lat ?? 0, northEast?.lng ?? 0, northEast?.lat ?? 0];
}

/** Where the map has come to rest. */
interface Rest {
  readonly bounds: Bounds;
  readonly byKeyboard: boolean;
}

export interface SeenView {
  readonly view: ViewDescription;
  /** The map came to rest under the keyboard: who moves it so may not see where it went. */
  readonly byKeyboard: boolean;
}

const seenRoutes = remember((bounds: Bounds, routes: DescribedMap["routes"], sites: DescribedMap["sites"]) =>
  routesInView({ bounds, routes, sites }),
);

export function useView(map: MapLibreMap | null): SeenView | null {
  const shown = useFiltered(selectShownSites);
  const routes = useFiltered(selectShownRoutes);
  const sites = useAtlas(selectSitesById);
  const [rest, setRest] = useState<Rest | null>(null);
  const [seen, setSeen] = useState<SeenView | null>(null);
  const described = useRef<Rest | null>(null);
  useEffect(() => {
    if (!map) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        setRest({ bounds: seenBounds(map), byKeyboard: map.getCanvas().matches(":focus-visible") });
      }, REST_MS);
    };
    map.on("moveend", look);
    const unwatch = watchCovers(map.getContainer(), look);
    return () => {
      clearTimeout(timer);
      unwatch();
      map.off("moveend", look);
    };
  }, [map]);
  // Of thousands of places a description takes a moment: several choices in a row are one as well.
  useEffect(() => {
    if (rest === null) return undefined;
    const describe = () => {
      const { bounds, byKeyboard } = rest;
      const view = describeView({ bounds, shown: shown.map(({ site }) => site) }, seenRoutes(bounds, routes, sites));
      startTransition(() => setSeen({ view, byKeyboard }));
    };
    const timer = setTimeout(describe, described.current === rest ? REST_MS : 0);
    described.current = rest;
    return () => clearTimeout(timer);
  }, [rest, shown, routes, sites]);
  return seen;
}
