/** An invented country: three types, five sites, four routes. */
import type {
  AtlasManifest,
  Position,
  RouteFeature,
  RouteProperties,
  SiteFeature,
  SiteProperties,
  SiteType,
} from "../../../src/core/dataset";

export const siteTypes: SiteType[] = [
  { id: "fort", label: { en: "Fort" }, colourRole: "detention", symbol: "barred-square" },
  { id: "hall", label: { en: "Hall" }, colourRole: "detention", symbol: "disc" },
  { id: "ford", label: { en: "Ford" }, colourRole: "passage", symbol: "double-arrow" },
];

export function site(id: string, coordinates: Position, properties: Partial<SiteProperties> = {}): SiteFeature {
  return {
    type: "Feature",
    id,
    geometry: { type: "Point", coordinates },
    properties: {
      id,
      type: "fort",
      name: `Site ${id}`,
      "name:ko": `장소 ${id}`,
      country: "XA",
      precision: "exact",
      radiusKm: 0.3,
      counted: true,
      accounts: 0,
      reports: 0,
      conditions: 0,
      sources: 1,
      evidenceYears: [],
      ...properties,
    },
  };
}

export function route(
  id: string,
  stops: readonly string[],
  geometry: RouteFeature["geometry"],
  properties: Partial<RouteProperties> = {},
): RouteFeature {
  return {
    type: "Feature",
    id,
    geometry,
    properties: { id, name: `Route ${id}`, pattern: false, stops, overlaps: [], evidenceYears: [], ...properties },
  };
}

const a: Position = [10, 50];
const b: Position = [10.5, 50.2];
const c: Position = [12, 49];
export const places = { a, b, c };

export const sites = [
  site("a", a, { type: "ford", accounts: 1 }),
  site("b", b, { type: "hall", accounts: 5, radiusKm: 15, precision: "county" }),
  site("c", c, { accounts: 20 }),
  site("c2", c, { radiusKm: 2, precision: "locality" }),
  site("lone", [14, 48]),
];
export const sitesById = new Map(sites.map((entry) => [entry.id, entry]));

export const routes = [
  route("first", ["a", "b"], { type: "LineString", coordinates: [a, b] }, { peopleMin: 5, peopleMax: 9 }),
  route("second", ["a", "b", "c"], { type: "LineString", coordinates: [a, b, c] }, { peopleMin: 300 }),
  route("usual", ["b", "c"], { type: "LineString", coordinates: [b, c] }, { pattern: true }),
  route("back", ["b", "a"], { type: "LineString", coordinates: [b, a] }, { pattern: true }),
  route("nowhere", ["", "lone"], null),
];

export const manifest: AtlasManifest = {
  format: 1,
  title: { en: "Atlas" },
  publisher: { name: { en: "Publisher" } },
  contact: {},
  licence: { name: "CC BY 4.0", url: "https://example.org/", statement: { en: "" } },
  datasetVersion: "0",
  datasetDate: "2020-01-01",
  languages: ["en"],
  counts: {
    sites: 0,
    countedSites: 0,
    conditions: 0,
    testimonies: 0,
    reports: 0,
    routes: 0,
    patterns: 0,
    actions: 0,
    sources: 0,
    standards: 0,
  },
  siteTypes,
  localTerms: [],
  authorities: [],
  countries: [],
  provinces: [],
  basemap: {
    file: "basemap.pmtiles",
    bounds: [0, 40, 20, 60],
    focus: "XA",
    attribution: [
      { text: "Surveyor", url: "https://example.org/survey" },
      { text: "Unsafe", url: "javascript:alert(1)" },
    ],
  },
  mapNotes: [{ en: "Size is the number of accounts." }, { en: "No symbol does not mean nothing." }],
  waysIn: [],
  helpLines: [],
  exitAddress: "https://example.org/",
  privacy: { k: 3 },
  removal: { statement: { en: "" } },
};
