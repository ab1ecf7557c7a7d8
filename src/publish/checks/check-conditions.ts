import { CONDITION_UNITS, type Unit } from "../../core/vocabulary";
import type { FieldPath, Finding, Problem } from "../problem";
import { problemIn } from "../problem";
import type { RecordSet } from "../read-records";
import type { ConditionRecord, StandardRecord } from "../records";

type Figure =
  | Pick<ConditionRecord, "value" | "max" | "unit" | "qualifier" | "per" | "within">
  | Pick<StandardRecord, "value" | "unit" | "per">;

/** What a qualifier leaves open, a second end closes; a range that is "about" is still a range. */
const ONE_ENDED = ["at-least", "more-than", "up-to", "at-most"] as const;

function checkRange({ value, max, unit, qualifier }: ConditionRecord, at: FieldPath): Finding[] {
  if (value === undefined || max === undefined) return [];
  if (max <= value)
    return [
      {
        check: "range-reversed",
        field: [...at, "max"],
        message: `“max” is ${max}, no more than the value ${value}. Of a range, “value” is the lower end and “max” the upper; leave “max” out for a single figure.`,
      },
    ];
  if (unit === "percent" && max > 100)
    return [{ check: "percent-over-100", field: [...at, "max"], message: `${max} percent is more than all.` }];
  const closed = ONE_ENDED.find((one) => one === qualifier);
  if (closed === undefined) return [];
  return [
    {
      check: "range-with-open-end",
      field: [...at, "qualifier"],
      message: `A range from ${value} to ${max} has both ends, so it cannot be “${closed}”. Leave the qualifier out, or leave “max” out.`,
    },
  ];
}

/** A number without its unit says nothing, a unit without a number neither. */
function checkFigure(figure: Figure, at: FieldPath): Finding[] {
  const { value, unit } = figure;
  const field = (name: string): FieldPath => [...at, name];
  if (value !== undefined) {
    return [
      ...(unit === undefined
        ? [
            {
              check: "value-without-unit",
              field: field("value"),
              message: `The value ${value} has no unit: ${value} of what? Add “unit”.`,
            },
          ]
        : []),
      ...(value < 0
        ? [
            {
              check: "negative-value",
              field: field("value"),
              message: `The value ${value} is negative. No figure here can be.`,
            },
          ]
        : []),
      ...(unit === "percent" && value > 100
        ? [{ check: "percent-over-100", field: field("value"), message: `${value} percent is more than all.` }]
        : []),
    ];
  }
  const lonely = (["max", "unit", "qualifier", "per", "within"] as const).filter(
    (name) => name in figure && figure[name as "unit"] !== undefined,
  );
  return lonely.map(
    (name): Finding => ({
      check: "unit-without-value",
      field: field(name),
      message: `“${name}” describes a figure, but there is no “value”. Add it, or leave “${name}” out and say it in the statement.`,
    }),
  );
}

function checkUnit({ category, unit }: ConditionRecord, at: FieldPath): Finding[] {
  const units: readonly Unit[] = CONDITION_UNITS[category];
  if (unit === undefined || units.includes(unit)) return [];
  const fitting = Object.entries(CONDITION_UNITS)
    .filter(([, known]) => (known as readonly Unit[]).includes(unit))
    .map(([name]) => name);
  return [
    {
      check: "unit-of-other-category",
      field: [...at, "unit"],
      message: `“${unit}” is no unit of “${category}”, which is given in ${units.join(", ")}. “${unit}” belongs to ${fitting.join(", ")}.`,
    },
  ];
}

const checkCondition = (condition: ConditionRecord, at: FieldPath): Finding[] => [
  ...checkFigure(condition, at),
  ...checkRange(condition, at),
  ...checkUnit(condition, at),
];

/** Figures that cannot be compared, in conditions and in the standards they are compared with. */
export function checkConditions(records: RecordSet): Problem[] {
  const sites = records.sites.flatMap((located) =>
    (located.record.conditions ?? []).flatMap((condition, at) =>
      checkCondition(condition, ["conditions", at]).map((finding) => problemIn(located, finding)),
    ),
  );
  const standards = records.standards.flatMap((located) =>
    checkFigure(located.record, []).map((finding) => problemIn(located, finding)),
  );
  return [...sites, ...standards];
}
