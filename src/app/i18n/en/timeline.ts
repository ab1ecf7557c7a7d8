/** Words of the time line. */
import type { Manner, TimeKind } from "../../../core/time-bars";
import { common } from "./common";

const { number } = common;
const counted = (count: number, one: string, other: string): string => `${number(count)} ${count === 1 ? one : other}`;

const kind: Record<TimeKind, string> = {
  account: "Accounts",
  return: "Returns",
  action: "Actions",
  condition: "Conditions",
};
const kindCount: Record<TimeKind, (count: number) => string> = {
  account: (count) => counted(count, "account", "accounts"),
  return: (count) => counted(count, "return", "returns"),
  action: (count) => counted(count, "action", "actions"),
  condition: (count) => counted(count, "statement on conditions", "statements on conditions"),
};
const manner: Record<Manner, string> = {
  exact: "in that year",
  within: "some time in these years",
  open: "with open-ended",
};
const mannerHead: Record<Manner, string> = {
  exact: "in the year",
  within: "some time",
  open: "open-ended",
};

export const timeline = {
  title: "Dated evidence",
  region: "Time line",
  show: "Show the time line",
  hide: "Hide the time line",
  from: "From year",
  to: "To year",
  fromHandle: "First year",
  toHandle: "Last year",
  all: "All years",
  undated: (count: number) => `Keep undated (${number(count)})`,
  earlier: "A year earlier",
  later: "A year later",
  play: "Play year by year",
  pause: "Pause",
  pace: "Pace",
  paces: { slow: "2 s a year", steady: "1 s a year", quick: "½ s a year" },
  kinds: "What is counted",
  kind,
  kindCount,
  manner,
  ofWhichUndated: (count: number) => `(${number(count)} undated)`,
  nothing: "nothing dated",
  drawing: (first: number, last: number, peak: string, most: number, undated: number) =>
    most === 0
      ? `Nothing that is chosen is dated; ${number(undated)} undated. The table holds the numbers.`
      : `Dated evidence by year, ${first} to ${last}; most in ${peak}: ${number(most)}. Undated: ${number(undated)}. The table holds the numbers.`,
  inUse: "In use",
  notKnown: "not known",
  numbers: "Numbers and notes",
  how: [
    "Solid: dated to the year. Hatched: some time within several years, or about then; such a record stands in each year it may belong to, so years must not be added up.",
    "Broken line: with records that are open at one end, such as “until 2012”; nothing says how far they reach.",
    "Undated evidence is in no year. Composite routes date nothing.",
    "Returns and actions are counted for the whole atlas; places and violations do not narrow them.",
  ],
  violationNote: "Conditions are left out while a violation is chosen: only accounts tell of one.",
  caption: "Records by year",
  year: "Year",
  mannerHead,
  undatedRow: "undated",
};
