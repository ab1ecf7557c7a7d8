import { describe, expect, test } from "vitest";
import { DataError } from "../../src/core/dataset";
import { parsePlans } from "../../src/core/parse-plans";

const part = {
  id: "room",
  kind: "cell",
  label: { en: "Room" },
  standing: "known",
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    ],
  },
  claims: [],
  sources: ["survey"],
};
const plan = (change: object = {}) => ({
  id: "house",
  site: "quarry",
  scale: "schematic",
  description: { en: "A house." },
  parts: [{ ...part, ...change }],
  sources: ["survey"],
  drafts: [],
});
const placeOf = (value: unknown): string => {
  try {
    parsePlans(value);
  } catch (error) {
    if (error instanceof DataError && error.fault.kind === "malformed") return error.fault.where;
    throw error;
  }
  return "nothing wrong";
};

describe("plans.json", () => {
  test("is given back as it is", () => expect(parsePlans([plan()])).toEqual([plan()]));

  test.each([
    ["no list", {}, ""],
    ["no plan", [null], "0"],
    ["another scale", [{ ...plan(), scale: "rough" }], "0.scale"],
    ["an unknown kind", [plan({ kind: "dormitory" })], "0.parts.0.kind"],
    ["an unknown geometry", [plan({ geometry: { type: "Circle", coordinates: [0, 0] } })], "0.parts.0.geometry"],
    [
      "a type that every object has",
      [plan({ geometry: { type: "constructor", coordinates: [0, 0] } })],
      "0.parts.0.geometry",
    ],
    [
      "an open ring",
      [
        plan({
          geometry: {
            type: "Polygon",
            coordinates: [
              [
                [0, 0],
                [1, 0],
                [1, 1],
                [0, 1],
              ],
            ],
          },
        }),
      ],
      "0.parts.0.geometry",
    ],
    ["a line of one point", [plan({ geometry: { type: "LineString", coordinates: [[0, 0]] } })], "0.parts.0.geometry"],
    ["a number as text", [plan({ geometry: { type: "Point", coordinates: [0, "1"] } })], "0.parts.0.geometry"],
    ["no number", [plan({ geometry: { type: "Point", coordinates: [0, Number.NaN] } })], "0.parts.0.geometry"],
    ["a missing list", [plan({ claims: undefined })], "0.parts.0.claims"],
  ])("%s is named with its place", (_, value, place) => expect(placeOf(value)).toBe(place));
});
