import type {
  CircleLayerSpecification,
  ExpressionSpecification,
  FillLayerSpecification,
  FilterSpecification,
  LayerSpecification,
  LineLayerSpecification,
  StyleSpecification,
  SymbolLayerSpecification,
} from "maplibre-gl";

export type BasemapTheme = "light" | "dark";
export type BasemapBounds = [west: number, south: number, east: number, north: number];

export interface BasemapOptions {
  theme: BasemapTheme;
  /** The reader's language; names come from `name:<language>`, then `name:en`, then `name`. */
  language: string;
  /** Absolute address of the PMTiles archive, without `pmtiles://`. */
  url: string;
  attribution: string;
  /** ISO 3166-1 alpha-2 of the country drawn lighter; its places win over equal ones abroad. */
  focus: string;
  /** Extent of the detailed part of the archive; outside it only the coarse world is drawn. */
  bounds: BasemapBounds;
}

type Layout = NonNullable<SymbolLayerSpecification["layout"]>;
type TilePart = keyof typeof tileZooms;

/** As written by `basemap/`: below `region` starts, above `maxzoom` tiles are stretched. */
export const tileZooms = {
  world: { minzoom: 0, maxzoom: 4 },
  region: { minzoom: 5, maxzoom: 9 },
} as const;

interface BasemapColours {
  sea: string;
  land: string;
  focus: string;
  coast: string;
  lake: string;
  river: string;
  province: string;
  border: string;
  borderCasing: string;
  townDot: string;
  cityName: string;
  townName: string;
  localName: string;
  countryName: string;
  provinceName: string;
  seaName: string;
}

// Every name keeps 4.5:1 against the ground it is read on, site symbols stay the only saturated thing.
export const colours: Record<BasemapTheme, BasemapColours> = {
  light: {
    sea: "#dbe5ea",
    land: "#f0eeea",
    focus: "#fbfaf7",
    coast: "#9db3bf",
    lake: "#d0dfe7",
    river: "#a7c1ce",
    province: "#c6beb0",
    border: "#7d7568",
    borderCasing: "#ffffff",
    townDot: "#6a665e",
    cityName: "#2b2a27",
    townName: "#47453f",
    localName: "#64615a",
    countryName: "#6b6352",
    provinceName: "#716959",
    seaName: "#4a6b7b",
  },
  dark: {
    sea: "#0e151b",
    land: "#181f25",
    focus: "#222a31",
    coast: "#435866",
    lake: "#13202a",
    river: "#33505f",
    province: "#414c55",
    border: "#8a8f92",
    borderCasing: "#0e151b",
    townDot: "#a3a6a7",
    cityName: "#e6e4de",
    townName: "#c0c1bd",
    localName: "#a0a4a6",
    countryName: "#98a2aa",
    provinceName: "#8a949b",
    seaName: "#7593a4",
  },
};

// Without `glyphs` MapLibre draws text from the reader's own fonts and takes this list as a CSS font family.
// Chinese faces stand before Korean ones: they hold no Hangul, so each script finds the face made for it.
const fontFamilies = [
  "Noto Sans",
  "Helvetica Neue",
  "Segoe UI",
  "Roboto",
  "Noto Sans CJK SC",
  "PingFang SC",
  "Microsoft YaHei",
  "Apple SD Gothic Neo",
  "Malgun Gothic",
  "Noto Sans CJK KR",
  "sans-serif",
];
// MapLibre reads weight and slope from the words of the first name in the list.
const fonts = {
  regular: fontFamilies,
  medium: ["Medium", ...fontFamilies],
  semibold: ["Semibold", ...fontFamilies],
  italic: ["Italic", ...fontFamilies],
};

/** The style under the sites. It names no place, no font file and no address but the archive's own. */
export function basemapStyle(options: BasemapOptions): StyleSpecification {
  const tiles = [`pmtiles://${options.url}/{z}/{x}/{y}`];
  const { attribution } = options;
  return {
    ...emptyStyle(options.theme),
    sources: {
      world: { type: "vector", tiles, ...tileZooms.world, attribution },
      region: { type: "vector", tiles, ...tileZooms.region, bounds: options.bounds, attribution },
    },
    layers: basemapLayers(options),
  };
}

/** What is drawn while there is no basemap: sites on plain ground, no source, nothing to load. */
export function emptyStyle(theme: BasemapTheme): StyleSpecification {
  return {
    version: 8,
    name: `basemap-${theme}`,
    // Colour changes would fade for 300 ms, and a filter with them.
    transition: { duration: 0, delay: 0 },
    sources: {},
    layers: [background(colours[theme])],
  };
}

/** From the ground up: what comes later is drawn above, and its labels are placed first. */
function basemapLayers(options: BasemapOptions): LayerSpecification[] {
  const palette = colours[options.theme];
  return [
    background(palette),
    ...worldLayers(palette),
    ...groundLayers(palette),
    ...waterLayers(palette),
    ...borderLayers(palette),
    townDots(palette),
    provinceNames(palette, options.language),
    seaNames(palette, options.language),
    ...townNames(palette, options),
    ...countryNames(palette, options.language),
  ];
}

function background(palette: BasemapColours): LayerSpecification {
  return { id: "background", type: "background", paint: { "background-color": palette.sea } };
}

function worldLayers(palette: BasemapColours): LayerSpecification[] {
  return [
    fill("world-land", "world", "land", { "fill-color": palette.land }),
    // The region's own, finer shape takes over; both at once would show a double edge.
    { ...fill("world-focus", "world", "focus", { "fill-color": palette.focus }), maxzoom: 5 },
    line("world-coast", "world", "land", { "line-color": palette.coast, "line-width": 0.6 }),
    line("world-borders", "world", "borders", {
      "line-color": palette.border,
      "line-opacity": 0.5,
      "line-width": byZoom([2, 0.4], [6, 1]),
    }),
  ];
}

function groundLayers(palette: BasemapColours): LayerSpecification[] {
  // Antialiasing would let the world below shine through along tile edges.
  const seamless = { "fill-antialias": false } as const;
  return [
    fill("sea", "region", "sea", { "fill-color": palette.sea, ...seamless }),
    fill("land", "region", "land", { "fill-color": palette.land }),
    fill("focus", "region", "focus", { "fill-color": palette.focus, ...seamless }),
    line("coast", "region", "coast", { "line-color": palette.coast, "line-width": byZoom([5, 0.5], [10, 1.2]) }),
  ];
}

function waterLayers(palette: BasemapColours): LayerSpecification[] {
  const major: ExpressionSpecification = ["==", ["get", "rank"], 1];
  return [
    {
      ...line("rivers", "region", "rivers", {
        "line-color": palette.river,
        "line-width": byZoom(
          [5, ["case", major, 0.7, 0.3]],
          [9, ["case", major, 1.8, 1]],
          [12, ["case", major, 3, 1.6]],
        ),
        // Inland rivers lie up to 1.5 km off their beds: closer in they would mislead.
        "line-opacity": fade([5, 0.65], [9, 0.8], [10.5, 0.4], [11.5, 0]),
      }),
      filter: isKind("inland"),
      maxzoom: 11.5,
    },
    {
      ...fill("lakes", "region", "lakes", {
        "fill-color": palette.lake,
        "fill-outline-color": palette.river,
        "fill-opacity": fade([10, 1], [11.5, 0]),
      }),
      maxzoom: 11.5,
    },
    {
      ...line("border-river-banks", "region", "rivers", {
        "line-color": palette.coast,
        "line-width": byZoom([8, 0], [9, 3.6], [10, 6.6], [12, 13], [14, 24]),
      }),
      layout: ROUND,
      filter: isKind("border"),
      // Further out the river is a line without banks.
      minzoom: 8,
    },
    {
      // A width in pixels: the line is exact, the banks are not known.
      ...line("border-river", "region", "rivers", {
        "line-color": palette.lake,
        "line-width": byZoom([5, 1.2], [8, 2.6], [10, 5], [12, 11], [14, 22]),
      }),
      layout: ROUND,
      filter: isKind("border"),
    },
  ];
}

function borderLayers(palette: BasemapColours): LayerSpecification[] {
  return [
    line("provinces", "region", "adm1", {
      "line-color": palette.province,
      "line-dasharray": [4, 2.5],
      "line-width": byZoom([5, 0.6], [10, 1.2]),
      "line-opacity": fade([9, 1], [11, 0.35]),
    }),
    {
      ...line("border-casing", "region", "borders", {
        "line-color": palette.borderCasing,
        "line-opacity": fade([5, 0.8], [9, 0]),
        "line-width": byZoom([5, 3], [9, 4]),
      }),
      maxzoom: 9,
    },
    {
      ...line("border", "region", "borders", {
        "line-color": palette.border,
        "line-opacity": 0.9,
        "line-width": byZoom([5, 0.9], [7, 1.1], [10, 1.3], [13, 1.8]),
      }),
      filter: isKind("international"),
    },
    {
      ...line("ceasefire-line", "region", "borders", {
        "line-color": palette.border,
        "line-dasharray": [2, 1.6],
        "line-width": byZoom([5, 1.1], [10, 2.2]),
      }),
      filter: isKind("ceasefire"),
    },
  ];
}

const rank: ExpressionSpecification = ["to-number", ["get", "rank"], 5];

// Filters see whole zoom levels only. Ranks as in the tiles: finer ones are not stored further out.
const placeIsDue: ExpressionSpecification = [
  "step",
  ["zoom"],
  ["<=", rank, 2],
  6,
  ["<=", rank, 2],
  7,
  ["<=", rank, 3],
  8,
  ["<=", rank, 4],
  9,
  true,
];

function townDots(palette: BasemapColours): CircleLayerSpecification {
  return {
    id: "town-dots",
    type: "circle",
    source: "region",
    "source-layer": "places",
    minzoom: tileZooms.region.minzoom,
    filter: placeIsDue,
    paint: {
      "circle-radius": byZoom([5, byRank(2.4, 1.9, 1.5, 1.1)], [10, byRank(4.4, 3.8, 3.2, 2.4)]),
      // A capital is an open ring, as in printed atlases.
      "circle-color": ["case", ["has", "capital"], palette.focus, palette.townDot],
      "circle-stroke-color": ["case", ["has", "capital"], palette.cityName, palette.focus],
      "circle-stroke-width": ["case", ["has", "capital"], 1.4, 0.9],
    },
  };
}

interface TownNameLayer {
  id: string;
  filter: ExpressionSpecification;
  text: ExpressionSpecification;
  font: string[] | ExpressionSpecification;
  color: string;
}

function townNames(palette: BasemapColours, options: BasemapOptions): SymbolLayerSpecification[] {
  const abroad: ExpressionSpecification = ["case", ["==", ["get", "country"], options.focus], 0, 0.5];
  const both = readerAndLocalName(options.language, palette);
  const names = ({ id, font, filter, text, color }: TownNameLayer): SymbolLayerSpecification => ({
    id,
    type: "symbol",
    source: "region",
    "source-layer": "places",
    minzoom: tileZooms.region.minzoom,
    filter,
    layout: {
      "text-field": text,
      "text-font": font,
      "text-size": byZoom([5, byRank(13, 11.5, 11, 10.5)], [10, byRank(18, 16, 14.5, 12.5)]),
      "text-variable-anchor-offset": anchorsByLean(),
      "text-justify": "auto",
      "text-padding": 2,
      "text-line-height": 1.12,
      "text-max-width": 9,
      "symbol-sort-key": ["+", rank, abroad],
    },
    paint: {
      "text-color": color,
      "text-halo-color": ["case", ["==", ["get", "country"], options.focus], palette.focus, palette.land],
      "text-halo-width": 1.5,
      "text-halo-blur": 0.3,
    },
  });
  return [
    names({
      id: "town-names",
      filter: ["all", placeIsDue, [">", rank, 1]],
      // Two lines for every town would leave room for half of them while a whole country is in view.
      text: ["step", ["zoom"], readerName(options.language), 7, both],
      font: [
        "step",
        ["zoom"],
        ["literal", fonts.regular],
        9,
        ["case", ["==", rank, 2], ["literal", fonts.semibold], ["literal", fonts.regular]],
      ],
      color: palette.townName,
    }),
    // Above the towns, so that a city never loses its name to a village.
    names({ id: "city-names", filter: ["<=", rank, 1], text: both, font: fonts.semibold, color: palette.cityName }),
  ];
}

function provinceNames(palette: BasemapColours, language: string): SymbolLayerSpecification {
  return {
    ...labels("province-names", "province", {
      "text-field": readerName(language),
      "text-font": fonts.regular,
      "text-size": byZoom([6, 9.5], [9, 12.5]),
      "text-letter-spacing": 0.14,
      "text-transform": "uppercase",
      "text-max-width": 12,
      // Provinces yield to towns and sites: room to shift, and a wide berth.
      "text-variable-anchor-offset": ["center", [0, 0], "center", [0, 2.2], "center", [0, -2.2], "center", [0, 4]],
      "text-padding": 6,
    }),
    minzoom: 6,
    maxzoom: 9,
    paint: { "text-color": palette.provinceName, "text-halo-color": palette.focus, "text-halo-width": 1 },
  };
}

function seaNames(palette: BasemapColours, language: string): SymbolLayerSpecification {
  return {
    ...labels("sea-names", "sea", {
      "text-field": readerName(language),
      "text-font": fonts.italic,
      "text-size": byZoom([5, 11], [7, 15]),
      "text-letter-spacing": 0.12,
      "text-max-width": 7,
      "text-line-height": 1.35,
    }),
    maxzoom: 9,
    paint: { "text-color": palette.seaName, "text-halo-color": palette.sea, "text-halo-width": 1 },
  };
}

function countryNames(palette: BasemapColours, language: string): SymbolLayerSpecification[] {
  const paint = { "text-color": palette.countryName, "text-halo-color": palette.land, "text-halo-width": 1.2 };
  const layout: Layout = {
    "text-field": readerName(language),
    "text-font": fonts.semibold,
    "text-transform": "uppercase",
    "text-line-height": 1.25,
  };
  return [
    {
      ...labels("world-country-names", "country", {
        ...layout,
        "text-size": byZoom([3, 10], [5, 12.5]),
        "text-letter-spacing": 0.18,
        "text-max-width": 7,
      }),
      source: "world",
      minzoom: 2.6,
      maxzoom: 5,
      paint,
    },
    {
      ...labels("country-names", "country", {
        ...layout,
        "text-size": byZoom([5, 12.5], [7, 18]),
        "text-letter-spacing": 0.22,
        "text-max-width": 14,
        "text-variable-anchor-offset": ["center", [0, 0], "center", [0, 2], "center", [0, -2]],
      }),
      maxzoom: 7,
      paint,
    },
  ];
}

function labels(id: string, kind: string, layout: Layout): SymbolLayerSpecification {
  return {
    id,
    type: "symbol",
    source: "region",
    "source-layer": "labels",
    minzoom: tileZooms.region.minzoom,
    filter: isKind(kind),
    layout,
  };
}

function readerName(language: string): ExpressionSpecification {
  return ["coalesce", ["get", `name:${language}`], ["get", "name:en"], ["get", "name"], ""];
}

/** The reader's name first, the name on the ground below it where that is another one. */
function readerAndLocalName(language: string, palette: BasemapColours): ExpressionSpecification {
  const name = readerName(language);
  const localDiffers: ExpressionSpecification = ["all", ["has", "name"], ["!=", ["get", "name"], name]];
  return [
    "format",
    name,
    {},
    ["case", localDiffers, ["concat", "\n", ["get", "name"]], ""],
    { "font-scale": 0.86, "text-color": palette.localName, "text-font": ["literal", fonts.regular] },
  ];
}

type Anchor = "left" | "right" | "top" | "bottom" | "top-left" | "top-right" | "bottom-left" | "bottom-right";
interface Direction {
  anchor: Anchor;
  x: number;
  y: number;
}

// Clockwise from north. The anchor is the corner of the text that touches the point, hence the opposite side.
const compass = {
  n: { anchor: "bottom", x: 0, y: -1 },
  ne: { anchor: "bottom-left", x: 0.7, y: -0.5 },
  e: { anchor: "left", x: 1, y: 0 },
  se: { anchor: "top-left", x: 0.7, y: 0.5 },
  s: { anchor: "top", x: 0, y: 1 },
  sw: { anchor: "top-right", x: -0.7, y: 0.5 },
  w: { anchor: "right", x: -1, y: 0 },
  nw: { anchor: "bottom-right", x: -0.7, y: -0.5 },
} as const satisfies Record<string, Direction>;

const directions: Direction[] = Object.values(compass);
const allDirections = [2, 6, 3, 1, 5, 7, 4, 0];
// In ems: beside the town's dot, beside a site symbol on it, beside several of them.
const labelDistances = [0.45, 1.1, 1.9, 2.8, 3.6];
// A name that may lie anywhere would, further off, be taken for another town's.
const nearDistances = labelDistances.slice(0, 3);

type AnchorOffsets = (Anchor | [number, number])[];

/** `side` is where the label may lie: `s` due south only, `se` anywhere between east and south, never elsewhere. */
function anchorsByLean(): ExpressionSpecification {
  const cases = Object.keys(compass).flatMap((side, index) => {
    const turns = side.length === 1 ? [index] : [index, index + 1, index - 1];
    return [side, ["literal", anchorOffsets(turns, labelDistances)]];
  });
  const anywhere = ["literal", anchorOffsets(allDirections, nearDistances)];
  // The spread hides the shape of "match" from the type; validateStyleMin checks it in the test.
  return ["match", ["get", "side"], ...cases, anywhere] as unknown as ExpressionSpecification;
}

function anchorOffsets(turns: number[], distances: number[]): AnchorOffsets {
  return distances.flatMap((distance) => turns.flatMap((turn) => offsetTowards(turn, distance)));
}

function offsetTowards(turn: number, distance: number): AnchorOffsets {
  const direction = directions[(turn + directions.length) % directions.length];
  if (!direction) return [];
  const along = (part: number) => Math.round(part * distance * 100) / 100;
  return [direction.anchor, [along(direction.x), along(direction.y)]];
}

/** Thin lines end and turn plainly: rounding a coast makes twice the triangles, and nobody sees a round corner of one pixel. */
const PLAIN = { "line-join": "miter", "line-cap": "butt" } as const;
/** A river as wide as a road would show its corners. */
const ROUND = { "line-join": "round", "line-cap": "round" } as const;

function fill(
  id: string,
  source: TilePart,
  layer: string,
  paint: FillLayerSpecification["paint"],
): FillLayerSpecification {
  return { id, type: "fill", source, "source-layer": layer, minzoom: tileZooms[source].minzoom, paint: { ...paint } };
}

function line(
  id: string,
  source: TilePart,
  layer: string,
  paint: LineLayerSpecification["paint"],
): LineLayerSpecification {
  return {
    id,
    type: "line",
    source,
    "source-layer": layer,
    minzoom: tileZooms[source].minzoom,
    layout: PLAIN,
    paint: { ...paint },
  };
}

function isKind(kind: string): FilterSpecification {
  return ["==", ["get", "kind"], kind];
}

function byRank(capital: number, city: number, town: number, village: number): ExpressionSpecification {
  return ["match", rank, 0, capital, 1, city, 2, town, village];
}

type Stop = [zoom: number, value: number | ExpressionSpecification];

function byZoom(...stops: Stop[]): ExpressionSpecification {
  // The spread hides the pairs from the type.
  return ["interpolate", ["exponential", 1.4], ["zoom"], ...stops.flat()] as ExpressionSpecification;
}

function fade(...stops: [zoom: number, opacity: number][]): ExpressionSpecification {
  return ["interpolate", ["linear"], ["zoom"], ...stops.flat()] as ExpressionSpecification;
}

/** Ids from the ground up; layers of sites go above all of them. */
export const basemapLayerIds: readonly string[] = basemapLayers({
  theme: "light",
  language: "en",
  url: "",
  attribution: "",
  focus: "",
  bounds: [-180, -90, 180, 90],
}).map((layer) => layer.id);
