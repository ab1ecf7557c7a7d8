import { describe, expect, test } from "vitest";
import type { KindCounts, TimeBars } from "../../../src/core/time-bars";
import { barOutlines, openOutline } from "../../../src/app/timeline/outlines";

const counts = (exact: number[], within: number[] = [0, 0, 0]): KindCounts => ({
  exact: Int32Array.from(exact),
  within: Int32Array.from(within),
  open: Int32Array.from([0, 0, 0]),
  undated: 0,
});
const bars: TimeBars = {
  account: counts([4, 0, 0], [0, 2, 0]),
  return: counts([2, 0, 0], [1, 0, 0]),
  action: counts([0, 0, 0]),
  condition: counts([0, 0, 3]),
};
/** Eight up to the top of 56 pixels: seven pixels each. */
const room = { column: 100, most: 8 };

/** Left, right, foot and top of each closed part. */
const boxes = (outline: string) =>
  [...outline.matchAll(/M(\S+) (\S+?)h(\S+?)V(\S+?)h-\S+?z/g)].map(([, left, foot, width, top]) => ({
    left: Number(left),
    right: Number(left) + Number(width),
    foot: Number(foot),
    top: Number(top),
  }));

describe("outlines of bars", () => {
  test("kinds stand on one another, what lies within years on what is exact", () => {
    const drawn = barOutlines(bars, ["account", "return"], room).map(({ kind, manner, outline }) => [
      `${kind} ${manner}`,
      boxes(outline),
    ]);
    expect(drawn).toEqual([
      ["account exact", [{ left: 11, right: 89, foot: 56, top: 28 }]],
      ["return exact", [{ left: 11, right: 89, foot: 28, top: 14 }]],
      ["account within", [{ left: 111, right: 189, foot: 56, top: 42 }]],
      ["return within", [{ left: 11, right: 89, foot: 14, top: 7 }]],
    ]);
  });

  test("a kind that is left out leaves its room to the next", () => {
    expect(barOutlines(bars, ["return"], room).map(({ outline }) => boxes(outline)[0]?.foot)).toEqual([56, 42]);
  });

  test("nothing has no outline", () => {
    expect(barOutlines(bars, ["action"], room)).toEqual([]);
  });
});

describe("the line along what is open", () => {
  test("goes from year to year while they follow one another, and begins anew after a gap", () => {
    expect(openOutline([1, 2, 0, 1], [4, 8, 5, 2], room)).toBe("M0 28H100V0H200M300 42H400");
  });

  test("is none where nothing is open", () => {
    expect(openOutline([0, 0], [3, 3], room)).toBe("");
  });
});
