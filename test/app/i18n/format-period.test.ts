import { describe, expect, test } from "vitest";
import { en } from "../../../src/app/i18n/en";
import { edtfOfDateParts } from "../../../src/app/i18n/format-period";
import { ko } from "../../../src/app/i18n/ko";

describe("a period in words", () => {
  test.each([
    ["2023-10-09", "9 October 2023", "2023년 10월 9일"],
    ["2023-10", "October 2023", "2023년 10월"],
    ["2004", "2004", "2004년"],
    ["199X", "1990s", "1990년대"],
    ["19XX", "20th century", "20세기"],
    ["20XX", "21st century", "21세기"],
    ["2000~", "about 2000", "2000년경"],
    ["2003-05?", "about May 2003", "2003년 5월경"],
    ["198X~", "about 1980s", "1980년대경"],
    ["2004/2005", "2004–2005", "2004~2005년"],
    ["197X/198X", "1970s–1980s", "1970년대~1980년대"],
    ["2004~/2005", "about 2004 to 2005", "2004년경~2005년"],
    ["2004~/2005~", "about 2004 to about 2005", "2004~2005년경"],
    ["2004-03/2004-05", "March–May 2004", "2004년 3~5월"],
    ["2004-11/2005-02", "November 2004 – February 2005", "2004년 11월~2005년 2월"],
    ["2023-10-09/2023-10-12", "9–12 October 2023", "2023년 10월 9일~12일"],
    ["2023-10-30/2023-11-02", "30 October 2023 – 2 November 2023", "2023년 10월 30일~11월 2일"],
    ["../2006", "until 2006", "2006년까지"],
    ["2007/..", "since 2007", "2007년부터"],
    ["2007~/..", "since about 2007", "2007년경부터"],
    ["..", "undated", "시기 미상"],
  ])("%s", (edtf, english, korean) => {
    expect(en.vocabulary.period(edtf)).toBe(english);
    expect(ko.vocabulary.period(edtf)).toBe(korean);
  });

  test("date parts of CSL-JSON become EDTF of the same precision", () => {
    expect(edtfOfDateParts([2014])).toBe("2014");
    expect(edtfOfDateParts([2014, 2])).toBe("2014-02");
    expect(edtfOfDateParts([2014, 2, 8])).toBe("2014-02-08");
  });
});
