import { numberIn } from "../number-in";

const number = numberIn("en");

/** Words of the page of returns by crossing and year. Loaded with the page, not before. */
const counted = (count: number, one: string, other: string): string => `${number(count)} ${count === 1 ? one : other}`;

export const returns = {
  heading: "Returns by crossing and year",
  says: (events: number, unknown: number, crossings: number) =>
    `${counted(events, "return", "returns")}, over ${counted(crossings, "named crossing", "named crossings")}. ${
      unknown === 0
        ? "A number is stated for each."
        : `For ${number(unknown)} of them no number is stated; they are counted as returns and not as people.`
    }`,
  notAdded:
    "Nothing here is added up. Each return keeps the range its sources give, and different returns may cover the same people.",
  filtered: (left: number) =>
    left === 0
      ? "The years chosen in the filters apply here; they leave out no return. Other filters do not apply."
      : `The years chosen in the filters apply here and leave out ${counted(left, "return", "returns")}. Other filters do not apply.`,
  unfiltered: "Years chosen in the filters apply here too; other filters do not.",
  brief: "The returns one by one are too many for this page: each has a page of its own, in the list of routes.",
  nothing: "No return lies in the chosen years.",
  unnamed: "No crossing named",
  unnamedNote: "The sources tell of the return and not of where it crossed.",
  picture: "The picture",
  pictureNote:
    "Each bar is one return; its height is the number of people. Years without a return are left out; two strokes mark where.",
  row: (name: string, events: number, unknown: number) =>
    `${name}: ${counted(events, "return", "returns")}${unknown === 0 ? "" : `, ${number(unknown)} without a number`}. The table below holds the same.`,
  key: {
    exact: "as stated",
    range: "from, to",
    open: "at least",
    "up-to": "up to",
    unknown: "number not stated",
    overlaps: "may cover the same people as another return",
  },
  undated: "undated",
  span: "several years",
  table: "The table",
  tableCaption:
    "People per return, by crossing and year. Returns of one year stand under each other and are not added.",
  crossing: "Crossing",
  short: {
    range: (min: string, max: string) => `${min}–${max}`,
    unknown: "?",
    atLeast: (value: string) => `${value}+`,
    upTo: (value: string) => `≤ ${value}`,
  },
  notStated: "number not stated",
  overlapsMark: "may cover the same people as another return",
  legend: (overlap: boolean, unknown: boolean) =>
    [
      "60–200: from, to; 300+: at least; ≤ 50: up to.",
      unknown ? "?: number not stated." : "",
      overlap ? "†: may cover the same people as another return." : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
  csv: "Download the table (CSV)",
  list: "One by one",
  listNote: "With the sources of each. The page of a route holds every count and who gives it.",
  counts: (count: number) => `${counted(count, "count", "counts")} given by different sources`,
  overlaps: "May cover the same people as:",
  alsoAt: "Also passes:",
  patterns: "Composites",
  patternsNote: "Put together from many accounts. They have no date, follow no one and stand in no year of the table.",
  scrollPicture: "Picture of returns, can be scrolled sideways",
  scroll: "Table of returns, can be scrolled sideways",
};
export type ReturnsWords = typeof returns;
