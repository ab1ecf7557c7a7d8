/** How our features are drawn. Constants but for colour; only `data` and one `filter` change while the map runs. */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";
import type { LayerId } from "./layer-order";
import { MAP_FONTS, PALETTES, type MapScheme } from "./palette";
import { routeLines } from "./route-layers";

export const SOURCE_IDS = [
  "areas",
  "marked-areas",
  "stretches",
  "stretch-arrows",
  "open-route",
  "open-route-arrows",
  "route-stops",
  "sites",
  "marks",
  "stacks",
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** Sources whose features are told apart on the map, by hover or by a filter. */
export const PROMOTED: ReadonlySet<SourceId> = new Set<SourceId>([
  "areas",
  "stretches",
  "stretch-arrows",
  "sites",
  "marks",
]);

const get = (property: string): ExpressionSpecification => ["get", property];
// A filter sees whole zoom levels only, so a thing due at 8.3 appears at 9: late, never too early.
const DUE: FilterSpecification = ["<=", ["get", "fromZoom"], ["zoom"]];
const hovered: ExpressionSpecification = ["boolean", ["feature-state", "hovered"], false];
const byEmphasis = (quiet: number, plain: number, linked: number): ExpressionSpecification => [
  "match",
  ["to-string", ["feature-state", "emphasis"]],
  "linked",
  linked,
  "quiet",
  quiet,
  plain,
];

/** Names of images, drawn on demand by map-images.ts. */
const siteImage = (scheme: MapScheme): ExpressionSpecification => [
  "concat",
  "site ",
  get("symbol"),
  " ",
  get("role"),
  " ",
  ["to-string", get("size")],
  ` ${scheme}`,
];
const arrowImage = (scheme: MapScheme, weight: "light" | "strong") => `arrow ${weight} ${scheme}`;

// Wide areas overlap most: they get the least tone, so that a county under five of them is still paper.
const AREA_WASH: ExpressionSpecification = [
  "interpolate",
  ["linear"],
  get("radiusKm"),
  2,
  0.08,
  10,
  0.045,
  25,
  0.022,
  60,
  0.016,
];

/** Closer in there is room for the names of both sides of a crossing. */
const NAMED: ExpressionSpecification = [
  "step",
  ["zoom"],
  get("label"),
  10.5,
  [
    "case",
    ["==", get("sides"), ""],
    get("label"),
    ["format", get("label"), {}, "\n", {}, get("sides"), { "font-scale": 0.9 }],
  ],
];

/** Half the symbol and a little air, in ems of the text beside it. */
const besideSymbol = (textSize: number, air: number): DataDrivenPropertyValueSpecification<number> => [
  "/",
  ["+", ["/", get("size"), 2], air],
  textSize,
];

/** Clockwise from the right, where a Latin or Hangul name reads best, and then the corners. */
const NAME_ANCHORS: NonNullable<NonNullable<SymbolLayerSpecification["layout"]>["text-variable-anchor"]> = [
  "left",
  "right",
  "top",
  "bottom",
  "top-left",
  "bottom-left",
  "top-right",
  "bottom-right",
];

type Anchor = "left" | "right" | "top" | "bottom" | "top-left" | "top-right" | "bottom-left" | "bottom-right";
/** The corner of the text that touches the symbol, and where the text stands then. */
const AROUND: readonly [Anchor, x: number, y: number][] = [
  ["left", 1, 0],
  ["right", -1, 0],
  ["top", 0, 1],
  ["bottom", 0, -1],
  ["top-left", 0.75, 0.6],
  ["bottom-left", 0.75, -0.6],
  ["top-right", -0.75, 0.6],
  ["bottom-right", -0.75, -0.6],
];

/** Places for a name that must be read: beside its ring, else farther out, past the symbols that crowd it. In ems. */
const namePlaces = (nearest: number): (Anchor | [number, number])[] =>
  [0, 0.9, 2, 3.4].flatMap((farther) =>
    AROUND.flatMap(([anchor, x, y]): (Anchor | [number, number])[] => [
      anchor,
      [x * (nearest + farther), y * (nearest + farther)],
    ]),
  );

/** Layers whose filter follows which sites are shown. */
export const AREA_LAYERS = ["site-areas-wash", "site-areas-edge"] as const satisfies readonly LayerId[];

/** Areas that may lie on a map of a country before they cover it. */
const ROOM_FOR_AREAS = 500;
/** Zoom levels that areas wait for when there are more: in one heap they are a stain, and nobody sees whose is whose. */
const waitOf = (areas: number): number => Math.max(0, Math.log2(areas / ROOM_FOR_AREAS) / 2);

export function areaFilter(layer: (typeof AREA_LAYERS)[number], shown: readonly string[]): FilterSpecification {
  const due: FilterSpecification = ["<=", ["+", ["get", "fromZoom"], waitOf(shown.length)], ["zoom"]];
  // Looked up, where "in" would go through all ids for each area.
  const isShown: ExpressionSpecification =
    shown.length > 0 ? ["match", ["get", "id"], [...shown], true, false] : ["literal", false];
  // Closer in, an area wider than the screen would only tint it; its edge stays.
  return layer === "site-areas-wash"
    ? ["all", due, ["<", ["zoom"], ["get", "toZoom"]], isShown]
    : ["all", due, isShown];
}

/** All layers of ours by id; `layer-order.ts` says where they stand. `shown`: sites that are drawn. */
export function atlasLayers(scheme: MapScheme, shown: readonly string[]): Record<LayerId, LayerSpecification> {
  const { role, paper, ink, inkQuiet } = PALETTES[scheme];
  const contrast = scheme === "light-contrast" || scheme === "dark-contrast";
  const roleColour: ExpressionSpecification = ["match", get("role"), "passage", role.passage, role.detention];
  const symbol = { "icon-image": siteImage(scheme), "icon-overlap": "always", "icon-padding": 1 } as const;
  const halo = { "text-halo-color": paper, "text-halo-width": 2, "text-halo-blur": 0.3 } as const;
  const dashes = { "line-join": "round", "line-cap": "butt" } as const;
  const stretch = routeLines({
    source: "stretches",
    colour: role.passage,
    paper,
    casing: byEmphasis(0, 0.5, 0.7),
    // Further out it leaves less than half a pixel beside a line, and of thousands of lines it is half the work.
    casedFrom: 7,
    opacity: ["case", hovered, 1, byEmphasis(contrast ? 0.6 : 0.22, contrast ? 1 : 0.6, 0.95)],
    bandOpacity: ["case", hovered, 0.4, byEmphasis(0.08, 0.18, 0.32)],
    wider: ["case", hovered, 1.2, 0],
  });
  const openRoute = routeLines({
    source: "open-route",
    colour: role.passage,
    paper,
    casing: 0.9,
    casedFrom: 0,
    opacity: 1,
    bandOpacity: 0.34,
    wider: 0,
  });
  const arrow = {
    "icon-rotate": get("bearing"),
    "icon-rotation-alignment": "map",
    "icon-overlap": "always",
    "icon-ignore-placement": true,
  } as const;
  return {
    "site-areas-wash": {
      id: "site-areas-wash",
      type: "fill",
      source: "areas",
      filter: areaFilter("site-areas-wash", shown),
      paint: { "fill-color": roleColour, "fill-opacity": AREA_WASH, "fill-antialias": false },
    },
    "site-areas-edge": {
      id: "site-areas-edge",
      type: "line",
      source: "areas",
      filter: areaFilter("site-areas-edge", shown),
      layout: dashes,
      paint: {
        "line-color": roleColour,
        "line-width": 0.7,
        "line-opacity": contrast ? 1 : 0.38,
        "line-dasharray": [4, 4],
      },
    },
    "marked-areas-wash": {
      id: "marked-areas-wash",
      type: "fill",
      source: "marked-areas",
      filter: DUE,
      paint: { "fill-color": roleColour, "fill-opacity": 0.1, "fill-antialias": false },
    },
    "marked-areas-edge": {
      id: "marked-areas-edge",
      type: "line",
      source: "marked-areas",
      filter: DUE,
      layout: dashes,
      paint: { "line-color": roleColour, "line-width": 1.2, "line-opacity": 0.9, "line-dasharray": [4, 3] },
    },
    "stretch-casing": { id: "stretch-casing", ...stretch.casing },
    "stretch-band": { id: "stretch-band", ...stretch.band },
    stretches: { id: "stretches", ...stretch.core },
    "stretch-edges": { id: "stretch-edges", ...stretch.edges },
    "stretch-edges-open": { id: "stretch-edges-open", ...stretch.open },
    "stretches-unknown": { id: "stretches-unknown", ...stretch.unknown },
    "stretches-pattern": { id: "stretches-pattern", ...stretch.pattern },
    "stretch-arrows": {
      id: "stretch-arrows",
      type: "symbol",
      source: "stretch-arrows",
      filter: DUE,
      layout: { ...arrow, "icon-image": arrowImage(scheme, "light") },
      paint: { "icon-opacity": byEmphasis(contrast ? 0.6 : 0.3, contrast ? 1 : 0.8, 1) },
    },
    "open-route-casing": { id: "open-route-casing", ...openRoute.casing },
    "open-route-band": { id: "open-route-band", ...openRoute.band },
    "open-route": { id: "open-route", ...openRoute.core },
    "open-route-edges": { id: "open-route-edges", ...openRoute.edges },
    "open-route-edges-open": { id: "open-route-edges-open", ...openRoute.open },
    "open-route-unknown": { id: "open-route-unknown", ...openRoute.unknown },
    "open-route-pattern": { id: "open-route-pattern", ...openRoute.pattern },
    "open-route-arrows": {
      id: "open-route-arrows",
      type: "symbol",
      source: "open-route-arrows",
      filter: DUE,
      layout: { ...arrow, "icon-image": arrowImage(scheme, "strong") },
    },
    "site-names": {
      id: "site-names",
      type: "symbol",
      source: "sites",
      // Further out there is room for the towns only.
      minzoom: 9,
      layout: {
        "text-field": NAMED,
        "text-font": MAP_FONTS.regular,
        "text-size": 11.5,
        "text-max-width": 11,
        "text-line-height": 1.15,
        "text-variable-anchor": NAME_ANCHORS,
        "text-radial-offset": besideSymbol(11.5, 3),
        "text-justify": "auto",
        "text-padding": 3,
        "symbol-sort-key": ["-", 0, get("size")],
      },
      // The marked name is drawn by a layer of its own.
      paint: {
        ...halo,
        "text-color": roleColour,
        "text-opacity": ["case", ["boolean", ["feature-state", "marked"], false], 0, 1],
      },
    },
    "marked-names": {
      id: "marked-names",
      type: "symbol",
      source: "marks",
      filter: ["in", get("mark"), ["literal", ["open", "end", "hovered"]]],
      layout: {
        "text-field": NAMED,
        "text-font": MAP_FONTS.semibold,
        "text-size": 13,
        "text-max-width": 12,
        "text-line-height": 1.15,
        "text-variable-anchor-offset": [
          "step",
          get("size"),
          ["literal", namePlaces(1.25)],
          18,
          ["literal", namePlaces(1.6)],
          26,
          ["literal", namePlaces(2)],
        ],
        "text-justify": "auto",
        "text-padding": 2,
        // Always there: where no side is free it lies over what is least in the way.
        "text-overlap": "always",
        "symbol-sort-key": ["match", get("mark"), "open", 0, "hovered", 1, 2],
      },
      paint: { ...halo, "text-halo-width": 2.4, "text-color": ink },
    },
    "route-stops": {
      id: "route-stops",
      type: "symbol",
      source: "route-stops",
      layout: {
        "text-field": get("text"),
        "text-font": MAP_FONTS.bold,
        "text-size": 14,
        "text-variable-anchor": [
          "bottom-right",
          "bottom-left",
          "top-right",
          "top-left",
          "bottom",
          "top",
          "right",
          "left",
        ],
        // Clear of the ring around each stop.
        "text-radial-offset": besideSymbol(14, 6),
        "text-padding": 0,
        "text-overlap": "always",
        "symbol-sort-key": get("first"),
      },
      paint: { ...halo, "text-halo-width": 2.6, "text-color": role.passage },
    },
    // Small ones lie on large ones: a large symbol under a small one can still be seen.
    sites: {
      id: "sites",
      type: "symbol",
      source: "sites",
      layout: { ...symbol, "symbol-sort-key": ["-", 0, get("size")] },
    },
    "site-rings": {
      id: "site-rings",
      type: "circle",
      source: "marks",
      paint: {
        "circle-radius": ["+", ["/", get("size"), 2], ["match", get("mark"), "hovered", 3, 5]],
        "circle-color": paper,
        "circle-opacity": ["match", get("mark"), ["related", "end"], 0, 0.75],
        "circle-stroke-color": ["match", get("mark"), "hovered", inkQuiet, ink],
        "circle-stroke-width": ["match", get("mark"), "open", 1.8, 1.2],
      },
    },
    "marked-sites": {
      id: "marked-sites",
      type: "symbol",
      source: "marks",
      layout: { ...symbol, "icon-ignore-placement": true, "symbol-z-order": "source" },
    },
    "stack-counts": {
      id: "stack-counts",
      type: "symbol",
      source: "stacks",
      layout: {
        "text-field": get("text"),
        "text-font": MAP_FONTS.semibold,
        "text-size": 10,
        "text-variable-anchor": ["bottom-left", "top-left", "bottom-right", "top-right"],
        "text-radial-offset": besideSymbol(10, 0),
        "text-padding": 0,
        "text-overlap": "always",
      },
      paint: { ...halo, "text-halo-width": 1.6, "text-color": inkQuiet },
    },
  };
}

/** Drawing from a source with nothing in it would still cost each frame a mask over the whole map. */
export const visibilityOf = ({ features }: GeoJSON.FeatureCollection): "visible" | "none" =>
  features.length > 0 ? "visible" : "none";

const ours: ReadonlyMap<string, SourceId> = new Map(SOURCE_IDS.map((id) => [id, id]));
/** Which of our sources a layer draws from. */
export const sourceOfLayer = (layer: LayerSpecification): SourceId | undefined =>
  "source" in layer && typeof layer.source === "string" ? ours.get(layer.source) : undefined;

/** Features of these layers answer to the pointer, the uppermost first. */
export const SITE_LAYERS = ["marked-sites", "sites"] as const satisfies readonly LayerId[];
export const STRETCH_LAYERS = [
  "stretches",
  "stretch-band",
  "stretches-unknown",
  "stretches-pattern",
] as const satisfies readonly LayerId[];
