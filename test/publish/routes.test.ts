import { describe, expect, test } from "vitest";
import { gateRoutes, isSmallJourney } from "../../src/publish/privacy/routes";
import { publish } from "../../src/publish/publish";
import type { RouteRecord, SiteRecord } from "../../src/publish/records";
import { overlay, readGood, toDataFile, toText } from "./fixtures";

const site = (id: string, en: string): SiteRecord => ({
  id,
  type: "prison",
  name: { en, fr: `${en} (fr)` },
  country: "XA",
  point: [0, 0],
  precision: "exact",
  radiusKm: 1,
  sources: ["s"],
});
const sites = [site("gate", "Gate"), site("mill", "Mill"), site("fell", "Fell")];
const route = (id: string, more: Partial<RouteRecord> = {}): RouteRecord => ({
  id,
  name: { en: `The way of ${id}` },
  stops: [{ site: "gate" }, { site: "mill" }],
  sources: [`source-${id}`],
  ...more,
});

describe("a journey told of fewer than k people", () => {
  test.each([
    ["one person", { min: 1, max: 1 }, true],
    ["at most two", { max: 2 }, true],
    ["one or more", { min: 1 }, true],
    ["two to five", { min: 2, max: 5 }, false],
    ["three", { min: 3 }, false],
    ["nobody counted", undefined, false],
  ])("%s", (_name, people, small) => {
    expect(isSmallJourney(route("r", people ? { people } : {}), 3)).toBe(small);
  });

  test("joins a pattern with the same stops, which takes over its sources and nothing else", () => {
    const pattern = route("usual", { pattern: true });
    const { routes, joined } = gateRoutes([pattern, route("r1", { people: { max: 1 }, date: "2004-05-12" })], sites, 3);
    expect(routes).toEqual([{ ...pattern, sources: ["source-usual", "source-r1"] }]);
    expect(joined).toEqual([{ id: "r1", people: 1, pattern: "usual" }]);
  });

  test("becomes a new pattern with a neutral name where none has its stops", () => {
    const { routes } = gateRoutes(
      [route("r1", { people: { max: 2 }, date: "2004", statement: { en: "Two sisters." }, mode: "foot" })],
      sites,
      3,
    );
    expect(routes).toEqual([
      {
        id: "pattern-gate-mill",
        name: { en: "Gate → Mill", fr: "Gate (fr) → Mill (fr)" },
        stops: [{ site: "gate" }, { site: "mill" }],
        pattern: true,
        sources: ["source-r1"],
      },
    ]);
  });

  test("shares the new pattern with others on the same stretch, and disappears from overlaps", () => {
    const small = (id: string): RouteRecord => route(id, { people: { max: 1 } });
    const { routes } = gateRoutes(
      [small("r1"), small("r2"), route("big", { people: { min: 9 }, overlaps: ["r1", "other"] })],
      sites,
      3,
    );
    expect(routes.map(({ id }) => id)).toEqual(["big", "pattern-gate-mill"]);
    expect(routes[0]?.overlaps).toEqual(["other"]);
    expect(routes[1]?.sources).toEqual(["source-r1", "source-r2"]);
  });

  test("loses dates of its stops, and a leg of few people loses its number", () => {
    const dated = route("r1", {
      people: { max: 1 },
      stops: [
        { site: "gate", date: "2004" },
        { place: { en: "A wood" }, date: "2004" },
      ],
    });
    expect(gateRoutes([dated], sites, 3).routes[0]?.stops).toEqual([{ site: "gate" }, { place: { en: "A wood" } }]);
    const leg = route("r2", { people: { min: 9 }, legs: [{ people: { max: 2 }, mode: "bus" }] });
    expect(gateRoutes([leg], sites, 3).routes[0]?.legs).toEqual([{ mode: "bus" }]);
  });

  test("leaves no trace of id, date or statement in the published files", async () => {
    const good = await readGood();
    const textOf = (path: string): string => toText(good.find((file) => file.path === path)?.bytes ?? new Uint8Array());
    const atlas = toDataFile(
      "atlas.json",
      textOf("atlas.json").replace('"recordsArePublic": true', '"recordsArePublic": false'),
    );
    const journey = {
      id: "journey-of-two",
      name: { en: "Hollow tale" },
      statement: { en: "Hollow statement" },
      stops: [{ site: "eastgate-crossing", date: "2001-02-03" }, { site: "greyfell-prison" }],
      date: "2001-02",
      people: { min: 2, max: 2 },
      sources: ["river-journal-2005"],
    };
    const { files, problems, report } = publish(
      overlay(good, [atlas, toDataFile("routes/journey-of-two.json", JSON.stringify(journey))]),
    );
    expect(problems).toEqual([]);
    expect(report?.joinedRoutes).toEqual([
      { id: "journey-of-two", people: 2, pattern: "pattern-eastgate-crossing-greyfell-prison" },
    ]);
    const all = files.map(({ bytes }) => toText(bytes)).join("\n");
    for (const trace of ["journey-of-two", "Hollow", "2001-02"]) expect(all).not.toContain(trace);
    expect(all).toContain("Eastgate Crossing → Greyfell Prison");
  });
});
