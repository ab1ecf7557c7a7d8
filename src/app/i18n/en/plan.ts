import type { PlanGroup, PlanView } from "../../../core/plan-geometry";
import type { PlanPart, PlanScale, PlanStanding } from "../../../core/vocabulary";

/** One and many of a kind, as they stand in a sentence. */
const nouns: Record<PlanPart, readonly [one: string, many: string]> = {
  site: ["site", "sites"],
  building: ["building", "buildings"],
  cell: ["cell", "cells"],
  "cell-door": ["door", "doors"],
  "cell-bars": ["row of bars", "rows of bars"],
  toilet: ["toilet", "toilets"],
  corridor: ["corridor", "corridors"],
  "interrogation-room": ["interrogation room", "interrogation rooms"],
  "staff-quarters": ["staff quarters", "staff quarters"],
  courtyard: ["courtyard", "courtyards"],
  wall: ["wall", "walls"],
  fence: ["fence", "fences"],
  gate: ["gate", "gates"],
  watchtower: ["watchtower", "watchtowers"],
  underground: ["room below ground", "rooms below ground"],
  "medical-building": ["medical building", "medical buildings"],
  workshop: ["workshop", "workshops"],
};

const WORDS = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven", "Twelve"];
const spelt = (count: number): string => WORDS[count] ?? count.toLocaleString("en-GB");
const counted = (count: number, kind: PlanPart): string => `${spelt(count)} ${nouns[kind][count === 1 ? 0 : 1]}`;
/** Plural nouns take no article. */
const aOne = (kind: PlanPart): string => {
  const [one, many] = nouns[kind];
  return one === many ? one : `${/^[aeiou]/.test(one) ? "an" : "a"} ${one}`;
};

/** "Ten cells in a row, on the corridor.", "Each of the ten cells has a toilet." */
function groupSays({ kind, parts, inRow, along, of, apart, standing }: PlanGroup): string {
  const where = along === null ? "" : `, on the side of the ${nouns[along][0]}`;
  if (of) {
    const has = `${of.count === 1 ? "has" : "have"} ${aOne(kind)}${where}.`;
    if (of.all === 1)
      return `The ${nouns[of.kind][0]} has ${parts.length === 1 ? aOne(kind) : `${spelt(parts.length).toLowerCase()} ${nouns[kind][1]}`}${where}.`;
    const hosts = `${spelt(of.all).toLowerCase()} ${nouns[of.kind][1]}`;
    return of.count === of.all
      ? `Each of the ${hosts} has ${aOne(kind)}${where}.`
      : `${spelt(of.count)} of the ${hosts} ${has}`;
  }
  const [one, many] = nouns[kind];
  const name = parts.length > 1 || kind === "staff-quarters" ? many : one;
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  if (standing === "composed") {
    // How many there are is then the drawing's word, and nobody else's.
    const aside = apart ? " apart from the rest" : "";
    return parts.length > 1
      ? `${title}: ${spelt(parts.length).toLowerCase()} are drawn${aside && `,${aside}`}.`
      : `${title}, drawn${aside}.`;
  }
  const first = parts.length > 1 ? counted(parts.length, kind) : title;
  return `${first}${inRow ? " in a row" : ""}${along === null ? "" : ` on one ${nouns[along][0]}`}.`;
}

export const plan = {
  scale: {
    schematic: "Schematic, not to scale",
    measured: "Drawn to scale",
  } satisfies Record<PlanScale, string>,
  scaleSays: {
    schematic: "It shows what is reported and what lies beside what. Lengths, widths and heights mean nothing.",
    measured: "Lengths are those of the sources.",
  } satisfies Record<PlanScale, string>,
  views: {
    axonometric: "At an angle",
    above: "From above",
  } satisfies Record<PlanView, string>,
  words: "In words",
  chooseView: "How the plan is shown",
  drawing: (name: string, parts: number) => `Plan of ${name}, ${parts} parts`,
  keys: "Arrow keys go from part to part, Enter opens what is said of one.",
  choose: "Choose a part of the drawing to read what is said of it.",
  previous: "Previous part",
  next: "Next part",
  legend: "How the parts are drawn",
  standing: {
    known: "Reported",
    inferred: "Inferred",
    composed: "Composed",
  } satisfies Record<PlanStanding, string>,
  standingSays: {
    known: "the sources say that it is there, and beside what",
    inferred: "where it is drawn follows from what the sources say",
    composed: "its place, shape or number is the editors’; no source gives it",
  } satisfies Record<PlanStanding, string>,
  /** The last says that marks for a number of people stand in it. */
  partName: (label: string, standing: string, marks: number) =>
    `${label}. ${standing}${marks === 0 ? "" : `. ${marks} marks for the reported number of people`}`,
  nothingSaid: "The sources say nothing more of it.",
  composedSays: "What is composed",
  groupSays,
  marks: (figure: string) =>
    `Squares in one room stand for a reported number: ${figure}. They show how many, not where anybody was.`,
  needs: (people: number, each: string, area: string) => `At ${each} each, ${people} people would need ${area}.`,
  needsNotDrawn: "The plan is not to scale, so that area is not drawn beside it.",
  needsDrawn: "The shaded squares beside the plan show that area, at the scale of the plan.",
  needsDrawnAbove: "Seen from above, the plan shows that area beside it.",
  metres: (metres: number) => `${metres} m`,
};
export type PlanWords = typeof plan;
