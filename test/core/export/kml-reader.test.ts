// @vitest-environment happy-dom
/** What a reader of KML that is not ours makes of the file. */
import { kml } from "@tmcw/togeojson";
import { expect, test } from "vitest";
import { buildExport } from "../../../src/core/export/build-export";
import { set } from "./invented-set";

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
