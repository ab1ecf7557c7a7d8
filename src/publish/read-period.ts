// oxlint-disable-next-line typescript/triple-slash-reference -- The library ships no types; every program that reaches this file must find ours.
/// <reference path="./edtf.d.ts" />
import edtf from "edtf";
import type { Period } from "../core/period";

export type PeriodRead = { readonly period: Period } | { readonly fault: string };

/** The forms the app can word. EDTF has many more; a form nobody reads aloud helps no reader. */
const END = /^(\d\d)(\d|X)(\d|X)(?:-(\d\d)(?:-(\d\d))?)?([~?%])?$/;
const FORMS = "Write 1998, 2003-12, 2003-12-05, 199X, 2007~, 2004/2005, ../2006 or 2006/..";

interface End {
  readonly first: string;
  readonly last: string;
}

/** First and last day an end may mean, as text that sorts; the last day is never used as a date. */
function endOf(text: string): End | null {
  const match = END.exec(text);
  if (!match) return null;
  const [, century = "", decade = "", unit = "", month, day] = match;
  if (decade === "X" && unit !== "X") return null;
  if (month !== undefined && unit === "X") return null;
  const year = `${century}${decade}${unit}`;
  const rest = (edge: string): string => [month ?? edge, day ?? edge].join("-");
  return { first: `${year.replaceAll("X", "0")}-${rest("01")}`, last: `${year.replaceAll("X", "9")}-${rest("99")}` };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The library knows the calendar, but turns 2003-02-29 into 1 March without a word: what comes back must be what went in. */
function askCalendar(text: string): boolean {
  try {
    const date = edtf(text);
    return date.type === "Date" && date.edtf === text; // 2001-21 is a season to the library.
  } catch {
    return false;
  }
}

/** Few dates differ in many thousand records, and the library builds a grammar for each question. */
const asked = new Map<string, boolean>();

function isInCalendar(text: string): boolean {
  const known = asked.get(text);
  if (known !== undefined) return known;
  const answer = askCalendar(text);
  asked.set(text, answer);
  return answer;
}

function wordForm(text: string): string {
  if (/^\d{3}0s$/.test(text)) return `“${text}” is no period: a decade is written ${text.slice(0, 3)}X.`;
  if (/^\d{4}[-–]\d{4}$/.test(text))
    return `“${text}” is no period: a span is written ${text.slice(0, 4)}/${text.slice(-4)}.`;
  if (/^\d{1,2}[./]\d{1,2}[./]\d{4}$/.test(text))
    return `“${text}” is no period: a day is written year-month-day, such as 2003-12-05.`;
  if (/^\d{4}-\d{1,2}(?:-\d{1,2})?$/.test(text))
    return `“${text}” is no period: month and day have two digits, such as 2003-02-05.`;
  return `“${text}” is no period. ${FORMS}.`;
}

function readEnd(text: string): End | { readonly fault: string } {
  const end = endOf(text);
  if (!end) return { fault: wordForm(text) };
  return isInCalendar(text) ? end : { fault: `“${text}” is no date of the calendar. Check month and day.` };
}

function readSpan(text: string, first: string, last: string): PeriodRead {
  const from = first === ".." ? null : readEnd(first);
  const to = last === ".." ? null : readEnd(last);
  if (from && "fault" in from) return from;
  if (to && "fault" in to) return to;
  if (from && to && from.first > to.last)
    return { fault: `The period ${text} ends before it begins. Is it ${last}/${first}?` };
  return { period: { edtf: text, from: from && yearOf(from.first), to: to && yearOf(to.last) } };
}

/** First and last year of an EDTF text, or a sentence on what is wrong with it. `..` alone is a period that is not known. */
export function readPeriod(text: string): PeriodRead {
  if (text === "..") return { period: { edtf: text, from: null, to: null } };
  const [first = "", last, ...more] = text.split("/");
  if (more.length > 0) return { fault: wordForm(text) };
  if (last === undefined) {
    const end = readEnd(first);
    return "fault" in end ? end : { period: { edtf: text, from: yearOf(end.first), to: yearOf(end.last) } };
  }
  if (first === "" || last === "")
    return {
      fault: `“${text}” leaves one end empty. An open or unknown end is written .., such as 2006/.. or ../2006.`,
    };
  return readSpan(text, first, last);
}

/** The period of a record that has passed its checks; undefined where the record has none. */
export function periodOf(text: string | undefined): Period | undefined {
  if (text === undefined) return undefined;
  const read = readPeriod(text);
  return "period" in read ? read.period : undefined;
}
