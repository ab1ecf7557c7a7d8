/** Words of the figures of conditions and of how they are known. Loaded with the panels, not before. */
import { numberIn } from "../number-in";
import type { ExpectedCategory, SiteEvidence } from "../../../core/evidence";
import type { Unit } from "../../../core/vocabulary";

const number = numberIn("en");

// Not from `common`: sharing it with the first catalogue would cost every reader a file of its own.
const listed = new Intl.ListFormat("en-GB");
const list = (items: readonly string[]): string => listed.format(items);
const counted = (count: number, one: string, other: string): string => `${number(count)} ${count === 1 ? one : other}`;

/** What the numbers of an axis count. */
const unit: Record<Unit, string> = {
  people: "people",
  incidents: "incidents",
  interviewees: "interviewees",
  arrivals: "arrivals",
  deaths: "deaths",
  guards: "guards",
  percent: "per cent",
  cells: "cells",
  buildings: "buildings",
  storeys: "storeys",
  checkpoints: "checkpoints",
  minutes: "minutes",
  hours: "hours",
  days: "days",
  months: "months",
  years: "years",
  "calendar-year": "years",
  grams: "grams",
  kernels: "kernels",
  kcal: "kilocalories",
  litres: "litres",
  centimetres: "centimetres",
  metres: "metres",
  kilometres: "kilometres",
  "square-metres": "square metres",
  "square-kilometres": "square kilometres",
  volts: "volts",
  items: "items",
};

const missing: Record<ExpectedCategory, string> = {
  "cell-size": "size of the cells",
  occupancy: "people in a cell",
  food: "food",
  "water-sanitation": "water and sanitation",
  medical: "medical care",
  mortality: "deaths",
};

export const conditions = {
  unit,
  axis: {
    "hours-of-day": "hours of a day",
    "minutes-of-hour": "minutes of an hour",
    percent: "per cent",
    days: "days, a line for each week",
    months: "months",
  },
  /** Where the reading of the drawings is explained, once for the section. */
  key: {
    heading: "How to read the drawings",
    exact: "as stated",
    about: "about",
    open: "at least, more than",
    "up-to": "up to, at most",
    range: "from, to",
    standard: "minimum standard",
  },
  drawn: {
    person: "Each square is one person.",
    kernel: "Each mark is one kernel.",
    cell: "Each square is one cell.",
    area: "Areas to scale, drawn as squares; the shape of the place is not known from the figure.",
    metre: (side: string) => `The line is ${side} long.`,
  },
  /** Arithmetic with a standard, never a statement about the place; people and area come as figures in words. */
  wouldNeed: (each: string, whose: string, people: string, area: string) =>
    `At ${each} each (${whose}), ${people} would need ${area}.`,
  sizeNotPublished: {
    cell: "The size of the cells is not published.",
    room: "The size of the rooms is not published.",
  },
  noEnergy: "The energy of this food is not published; amounts are not converted into it.",
  incidents: "A count of records in the collection named as the source, not of people.",
  /** Over a row whose figures cannot all be right. */
  differ: "The figures differ. Each stands as its source gives it.",
  differsFrom: (others: readonly string[]) => `differs from ${list(others)}`,
  differsFromMany: (count: number) => `differs from ${number(count)} other figures above`,
  dated: (figure: string, period: string) => `${figure} (${period})`,
  documents: (documents: number, copies: number) =>
    documents === copies
      ? counted(documents, "document", "documents")
      : `${counted(documents, "document", "documents")}, in ${number(copies)} copies`,
  /** Accounts published for the place that come from the documents of one statement; where there are none, the note says so. */
  behind: (accounts: number, documents: number) => {
    const from = documents === 1 ? "from it" : "from them";
    return `${counted(accounts, "account", "accounts")} published here ${accounts === 1 ? "comes" : "come"} ${from}`;
  },
  /** Once for the section, where some statements have no account behind them. */
  noneBehind: "Where no account is counted, none published here comes from the same document.",

  evidence: ({
    claims,
    accounts,
    reports,
    conditions: said,
    distinctDocuments,
    firstYear,
    lastYear,
    undated,
    open,
  }: SiteEvidence) => {
    if (claims === 0)
      return "No account, report or statement on conditions is recorded. The sources name the place, and say about where it is.";
    const kinds = [
      accounts > 0 ? counted(accounts, "account", "accounts") : "",
      reports > 0 ? counted(reports, "report", "reports") : "",
      said > 0 ? counted(said, "statement on conditions", "statements on conditions") : "",
    ].filter((part) => part !== "");
    const what = kinds.length === 1 ? kinds[0] : `${counted(claims, "claim", "claims")} (${list(kinds)})`;
    const from = distinctDocuments === null ? "" : ` from ${counted(distinctDocuments, "document", "documents")}`;
    const years =
      firstYear === null || lastYear === null
        ? "none of it dated"
        : `${firstYear === lastYear ? (open === null ? firstYear : `${open} ${firstYear}`) : `${firstYear} to ${lastYear}`}${undated > 0 ? `, ${number(undated)} undated` : ""}`;
    return `${what}${from}; ${years}`;
  },
  missing: (categories: readonly ExpectedCategory[]) =>
    `Not published: ${list(categories.map((category) => missing[category]))}`,
  /** Of a crossing: the places on either side. */
  between: "Between",
  side: (country: string) => ` (${country})`,
  /** `km` 0: nearer than the location is known. */
  town: (km: number, town: string) => (km === 0 ? `in or close to ${town}` : `about ${number(km)} km from ${town}`),
  border: (km: number, country: string) =>
    km === 0
      ? `the border with ${country} lies within this radius`
      : `about ${number(km)} km from ${country} in a straight line`,
};
export type ConditionWords = typeof conditions;
