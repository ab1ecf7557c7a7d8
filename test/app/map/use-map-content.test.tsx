// @vitest-environment happy-dom
import { cleanup, renderHook } from "@testing-library/react";
import type { GeoJSONSource, Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { afterEach, expect, test, vi } from "vitest";
import { SOURCE_IDS } from "../../../src/app/map/layers";
import type { Emphasis } from "../../../src/app/map/map-sources";
import type { MapData } from "../../../src/app/map/map-style";
import { madeWith, useMapContent, type Made } from "../../../src/app/map/use-map-content";
import type { MapState } from "../../../src/app/map/use-map-data";

afterEach(cleanup);

const empty = (): GeoJSON.FeatureCollection => ({ type: "FeatureCollection", features: [] });
const dataOf = (): MapData => Object.fromEntries(SOURCE_IDS.map((id) => [id, empty()])) as MapData;
const stateOf = (data: MapData, emphases: Readonly<Record<string, Emphasis>> = {}): MapState => ({
  growth: 1,
  shown: [],
  marked: [],
  stretches: new Map(),
  emphases: new Map(Object.entries(emphases)),
  data,
});

/** Writes down what it is told, and draws nothing. */
function listeningMap() {
  const told: string[] = [];
  const layers: string[] = [];
  const map = {
    style: {},
    getSource: (id: string) => ({ setData: () => told.push(`data of ${id}`) }) as unknown as GeoJSONSource,
    setFilter: () => undefined,
    setLayoutProperty: (layer: string, property: string, value: string) => {
      layers.push(`${layer} ${property} ${value}`);
    },
    setFeatureState: ({ source, id }: { source: string; id: string }, { emphasis }: { emphasis: string }) =>
      told.push(`${source} ${id} ${emphasis}`),
    on: () => undefined,
    off: () => undefined,
  };
  return { told, layers, map: map as unknown as MapLibreMap };
}

const base = { version: 8, sources: {}, layers: [] } satisfies StyleSpecification;
const use = (map: MapLibreMap, made: Made | null, state: MapState) =>
  renderHook((now: MapState) => useMapContent(map, { state: now, made, base, scheme: "light" }), {
    initialProps: state,
  });

test("what the map was made with is not sent to it again", () => {
  const { told, map } = listeningMap();
  const state = stateOf(dataOf());
  const { rerender } = use(map, state, state);
  expect(told).toEqual([]);
  rerender(stateOf({ ...state.data, sites: empty() }));
  expect(told).toEqual(["data of sites"]);
});

test("a map made with something else gets what differs", () => {
  const { told, map } = listeningMap();
  const data = dataOf();
  use(map, stateOf({ ...data, marks: empty() }), stateOf(data));
  expect(told).toEqual(["data of marks"]);
});

test("a map made with nothing of ours gets everything", () => {
  const { told, map } = listeningMap();
  use(map, null, stateOf(dataOf()));
  expect(told).toEqual(SOURCE_IDS.map((id) => `data of ${id}`));
});

test("layers are hidden while they have nothing to draw, and told only when that changes", () => {
  const { layers, map } = listeningMap();
  const one: GeoJSON.FeatureCollection = {
    type: "FeatureCollection",
    features: [{ type: "Feature", geometry: { type: "Point", coordinates: [0, 0] }, properties: {} }],
  };
  const data = dataOf();
  const { rerender } = use(map, stateOf(data), stateOf(data));
  rerender(stateOf({ ...data, stacks: one }));
  expect(layers).toEqual(["stack-counts visibility visible"]);
  rerender(stateOf({ ...data, stacks: structuredClone(one) }));
  rerender(stateOf({ ...data, stacks: empty() }));
  expect(layers.slice(1)).toEqual(["stack-counts visibility none"]);
});

test("only lines that are not plain are told so, and told again once they are", () => {
  const { told, map } = listeningMap();
  const data = dataOf();
  const { rerender } = use(map, stateOf(data), stateOf(data, { a: "plain", b: "quiet" }));
  expect(told).toEqual(["stretches b quiet", "stretch-arrows b quiet"]);
  rerender(stateOf(data, { a: "linked", b: "plain" }));
  expect(told.slice(2)).toEqual([
    "stretches a linked",
    "stretch-arrows a linked",
    "stretches b plain",
    "stretch-arrows b plain",
  ]);
});

test("a line that was quiet, went and comes back plain is told so", () => {
  const { told, map } = listeningMap();
  const data = dataOf();
  const { rerender } = use(map, stateOf(data), stateOf(data, { a: "quiet" }));
  rerender(stateOf(data));
  rerender(stateOf(data, { a: "plain" }));
  expect(told).toEqual(["stretches a quiet", "stretch-arrows a quiet", "stretches a plain", "stretch-arrows a plain"]);
});

test("thousands of lines are told in several frames, and what comes meanwhile counts", async () => {
  const { told, map } = listeningMap();
  const data = dataOf();
  const all = (emphasis: Emphasis) =>
    stateOf(data, Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`line-${at}`, emphasis])));
  const { rerender } = use(map, stateOf(data), all("quiet"));
  expect(told.length).toBeGreaterThan(0);
  expect(told.length).toBeLessThan(4000);
  const before = told.length;
  await vi.waitFor(() => expect(told.length).toBe(4000));
  // Half way the reader opens something: no line is left with what was wanted before.
  rerender(all("plain"));
  expect(told.length).toBe(4000 + before);
  rerender(all("linked"));
  await vi.waitFor(() => expect(told.filter((line) => line.endsWith("linked")).length).toBe(4000));
  expect(told.filter((line) => line.endsWith("plain")).length).toBe(before);
});

const long = (): GeoJSON.FeatureCollection => ({
  type: "FeatureCollection",
  features: Array.from({ length: 900 }, () => ({
    type: "Feature",
    geometry: { type: "Point", coordinates: [0, 0] },
    properties: {},
  })),
});

test("a map is made with all of a small dataset, and of a large one with the sites and what is short", () => {
  const small = stateOf(dataOf());
  expect(madeWith(small).data).toEqual(small.data);
  const large = stateOf({ ...dataOf(), sites: long(), stretches: long(), areas: long() });
  const made = madeWith(large).data;
  expect(made.sites).toBe(large.data.sites);
  expect(made.marks).toBe(large.data.marks);
  expect(made.stretches.features).toEqual([]);
  expect(made.areas.features).toEqual([]);
});

test("long collections go to the map one a frame, after the sites, and lines are told once they are there", async () => {
  const { told, map } = listeningMap();
  const state = stateOf({ ...dataOf(), sites: long(), stretches: long(), areas: long() }, { a: "quiet" });
  use(map, stateOf({ ...state.data, sites: empty(), stretches: empty(), areas: empty() }), state);
  expect(told).toEqual(["data of sites"]);
  await vi.waitFor(() => expect(told.length).toBe(5));
  expect(told.slice(1, 3).toSorted()).toEqual(["data of areas", "data of stretches"]);
  expect(told.slice(3)).toEqual(["stretches a quiet", "stretch-arrows a quiet"]);
});
