import { describe, expect, test } from "vitest";
import { periodParts } from "../../src/core/period";
import { readPeriod } from "../../src/publish/read-period";

describe("a period", () => {
  test.each([
    ["1998", 1998, 1998],
    ["2003-12", 2003, 2003],
    ["2003-12-05", 2003, 2003],
    ["2004-02-29", 2004, 2004],
    ["2004/2005", 2004, 2005],
    ["2003-12/2004-01-15", 2003, 2004],
    ["199X", 1990, 1999],
    ["19XX", 1900, 1999],
    ["199X/200X", 1990, 2009],
    ["2007~", 2007, 2007],
    ["2004~/2005", 2004, 2005],
    ["../2006", null, 2006],
    ["2006/..", 2006, null],
    ["../..", null, null],
    ["..", null, null],
  ])("%s runs from %s to %s", (edtf, from, to) => {
    expect(readPeriod(edtf)).toEqual({ period: { edtf, from, to } });
    if (from !== null || to !== null) expect(periodParts(edtf)).not.toBeNull();
  });

  test.each([
    ["2023-02-30", "“2023-02-30” is no date of the calendar. Check month and day."],
    ["2003-02-29", "“2003-02-29” is no date of the calendar. Check month and day."],
    ["2003-13", "“2003-13” is no date of the calendar. Check month and day."],
    ["2000/2001-04-31", "“2001-04-31” is no date of the calendar. Check month and day."],
    ["2005/2004", "The period 2005/2004 ends before it begins. Is it 2004/2005?"],
    ["2004-05/2004-03", "The period 2004-05/2004-03 ends before it begins. Is it 2004-03/2004-05?"],
    ["2000s", "“2000s” is no period: a decade is written 200X."],
    ["2003-2004", "“2003-2004” is no period: a span is written 2003/2004."],
    ["2003-2-5", "“2003-2-5” is no period: month and day have two digits, such as 2003-02-05."],
    ["05.12.2003", "“05.12.2003” is no period: a day is written year-month-day, such as 2003-12-05."],
    ["2006/", "“2006/” leaves one end empty. An open or unknown end is written .., such as 2006/.. or ../2006."],
    [
      "2004/2005/2006",
      "“2004/2005/2006” is no period. Write 1998, 2003-12, 2003-12-05, 199X, 2007~, 2004/2005, ../2006 or 2006/...",
    ],
    ["2001-21", "“2001-21” is no date of the calendar. Check month and day."],
    ["19X5", "“19X5” is no period. Write 1998, 2003-12, 2003-12-05, 199X, 2007~, 2004/2005, ../2006 or 2006/..."],
    ["199X-04", "“199X-04” is no period. Write 1998, 2003-12, 2003-12-05, 199X, 2007~, 2004/2005, ../2006 or 2006/..."],
  ])("%s is refused: %s", (edtf, fault) => {
    expect(readPeriod(edtf)).toEqual({ fault });
  });
});
