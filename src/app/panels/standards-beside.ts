import type { StandardDetail } from "../../core/dataset";
import type { ConditionGroup } from "../../core/relations";
import type { ConditionCategory, StandardTopic, Unit } from "../../core/vocabulary";

/** Which figures of standards a reader of a category's figures would want beside them. */
const FIGURES_BESIDE: Partial<
  Record<ConditionCategory, readonly { readonly topic: StandardTopic; readonly unit: Unit }[]>
> = {
  "cell-size": [
    { topic: "space", unit: "square-metres" },
    { topic: "space", unit: "metres" },
  ],
  occupancy: [{ topic: "space", unit: "square-metres" }],
  food: [{ topic: "food", unit: "kcal" }],
  "water-sanitation": [
    { topic: "water", unit: "litres" },
    { topic: "sanitation", unit: "people" },
  ],
};

/** Standards with a figure, for a category that has a figure of its own; none where there is nothing to compare. */
export function standardsBeside(
  { category, conditions }: ConditionGroup,
  standards: readonly StandardDetail[],
): readonly StandardDetail[] {
  const wanted = FIGURES_BESIDE[category];
  if (!wanted || conditions.every(({ value }) => value === undefined)) return [];
  return standards.filter(
    ({ topic, unit, value }) =>
      value !== undefined && wanted.some((figure) => figure.topic === topic && figure.unit === unit),
  );
}
