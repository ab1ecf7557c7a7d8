import { describe, expect, it } from "vitest";
import { attestedYears, periodParts, touchesYears } from "../../src/core/period";

const span = (from: number | null, to: number | null) => ({ from, to });

describe("a span of years", () => {
  it.each([
    ["inside the range", span(2003, 2004), span(2000, 2010), true],
    ["over the start of the range", span(1998, 2000), span(2000, 2010), true],
    ["over the end of the range", span(2010, 2014), span(2000, 2010), true],
    ["around the whole range", span(1975, 2020), span(2000, 2010), true],
    ["before the range", span(1990, 1999), span(2000, 2010), false],
    ["after the range", span(2011, 2012), span(2000, 2010), false],
    ["with an open start that ends before", span(null, 1999), span(2000, 2010), false],
    ["with an open start that ends inside", span(null, 2004), span(2000, 2010), true],
    ["with an open end that starts inside", span(2004, null), span(2000, 2010), true],
    ["with an open end that starts after", span(2011, null), span(2000, 2010), false],
    ["against a range that is open at its end", span(2020, 2021), span(2000, null), true],
    ["against a range that is open at its start", span(1990, 1991), span(null, 2000), true],
    ["without any date", span(null, null), span(2000, 2010), false],
  ])("%s", (_, period, range, touches) => {
    expect(touchesYears(period, range)).toBe(touches);
  });

  it.each([
    ["every year of a bounded one", span(2003, 2005), [2003, 2004, 2005]],
    ["the one year a half-open one attests", span(null, 2006), [2006]],
    ["the start of one that is open at its end", span(2007, null), [2007]],
    ["no year of an undated one", span(null, null), []],
  ])("attests %s", (_, period, years) => {
    expect(attestedYears(period)).toEqual(years);
  });
});

describe("the parts of a published period", () => {
  const year = (value: number, approximate = false) => ({
    precision: "year",
    year: value,
    month: 1,
    day: 1,
    approximate,
  });
  it.each([
    ["1998", { kind: "instant", at: year(1998) }],
    ["2003-12", { kind: "instant", at: { precision: "month", year: 2003, month: 12, day: 1, approximate: false } }],
    ["2023-10-09", { kind: "instant", at: { precision: "day", year: 2023, month: 10, day: 9, approximate: false } }],
    ["199X", { kind: "instant", at: { precision: "decade", year: 1990, approximate: false } }],
    ["19XX", { kind: "instant", at: { precision: "century", year: 1900, approximate: false } }],
    ["2007~", { kind: "instant", at: year(2007, true) }],
    ["2004/2005", { kind: "span", from: year(2004), to: year(2005) }],
    [
      "198X/199X",
      {
        kind: "span",
        from: { precision: "decade", year: 1980, approximate: false },
        to: { precision: "decade", year: 1990, approximate: false },
      },
    ],
    ["../2006", { kind: "until", to: year(2006) }],
    ["2006/..", { kind: "since", from: year(2006) }],
    ["..", null],
  ])("%s", (edtf, parts) => {
    expect(periodParts(edtf)).toEqual(parts);
  });
});
