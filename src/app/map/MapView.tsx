/** The map: reads the same selectors as the list, and says so when it cannot be drawn. */
import { useEffect, useMemo, useState } from "react";
import * as maplibregl from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { Map as MapCanvas, type MapRef } from "react-map-gl/maplibre";
import "maplibre-gl/dist/maplibre-gl.css";
import "../styles/map.css";
import { useMapWords } from "../i18n/map-words";
import { useFiltered } from "../following";
import { inSlices } from "../in-slices";
import { useReading } from "../reading";
import { atlasUrl } from "../root-url";
import { selectDataset, selectShownRoutes, selectShownSites } from "../selectors";
import { reportMapFault, useAtlas } from "../store";
import { basemapStyle, emptyStyle } from "./basemap";
import { openBasemap } from "./basemap-source";
import { Chooser } from "./Chooser";
import { takenTop, watchCovers } from "./covers";
import { InWords } from "./InWords";
import { MapControls } from "./MapControls";
import { MapLegend, type LegendRoom } from "./MapLegend";
import { MapMargin } from "./MapMargin";
import { serveImages } from "./map-images";
import { DEEPEST_ZOOM, prepareShapes } from "./map-sources";
import { assembleStyle } from "./map-style";
import { basemapTheme } from "./palette";
import { useCamera } from "./use-camera";
import { useCooperation } from "./use-cooperation";
import { hasStyle, madeWith, useMapContent, type Made } from "./use-map-content";
import { useMapData } from "./use-map-data";
import { useMapPicture } from "./use-picture";
import { usePointer } from "./use-pointer";
import { useScheme } from "./use-scheme";
import { useWalk } from "./use-walk";
import { WalkBar } from "./WalkBar";

maplibregl.setWorkerUrl(workerUrl);

declare global {
  // Only where a test has asked for it on the document element.
  var atlasMap: maplibregl.Map | undefined;
}

/** Where the map is so wide an open legend stands beside the sites, not over them; so high, it holds signs, or all its text. */
const ROOMY = { width: 900, signs: 300, all: 500 };

/** The map, once its shapes are made. */
export async function prepareMap() {
  const dataset = selectDataset(useAtlas.getState());
  // The worker starts and the ground is looked for while shapes are made.
  maplibregl.prewarm();
  if (dataset) void openBasemap(atlasUrl(dataset.manifest.basemap.file));
  if (dataset) await inSlices(prepareShapes(dataset.sites, dataset.routes));
  return { default: MapView };
}

export function MapView({ frame }: { readonly frame: boolean }) {
  const { language } = useReading();
  const words = useMapWords();
  const restarts = useRestarts();
  return (
    <section className="atlas-map" aria-label={words.region}>
      <Description />
      <div className="map-ground">
        {/* Texts over a framed map are set when the map is made. */}
        <LiveMap key={`${restarts} ${frame ? language : ""}`} frame={frame} />
      </div>
      <MapMargin />
    </section>
  );
}

/** What a reader who cannot see the map is told: how much is on it, and where the same can be read. */
function Description() {
  const words = useMapWords();
  const sites = useFiltered(selectShownSites).length;
  const routes = useFiltered(selectShownRoutes).length;
  return <p className="visually-hidden">{words.description(sites, routes)}</p>;
}

/** A reader who dismisses the message of a lost context gets a new map; one that comes back by itself is kept. */
function useRestarts(): number {
  const [restarts, setRestarts] = useState(0);
  useEffect(
    () =>
      useAtlas.subscribe((state, before) => {
        if (before.mapFault === "context-lost" && state.mapFault === null && !contextRestored)
          setRestarts((count) => count + 1);
      }),
    [],
  );
  return restarts;
}
let contextRestored = false;

/**
 * Without a time to fade in, MapLibre finds room for all names and symbols anew in every frame; with one it does so after it,
 * and in parts. MapLibre takes it only when a map is made.
 */
const FADE_MS = matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 120;

function LiveMap({ frame }: { readonly frame: boolean }) {
  const { language, manifest } = useReading();
  const words = useMapWords();
  const scheme = useScheme();
  const url = atlasUrl(manifest.basemap.file);
  const found = useBasemap(url);
  const [map, setMap] = useState<maplibregl.Map | null>(null);
  const [zoom, setZoom] = useState(6);
  const state = useMapData(language, zoom);
  const base = useMemo(() => {
    const theme = basemapTheme(scheme);
    if (!found) return emptyStyle(theme);
    const [west, south, east, north] = manifest.basemap.bounds;
    // The attribution stands beside the map as text; in the style it would appear twice.
    return basemapStyle({
      theme,
      language,
      url,
      attribution: "",
      focus: manifest.basemap.focus,
      bounds: [west, south, east, north],
    });
  }, [found, scheme, language, url, manifest]);
  const [first, setFirst] = useState<{
    readonly style: maplibregl.StyleSpecification;
    readonly made: Made;
  } | null>(null);
  if (found !== null && first === null) {
    const made = madeWith(state);
    setFirst({ style: assembleStyle(base, scheme, made), made });
  }

  const camera = useCamera(map);
  useMapContent(map, { state, made: first?.made ?? null, base, scheme });
  useStackZoom(map, setZoom);
  useMapReady(map);
  useContextLoss(map);
  useCanvasName(map, words.canvas);
  useRoom(map);
  useMapPicture(map);
  useCooperation(map, frame);
  const { choice, closeChoice } = usePointer(map, { stretches: state.stretches, camera });
  const room = useLegendRoom(map);
  const walk = useWalk(map, camera);

  if (first === null) return null;
  return (
    <>
      <MapCanvas
        ref={(ref: MapRef | null) => setMap(ref ? settle(ref.getMap()) : null)}
        mapLib={maplibregl}
        mapStyle={first.style}
        locale={{
          "Map.Title": words.canvas,
          "CooperativeGesturesHandler.WindowsHelpText": words.scrollHint("Ctrl"),
          "CooperativeGesturesHandler.MacHelpText": words.scrollHint("⌘"),
          "CooperativeGesturesHandler.MobileHelpText": words.touchHint,
          "ScaleControl.Kilometers": "km",
          "ScaleControl.Meters": "m",
        }}
        cooperativeGestures={frame}
        attributionControl={false}
        dragRotate={false}
        pitchWithRotate={false}
        touchPitch={false}
        maxPitch={0}
        minZoom={2}
        maxZoom={DEEPEST_ZOOM}
        fadeDuration={FADE_MS}
        trackResize={false}
        onError={onMapError}
      >
        <MapControls camera={camera} />
        <InWords map={map} />
        <WalkBar walk={walk} />
        {choice && (
          <Chooser key={choice.at.join()} choice={choice} close={closeChoice} beforeOpen={camera.stayForNext} />
        )}
      </MapCanvas>
      <MapLegend room={room} />
    </>
  );
}

const settled = new WeakSet<maplibregl.Map>();
function settle(map: maplibregl.Map): maplibregl.Map {
  if (settled.has(map)) return map;
  settled.add(map);
  serveImages(map);
  // North stays up: a turned map would part the names from what readers know.
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  if (document.documentElement.dataset["test"] === "map") globalThis.atlasMap = map;
  return map;
}

/** null while the archive is being looked for. A host that is slow to answer gets its map without ground first. */
function useBasemap(url: string): boolean | null {
  const [found, setFound] = useState<boolean | null>(null);
  useEffect(() => {
    let stopped = false;
    const patience = setTimeout(() => setFound((known) => known ?? false), 1500);
    void openBasemap(url).then((there) => {
      clearTimeout(patience);
      if (stopped) return;
      setFound(there);
      const fault = useAtlas.getState().mapFault;
      if (!there) reportMapFault("no-basemap");
      else if (fault === "no-basemap") reportMapFault(null);
    });
    return () => {
      stopped = true;
      clearTimeout(patience);
    };
  }, [url]);
  return found;
}

/** The map could not be made (no target), or something it needs did not come. */
function onMapError({ target, error }: { readonly target: unknown; readonly error: Error }): void {
  const text = `${error.name} ${error.message}`;
  if (/webgl/i.test(text)) reportMapFault("no-webgl");
  else if (!target || /worker failed/i.test(text)) reportMapFault("no-code");
  else reportError(error);
}

/** Quarters of a zoom level: what lies on one another changes no faster than an eye sees. */
function useStackZoom(map: maplibregl.Map | null, setZoom: (zoom: number) => void): void {
  useEffect(() => {
    if (!map) return undefined;
    const read = () => setZoom(Math.round(map.getZoom() * 4) / 4);
    read();
    map.on("zoomend", read);
    return () => void map.off("zoomend", read);
  }, [map, setZoom]);
}

/** `atlas:map-ready`: sites can be picked. `load` and `idle` alone also come when nothing has been drawn. */
function useMapReady(map: maplibregl.Map | null): void {
  useEffect(() => {
    if (!map) return undefined;
    const look = () => {
      const bounds = map.getBounds();
      const expected = selectShownSites(useAtlas.getState()).some(({ site }) =>
        bounds.contains([...site.geometry.coordinates]),
      );
      if (
        !hasStyle(map) ||
        !map.getLayer("sites") ||
        (expected && map.queryRenderedFeatures({ layers: ["sites"] }).length === 0)
      )
        return;
      map.off("idle", look);
      if (performance.getEntriesByName("atlas:map-ready").length === 0) performance.mark("atlas:map-ready");
    };
    map.on("idle", look);
    return () => void map.off("idle", look);
  }, [map]);
}

function useContextLoss(map: maplibregl.Map | null): void {
  useEffect(() => {
    if (!map) return undefined;
    const onLost = () => {
      contextRestored = false;
      reportMapFault("context-lost");
    };
    const onRestored = () => {
      contextRestored = true;
      if (useAtlas.getState().mapFault === "context-lost") reportMapFault(null);
    };
    map.on("webglcontextlost", onLost);
    map.on("webglcontextrestored", onRestored);
    return () => {
      map.off("webglcontextlost", onLost);
      map.off("webglcontextrestored", onRestored);
    };
  }, [map]);
}

/** The canvas keeps the name it was made with; a reader who changes the language gets the new one. */
function useCanvasName(map: maplibregl.Map | null, name: string): void {
  useEffect(() => {
    map?.getCanvas().setAttribute("aria-label", name);
    // A screen reader keeps the arrow keys to itself unless it is told that they do something here.
    map?.getCanvas().setAttribute("role", "application");
  }, [map, name]);
}

/** Its room changes as panels open. MapLibre by itself draws all anew before that frame is painted: what was opened would wait for it. */
function useRoom(map: maplibregl.Map | null): void {
  useEffect(() => {
    if (!map) return undefined;
    const container = map.getContainer();
    const canvas = map.getCanvas();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const sizes = new ResizeObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        if (canvas.clientWidth !== container.clientWidth || canvas.clientHeight !== container.clientHeight)
          map.resize();
      });
    });
    sizes.observe(container);
    return () => {
      sizes.disconnect();
      clearTimeout(timer);
    };
  }, [map]);
}

function useLegendRoom(map: maplibregl.Map | null): LegendRoom {
  const [room, setRoom] = useState<LegendRoom>("none");
  useEffect(() => {
    if (!map) return undefined;
    const container = map.getContainer();
    const root = container.closest<HTMLElement>(".atlas-map") ?? container;
    return watchCovers(container, () => {
      const height = container.clientHeight - takenTop(root);
      setRoom(
        container.clientWidth < ROOMY.width || height < ROOMY.signs ? "none" : height < ROOMY.all ? "signs" : "all",
      );
    });
  }, [map]);
  return room;
}
