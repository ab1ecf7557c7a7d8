import { expect, test } from "vitest";
import type { SiteDetail } from "../../src/core/dataset";
import { toSiteFeature } from "../../src/publish/publish-sites";

const crossing: SiteDetail = {
  id: "ferry",
  type: "landing",
  name: { en: "Salt Landing" },
  aliases: [],
  country: "XA",
  point: [1, 1],
  precision: "locality",
  radiusKm: 3,
  counted: true,
  conditions: [],
  sources: [],
  drafts: [],
};
const counts = { accounts: 0, reports: 0, spans: [], plan: false };

test("both sides of a crossing stand on its feature in every language of the dataset", () => {
  const sides = [
    { place: { en: "Saltby", fr: "Salins", zh: "盐" }, country: "XA" },
    { place: { en: "Farby" }, country: "XB" },
  ];
  const { properties } = toSiteFeature({ ...crossing, sides }, counts, ["en", "fr"]);
  expect(properties.sides).toBe("Saltby – Farby");
  expect(properties["sides:fr"]).toBe("Salins – Farby");
  expect(properties).not.toHaveProperty("sides:zh");
});

test("a site without sides has none", () => {
  expect(Object.keys(toSiteFeature(crossing, counts, ["en"]).properties).some((key) => key.startsWith("sides"))).toBe(
    false,
  );
});
