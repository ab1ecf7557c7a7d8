import { describe, expect, it } from "vitest";
import type { Position } from "../../src/core/dataset";
import { borderOf, outlinesOf, roundDistance } from "../../src/publish/border";

const box = (country: string, west: number, east: number) => ({
  type: "Feature" as const,
  properties: { kind: "country", country, toleranceKm: 0.3 },
  geometry: {
    type: "Polygon" as const,
    coordinates: [
      [
        [west, 40],
        [east, 40],
        [east, 44],
        [west, 44],
        [west, 40],
      ],
    ],
  },
});
const outlines = outlinesOf({
  type: "FeatureCollection",
  features: [box("AA", 10, 12), box("BB", 12, 14), box("CC", 14, 16)],
});
const at = (country: string, point: Position, radiusKm = 0.3) => borderOf({ country, point, radiusKm }, outlines, "BB");

describe("roundDistance", () => {
  it.each([
    ["a building known to 300 m", 1.16, 0.3, 1],
    ["the same, a little farther", 1.6, 0.3, 1.5],
    ["a town known within 3 km", 7.2, 3, 5],
    ["inland, whole kilometres", 24.3, 0.3, 24],
    ["far inland, five kilometres", 161.3, 0.3, 160],
    ["within the precision", 0.65, 3, 0],
  ])("%s", (_, km, uncertain, rounded) => {
    expect(roundDistance(km, uncertain)).toBe(rounded);
  });
});

describe("borderOf", () => {
  it("measures from the focus country to the nearest other", () => {
    expect(at("BB", [12.05, 42])).toEqual({ country: "AA", km: 4 });
    expect(at("BB", [13.9, 42])).toEqual({ country: "CC", km: 8.5 });
  });
  it("measures from abroad to the focus country alone", () => {
    expect(at("AA", [11.95, 42])).toEqual({ country: "BB", km: 4 });
  });
  it("says zero where the border lies within the precision", () => {
    expect(at("BB", [12.05, 42], 5)).toEqual({ country: "AA", km: 0 });
  });
  it("says nothing without shapes", () => {
    expect(borderOf({ country: "BB", point: [12, 42], radiusKm: 1 }, outlinesOf(null), "BB")).toBeUndefined();
  });
});
