import { describe, expect, test } from "vitest";
import { findFinerPeriods, findGenderWords } from "../../src/publish/privacy/prose";
import { findInText } from "../../src/publish/privacy/text/find-in-text";
import { decimalsFor, roundPoint } from "../../src/publish/privacy/rounding";

const findIdentifiers = (text: string) =>
  findInText({ text, language: "en", context: { kind: "sites", field: ["summary", "en"] } }).filter(
    ({ level }) => level === "error",
  );
const findGenderWord = (...args: Parameters<typeof findGenderWords>) => findGenderWords(...args)[0]?.text;
const findFinerPeriod = (...args: Parameters<typeof findFinerPeriods>) => findFinerPeriods(...args)[0]?.text;

describe("what identifies a person directly", () => {
  test.each([
    ["Write to a.b+c@example.org.", "email-in-text", "a.b+c@example.org"],
    ["Call 010-1234-5678 today.", "phone-in-text", "010-1234-5678"],
    ["Call +44 20 7946 0958 today.", "phone-in-text", "+44 20 7946 0958"],
    ["Mobile 13812345678.", "phone-in-text", "13812345678"],
    ["WeChat: hill_walker", "messenger-in-text", "WeChat: hill_walker"],
    ["카카오톡 아이디: hillwalker", "messenger-in-text", "카카오톡 아이디: hillwalker"],
    ["Ask @hillwalker.", "messenger-in-text", "@hillwalker"],
    ["Number 700101-1234567.", "resident-number-in-text", "700101-1234567"],
    ["Born in 1970, she left.", "birth-date-in-text", "Born in 1970"],
    ["1970년생이다.", "birth-date-in-text", "1970년생"],
    ["A man aged 34.", "age-in-text", "aged 34"],
    ["A 34-year-old.", "age-in-text", "34-year-old"],
    ["At the age of 19.", "age-in-text", "At the age of 19"],
    ["당시 34세였다.", "age-in-text", "34세"],
    ["Âgée de 34 ans.", "age-in-text", ""],
    ["At 42.9508, 129.9794.", "coordinates-in-text", "42.9508, 129.9794"],
    ["At 42°57′ N.", "coordinates-in-text", "42°57′"],
    ["K.J.S. came on 12 May 2003.", "initials-with-day", "K.J.S."],
    ["김 모 씨는 2003년 5월 12일에 왔다.", "initials-with-day", "김 모 씨"],
  ])("%s", (text, check, span) => {
    const found = findIdentifiers(text);
    expect(found.map((finding) => finding.check)).toEqual([check]);
    expect(found[0]?.message).toContain(span);
  });

  test.each([
    "Between 2003 and 2005 some 1,000,000 people.",
    "The U.S. and the U.N. met on 12 May 2003.",
    "Article 12-34 of the law, 600 grams a day.",
    "18세 미만의 아이들이 있었다.",
    "A sentence of 15 years; a 20-year term.",
    "30-year sentences were given; 12 years on.",
    "Camp No. 12, cell 3.5 by 4.25 metres.",
    "The line was long and the signal was weak.",
    "Group of 20, 40대 여성들.",
    "In 2019-2020 a third were sent back.",
  ])("not: %s", (text) => {
    expect(findIdentifiers(text)).toEqual([]);
  });
});

describe("a text that repeats what its field withholds", () => {
  test.each([
    ["She was beaten.", "en", "She"],
    ["A man was beaten.", "en", "man"],
    ["그녀는 맞았다.", "ko", "그녀"],
    ["한 여성은 맞았다.", "ko", "한 여성"],
    ["Elle a été frappée.", "fr", "Elle"],
    ["Она сказала.", "ru", "Она"],
    ["她被打。", "zh-Hans", "她"],
  ])("%s", (text, language, word) => {
    expect(findGenderWord(text, language, undefined)).toBe(word);
    expect(findGenderWord(text, language, "woman")).toBeUndefined();
  });

  test.each([
    ["Women were held apart.", "en"],
    ["The manager, the sheriff and the human mind.", "en"],
    ["여성 수감자들이 있었다.", "ko"],
    ["Il y a du pain.", "fr"],
    ["She was beaten.", "xx"],
  ])("not: %s", (text, language) => {
    expect(findGenderWord(text, language, undefined)).toBeUndefined();
  });

  test.each([
    ["In 2007 it was cold.", { from: 2005, to: 2009 }, "2007"],
    ["In 2007 it was cold.", undefined, "2007"],
    ["In the 2000s it was cold.", undefined, "2000s"],
    ["2000년대에 추웠다.", { from: 1995, to: 2014 }, "2000년대"],
    ["In the 2000s it was cold.", { from: 2005, to: 2009 }, undefined],
    ["More than 2,007 people, 1950 metres… no: 19501.", { from: 2007, to: 2007 }, undefined],
  ])("%s with %o", (text, period, word) => {
    expect(findFinerPeriod(text, period)).toBe(word);
  });
});

describe("rounding", () => {
  test.each([
    [0.05, 4],
    [0.5, 3],
    [2, 3],
    [4, 2],
    [15, 2],
    [50, 1],
    [400, 0],
  ])("a place known within %s km keeps %s decimals", (radius, decimals) => {
    expect(decimalsFor(radius)).toBe(decimals);
  });

  test("moves a point by no more than a quarter of its radius, and only once", () => {
    const point = [129.979392, 42.950792] as const;
    for (const radius of [0.05, 0.5, 4, 15, 50, 150]) {
      const rounded = roundPoint(point, radius);
      expect(Math.hypot(rounded[0] - point[0], rounded[1] - point[1]) * 111.2).toBeLessThanOrEqual(radius / 4);
      expect(roundPoint(rounded, radius)).toEqual(rounded);
    }
  });
});
