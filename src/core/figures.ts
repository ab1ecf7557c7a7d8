/** Figures of conditions: which of them tell of the same thing, and which of those cannot both be right. */
import type { ConditionDetail } from "./dataset";

/** A condition that has a figure. */
export type FigureCondition = ConditionDetail & { readonly value: number };

export const hasFigure = (condition: ConditionDetail): condition is FigureCondition => condition.value !== undefined;

/** Figures of one thing: same category, unit, count, span and scope. They are shown as separate marks, never averaged. */
export interface FigureRow {
  readonly key: string;
  readonly marks: readonly [FigureCondition, ...FigureCondition[]];
}

const keyOf = ({ category, unit, per = [], within, scope }: ConditionDetail): string =>
  JSON.stringify([category, unit, per, within, scope]);

/** The figures among conditions in rows, in the order in which their first marks stand. */
export function figureRows(conditions: readonly ConditionDetail[]): readonly FigureRow[] {
  const rows = new Map<string, [FigureCondition, ...FigureCondition[]]>();
  for (const condition of conditions) {
    if (!hasFigure(condition)) continue;
    const key = keyOf(condition);
    const row = rows.get(key);
    if (row) row.push(condition);
    else rows.set(key, [condition]);
  }
  return [...rows].map(([key, marks]) => ({ key, marks }));
}

/** What a figure leaves possible. An end that is not `closed` does not itself belong to it. */
interface Span {
  readonly low: number;
  readonly high: number;
  readonly lowClosed: boolean;
}

/** What a figure says of its size. */
export type FigureSize = Pick<FigureCondition, "value" | "max" | "qualifier">;

function spanOf({ value, max, qualifier }: FigureSize): Span {
  if (max !== undefined) return { low: value, high: max, lowClosed: true };
  switch (qualifier) {
    case "at-least":
      return { low: value, high: Infinity, lowClosed: true };
    case "more-than":
      return { low: value, high: Infinity, lowClosed: false };
    case "up-to":
    case "at-most":
      return { low: 0, high: value, lowClosed: true };
    default:
      // "about" is no width that anybody stated, so two figures that are about different numbers differ.
      return { low: value, high: value, lowClosed: true };
  }
}

/** Whether no number fits both figures. It says nothing about which is right, or whether both are of one day. */
export function figuresDiffer(a: FigureSize, b: FigureSize): boolean {
  const [first, second] = [spanOf(a), spanOf(b)];
  const [lower, upper] = first.high <= second.high ? [first, second] : [second, first];
  return lower.high < upper.low || (lower.high === upper.low && !upper.lowClosed);
}

/** The other figures of the row that cannot be true together with this one. */
export const differingFrom = (mark: FigureCondition, { marks }: FigureRow): readonly FigureCondition[] =>
  marks.filter((other) => other !== mark && figuresDiffer(mark, other));
