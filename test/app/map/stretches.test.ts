import { describe, expect, it } from "vitest";
import { numberedStops, stretchesOf } from "../../../src/app/map/stretches";
import { stretchWidth } from "../../../src/app/map/map-sources";
import { places, route, routes, sitesById } from "./map-fixture";

const { a, b, c } = places;
const found = stretchesOf(routes, sitesById);
const between = (from: readonly number[], to: readonly number[]) =>
  found.find((stretch) => stretch.from === from && stretch.to === to);

describe("stretchesOf", () => {
  it("makes one bundle of all routes between two places, and another of the way back", () => {
    expect(between(a, b)?.routes).toEqual(["first", "second"]);
    expect(between(b, a)?.routes).toEqual(["back"]);
    expect(found).toHaveLength(3);
  });
  it("takes the largest known number of people and never a sum", () => {
    expect(between(a, b)?.people).toBe(300);
    expect(between(b, a)?.people).toBeNull();
  });
  it("is a pattern only where every route is", () => {
    expect(between(b, c)?.pattern).toBe(false);
    expect(between(b, a)?.pattern).toBe(true);
  });
  it("knows the sites at its ends", () => {
    expect(between(b, c)?.ends[0]).toBe("b");
  });
  it("makes nothing of a route without a line, and of a stop that repeats the place before it", () => {
    expect(stretchesOf([route("x", ["c", "c2"], { type: "LineString", coordinates: [c, c] })], sitesById)).toEqual([]);
  });
  it("keeps the parts of a broken line apart", () => {
    const broken = route("x", ["a", "b", "", "c", "lone"], {
      type: "MultiLineString",
      coordinates: [
        [a, b],
        [c, [14, 48]],
      ],
    });
    expect(stretchesOf([broken], sitesById).map(({ from, to }) => [from, to])).toEqual([
      [a, b],
      [c, [14, 48]],
    ]);
  });
});

describe("numberedStops", () => {
  it("numbers located stops among all stops, so that a gap shows", () => {
    const broken = route("x", ["a", "b", "", "c", "lone"], {
      type: "MultiLineString",
      coordinates: [
        [a, b],
        [c, [14, 48]],
      ],
    });
    expect(numberedStops(broken, sitesById).map(({ site, numbers }) => [site, numbers.join()])).toEqual([
      ["a", "1"],
      ["b", "2"],
      ["c", "4"],
      ["lone", "5"],
    ]);
  });
  it("numbers a place that is no site where the line has it", () => {
    const through = route("x", ["a", "", "b"], { type: "LineString", coordinates: [a, [10.2, 50.1], b] });
    expect(numberedStops(through, sitesById).map(({ site, numbers }) => [site, numbers.join()])).toEqual([
      ["a", "1"],
      [null, "2"],
      ["b", "3"],
    ]);
  });
  it("gives a place that is passed twice both its numbers", () => {
    const there = route("x", ["a", "b", "a"], { type: "LineString", coordinates: [a, b, a] });
    expect(numberedStops(there, sitesById).map(({ numbers }) => numbers)).toEqual([[1, 3], [2]]);
  });
});

describe("stretchWidth", () => {
  it("is thinnest where nobody knows, and grows with people", () => {
    const widths = [null, 1, 9, 50, 300].map(stretchWidth);
    expect(widths).toEqual([...widths].sort((x, y) => x - y));
    expect(new Set(widths).size).toBe(widths.length);
    expect(stretchWidth(100_000)).toBeLessThanOrEqual(6);
  });
});
