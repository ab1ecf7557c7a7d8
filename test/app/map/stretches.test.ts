import { describe, expect, it } from "vitest";
import { numberedStops, stretchesOf } from "../../../src/app/map/stretches";
import { lineOfPeople, stretchCollections, stretchWidth } from "../../../src/app/map/map-sources";
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
  it("takes the range of the largest return, never a sum nor an end from each", () => {
    expect(between(a, b)?.people).toEqual({ least: 300, most: null });
    expect(between(b, a)?.people).toEqual({ least: null, most: null });
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
    expect(stretchWidth(100_000)).toBeLessThanOrEqual(14);
  });
});

describe("a line by people", () => {
  it("has two edges where two ends are told, and a solid line of the least", () => {
    expect(lineOfPeople({ least: 60, most: 200 })).toEqual({
      width: stretchWidth(60),
      outer: stretchWidth(200),
      core: true,
      open: false,
      unknown: false,
    });
  });
  it.each([
    [
      { least: 9, most: 9 },
      { outer: 0, core: true, open: false, unknown: false },
    ],
    [
      { least: 300, most: null },
      { outer: 0, core: true, open: true, unknown: false },
    ],
    [
      { least: null, most: 600 },
      { outer: stretchWidth(600), core: false, open: false, unknown: false },
    ],
    [
      { least: null, most: null },
      { outer: 0, core: false, open: false, unknown: true },
    ],
  ])("of %o says which ends are known", (people, drawn) => expect(lineOfPeople(people)).toMatchObject(drawn));

  it("of a composite is of nobody's number, whatever its record counts", () => {
    const usual = route(
      "usual",
      ["a", "b"],
      { type: "LineString", coordinates: [a, b] },
      { pattern: true, peopleMin: 900, peopleMax: 900 },
    );
    expect(stretchesOf([usual], sitesById)[0]?.people).toEqual({ least: null, most: null });
  });
  it("takes both ends from one return: the other's larger minimum is not lent to it", () => {
    const line = { type: "LineString" as const, coordinates: [a, b] };
    const both = [
      route("wide", ["a", "b"], line, { peopleMin: 60, peopleMax: 200 }),
      route("sure", ["a", "b"], line, { peopleMin: 100, peopleMax: 100 }),
    ];
    expect(stretchesOf(both, sitesById)[0]?.people).toEqual({ least: 60, most: 200 });
  });
  it("keeps the proportion of its edges where it is drawn wider", () => {
    const [stretch] = stretchesOf(
      [route("x", ["a", "b"], { type: "LineString", coordinates: [a, b] }, { peopleMin: 4, peopleMax: 100 })],
      sitesById,
    );
    if (!stretch) throw new Error("there is a stretch");
    const { properties: plain } = stretchCollections([stretch]).lines.features[0] ?? {};
    const { properties: wide } = stretchCollections([stretch], () => (plain?.width ?? 0) * 2).lines.features[0] ?? {};
    expect(wide?.outer).toBeCloseTo((plain?.outer ?? 0) * 2);
  });
});
