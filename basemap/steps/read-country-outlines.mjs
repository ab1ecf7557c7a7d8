// Country outlines from OpenStreetMap's administrative borders, as kept by geo-tz: a quadtree whose leaves hold either
// the pieces of the time zones that meet in that quad or, where one zone fills it, only that zone's number.
import { closeSync, openSync, readFileSync, readSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { overlaps } from "./boxes.mjs";

const require = createRequire(import.meta.url);
const { decode } = require("geobuf");
const Pbf = require("pbf");

const world = [-180, -90, 180, 90];

export function readCountryOutlines({ countries, bounds }) {
  const countryOfZone = new Map(countries.flatMap(({ code, timeZones }) => timeZones.map((zone) => [zone, code])));
  const folder = path.join(path.dirname(require.resolve("geo-tz")), "..", "data");
  const index = JSON.parse(readFileSync(path.join(folder, "timezones.geojson.index.json"), "utf8"));
  const shapes = openSync(path.join(folder, "timezones.geojson.geo.dat"), "r");
  try {
    return [...piecesIn(index.lookup, world, { index, shapes, bounds })]
      .map(({ zone, geometry }) => ({ type: "Feature", properties: { country: countryOfZone.get(zone) }, geometry }))
      .filter((piece) => piece.properties.country);
  } finally {
    closeSync(shapes);
  }
}

function* piecesIn(node, quad, source) {
  if (node === undefined || !overlaps(quad, source.bounds)) return;
  if (node.pos >= 0 && node.len) {
    const bytes = Buffer.alloc(node.len);
    readSync(source.shapes, bytes, 0, node.len, node.pos);
    for (const { properties, geometry } of decode(new Pbf(bytes)).features) yield { zone: properties.tzid, geometry };
  } else if (Array.isArray(node) || typeof node === "number") {
    for (const zone of [node].flat()) yield { zone: source.index.timezones[zone], geometry: rectangle(quad) };
  } else {
    for (const [name, child] of Object.entries(node)) yield* piecesIn(child, quadrant(quad, name), source);
  }
}

// geo-tz names its quadrants a to d, counter-clockwise from the north-east.
function quadrant([west, south, east, north], name) {
  const x = (west + east) / 2;
  const y = (south + north) / 2;
  const quadrants = { a: [x, y, east, north], b: [west, y, x, north], c: [west, south, x, y], d: [x, south, east, y] };
  return quadrants[name];
}

function rectangle([west, south, east, north]) {
  return {
    type: "Polygon",
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  };
}
