import { describe, expect, it } from "vitest";
import type { Position } from "../../src/core/dataset";
import {
  boundsOf,
  distanceKm,
  pointOnArc,
  precisionArea,
  routeArc,
  stackPoints,
  zoomToFill,
  zoomToSpan,
} from "../../src/core/geo";

const pairs: [name: string, from: Position, to: Position][] = [
  ["a short leg", [10, 50], [10.02, 50.01]],
  ["a long leg", [10, 50], [14, 46]],
  ["due north", [10, 50], [10, 53]],
  ["due west", [10, 50], [5, 50]],
  ["across the equator", [-3, -2], [4, 3]],
];

describe("routeArc", () => {
  it.each(pairs)("ends exactly at its ends: %s", (_, from, to) => {
    const arc = routeArc(from, to);
    expect(arc[0]).toEqual(from);
    expect(arc.at(-1)).toEqual(to);
  });

  it.each(pairs)("bends to the left of its direction all along, so that there and back differ: %s", (_, from, to) => {
    for (const [start, end] of [
      [from, to],
      [to, from],
    ] as const) {
      for (const [longitude, latitude] of routeArc(start, end).slice(1, -1)) {
        // Mercator stretches latitude but keeps its order, so the side is the same on the plane of degrees for short legs.
        const y = (degrees: number) => Math.asinh(Math.tan((degrees * Math.PI) / 180));
        const cross =
          (((end[0] - start[0]) * Math.PI) / 180) * (y(latitude) - y(start[1])) -
          (y(end[1]) - y(start[1])) * (((longitude - start[0]) * Math.PI) / 180);
        expect(cross).toBeGreaterThan(0);
      }
    }
  });

  it("is calm: nowhere farther from the chord than an eighth of it", () => {
    const [from, to]: [Position, Position] = [
      [10, 0],
      [12, 0],
    ];
    expect(Math.max(...routeArc(from, to).map(([, latitude]) => Math.abs(latitude)))).toBeLessThan(2 / 8);
  });
});

describe("pointOnArc", () => {
  it.each<[string, Position, number]>([
    ["east", [11, 0], 90],
    ["west", [9, 0], 270],
    ["north", [10, 1], 0],
    ["south", [10, -1], 180],
  ])("points where the journey goes at its middle: %s", (_, to, bearing) => {
    const turned = Math.abs(pointOnArc([10, 0], to, 0.5).bearing - bearing);
    expect(Math.min(turned, 360 - turned)).toBeLessThan(1);
  });
});

describe("precisionArea", () => {
  it.each<[Position, number]>([
    [[10, 0], 0.3],
    [[129.9, 42.9], 15],
    [[20, 65], 70],
  ])("keeps the radius within one percent at %s for %s km", (point, radiusKm) => {
    const ring = precisionArea(point, radiusKm).coordinates[0] ?? [];
    expect(ring.length).toBeGreaterThan(32);
    expect(ring[0]).toEqual(ring.at(-1));
    for (const [longitude = 0, latitude = 0] of ring) {
      expect(Math.abs(distanceKm(point, [longitude, latitude]) / radiusKm - 1)).toBeLessThan(0.01);
    }
  });
});

describe("boundsOf", () => {
  it.each<[string, Position[], ReturnType<typeof boundsOf>]>([
    ["nothing has none", [], null],
    ["one place is its own box", [[10, 50]], [10, 50, 10, 50]],
    [
      "several",
      [
        [10, 50],
        [-3, 52],
        [4, -1],
      ],
      [-3, -1, 10, 52],
    ],
  ])("%s", (_, positions, expected) => expect(boundsOf(positions)).toEqual(expected));
});

describe("zooms", () => {
  it("fills so many pixels: the equator is the world of 512 pixels at zoom 0", () => {
    expect(zoomToFill({ metres: 40_075_016.7, latitude: 0, pixels: 512 })).toBeCloseTo(0);
    expect(zoomToFill({ metres: 40_075_016.7 / 8, latitude: 0, pixels: 512 })).toBeCloseTo(3);
    expect(zoomToFill({ metres: 1000, latitude: 60, pixels: 10 })).toBeCloseTo(
      zoomToFill({ metres: 1000, latitude: 0, pixels: 10 }) - 1,
    );
  });
  it("spans so many pixels", () => {
    expect(zoomToSpan([0, 0], [180, 0], 256)).toBeCloseTo(0);
    expect(zoomToSpan([0, 0], [45, 0], 256)).toBeCloseTo(2);
  });
});

describe("stackPoints", () => {
  const at = (...positions: Position[]) => positions.map((position, index) => ({ position, index }));
  const stacks = (points: ReturnType<typeof at>, zoom: number) =>
    stackPoints(points, { positionOf: ({ position }) => position, zoom, pixels: 8 }).map((stack) =>
      stack.map(({ index }) => index),
    );

  it("puts points at one place together at every zoom", () => {
    expect(stacks(at([10, 50], [11, 50], [10, 50]), 20)).toEqual([[0, 2]]);
  });
  it("parts them once they are far enough on the screen", () => {
    const points = at([10, 50], [10.01, 50]);
    expect(stacks(points, 6)).toEqual([[0, 1]]);
    expect(stacks(points, 14)).toEqual([]);
  });
  it("finds neighbours across the edges of its cells, and counts no point twice", () => {
    const points = at(...Array.from({ length: 40 }, (_, index): Position => [10 + index * 0.004, 50]));
    const found = stacks(points, 8).flat();
    expect(new Set(found).size).toBe(found.length);
    expect(found.length).toBe(40);
  });
});
