import { describe, expect, test } from "vitest";
import { between, nextPlayed, spanOfWindow, stepped, windowOf } from "../../../src/app/timeline/year-window";

const axis = { first: 1990, last: 2024 };

describe("the chosen years", () => {
  test.each([
    ["the whole is no choice", { from: 1990, to: 2024 }, { from: null, to: null }],
    ["an edge is no bound", { from: 1990, to: 2003 }, { from: null, to: 2003 }],
    ["nor the last", { from: 2003, to: 2024 }, { from: 2003, to: null }],
    ["but one year alone is that year, at the edge too", { from: 2024, to: 2024 }, { from: 2024, to: 2024 }],
  ])("%s", (_, window, span) => {
    expect(spanOfWindow(axis, window)).toEqual(span);
    expect(windowOf(axis, span)).toEqual(window);
  });

  test("years of a link beyond the axis stay on it", () => {
    expect(windowOf(axis, { from: 1900, to: 2100 })).toEqual({ from: 1990, to: 2024 });
    expect(windowOf(axis, { from: 2050, to: null })).toEqual({ from: 2024, to: 2024 });
  });

  test("a drag in either direction is the same", () => {
    expect(between(axis, 2010, 2003)).toEqual(between(axis, 2003, 2010));
  });

  test("a step keeps the width and ends at the edge", () => {
    expect(stepped(axis, { from: 2000, to: 2004 }, 1)).toEqual({ from: 2001, to: 2005 });
    expect(stepped(axis, { from: 2020, to: 2024 }, 1)).toBeNull();
    expect(stepped(axis, { from: 1990, to: 1990 }, -1)).toBeNull();
  });

  test("from all years a step goes to the first or the last one", () => {
    expect(stepped(axis, { from: 1990, to: 2024 }, 1)).toEqual({ from: 1990, to: 1990 });
    expect(stepped(axis, { from: 1990, to: 2024 }, -1)).toEqual({ from: 2024, to: 2024 });
  });

  test("playing from the end begins again, as wide as it was", () => {
    expect(nextPlayed(axis, { from: 2020, to: 2024 })).toEqual({ from: 1990, to: 1994 });
  });
});
