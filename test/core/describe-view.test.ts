import { describe, expect, test } from "vitest";
import type { Bounds, RouteFeature, SiteFeature, SiteProperties } from "../../src/core/dataset";
import { describeView, routesInView, type DescribedMap } from "../../src/core/describe-view";

const site = (id: string, [x, y]: readonly [number, number], more: Partial<SiteProperties> = {}): SiteFeature => ({
  type: "Feature",
  id,
  geometry: { type: "Point", coordinates: [x, y] },
  properties: {
    id,
    type: "house",
    name: id,
    country: "AA",
    province: "north",
    precision: "exact",
    radiusKm: 1,
    counted: true,
    accounts: 0,
    reports: 0,
    conditions: 0,
    sources: 1,
    evidenceYears: [],
    ...more,
  },
});
const route = (
  id: string,
  stops: readonly SiteFeature[],
  more: Partial<RouteFeature["properties"]> = {},
): RouteFeature => ({
  type: "Feature",
  id,
  geometry: { type: "LineString", coordinates: stops.map(({ geometry }) => geometry.coordinates) },
  properties: {
    id,
    name: id,
    pattern: false,
    stops: stops.map((stop) => stop.id),
    overlaps: [],
    evidenceYears: [],
    ...more,
  },
});

const east = site("east", [8, 5], { evidenceYears: [2003, 2010], border: "BB", borderKm: 3 });
const mill = site("mill", [5, 5], { type: "camp", county: "Mill", evidenceYears: [1998] });
const weir = site("weir", [5.1, 5], { county: "Mill", border: "BB", borderKm: 25 });
const south = site("south", [5, -20], { province: "south" });
const abroad = site("abroad", [20, 5], { country: "BB", province: "far", border: "AA", borderKm: 0 });
const nowhere = site("nowhere", [5, 5], { counted: false });
const all = [east, mill, weir, south, abroad, nowhere];
const sites = new Map(all.map((one) => [one.id, one]));
const BOX: Bounds = [0, 0, 10, 10];
const view = (more: Partial<DescribedMap> = {}) => {
  const map = { bounds: BOX, shown: all, routes: [], sites, ...more };
  return describeView(map, routesInView(map));
};

describe("a view in numbers", () => {
  test("counts what is shown and in view, without place-holders", () => {
    expect(view()).toMatchObject({ sites: 3, all: 5 });
    expect(view({ shown: [mill] })).toMatchObject({ sites: 1, all: 1 });
  });

  test("puts the largest groups first", () => {
    expect(view().types).toEqual([
      { id: "house", sites: 2 },
      { id: "camp", sites: 1 },
    ]);
    expect(view({ bounds: [0, -30, 10, 10] }).provinces).toEqual([
      { id: "north", sites: 3 },
      { id: "south", sites: 1 },
    ]);
    expect(view().counties.map(({ site: { id }, sites: count }) => [id, count])).toEqual([["mill", 2]]);
  });

  test("says what lies close to a border, and to which", () => {
    expect(view().nearBorder).toEqual({ sites: 1, km: 20, between: ["AA", "BB"] });
    expect(view({ bounds: [0, 0, 30, 10] }).nearBorder).toEqual({ sites: 2, km: 20, between: ["AA", "BB"] });
  });

  test("knows routes that only pass through, and those that pass by", () => {
    const through = route("through", [south, site("north", [5, 40])]);
    const past = route("past", [south, abroad], { pattern: true });
    expect(view({ routes: [through, past] }).routes).toBe(1);
    expect(view({ routes: [through, past], bounds: [0, -30, 30, 10] })).toMatchObject({ routes: 2, patterns: 1 });
  });

  test("names the legs that cross a border once a route, the most travelled first", () => {
    const routes = [
      route("one", [abroad, east, mill]),
      route("two", [abroad, east, abroad, east]),
      route("three", [abroad, mill]),
    ];
    expect(view({ routes }).borderLegs.map(({ from, to, routes: count }) => [from.id, to.id, count])).toEqual([
      ["abroad", "east", 2],
      ["east", "abroad", 1],
      ["abroad", "mill", 1],
    ]);
  });

  test("dates only what is dated", () => {
    expect(view()).toMatchObject({ years: { first: 1998, last: 2010 }, undated: 1 });
    expect(view({ shown: [weir] })).toMatchObject({ years: null, undated: 1 });
    const long = Array.from({ length: 100 }, (_, at) => 1920 + at);
    const many = Array.from({ length: 5000 }, (_, at) => site(`many-${at}`, [5, 5], { evidenceYears: long }));
    expect(view({ shown: many })).toMatchObject({ years: { first: 1920, last: 2019 }, undated: 0 });
  });

  test("names a few places, and the nearest where there is none", () => {
    expect(view().named.map(({ id }) => id)).toEqual(["east", "mill", "weir"]);
    expect(view({ bounds: [0, -30, 1, -25] })).toMatchObject({ sites: 0, nearest: { id: "south" } });
    expect(view({ shown: [] })).toMatchObject({ sites: 0, all: 0, nearest: null });
  });
});
