import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nearestPoint, neighbourOf, stepOf, type Direction, type ScreenPoint } from "../../src/core/neighbours";

const at = (id: string, x: number, y: number): ScreenPoint => ({ id, x, y });
const cross = [at("middle", 50, 50), at("left", 10, 52), at("right", 90, 45), at("up", 48, 10), at("down", 55, 90)];

describe("neighbours on the screen", () => {
  test.each(["left", "right", "up", "down"] as const)("goes %s to what lies there", (direction) => {
    expect(neighbourOf(cross, "middle", direction)).toBe(direction);
  });

  test("says that nothing lies beyond the edge", () => {
    expect(neighbourOf(cross, "left", "left")).toBeNull();
    expect(neighbourOf(cross, "nobody", "left")).toBeNull();
  });

  test("prefers what lies straight ahead to what is nearer but aside", () => {
    expect(neighbourOf([at("a", 0, 0), at("ahead", 30, 0), at("aside", 20, 18)], "a", "right")).toBe("ahead");
  });

  test("walks points on one spot as a row, there and back", () => {
    const stack = [at("a", 5, 5), at("b", 5, 5), at("c", 5, 5), at("far", 60, 5)];
    const right = (from: string) => neighbourOf(stack, from, "right");
    expect(["a", "b", "c"].map(right)).toEqual(["b", "c", "far"]);
    expect(neighbourOf(stack, "c", "left")).toBe("b");
    expect(neighbourOf(stack, "far", "left")).toBe("c");
  });

  const points = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })), { minLength: 1, maxLength: 40 })
    .map((places) => places.map(([x, y], index) => at(`p${index}`, x, y)));

  test("stepping reaches every point once and comes back", () => {
    fc.assert(
      fc.property(points, (all) => {
        const seen = new Set<string>();
        let here = all[0]?.id ?? "";
        for (let steps = 0; steps < all.length; steps++) {
          seen.add(here);
          here = stepOf(all, here, 1) ?? "";
        }
        expect(seen.size).toBe(all.length);
        expect(here).toBe(all[0]?.id);
        expect(stepOf(all, stepOf(all, here, 1) ?? "", -1)).toBe(here);
      }),
    );
  });

  test("from any point the arrows lead on, unless it is alone", () => {
    const directions: readonly Direction[] = ["left", "right", "up", "down"];
    fc.assert(
      fc.property(points, (all) => {
        for (const { id } of all)
          expect(directions.some((direction) => neighbourOf(all, id, direction) !== null)).toBe(all.length > 1);
      }),
    );
  });

  test("begins with what is nearest", () => {
    expect(nearestPoint(cross, { x: 60, y: 60 })).toBe("middle");
    expect(nearestPoint([], { x: 0, y: 0 })).toBeNull();
  });
});
