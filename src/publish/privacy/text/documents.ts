import { type Finder, finderOf, type Pattern, spanAt } from "./patterns";

const isDay = (year: number, month: number, day: number): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** Korean resident number: a day of birth, then a digit for century and sex. */
const KOREAN = /(?<!\d)(\d\d)(\d\d)(\d\d)\s?[-–]\s?[1-8](?:\d{6}|[*xX○]{6})(?!\d)/dgu;
/** Chinese identity number: region, day of birth, sequence, check digit. */
const CHINESE = /(?<!\d)[1-9]\d{5}((?:18|19|20)\d\d)(\d\d)(\d\d)\d{3}[\dXx](?!\d)/dgu;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

function hasCheckDigit(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return "10X98765432"[sum % 11] === number[17]?.toUpperCase();
}

/** A slip of one digit still leads to the person, so a number counts if its day exists or its check digit is right. */
const findResidentNumbers: Finder = (text) => [
  ...[...text.matchAll(KOREAN)]
    .filter(([, , month, day]) => isDay(2000, Number(month), Number(day)))
    .map((match) => spanAt("resident-number-in-text", text, match.index, match.index + match[0].length)),
  ...[...text.matchAll(CHINESE)]
    .filter(([number, year, month, day]) => isDay(Number(year), Number(month), Number(day)) || hasCheckDigit(number))
    .map((match) => spanAt("resident-number-in-text", text, match.index, match.index + match[0].length)),
];

const PLATE_LETTERS = "가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주하허호바사아자배";
const PATTERNS: readonly Pattern[] = [
  {
    check: "plate-in-text",
    pattern: new RegExp(
      `(?<![\\d제])(?:(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)\\s?)?\\d{2,3}[${PLATE_LETTERS}]\\s?\\d{4}(?![\\d년명원개])`,
      "dgu",
    ),
  },
  {
    check: "plate-in-text",
    pattern:
      /(?:평양|평남|평북|황남|황북|함남|함북|자강|량강|양강|강원|라선|나선|개성|남포)\s?\d{2}\s?[-–]\s?\d{3,5}(?!\d)/dgu,
  },
  {
    check: "plate-in-text",
    pattern:
      /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·•.\s-]?[A-Z0-9]{5,6}(?![A-Z0-9])/dgu,
  },
  {
    check: "plate-in-text",
    pattern:
      /\b(?:licen[cs]e|number|registration)\s(?:plates?|number)\s*(?:number\s*)?(?:is|was|of|:)?\s*["“]?(?<span>(?=[A-Z0-9·-]*\d)[A-Z0-9]{1,4}(?:[\s·-][A-Z0-9]{2,6}){0,2})/dgu,
  },
  {
    check: "passport-in-text",
    pattern:
      /(?:passport|여권|护照|旅券)[^.。\d]{0,30}?(?<span>\b[A-Z]{1,2}\s?\d{7,8}(?!\d)|(?<![\dA-Z])\d{8,9}(?!\d))/dgiu,
  },
  { check: "passport-in-text", pattern: /(?<span>\b[A-Z]{1,2}\d{7,8}(?!\d))[^.。\d]{0,20}(?:passport|여권|护照)/dgiu },
];
const findPatterned = finderOf(PATTERNS);

/** Numbers of papers and vehicles. */
export const findDocuments: Finder = (text) =>
  /\d\d/u.test(text) ? [...findResidentNumbers(text), ...findPatterned(text)] : [];
