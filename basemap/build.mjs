// The whole build; README.md tells the order and the reasons. Usage: node build.mjs [folder for intermediate files]
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { cutTiles, tileFields } from "./steps/cut-tiles.mjs";
import { namePlaces } from "./steps/name-places.mjs";
import { readCountryOutlines } from "./steps/read-country-outlines.mjs";
import { readLandForOrientation, readProvinces, readWorld } from "./steps/read-natural-earth.mjs";
import { readShore } from "./steps/read-shore.mjs";
import { toPmtiles } from "./steps/write-pmtiles.mjs";
import { toShapesText } from "./steps/write-shapes.mjs";

const here = import.meta.dirname;
const work = path.resolve(process.argv[2] ?? path.join(here, ".work"));
const outputs = {
  tiles: path.join(here, "../public/basemap.pmtiles"),
  shapes: path.join(here, "../data/shapes.geojson"),
};

const settings = Object.fromEntries(
  ["region", "towns", "labels", "shapes"].map((name) => [name, readJson(path.join(here, "settings", `${name}.json`))]),
);

mkdirSync(work, { recursive: true });
writeFileSync(path.join(work, "settings.json"), JSON.stringify(settings));

const { region } = settings;
const shore = readShore(region);
const read = {
  outlines: readCountryOutlines(region),
  ...shore,
  orientation: readLandForOrientation(),
  provinces: readProvinces(region),
};
for (const [name, features] of Object.entries(read)) writeFeatures(name, features);

// Debian puts shapely beside its own python only, so another one on the path would not find it.
const python = process.env.PYTHON ?? "/usr/bin/python3";
execFileSync(python, ["-B", path.join(here, "geometry"), work], { stdio: "inherit" });

const labels = settings.labels.map((label) => point(label.at, namesOf(label)));
// In the region a country's name stands where its border is in view, in the world where the country is.
const worldLabels = settings.labels
  .filter(({ worldAt }) => worldAt)
  .map((label) => point(label.worldAt, namesOf(label)));
const world = { ...readWorld(region), labels: worldLabels };
const regionLayers = {
  sea: [{ type: "Feature", properties: {}, geometry: rectangle(region.bounds) }],
  ...Object.fromEntries(
    ["land", "focus", "coast", "borders", "adm1", "rivers", "lakes"].map((name) => [name, readFeatures(name)]),
  ),
  places: await namePlaces(region, settings.towns, readFeatures("borders")),
  labels,
};
// Towns whose names were checked, for "how far from the nearest town" in the atlas.
const towns = regionLayers.places.filter(({ properties }) => properties.name).map(asTown);

const tiles = [...cutTiles(world, regionLayers, region)];
const archive = toPmtiles(tiles, {
  metadata: {
    name: "basemap",
    attribution: region.attribution,
    vector_layers: Object.entries(tileFields).map(([id, fields]) => ({ id, fields: withTranslations(id, fields) })),
  },
  bounds: [-180, -85, 180, 85],
  centre: region.centre,
  zooms: [region.zooms.world[0], region.zooms.region[1]],
});
write(outputs.tiles, archive);
write(outputs.shapes, toShapesText([...readFeatures("shapes"), ...towns]));
report();

function withTranslations(id, fields) {
  const named = id === "places" ? settings.towns.towns : id === "labels" ? settings.labels : [];
  const languages = new Set(named.flatMap((entry) => Object.keys(entry).filter((key) => key.startsWith("name:"))));
  return { ...fields, ...Object.fromEntries([...languages].sort().map((key) => [key, "String"])) };
}

function namesOf(label) {
  return Object.fromEntries(Object.entries(label).filter(([key]) => key === "kind" || key.startsWith("name")));
}

function asTown({ properties, geometry }) {
  const names = Object.fromEntries(Object.entries(properties).filter(([key]) => key.startsWith("name")));
  return { properties: { kind: "town", country: properties.country, ...names, source: "GeoNames" }, geometry };
}

function point(coordinates, properties) {
  return { type: "Feature", properties, geometry: { type: "Point", coordinates } };
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

function readJson(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}

function readFeatures(name) {
  return readJson(path.join(work, `${name}.out.geojson`)).features;
}

function writeFeatures(name, features) {
  writeFileSync(path.join(work, `${name}.geojson`), JSON.stringify({ type: "FeatureCollection", features }));
}

function write(file, content) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, content);
  console.log(`${path.basename(file)}: ${content.length.toLocaleString("en")} bytes`);
}

function report() {
  const rows = [...new Set(tiles.map(({ z }) => z))].map((zoom) => {
    const sizes = tiles.filter(({ z }) => z === zoom).map(({ bytes }) => bytes.length);
    return {
      zoom,
      tiles: sizes.length,
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      largest: Math.max(...sizes),
    };
  });
  console.table(rows);
}
