import { describe, expect, test } from "vitest";
import type { RouteFeature, SiteFeature } from "../../src/core/dataset";
import { eventsIn, returnsByCrossing } from "../../src/core/returns";

const route = (id: string, stops: readonly string[], properties: Partial<RouteFeature["properties"]> = {}) =>
  ({
    type: "Feature",
    id,
    geometry: null,
    properties: { id, name: id, pattern: false, stops, overlaps: [], evidenceYears: [], ...properties },
  }) satisfies RouteFeature;
const dated = (date: string, ...evidenceYears: readonly number[]) => ({ date, evidenceYears });
const sites = new Map(["ferry", "ford", "fort"].map((id) => [id, { id } as unknown as SiteFeature]));
const crossings = new Set(["ferry", "ford"]);
const tableOf = (...routes: readonly RouteFeature[]) => returnsByCrossing(routes, crossings, sites);

describe("returns by crossing and year", () => {
  const table = tableOf(
    route("late", ["ferry", "fort"], {
      ...dated("2023-10-09", 2023),
      peopleMin: 60,
      peopleMax: 200,
      overlaps: ["day"],
    }),
    route("day", ["ford", "fort"], { ...dated("2023-10-09", 2023) }),
    route("early", ["ferry", "fort"], { ...dated("2003", 2003), peopleMin: 300 }),
    route("unnamed", [""], { ...dated("2014-08", 2014), peopleMax: 29 }),
    route("usual", ["ferry", "fort"], { pattern: true, peopleMax: 900 }),
    route("inland", ["fort", "mill"], { pattern: true }),
  );

  test("stand under their crossing, the one with most returns first, those without one last", () => {
    expect(table.rows.map(({ crossing, events }) => [crossing, events.map(({ route: { id } }) => id)])).toEqual([
      ["ferry", ["early", "late"]],
      ["ford", ["day"]],
      [null, ["unnamed"]],
    ]);
    expect(table.years).toEqual([2003, 2014, 2023]);
    expect(table.events).toBe(4);
  });

  test("keep both ends of their range; an end that nobody states stays unknown", () => {
    const ranges = table.rows.flatMap(({ events }) => events.map(({ route: { id }, min, max }) => [id, min, max]));
    expect(ranges).toEqual([
      ["early", 300, null],
      ["late", 60, 200],
      ["day", null, null],
      ["unnamed", null, 29],
    ]);
    expect(table.unknown).toBe(1);
  });

  test("are marked with what their count may share, though only one record says so", () => {
    const overlaps = Object.fromEntries(
      table.rows.flatMap(({ events }) => events.map((event) => [event.route.id, event.overlaps])),
    );
    expect(overlaps).toEqual({ early: [], late: ["day"], day: ["late"], unnamed: [] });
  });

  test("leave composites without a year or a number: they are listed, and do not widen the scale", () => {
    expect(table.rows[0]?.patterns.map(({ id }) => id)).toEqual(["usual"]);
    expect(table.patterns).toBe(1);
    expect(table.largest).toBe(300);
  });
});

test.each([
  ["2003", [2003], 2003],
  ["2003-12", [2003], 2003],
  ["2003~", [2003], 2003],
  ["2003-02/2003-03", [2003], 2003],
  ["2003/2005", [2003, 2004, 2005], "span"],
  ["2007/..", [2007], "span"],
  ["../2006", [2006], "span"],
  ["..", [], "span"],
])("a return of %s belongs to one column", (date, evidenceYears, column) => {
  const [row] = tableOf(route("x", ["ferry"], { date, evidenceYears })).rows;
  if (!row) throw new Error("there is a row");
  expect(eventsIn(row, column as number | "span")).toHaveLength(1);
});

test("a return without a date is put into no year", () => {
  const table = tableOf(route("x", ["ferry"]));
  expect(table.years).toEqual([]);
  expect(table.rows.flatMap((row) => eventsIn(row, "undated"))).toHaveLength(1);
});

test("a return that passes two crossings stands at both and counts once", () => {
  const table = tableOf(route("x", ["ferry", "fort", "ford", "ferry"], dated("2001", 2001)));
  expect(table.rows.map(({ crossing, events }) => [crossing, events[0]?.alsoAt])).toEqual([
    ["ferry", ["ford"]],
    ["ford", ["ferry"]],
  ]);
  expect(table.events).toBe(1);
});
