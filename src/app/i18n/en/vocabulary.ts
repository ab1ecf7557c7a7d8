/** Labels of the closed lists, typed so that a new member does not compile without one, and the phrases made from them. */
import { numberIn } from "../number-in";
import type { PartialDate } from "../../../core/period";
import type {
  ActionKind,
  ActionStatus,
  AgeBand,
  ColourRole,
  ConditionCategory,
  Consent,
  Distress,
  Gender,
  KnownBy,
  PerWhat,
  PlanPart,
  Precision,
  Qualifier,
  RouteMode,
  StandardTopic,
  Status,
  SymbolForm,
  TestimonyKind,
  Unit,
  Violation,
} from "../../../core/vocabulary";
import { parseDuration, rangeOf, type DurationUnit, type Figure, type PeopleCount } from "../format-figure";
import { formatPeriod, type PeriodWords } from "../format-period";

const number = numberIn("en");

/** One and other: all that English tells apart. */
type Forms = readonly [one: string, other: string];
const counted = (value: number, [one, other]: Forms): string => `${number(value)} ${value === 1 ? one : other}`;

const precision: Record<Precision, string> = {
  exact: "the place itself is known",
  locality: "only the town or village is known",
  county: "only the county is known",
  province: "only the province is known",
};

const violation: Record<Violation, string> = {
  "arbitrary-detention": "arbitrary detention",
  beating: "beating",
  "death-in-custody": "death in custody",
  "denial-of-medical-care": "denial of medical care",
  "enforced-disappearance": "enforced disappearance",
  execution: "execution",
  "forced-abortion": "forced abortion",
  "forced-labour": "forced labour",
  "inhuman-conditions": "inhuman conditions of detention",
  "killing-of-newborns": "killing of newborn children",
  refoulement: "forced return (refoulement)",
  "religious-persecution": "religious persecution",
  "sexual-violence": "sexual violence",
  starvation: "starvation",
  torture: "torture",
};

const distress: Record<Distress, string> = {
  beating: "beating",
  death: "death",
  humiliation: "humiliation",
  hunger: "hunger",
  illness: "illness",
  killing: "killing",
  "sexual-violence": "sexual violence",
  suicide: "suicide",
  torture: "torture",
  "violence-against-children": "violence against children",
  "violence-against-pregnant-women": "violence against pregnant women",
};

const knownBy: Record<KnownBy, string> = {
  own: "own experience",
  seen: "seen by the witness",
  told: "told by others",
  document: "from a document",
  imagery: "from satellite imagery",
  unknown: "how it is known is not stated",
};

const testimonyKind: Record<TestimonyKind, string> = { paraphrase: "account", report: "report" };
const gender: Record<Gender, string> = { woman: "woman", man: "man" };

const ageBand: Record<AgeBand, string> = {
  child: "under 18",
  "18-29": "18 to 29",
  "30-44": "30 to 44",
  "45-59": "45 to 59",
  "60-and-over": "60 and over",
};

const consent: Record<Consent, string> = {
  "not-seen": "no consent of the witness has been seen by the editors",
  public: "published with the consent of the witness",
  "named-uses": "published with the consent of the witness for named uses",
  withdrawn: "consent withdrawn",
};

const qualifier: Record<Qualifier, string> = {
  "at-least": "at least",
  "more-than": "more than",
  "up-to": "up to",
  "at-most": "at most",
  about: "about",
};

const status: Record<Status, string> = {
  operating: "in operation",
  closed: "closed",
  disputed: "disputed",
  unknown: "not known",
};

const routeMode: Record<RouteMode, string> = {
  bus: "by bus",
  truck: "by lorry",
  train: "by train",
  boat: "by boat",
  foot: "on foot",
  mixed: "by several means",
  unknown: "means not known",
};

const actionKind: Record<ActionKind, string> = {
  "civil-suit": "Civil suit",
  "criminal-complaint": "Criminal complaint",
  decision: "Decision",
  hearing: "Hearing",
  judgment: "Judgment",
  legislation: "Legislation",
  "procedural-vote": "Procedural vote",
  report: "Report",
  sanction: "Sanction",
  submission: "Submission",
  "un-inquiry": "UN inquiry",
  "un-resolution": "UN resolution",
};

const actionStatus: Record<ActionStatus, string> = {
  completed: "completed",
  "in-force": "in force",
  pending: "pending",
  announced: "announced",
  ended: "ended",
  unknown: "status not known",
};

const standardTopic: Record<StandardTopic, string> = {
  space: "space",
  food: "food",
  water: "water",
  sanitation: "sanitation",
  light: "light and air",
  bedding: "bedding",
  medical: "medical care",
  exercise: "exercise",
  labour: "labour",
  treatment: "treatment",
  women: "women",
  children: "children",
};

const category: Record<ConditionCategory, string> = {
  "cell-size": "Size of cells",
  "cell-count": "Number of cells",
  occupancy: "People in a cell or room",
  population: "People held",
  capacity: "Capacity",
  food: "Food",
  "water-sanitation": "Water and sanitation",
  "posture-regime": "Enforced posture",
  labour: "Labour",
  medical: "Medical care",
  mortality: "Deaths",
  violence: "Violence",
  "sexual-violence": "Sexual violence",
  "reproductive-violence": "Reproductive violence",
  search: "Searches",
  children: "Children",
  release: "Release",
  procedure: "Procedure and length of custody",
  regime: "Daily regime",
  layout: "Layout",
  security: "Guarding",
  extent: "Extent",
  transfer: "Transfers and returns",
  incidents: "Recorded incidents",
  history: "History",
  method: "How it was documented",
};

const planPart: Record<PlanPart, string> = {
  site: "site",
  building: "building",
  cell: "cell",
  "cell-door": "cell door",
  "cell-bars": "bars of the cell",
  toilet: "toilet",
  corridor: "corridor",
  "interrogation-room": "interrogation room",
  "staff-quarters": "staff quarters",
  courtyard: "courtyard",
  wall: "wall",
  fence: "fence",
  gate: "gate",
  watchtower: "watchtower",
  underground: "below ground",
  "medical-building": "medical building",
  workshop: "workshop",
};

const symbol: Record<SymbolForm, string> = {
  "diamond-ring": "diamond ring",
  "barred-square": "barred square",
  "open-barred-square": "open barred square",
  disc: "disc",
  triangle: "triangle",
  ring: "ring",
  "double-arrow": "double arrow",
  "hexagon-ring": "hexagon ring",
  cross: "cross",
  "half-disc": "half disc",
};

const colourRole: Record<ColourRole, string> = { detention: "detention", passage: "crossing and custody abroad" };

const unit: Record<Unit, Forms> = {
  people: ["person", "people"],
  incidents: ["incident", "incidents"],
  interviewees: ["interviewee", "interviewees"],
  arrivals: ["arrival", "arrivals"],
  deaths: ["death", "deaths"],
  guards: ["guard", "guards"],
  percent: ["per cent", "per cent"],
  cells: ["cell", "cells"],
  buildings: ["building", "buildings"],
  storeys: ["storey", "storeys"],
  checkpoints: ["checkpoint", "checkpoints"],
  minutes: ["minute", "minutes"],
  hours: ["hour", "hours"],
  days: ["day", "days"],
  months: ["month", "months"],
  years: ["year", "years"],
  "calendar-year": ["", ""],
  grams: ["gram", "grams"],
  kernels: ["kernel", "kernels"],
  kcal: ["kilocalorie", "kilocalories"],
  litres: ["litre", "litres"],
  centimetres: ["centimetre", "centimetres"],
  metres: ["metre", "metres"],
  kilometres: ["kilometre", "kilometres"],
  "square-metres": ["square metre", "square metres"],
  "square-kilometres": ["square kilometre", "square kilometres"],
  volts: ["volt", "volts"],
  items: ["item", "items"],
};

const per: Record<PerWhat, string> = {
  person: "per person",
  cell: "per cell",
  room: "per room",
  group: "per group",
  vehicle: "per vehicle",
  toilet: "per toilet",
  meal: "a meal",
  day: "a day",
  week: "a week",
  month: "a month",
  year: "a year",
};

const duration: Record<DurationUnit, Forms> = {
  days: ["day", "days"],
  weeks: ["week", "weeks"],
  months: ["month", "months"],
  years: ["year", "years"],
};

function amount({ value, max, unit: of, category: within }: Figure): string {
  if (of === "calendar-year") return max === undefined ? String(value) : `${value}–${max}`;
  const digits = max === undefined ? number(value) : `${number(value)}–${number(max)}`;
  if (of === undefined) return digits;
  const what = `${digits} ${unit[of][(max ?? value) === 1 ? 0 : 1]}`;
  return of === "years" && within === "children" ? `${what} of age` : what;
}

/** "more than 12 hours a day", "at least 3 deaths a day", "more than 130 deaths in 6 months". */
function figure(given: Figure): string {
  const span = given.within === undefined ? null : parseDuration(given.within);
  const words = [
    given.qualifier ? qualifier[given.qualifier] : "",
    amount(given),
    ...(given.per ?? []).map((what) => per[what]),
    span ? `in ${counted(span.count, duration[span.unit])}` : "",
  ];
  return words.filter((word) => word !== "").join(" ");
}

/** "at least 300 people", "200–300 people"; an empty string where no end is known. */
function people(count: PeopleCount): string {
  const range = rangeOf(count);
  if (!range) return "";
  if ("value" in range)
    return figure({ value: range.value, unit: "people", ...(range.qualifier && { qualifier: range.qualifier }) });
  return `${range.about ? "about " : ""}${number(range.min)}–${number(range.max)} people`;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;
const ORDINALS: Readonly<Record<number, string>> = { 21: "21st" };

function bareDate(date: PartialDate): string {
  switch (date.precision) {
    case "century": {
      const century = date.year / 100 + 1;
      return `${ORDINALS[century] ?? `${century}th`} century`;
    }
    case "decade":
      return `${date.year}s`;
    case "year":
      return String(date.year);
    case "month":
      return `${MONTHS[date.month - 1]} ${date.year}`;
    case "day":
      return `${date.day} ${MONTHS[date.month - 1]} ${date.year}`;
  }
}
const date = (value: PartialDate): string => (value.approximate ? `about ${bareDate(value)}` : bareDate(value));

/** A dash stands close between bare years and decades, and with spaces where an end is of several words. */
function span(from: PartialDate, to: PartialDate): string {
  if (from.approximate || to.approximate) return `${date(from)} to ${date(to)}`;
  const short = [from, to].every((end) => end.precision === "year" || end.precision === "decade");
  if (short) return `${bareDate(from)}–${bareDate(to)}`;
  if (from.precision === "day" && to.precision === "day" && from.year === to.year && from.month === to.month)
    return `${from.day}–${bareDate(to)}`;
  if (from.precision === "month" && to.precision === "month" && from.year === to.year)
    return `${MONTHS[from.month - 1]}–${bareDate(to)}`;
  return `${bareDate(from)} – ${bareDate(to)}`;
}

const periodWords: PeriodWords = {
  date,
  span,
  since: (from) => `since ${from}`,
  until: (to) => `until ${to}`,
  undated: "undated",
};

export const vocabulary = {
  precision,
  violation,
  distress,
  knownBy,
  testimonyKind,
  gender,
  ageBand,
  consent,
  qualifier,
  status,
  routeMode,
  actionKind,
  actionStatus,
  standardTopic,
  category,
  planPart,
  symbol,
  colourRole,
  figure,
  people,
  /** A published EDTF period in words. */
  period: (edtf: string): string => formatPeriod(edtf, periodWords),
  /** "within 300 m", "within 15 km". */
  within: (kilometres: number): string =>
    kilometres < 1 ? `within ${number(Math.round(kilometres * 1000))} m` : `within ${number(kilometres)} km`,
};
