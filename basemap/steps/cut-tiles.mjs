// Cuts both parts of the archive into vector tiles: the coarse world, and the region in detail.
import { gzipSync } from "node:zlib";
import { GeoJSONVT } from "@maplibre/geojson-vt";
import { fromGeojsonVt } from "@maplibre/vt-pbf";
import { overlaps } from "./boxes.mjs";

const extent = 4096;

// In units of the tile, 3 is about a third of a pixel on screen. The last zoom is stretched up to 32 times, so it keeps more.
const tolerance = { usual: 3, lastZoom: 1.5, world: 4 };
// Points repeated beyond their tile would be drawn twice; lines and areas need an edge to run out on.
const edge = { points: 0, shapes: 64 };

/** What is left out further away, where it would be a speck or a crowd. */
const dueAtZoom = {
  land: sizeable,
  coast: sizeable,
  lakes: ({ km2 }, zoom) => km2 > atZoom(zoom, { 5: 150, 6: 40, 7: 10 }, 0),
  rivers: ({ kind, rank }, zoom) => kind === "border" || zoom >= (rank === 1 ? 5 : 6),
  places: ({ rank }, zoom) => rank <= atZoom(zoom, { 5: 2, 6: 3, 7: 4 }, Infinity),
  // Beyond that no name of an area is drawn.
  labels: (_, zoom) => zoom <= 8,
};

// Only used to choose; nothing reads it from the tile.
const droppedProperties = new Set(["km2"]);

export const tileFields = {
  sea: {},
  land: {},
  focus: {},
  coast: {},
  borders: { kind: "String" },
  adm1: {},
  rivers: { kind: "String", rank: "Number" },
  lakes: {},
  places: { name: "String", country: "String", rank: "Number", capital: "Boolean", side: "String" },
  labels: { kind: "String", name: "String" },
};

/** Yields `{z, x, y, bytes}`, gzipped. */
export function* cutTiles(world, region, { bounds, zooms }) {
  for (let z = zooms.world[0]; z <= zooms.world[1]; z += 1) {
    yield* cutZoom(world, z, { tolerance: tolerance.world, maxZoom: zooms.world[1] });
  }
  const [first, last] = zooms.region;
  for (let z = first; z <= last; z += 1) {
    const due = Object.fromEntries(
      Object.entries(region).map(([name, features]) => [name, dueFeatures(name, features, z)]),
    );
    // geojson-vt does not simplify at its own last zoom; one more makes every zoom of ours an ordinary one.
    const options =
      z === last ? { tolerance: tolerance.lastZoom, maxZoom: z } : { tolerance: tolerance.usual, maxZoom: z + 1 };
    yield* cutZoom(due, z, { ...options, bounds });
  }
}

function* cutZoom(layers, z, { bounds = [-180, -85, 180, 85], ...options }) {
  const cutters = Object.entries(layers).map(([name, features]) => [name, cutter(name, features, options)]);
  for (const { x, y } of tilesIn(bounds, z)) {
    const cut = cutters
      .map(([name, index]) => [name, index.getTile(z, x, y)])
      .filter(([, tile]) => tile?.features.length > 0);
    if (cut.length > 0) yield { z, x, y, bytes: encode(Object.fromEntries(cut)) };
  }
}

function cutter(name, features, { tolerance, maxZoom }) {
  const buffer = name === "places" || name === "labels" ? edge.points : edge.shapes;
  const options = { maxZoom, indexMaxZoom: Math.min(5, maxZoom), indexMaxPoints: 0, tolerance, buffer, extent };
  return new GeoJSONVT({ type: "FeatureCollection", features }, options);
}

function dueFeatures(name, features, zoom) {
  const isDue = dueAtZoom[name] ?? (() => true);
  return features.filter(({ properties }) => isDue(properties, zoom)).map(withoutDropped);
}

function withoutDropped(feature) {
  const kept = Object.entries(feature.properties).filter(([name]) => !droppedProperties.has(name));
  return { ...feature, properties: Object.fromEntries(kept) };
}

// The level is fixed so that the same input gives the same bytes.
function encode(layers) {
  return gzipSync(fromGeojsonVt(layers, { version: 2, extent }), { level: 9 });
}

function sizeable({ km2 }, zoom) {
  return km2 > atZoom(zoom, { 5: 6, 6: 1.5, 7: 0.4, 8: 0.1 }, 0);
}

function atZoom(zoom, values, otherwise) {
  return values[zoom] ?? otherwise;
}

function* tilesIn(bounds, z) {
  const count = 2 ** z;
  for (let x = 0; x < count; x += 1) {
    for (let y = 0; y < count; y += 1) {
      if (overlaps(tileBounds(x, y, count), bounds)) yield { x, y };
    }
  }
}

function tileBounds(x, y, count) {
  const longitude = (column) => (column / count) * 360 - 180;
  const latitude = (row) => (Math.atan(Math.sinh(Math.PI * (1 - (2 * row) / count))) * 180) / Math.PI;
  return [longitude(x), latitude(y + 1), longitude(x + 1), latitude(y)];
}
