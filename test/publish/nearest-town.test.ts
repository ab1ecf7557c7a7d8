import { describe, expect, it } from "vitest";
import { nearestTown, townsOf } from "../../src/publish/nearest-town";

const town = (country: string, name: string, at: [number, number]) => ({
  type: "Feature" as const,
  properties: { kind: "town", country, name, "name:en": name, "name:fr": `${name}-sur-Mer` },
  geometry: { type: "Point" as const, coordinates: at },
});
const towns = townsOf({
  type: "FeatureCollection",
  features: [
    town("AA", "Eastgate", [10, 50]),
    town("AA", "Millbrook", [10.2, 50]),
    town("BB", "Overwater", [10.01, 50]),
    {
      type: "Feature",
      properties: { kind: "town", country: "AA" },
      geometry: { type: "Point", coordinates: [10, 50] },
    },
    { type: "Feature", properties: { kind: "province" }, geometry: { type: "Polygon", coordinates: [] } },
  ],
});
const near = (longitude: number, more: object = {}) =>
  nearestTown({ country: "AA", point: [longitude, 50], precision: "exact", radiusKm: 0.3, ...more }, towns);

describe("the nearest named town", () => {
  it("is one of the same country, with its names", () => {
    expect(near(10.02)?.name).toEqual({ en: "Eastgate", fr: "Eastgate-sur-Mer" });
  });
  it("stands at 0 km where it lies within what is known of either", () => {
    expect(near(10.005)?.km).toBe(0);
    expect(near(10.05, { precision: "locality", radiusKm: 5 })?.km).toBe(0);
  });
  it("is never nearer in figures than the place is known", () => {
    expect(near(10.06)?.km).toBe(4);
    expect(near(10.08, { precision: "locality", radiusKm: 2 })?.km).toBe(6);
  });
  it("is not named where only the county or the province is known", () => {
    expect(near(10.02, { precision: "county", radiusKm: 15 })).toBeUndefined();
    expect(near(10.02, { precision: "province", radiusKm: 60 })).toBeUndefined();
  });
  it("a feature without a name, or of another kind, is no town", () => {
    expect(towns).toHaveLength(3);
  });
});
