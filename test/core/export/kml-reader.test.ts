// @vitest-environment happy-dom
/** What a reader of KML that is not ours makes of the file. */
import { kml } from "@tmcw/togeojson";
import { expect, test } from "vitest";
import { buildExport } from "../../../src/core/export/build-export";
import { detail, set, site, testimony } from "./invented-set";

const invented = set();

test("places, names and what goes with them come through another reader", () => {
  const { text } = buildExport(invented, "kml");
  const read = kml(new DOMParser().parseFromString(text, "application/xml"));
  expect(read.features).toHaveLength(invented.sites.length);
  for (const [at, { feature, detail }] of invented.sites.entries()) {
    const one = read.features[at];
    expect(one?.geometry).toMatchObject({ type: "Point", coordinates: feature.geometry.coordinates });
    expect(one?.properties?.["name"]).toBe(detail?.name["en"]);
    expect(one?.properties?.["description"]).toContain(invented.metadata.licence);
    expect(one?.properties?.["description"]).toContain(invented.metadata.link);
  }
});

const told = set([
  site({
    detail: {
      ...detail,
      conditions: detail.conditions.flatMap((room) => [
        room,
        { ...room, id: "hit", category: "violence", statement: { en: "Hit in the yard." } },
        { ...room, id: "meal", category: "food", statement: { en: "Little to eat." }, distress: ["hunger"] },
      ]),
    },
    testimonies: [testimony("t-1", { distress: ["death"] }), testimony("t-2")],
  }),
]);

test("a balloon names what is told of and opens no text that tells of harm; the fields hold all of them", () => {
  const read = kml(new DOMParser().parseFromString(buildExport(told, "kml").text, "application/xml"));
  const { description, distress, closed_conditions, closed_accounts } = read.features[0]?.properties ?? {};
  const lines = String(description).split("\n\n");
  expect(lines[1]).toBe("Statements closed: 2. Kinds: beating, hunger, torture.");
  expect(lines[2]).toBe("Accounts closed: 1. Kinds: death.");
  expect(description).toContain("What is told in t-2.");
  for (const closed of ["Hit in the yard", "Little to eat", "What is told in t-1"])
    expect(description).not.toContain(closed);
  expect(distress).toBe("beating; death; hunger; torture");
  expect(closed_conditions).toBe(
    "(beating, torture) Hit in the yard. [საქვაბე, a memoir]\n\n(hunger) Little to eat. [საქვაბე, a memoir]",
  );
  expect(closed_accounts).toBe("(death) What is told in t-1. [საქვაბე, a memoir]");
});

test("a placemark with nothing closed has no field for it", () => {
  const text = buildExport(set([site({ testimonies: [testimony("t-2")] })]), "kml").text;
  expect(text).not.toMatch(/closed_|"distress"/);
});
