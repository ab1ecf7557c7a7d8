/** Which drawing a row of figures has, and on which scale. A drawing that compares with nothing is not made. */
import type { FigureCondition, FigureRow } from "../../../core/figures";
import type { ConditionCategory, Unit } from "../../../core/vocabulary";

export type AxisName = "hours-of-day" | "minutes-of-hour" | "percent" | "days" | "months";

export interface Scale {
  readonly top: number;
  readonly ticks: readonly number[];
  /** What the axis counts, where it is no plain number of the unit. */
  readonly name: AxisName | null;
}
export type Mark = "person" | "cell" | "kernel";
export type Form =
  | { readonly kind: "bars"; readonly scale: Scale }
  | { readonly kind: "marks"; readonly mark: Mark }
  | { readonly kind: "areas" }
  | { readonly kind: "number" };

/** More marks than this are no longer seen as a number of things. */
const MOST_MARKS = 200;

const every = (top: number, step: number): number[] =>
  Array.from({ length: Math.floor(top / step) + 1 }, (_, at) => at * step);

/** The next of 1, 2, 2.5, 5 times a power of ten in four or five steps: a scale that can be read off. */
export function niceScale(highest: number): Scale {
  const power = 10 ** Math.floor(Math.log10(Math.max(highest, 1e-9)));
  const step = [0.2, 0.25, 0.5, 1, 2, 2.5].map((one) => one * power).find((one) => one * 5 >= highest) ?? power * 2.5;
  const top = Math.ceil(highest / step - 1e-9) * step;
  return { top, ticks: every(top, step), name: null };
}

const highestOf = (marks: readonly FigureCondition[]): number =>
  Math.max(...marks.map(({ value, max }) => max ?? value));

const isOpen = ({ max, qualifier }: FigureCondition): boolean =>
  max !== undefined || (qualifier !== undefined && qualifier !== "about");

/** A broken end needs room behind it. */
const ROOM = 1.12;

function calendarScale(unit: "days" | "months", highest: number): Scale {
  if (unit === "days") {
    if (highest <= 28) return { top: 28, ticks: every(28, 7), name: "days" };
    return niceScale(highest * ROOM);
  }
  if (highest <= 12) return { top: 12, ticks: every(12, 3), name: "months" };
  return niceScale(highest * ROOM);
}

const MARKED: Partial<Record<ConditionCategory, Partial<Record<Unit, Mark>>>> = {
  occupancy: { people: "person" },
  "cell-count": { cells: "cell" },
  food: { kernels: "kernel" },
};

/** Units that say nothing as a length: a year, a voltage, what a collection holds. */
const ONLY_NUMBERS: ReadonlySet<Unit> = new Set([
  "calendar-year",
  "volts",
  "incidents",
  "interviewees",
  "years",
  "items",
]);

/** Standards' figures, in the unit of the row, widen the scale: what they are compared with must lie on it. */
export function formOf({ marks }: FigureRow, compared: readonly number[] = []): Form {
  const [{ category, unit, per = [] }] = marks;
  const highest = highestOf(marks);
  if (unit === undefined || ONLY_NUMBERS.has(unit)) return { kind: "number" };
  const mark = MARKED[category]?.[unit];
  if (mark && highest > 1 && highest <= MOST_MARKS && marks.every(({ value }) => Number.isInteger(value)))
    return { kind: "marks", mark };
  if (unit === "percent") return { kind: "bars", scale: { top: 100, ticks: every(100, 25), name: "percent" } };
  if (unit === "hours" && per.includes("day") && highest <= 24)
    return { kind: "bars", scale: { top: 24, ticks: every(24, 6), name: "hours-of-day" } };
  if (unit === "minutes" && highest <= 60)
    return { kind: "bars", scale: { top: 60, ticks: every(60, 15), name: "minutes-of-hour" } };
  if (unit === "days" || unit === "months") return { kind: "bars", scale: calendarScale(unit, highest) };
  if (mark && highest <= 1) return { kind: "number" };
  // A lone number on a scale made for it would be as long as any other lone number.
  if (marks.length === 1 && compared.length === 0 && !marks.some(isOpen)) return { kind: "number" };
  if (unit === "square-metres" || unit === "square-kilometres") return { kind: "areas" };
  return { kind: "bars", scale: niceScale(Math.max(highest * (marks.some(isOpen) ? ROOM : 1), ...compared)) };
}
