import { findAnyDays } from "./dates";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const two = (number: number): string => String(number).padStart(2, "0");

/** `9 October 2023`, `10월 9일`, `2023年10月9日` as `2023-10-09`, without the year `10-09`; undefined where it is written in words. */
export function isoDay(words: string): string | undefined {
  const numbers = (words.match(/\d+/gu) ?? []).map(Number);
  const year = numbers.find((number) => number > 1000);
  const rest = numbers.filter((number) => number < 100);
  const named = MONTHS.findIndex((month) => new RegExp(`\\b${month}`, "iu").test(words)) + 1;
  const [month, day] = named > 0 ? [named, rest[0]] : rest;
  if (month === undefined || day === undefined) return undefined;
  return `${year === undefined ? "" : `${year}-`}${two(month)}-${two(day)}`;
}

/** Days that a value holds in its own fields, such as the `date` of a route: a text may repeat them. */
export function publishedDays(value: unknown): string[] {
  if (typeof value === "string") {
    return /^[\d/-]{10,21}$/u.test(value) ? findAnyDays(value.replaceAll("/", " ")).map(({ text }) => text) : [];
  }
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(publishedDays) : [];
}
