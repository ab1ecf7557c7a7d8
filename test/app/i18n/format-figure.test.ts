import { describe, expect, test } from "vitest";
import { en } from "../../../src/app/i18n/en";
import type { Figure, PeopleCount } from "../../../src/app/i18n/format-figure";
import { ko } from "../../../src/app/i18n/ko";
import * as lists from "../../../src/core/vocabulary";

describe("a figure in words", () => {
  test.each<[Figure, string, string]>([
    [
      { value: 12, unit: "hours", qualifier: "more-than", per: ["day"] },
      "more than 12 hours a day",
      "하루 12시간 초과",
    ],
    [{ value: 12, unit: "hours", qualifier: "at-least", per: ["day"] }, "at least 12 hours a day", "하루 12시간 이상"],
    [{ value: 12, unit: "hours", qualifier: "up-to", per: ["day"] }, "up to 12 hours a day", "하루 최대 12시간"],
    [{ value: 1.6, unit: "kilometres", qualifier: "at-most" }, "at most 1.6 kilometres", "1.6킬로미터 이하"],
    [
      { value: 20, unit: "people", qualifier: "about", per: ["cell"] },
      "about 20 people per cell",
      "감방 하나에 약 20명",
    ],
    [{ value: 1, unit: "people", per: ["cell"] }, "1 person per cell", "감방 하나에 1명"],
    [
      { value: 3, unit: "deaths", qualifier: "at-least", per: ["day"] },
      "at least 3 deaths a day",
      "하루 사망자 3명 이상",
    ],
    [
      { value: 130, unit: "deaths", qualifier: "more-than", within: "P6M" },
      "more than 130 deaths in 6 months",
      "6개월 동안 사망자 130명 초과",
    ],
    [
      { value: 20, unit: "percent", qualifier: "about", within: "P1Y" },
      "about 20 per cent in 1 year",
      "1년 동안 약 20%",
    ],
    [
      { value: 2100, unit: "kcal", per: ["person", "day"] },
      "2,100 kilocalories per person a day",
      "1인당 하루 2,100킬로칼로리",
    ],
    [{ value: 1989, unit: "calendar-year" }, "1989", "1989년"],
    [{ value: 12, unit: "years", category: "children" }, "12 years of age", "12세"],
    [{ value: 12, unit: "years", category: "release" }, "12 years", "12년"],
    [{ value: 1, unit: "incidents" }, "1 incident", "사건 1건"],
    [{ value: 3300, unit: "volts" }, "3,300 volts", "3,300볼트"],
    [{ value: 7 }, "7", "7"],
  ])("%o", (figure, english, korean) => {
    expect(en.vocabulary.figure(figure)).toBe(english);
    expect(ko.vocabulary.figure(figure)).toBe(korean);
  });

  test("every unit has words in every language", () => {
    for (const unit of lists.UNITS) {
      for (const { vocabulary } of [en, ko]) {
        expect(vocabulary.figure({ value: 1, unit })).toMatch(/1/);
        expect(vocabulary.figure({ value: 1, unit })).not.toMatch(/undefined/);
      }
    }
    for (const what of lists.PER_WHAT)
      for (const { vocabulary } of [en, ko])
        expect(vocabulary.figure({ value: 1, unit: "people", per: [what] }).length).toBeGreaterThan(
          vocabulary.figure({ value: 1, unit: "people" }).length,
        );
  });
});

describe("a number of people", () => {
  test.each<[PeopleCount, string, string]>([
    [{ min: 300 }, "at least 300 people", "300명 이상"],
    [{ max: 40 }, "up to 40 people", "최대 40명"],
    [{ min: 50, max: 200 }, "50–200 people", "50~200명"],
    [{ min: 50, max: 200, qualifier: "about" }, "about 50–200 people", "약 50~200명"],
    [{ min: 9, max: 9 }, "9 people", "9명"],
    [{ min: 1, max: 1 }, "1 person", "1명"],
    [{ min: 300, qualifier: "more-than" }, "more than 300 people", "300명 초과"],
    [{ min: 200, max: 200, qualifier: "about" }, "about 200 people", "약 200명"],
    [{}, "", ""],
  ])("%o", (count, english, korean) => {
    expect(en.vocabulary.people(count)).toBe(english);
    expect(ko.vocabulary.people(count)).toBe(korean);
  });
});

describe("how far a place may lie from its point", () => {
  test.each([
    [0.3, "within 300 m", "반경 300m 이내"],
    [1, "within 1 km", "반경 1km 이내"],
    [15, "within 15 km", "반경 15km 이내"],
  ])("%d km", (kilometres, english, korean) => {
    expect(en.vocabulary.within(kilometres)).toBe(english);
    expect(ko.vocabulary.within(kilometres)).toBe(korean);
  });
});

describe("every member of every closed list has a label", () => {
  const labelled = [
    ["precision", lists.PRECISIONS],
    ["violation", lists.VIOLATIONS],
    ["distress", lists.DISTRESS_KINDS],
    ["knownBy", lists.KNOWN_BY],
    ["testimonyKind", lists.TESTIMONY_KINDS],
    ["gender", lists.GENDERS],
    ["ageBand", lists.AGE_BANDS],
    ["consent", lists.CONSENTS],
    ["qualifier", lists.QUALIFIERS],
    ["status", lists.STATUSES],
    ["routeMode", lists.ROUTE_MODES],
    ["actionKind", lists.ACTION_KINDS],
    ["actionStatus", lists.ACTION_STATUSES],
    ["standardTopic", lists.STANDARD_TOPICS],
    ["category", lists.CONDITION_CATEGORIES],
    ["planPart", lists.PLAN_PARTS],
    ["symbol", lists.SYMBOLS],
    ["colourRole", lists.COLOUR_ROLES],
  ] as const;
  test.each(labelled)("%s", (list, members) => {
    for (const { vocabulary } of [en, ko]) {
      const labels: Readonly<Record<string, string>> = vocabulary[list];
      expect(Object.keys(labels).toSorted()).toEqual([...members].toSorted());
      for (const member of members) expect(labels[member]?.trim(), member).toBeTruthy();
    }
  });
});
