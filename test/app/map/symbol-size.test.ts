import { describe, expect, it } from "vitest";
import { growthOf, LARGEST_SYMBOL, SMALLEST_SYMBOL, symbolSize } from "../../../src/app/map/symbol-size";

describe("symbolSize", () => {
  it("keeps the smallest readable for a site without accounts", () =>
    expect(symbolSize(0, growthOf(28))).toBe(SMALLEST_SYMBOL));
  it.each([1, 28, 500, 20_000])("keeps the site with the most accounts within the largest size: %s", (most) => {
    expect(symbolSize(most, growthOf(most))).toBeLessThanOrEqual(LARGEST_SYMBOL);
  });
  it("grows by area: equal steps of accounts are equal steps of the squared diameter", () => {
    const growth = growthOf(28);
    const areas = [0, 5, 10, 15, 20, 25].map((accounts) => symbolSize(accounts, growth) ** 2);
    const steps = areas.slice(1).map((area, at) => area - (areas[at] ?? 0));
    // Whole pixels: half a pixel of a diameter of 30 is 30 square pixels.
    for (const step of steps) expect(Math.abs(step - growth * 5)).toBeLessThanOrEqual(35);
  });
});
