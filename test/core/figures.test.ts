import { describe, expect, it } from "vitest";
import { differingFrom, figureRows, figuresDiffer, type FigureCondition } from "../../src/core/figures";

const figure = (id: string, change: Partial<FigureCondition> = {}): FigureCondition => ({
  id,
  category: "population",
  statement: { en: "So many were held." },
  value: 100,
  unit: "people",
  knownBy: "seen",
  sources: ["report"],
  ...change,
});

describe("figureRows", () => {
  it("puts figures of one thing into one row, and leaves sentences out", () => {
    const { value: _, ...sentence } = figure("told");
    const rows = figureRows([
      figure("a"),
      figure("share", { unit: "percent", value: 20 }),
      sentence,
      figure("b", { value: 300 }),
      figure("women", { scope: { en: "women" } }),
      figure("half-year", { within: "P6M" }),
      figure("weekly", { per: ["week"] }),
    ]);
    expect(rows.map(({ marks }) => marks.map(({ id }) => id))).toEqual([
      ["a", "b"],
      ["share"],
      ["women"],
      ["half-year"],
      ["weekly"],
    ]);
  });
});

describe("figuresDiffer", () => {
  it.each<[string, Partial<FigureCondition>, Partial<FigureCondition>, boolean]>([
    ["the same number", {}, {}, false],
    ["another number", {}, { value: 101 }, true],
    ["about is no range", { qualifier: "about" }, { value: 110, qualifier: "about" }, true],
    ["about within a range", { qualifier: "about" }, { value: 80, max: 120 }, false],
    ["ranges that touch", { value: 80, max: 100 }, { value: 100, max: 120 }, false],
    ["ranges apart", { value: 80, max: 90 }, { value: 100, max: 120 }, true],
    ["at least, and more", { qualifier: "at-least" }, { value: 5000 }, false],
    ["at least, and less", { qualifier: "at-least" }, { value: 99 }, true],
    ["at least and at most the same", { qualifier: "at-least" }, { qualifier: "at-most" }, false],
    ["more than and at most the same", { qualifier: "more-than" }, { qualifier: "at-most" }, true],
    ["more than and the very number", { qualifier: "more-than" }, {}, true],
    ["up to, and less", { qualifier: "up-to" }, { value: 3 }, false],
  ])("%s", (_, one, other, differ) => {
    expect(figuresDiffer(figure("a", one), figure("b", other))).toBe(differ);
    expect(figuresDiffer(figure("b", other), figure("a", one))).toBe(differ);
  });

  it("names the others of the row, not itself", () => {
    const marks = [figure("a"), figure("b", { value: 300 }), figure("c")] as const;
    const row = { key: "row", marks: [...marks] as [FigureCondition, ...FigureCondition[]] };
    expect(differingFrom(marks[0], row).map(({ id }) => id)).toEqual(["b"]);
    expect(differingFrom(marks[1], row).map(({ id }) => id)).toEqual(["a", "c"]);
  });
});
