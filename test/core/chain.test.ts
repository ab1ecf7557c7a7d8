import { describe, expect, test } from "vitest";
import { chainOf, patternSteps, placeKey, placeOf, reachOf, sitesOfChain, stopsForChain } from "../../src/core/chain";
import type { RouteDetail } from "../../src/core/dataset";
import type { Onward } from "../../src/core/ways";

const route = (id: string, stops: readonly string[], pattern = false) => ({ id, stops, pattern });
/** `harbour → ferry → fort`, told as a tree. */
const told = (ways: readonly Onward[]): unknown =>
  Object.fromEntries(ways.map(({ site, next }) => [site, next.length === 0 ? null : told(next)]));

const routes = [
  route("arrival", ["inn", "harbour", "ferry"]),
  route("crossing", ["ferry", "fort"]),
  route("usual", ["ferry", "fort", "mill"], true),
  route("onward", ["mill", "quarry"], true),
  route("unrelated", ["pier", "camp"]),
];

describe("the chain of a place", () => {
  const chain = chainOf(routes, "ferry");

  test("goes on to the end, in both directions", () => {
    expect(told(chain.fed)).toEqual({ fort: { mill: { quarry: null } } });
    expect(told(chain.feeds)).toEqual({ harbour: { inn: null } });
  });

  test("says of every step which dated routes and which composites tell of it", () => {
    const [fort] = chain.fed;
    expect([fort?.events, fort?.patterns]).toEqual([["crossing"], ["usual"]]);
    expect([fort?.next[0]?.events, fort?.next[0]?.patterns]).toEqual([[], ["usual"]]);
    expect(patternSteps(chain.fed)).toBe(2);
    expect(patternSteps(chain.feeds)).toBe(0);
  });

  test("counts a place once, and not the ones that routes elsewhere reach", () => {
    expect([...sitesOfChain(chain.fed)].sort()).toEqual(["fort", "mill", "quarry"]);
  });

  test("ends in a ring, and comes back to nothing it began with", () => {
    const ring = [route("out", ["a", "b", "c"]), route("back", ["c", "a"])];
    expect(told(chainOf(ring, "a").fed)).toEqual({ b: { c: null } });
    expect(told(chainOf(ring, "a").feeds)).toEqual({ c: { b: null } });
    expect([...reachOf(ring, "a").ends]).toEqual([]);
    expect([...reachOf(ring, "a").steps].sort()).toEqual(["a>b", "b>c", "c>a"]);
  });

  test("of a place no route passes is empty", () => {
    expect(chainOf(routes, "nowhere")).toEqual({ feeds: [], fed: [] });
  });
});

describe("the reach of a chain on the map", () => {
  const reach = reachOf(routes, "ferry");
  test("holds the steps in the direction of travel, whichever way they were found", () => {
    expect([...reach.steps].sort()).toEqual(["ferry>fort", "fort>mill", "harbour>ferry", "inn>harbour", "mill>quarry"]);
  });
  test("knows where it begins and ends", () => {
    expect([...reach.ends].sort()).toEqual(["inn", "quarry"]);
    expect([...reach.places].sort()).toEqual(["fort", "harbour", "inn", "mill", "quarry"]);
  });
  test("of a sideways branch stays out: what a neighbour also feeds is not fed by the place", () => {
    const branched = [...routes, route("elsewhere", ["harbour", "prison"])];
    expect(reachOf(branched, "ferry").places.has("prison")).toBe(false);
  });
});

test("a step back to where the way came from is no part of the reach, another way there is", () => {
  const there = [route("there", ["a", "b", "c"]), route("back", ["b", "a"]), route("round", ["b", "d", "c"])];
  expect([...reachOf(there, "c").steps].sort()).toEqual(["a>b", "b>c", "b>d", "d>c"]);
});

describe("stops that are no sites", () => {
  const detail = (id: string, stops: RouteDetail["stops"]): RouteDetail => ({
    id,
    name: { en: id },
    stops,
    pattern: false,
    legs: [],
    counts: [],
    overlaps: [],
    sources: [],
    drafts: [],
  });
  const unnamed = { place: { en: "A crossing that is not named" } };
  const details = new Map([
    ["east", detail("east", [{ site: "inn" }, unnamed, { site: "fort" }])],
    ["west", detail("west", [{ site: "pier" }, unnamed, { site: "camp" }])],
  ]);
  const both = [route("east", ["inn", "", "fort"]), route("west", ["pier", "", "camp"])];

  test("of the same name never join two routes", () => {
    expect(told(chainOf(stopsForChain(both, details), "inn").fed)).toEqual({ "@east/1": { fort: null } });
  });
  test("are passed over where the record is not at hand", () => {
    expect(told(chainOf(stopsForChain(both, new Map()), "inn").fed)).toEqual({ fort: null });
  });
  test("are found again by their key, which no id of a site can be", () => {
    expect(placeOf(placeKey("r-2003-01", 2))).toEqual({ route: "r-2003-01", at: 2 });
    expect(placeOf("r-2003-01")).toBeNull();
  });
});
