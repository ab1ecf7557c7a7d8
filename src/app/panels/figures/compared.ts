/** Standards that can be drawn on the scale of a figure: of the same kind, and for the same unit of person and time. */
import type { StandardDetail } from "../../../core/dataset";
import type { FigureCondition } from "../../../core/figures";

export interface Compared {
  readonly id: string;
  readonly standard: StandardDetail;
  /** In the unit of the figure it is drawn beside. */
  readonly value: number;
}

const sorted = (per: readonly string[] = []): string => per.toSorted().join();

/** Centimetres are metres on another scale; nothing else is ever converted. */
const CENTIMETRES = 100;

function valueBeside({ category, unit, per }: FigureCondition, standard: StandardDetail): number | null {
  const { value, unit: its } = standard;
  if (value === undefined || its === undefined) return null;
  if (category === "cell-size") {
    // What a standard asks for each person stands beside the room as it is: how many shared it is another figure.
    if (unit === "square-metres" && its === unit) return value;
    if (its !== "metres") return null;
    return unit === "metres" ? value : unit === "centimetres" ? value * CENTIMETRES : null;
  }
  return unit === its && sorted(per) === sorted(standard.per) ? value : null;
}

export const comparedWith = (figure: FigureCondition, standards: readonly StandardDetail[]): readonly Compared[] =>
  standards.flatMap((standard) => {
    const value = valueBeside(figure, standard);
    return value === null ? [] : [{ id: standard.id, standard, value }];
  });
