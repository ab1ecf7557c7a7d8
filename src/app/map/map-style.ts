/** The basemap's style with our sources and layers in their places. */
import type { GeoJSONSourceSpecification, LayerSpecification, StyleSpecification } from "maplibre-gl";
import { ON_TOP, UNDER_LABELS, UNDER_TOWN_NAMES, type LayerId } from "./layer-order";
import { atlasLayers, PROMOTED, SOURCE_IDS, sourceOfLayer, visibilityOf, type SourceId } from "./layers";
import type { MapScheme } from "./palette";

export type MapData = Readonly<Record<SourceId, GeoJSON.FeatureCollection>>;

/** Deepest zoom of tiles cut from our features; beyond it they are stretched, which points and arcs bear well. */
const DEEPEST_TILES = 14;

/**
 * How far tiles reach over each other, in pixels: half the widest line and its casing. All that lies there is drawn twice,
 * and MapLibre's own 128 are, of lines and areas, nearly as much as the tile itself.
 */
const TILE_BUFFER = 24;

function sourceOf(id: SourceId, data: GeoJSON.FeatureCollection): GeoJSONSourceSpecification {
  return {
    type: "geojson",
    data,
    maxzoom: DEEPEST_TILES,
    buffer: TILE_BUFFER,
    ...(PROMOTED.has(id) ? { promoteId: "id" } : {}),
  };
}

export interface MapContent {
  readonly data: MapData;
  /** Sites that are shown; their areas stay in the source and are filtered. */
  readonly shown: readonly string[];
}

/** Layers with nothing to draw begin hidden. */
function withVisibility(layer: LayerSpecification, data: MapData): LayerSpecification {
  const source = sourceOfLayer(layer);
  if (source === undefined) return layer;
  // The spread of a union's layout hides that it is still the layer's own.
  return { ...layer, layout: { ...layer.layout, visibility: visibilityOf(data[source]) } } as LayerSpecification;
}

/** The content goes in with the style, so that a change of theme or language never shows a map without sites. */
export function assembleStyle(
  base: StyleSpecification,
  scheme: MapScheme,
  { data, shown }: MapContent,
): StyleSpecification {
  const ours = atlasLayers(scheme, shown);
  const pick = (ids: readonly LayerId[]): LayerSpecification[] => ids.map((id) => withVisibility(ours[id], data));
  const layers = [...base.layers];
  const firstLabel = layers.findIndex((layer) => layer.type === "symbol");
  layers.splice(firstLabel < 0 ? layers.length : firstLabel, 0, ...pick(UNDER_LABELS));
  const townNames = layers.findIndex((layer) => layer.id === "town-names");
  layers.splice(townNames < 0 ? layers.length : townNames, 0, ...pick(UNDER_TOWN_NAMES));
  layers.push(...pick(ON_TOP));
  return {
    ...base,
    sources: { ...base.sources, ...Object.fromEntries(SOURCE_IDS.map((id) => [id, sourceOf(id, data[id])])) },
    layers,
  };
}
