import { describe, expect, test } from "vitest";
import type { RouteDetail, RouteStop } from "../../src/core/dataset";
import { routesThrough } from "../../src/core/relations";
import { peopleOn, sitesIn, waysAtSite, waysOn } from "../../src/core/ways";

const route = (id: string, stops: readonly RouteStop[], change: Partial<RouteDetail> = {}): RouteDetail => ({
  id,
  name: { en: id },
  stops,
  pattern: false,
  legs: [],
  counts: [],
  overlaps: [],
  sources: [],
  drafts: [],
  ...change,
});
const sites = (...ids: readonly string[]): readonly RouteStop[] => ids.map((site) => ({ site }));
const dated = (edtf: string) => ({ date: { edtf, from: Number(edtf.slice(0, 4)), to: Number(edtf.slice(0, 4)) } });

const routes = [
  route("late", sites("ferry", "fort"), dated("2012-03")),
  route("early", sites("harbour", "ferry", "fort"), dated("2003")),
  route("no-date", sites("ferry", "fort")),
  route("usual", sites("ferry", "fort", "mill"), { pattern: true }),
  route("onward", sites("mill", "quarry"), { pattern: true }),
  route("back", sites("quarry", "ferry"), { pattern: true }),
  route("nameless", [{ place: { en: "a village" } }, { site: "ferry" }], dated("2005")),
  route("here-only", sites("ferry"), dated("2008")),
];

describe("ways at a site", () => {
  const ways = waysAtSite(routesThrough(routes, "ferry"));

  test("are grouped by the neighbour, events by date, undated last, patterns apart", () => {
    expect(ways.out.map(({ key }) => key)).toEqual(["fort"]);
    expect(ways.out[0]?.events.map(({ route: { id } }) => id)).toEqual(["early", "late", "no-date"]);
    expect(ways.out[0]?.patterns.map(({ route: { id } }) => id)).toEqual(["usual"]);
  });

  test("keep a neighbour that is no site, and tell of what is known of this place only", () => {
    expect(ways.in.map(({ stop }) => stop.site ?? stop.place)).toEqual(["harbour", { en: "a village" }, "quarry"]);
    expect(ways.alone.map(({ route: { id } }) => id)).toEqual(["here-only"]);
  });
});

test("one source's own word stays; several leave a range; a leg's own number goes first", () => {
  const people = { min: 50, max: 50 };
  const about = { by: { en: "A" }, ...people, qualifier: "about" as const, sources: [] };
  const counted = route("counted", sites("ferry", "fort"), { people, counts: [about] });
  expect(peopleOn({ route: counted, leg: null, at: 0 })).toBe(about);
  const twice = { ...counted, people: { min: 40, max: 50 }, counts: [about, { ...about, min: 40, max: 40 }] };
  expect(peopleOn({ route: twice, leg: null, at: 0 })).toBe(twice.people);
  const leg = { people: { max: 9 }, sources: [] };
  expect(peopleOn({ route: counted, leg, at: 0 })).toBe(leg.people);
});

describe("where the ways lead on", () => {
  const features = routes.map(({ id, stops, pattern }) => ({
    id,
    pattern,
    stops: stops.map(({ site }) => site ?? ""),
  }));

  test("steps of different routes are joined to the end, and what only patterns tell is known", () => {
    const [fort] = waysOn(features, "ferry");
    expect(fort).toMatchObject({ site: "fort", events: ["early", "late", "no-date"], patterns: ["usual"] });
    expect(fort?.next).toMatchObject([{ site: "mill", events: [], patterns: ["usual"], next: [{ site: "quarry" }] }]);
  });

  test("a way back to the beginning is left out, and rings end", () => {
    expect([...sitesIn(waysOn(features, "ferry"))]).toEqual(["fort", "mill", "quarry"]);
    expect([...sitesIn(waysOn(features, "mill"))]).toEqual(["quarry", "ferry", "fort"]);
  });

  test("a site that can be reached twice is followed on where it is nearest", () => {
    const shortcut = { id: "shortcut", pattern: false, stops: ["ferry", "mill"] };
    const ways = waysOn([...features, shortcut], "ferry");
    expect(ways.map(({ site, next }) => [site, next.length])).toEqual([
      ["fort", 1],
      ["mill", 1],
    ]);
    expect(ways[0]?.next[0]).toMatchObject({ site: "mill", next: [], elsewhere: true });
    expect(sitesIn(ways).size).toBe(3);
  });

  test("stops that are no site are passed over", () => {
    const via = { id: "via", pattern: false, stops: ["fort", "", "tower"] };
    expect(waysOn([via], "fort").map(({ site }) => site)).toEqual(["tower"]);
    expect(waysOn([via], "tower")).toEqual([]);
  });
});
