/** Puts what the store shows into a running map. Only `data` and one `filter` change; sources and layers stay. */
import { useEffect, useRef, useState } from "react";
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { areaFilter, AREA_LAYERS, atlasLayers, SOURCE_IDS, sourceOfLayer, visibilityOf, type SourceId } from "./layers";
import { assembleStyle, type MapData } from "./map-style";
import type { MapScheme } from "./palette";
import type { Emphasis } from "./map-sources";
import type { MapState } from "./use-map-data";

/** While the browser keeps the drawing context back the map has no style, whatever its type says, and its methods throw. */
export const hasStyle = (map: MapLibreMap): boolean => Boolean(map.style);

const sourceOf = (map: MapLibreMap, id: SourceId): GeoJSONSource | undefined => map.getSource<GeoJSONSource>(id);

const LAYERS = Object.values(atlasLayers("light", [])).map((layer) => ({ id: layer.id, source: sourceOfLayer(layer) }));
/** Layers with nothing to draw are left out of every frame. */
function showLayersOf(map: MapLibreMap, id: SourceId, data: GeoJSON.FeatureCollection): void {
  const visibility = visibilityOf(data);
  for (const { id: layer, source } of LAYERS)
    if (source === id) map.setLayoutProperty(layer, "visibility", visibility, { validate: false });
}

/** What a map that was made with a style already has. */
export type Made = Pick<MapState, "data" | "shown">;

/** A longer collection is copied on its way to the worker for so long that it has a frame to itself. */
const LONG = 500;
const isLong = (state: { readonly data: MapData }, id: SourceId): boolean => state.data[id].features.length > LONG;
const NOTHING: GeoJSON.FeatureCollection = { type: "FeatureCollection", features: [] };

/** What the map is made with: all of a small dataset; of a large one the sites, and the rest once they are there. */
export function madeWith({ data, shown }: MapState): Made {
  const first = SOURCE_IDS.map((id) => [id, id !== "sites" && isLong({ data }, id) ? NOTHING : data[id]] as const);
  return { data: Object.fromEntries(first) as Record<SourceId, GeoJSON.FeatureCollection>, shown };
}

/** What the map already has, so that only what differs is sent. */
interface Drawn {
  readonly data: Partial<Record<SourceId, GeoJSON.FeatureCollection>>;
  shown: readonly string[] | null;
  /** By line, what was told last; the map remembers it also of a line that is gone for a while. */
  readonly emphases: Map<string, Emphasis>;
  marked: readonly string[];
}
const drawnWith = (made: Made | null): Drawn => ({
  data: { ...made?.data },
  shown: made?.shown ?? null,
  emphases: new Map(),
  marked: [],
});

/** Lines told of another emphasis before the next frame: each writes to every tile it runs through. */
const LINES_A_FRAME = 120;

/** Returns whether something is left for the next frame. */
function put(map: MapLibreMap, drawn: Drawn, state: MapState): boolean {
  // Until the style has been read there is nothing to put into; the map says when it has.
  if (!hasStyle(map) || !sourceOf(map, "sites")) return false;
  const send = (id: SourceId) => {
    const before = drawn.data[id];
    if (!before || visibilityOf(before) !== visibilityOf(state.data[id])) showLayersOf(map, id, state.data[id]);
    void sourceOf(map, id)?.setData(state.data[id]);
    drawn.data[id] = state.data[id];
  };
  const differing = SOURCE_IDS.filter((id) => drawn.data[id] !== state.data[id]);
  const long = differing.filter((id) => id !== "sites" && isLong(state, id));
  for (const id of differing) if (!long.includes(id)) send(id);
  if (drawn.shown !== state.shown)
    for (const layer of AREA_LAYERS) map.setFilter(layer, areaFilter(layer, state.shown), { validate: false });
  drawn.shown = state.shown;
  for (const id of drawn.marked)
    if (!state.marked.includes(id)) map.removeFeatureState({ source: "sites", id }, "marked");
  for (const id of state.marked)
    if (!drawn.marked.includes(id)) map.setFeatureState({ source: "sites", id }, { marked: true });
  drawn.marked = state.marked;
  const [next] = long;
  if (next !== undefined) {
    // After the sites, which have gone in this frame.
    if (long.length === differing.length) send(next);
    return true;
  }
  let told = 0;
  for (const [id, emphasis] of state.emphases) {
    // A line without a state is plain: telling thousands of them so would hold the page up.
    if ((drawn.emphases.get(id) ?? "plain") === emphasis) continue;
    if (told === LINES_A_FRAME) return true;
    for (const source of ["stretches", "stretch-arrows"] as const) map.setFeatureState({ source, id }, { emphasis });
    drawn.emphases.set(id, emphasis);
    told += 1;
  }
  return false;
}

export function useMapContent(
  map: MapLibreMap | null,
  {
    state,
    made,
    base,
    scheme,
  }: {
    readonly state: MapState;
    /** What stood in the style the map was made with. */
    readonly made: Made | null;
    readonly base: StyleSpecification;
    readonly scheme: MapScheme;
  },
): void {
  const drawn = useRef<{ readonly map: MapLibreMap | null; now: Drawn }>({ map: null, now: drawnWith(null) });
  const latest = useRef(state);
  const [returns, setReturns] = useState(0);

  useEffect(() => {
    latest.current = state;
    if (!map) return undefined;
    if (drawn.current.map !== map) drawn.current = { map, now: drawnWith(made) };
    let frame = 0;
    const again = () => {
      cancelAnimationFrame(frame);
      if (put(map, drawn.current.now, state)) frame = requestAnimationFrame(again);
    };
    again();
    const afresh = () => {
      drawn.current.now = drawnWith(null);
      again();
      setReturns((count) => count + 1);
    };
    map.on("styledata", again);
    map.on("webglcontextrestored", afresh);
    return () => {
      cancelAnimationFrame(frame);
      map.off("styledata", again);
      map.off("webglcontextrestored", afresh);
    };
  }, [map, state, made]);

  const styled = useRef<{ readonly map: MapLibreMap; readonly base: StyleSpecification } | null>(null);
  useEffect(() => {
    if (!map) return;
    // The map was made with the first style.
    if (styled.current?.map === map && styled.current.base !== base) {
      // Without its context it cannot take a style; once that returns this runs again.
      if (!hasStyle(map)) return;
      map.setStyle(assembleStyle(base, scheme, latest.current));
      // A style that had to be read anew has forgotten states of features; telling them twice is cheap.
      drawn.current.now = drawnWith(latest.current);
    }
    styled.current = { map, base };
  }, [map, base, scheme, returns]);
}
