import { readFileSync } from "node:fs";
import { VectorTile } from "@mapbox/vector-tile";
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { StyleSpecification } from "maplibre-gl";
import { PbfReader } from "pbf";
import { PMTiles, type Source } from "pmtiles";
import { describe, expect, test } from "vitest";
import { basemapLayerIds, basemapStyle, emptyStyle, type BasemapTheme } from "../../../src/app/map/basemap";

const archive = new PMTiles(fileSource(new URL("../../../public/basemap.pmtiles", import.meta.url)));
const archiveUrl = "https://atlas.example/basemap.pmtiles";
const themes: BasemapTheme[] = ["light", "dark"];
const variants = themes.flatMap((theme) => ["en", "ko"].map((language) => ({ theme, language })));

describe.each(variants)("the style, $theme in $language", ({ theme, language }) => {
  const style = styleFor(theme, language);

  test("is valid", () => {
    expect(validateStyleMin(style)).toEqual([]);
  });

  test("asks no one but the archive", () => {
    expect(style).not.toHaveProperty("glyphs");
    expect(style).not.toHaveProperty("sprite");
    const addresses = JSON.stringify(style).match(/[a-z]+:\/\/[^"]*/g) ?? [];
    expect(addresses.filter((address) => !address.startsWith(`pmtiles://${archiveUrl}/`))).toEqual([]);
  });

  test("reads only layers that the archive holds", async () => {
    const held = await heldLayers();
    const read = style.layers.flatMap((layer) => ("source-layer" in layer ? [String(layer["source-layer"])] : []));
    expect(read.filter((name) => !held.includes(name))).toEqual([]);
  });

  test("keeps names of towns readable on every land", () => {
    for (const ground of ["land", "focus"]) {
      for (const colour of townColours(style))
        expect(contrast(colour, fillColour(style, ground))).toBeGreaterThanOrEqual(4.5);
    }
  });

  test("lists its layers in order", () => {
    expect(style.layers.map(({ id }) => id)).toEqual(basemapLayerIds);
  });
});

test.each(themes)("without a basemap the %s ground is still a valid style that loads nothing", (theme) => {
  const style = emptyStyle(theme);
  expect(validateStyleMin(style)).toEqual([]);
  expect(style.sources).toEqual({});
  expect(style.layers.map(({ type }) => type)).toEqual(["background"]);
});

describe("the archive", () => {
  test("knows border towns by both scripts and on which side their names may lie", async () => {
    const places = await placesAround(129.99, 42.96);
    expect(places.get("Onsong")).toMatchObject({ name: "온성", country: "KP", side: "s" });
    expect(places.get("Tumen")).toMatchObject({ name: "图们", "name:ko": "투먼", country: "CN", side: "nw" });
    expect(places.get("Kyongwon")).toMatchObject({ name: "경원" });
    expect([...places.keys()].filter((name) => name.startsWith("Namyang"))).toEqual(["Namyang"]);
  });

  test("knows the towns of the east coast", async () => {
    const chongjin = await placesAround(129.776, 41.796);
    expect(chongjin.get("Chongjin")).toMatchObject({ name: "청진", side: "se", rank: 1 });
    const tanchon = await placesAround(128.911, 40.458);
    expect(tanchon.get("Tanchon")).toMatchObject({ name: "단천", country: "KP" });
  });

  test("gives the sea east of the peninsula both its names", async () => {
    const { features } = await layerAround("labels", 130.1, 39.35, 5);
    const seas = features
      .filter(({ kind }) => kind === "sea")
      .map((label) => String(label["name:en"]).replaceAll("\u00a0", " "));
    expect(seas).toContain("East Sea / Sea of Japan");
  });

  test("draws borders of both kinds", async () => {
    const { features } = await layerAround("borders", 127.5, 40.5, 5);
    expect(new Set(features.map(({ kind }) => kind))).toEqual(new Set(["international", "ceasefire"]));
  });
});

function styleFor(theme: BasemapTheme, language: string): StyleSpecification {
  return basemapStyle({
    theme,
    language,
    url: archiveUrl,
    attribution: "Somebody",
    focus: "KP",
    bounds: [117, 34, 135, 47],
  });
}

function fileSource(file: URL): Source {
  const bytes = readFileSync(file);
  return {
    getKey: () => file.href,
    getBytes: (offset, length) =>
      Promise.resolve({ data: new Uint8Array(bytes.subarray(offset, offset + length)).buffer }),
  };
}

async function heldLayers(): Promise<string[]> {
  const metadata = (await archive.getMetadata()) as { vector_layers: { id: string }[] };
  return metadata.vector_layers.map(({ id }) => id);
}

async function placesAround(longitude: number, latitude: number) {
  const { features } = await layerAround("places", longitude, latitude, 8);
  return new Map(features.map((place) => [String(place["name:en"]), place]));
}

async function layerAround(name: string, longitude: number, latitude: number, zoom: number) {
  const [x, y] = tileAt(longitude, latitude, zoom);
  const found = await archive.getZxy(zoom, x, y);
  if (!found) throw new Error(`no tile ${zoom}/${x}/${y}`);
  const layer = new VectorTile(new PbfReader(new Uint8Array(found.data))).layers[name];
  const features = Array.from({ length: layer?.length ?? 0 }, (_, index) => layer?.feature(index).properties ?? {});
  return { features };
}

function tileAt(longitude: number, latitude: number, zoom: number): [number, number] {
  const count = 2 ** zoom;
  const radians = (latitude * Math.PI) / 180;
  return [
    Math.floor(((longitude + 180) / 360) * count),
    Math.floor(((1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2) * count),
  ];
}

function townColours(style: StyleSpecification): string[] {
  const layers = style.layers.filter(({ id }) => id === "town-names" || id === "city-names");
  return [...JSON.stringify(layers).matchAll(/"text-color":"(#[0-9a-f]{6})"/g)].map(([, colour]) => colour ?? "");
}

function fillColour(style: StyleSpecification, id: string): string {
  const layer = style.layers.find((candidate) => candidate.id === id);
  return layer?.type === "fill" ? String(layer.paint?.["fill-color"]) : "";
}

// WCAG 2: relative luminance.
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
