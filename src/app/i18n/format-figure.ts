/** What a figure is made of; each language puts it into a phrase of its own. */
import type { ConditionCategory, PerWhat, Qualifier, Unit } from "../../core/vocabulary";

export interface Figure {
  readonly value: number;
  /** Upper end of a range. */
  readonly max?: number;
  readonly unit?: Unit;
  readonly qualifier?: Qualifier;
  readonly per?: readonly PerWhat[];
  /** Span a count covers, such as `P6M`. */
  readonly within?: string;
  /** Some units mean another thing in some category: years of a child are its age. */
  readonly category?: ConditionCategory;
}

export type DurationUnit = "days" | "weeks" | "months" | "years";
const DURATION_UNITS: Readonly<Record<string, DurationUnit>> = { D: "days", W: "weeks", M: "months", Y: "years" };

/** A duration such as `P6M`, or null for one of another form. */
export function parseDuration(duration: string): { readonly count: number; readonly unit: DurationUnit } | null {
  const [, count, letter = ""] = /^P(\d+)([DWMY])$/.exec(duration) ?? [];
  const unit = DURATION_UNITS[letter];
  return count && unit ? { count: Number(count), unit } : null;
}

/** A number of people with open ends; `qualifier` is what the source itself says. */
export interface PeopleCount {
  readonly min?: number;
  readonly max?: number;
  readonly qualifier?: Qualifier;
}

/** What is known of a range: one figure with a qualifier, or two ends. */
export function rangeOf({
  min,
  max,
  qualifier,
}: PeopleCount):
  | { readonly value: number; readonly qualifier: Qualifier | undefined }
  | { readonly min: number; readonly max: number; readonly about: boolean }
  | null {
  if (min !== undefined && max !== undefined && min !== max) return { min, max, about: qualifier === "about" };
  if (min !== undefined) return { value: min, qualifier: qualifier ?? (max === undefined ? "at-least" : undefined) };
  if (max !== undefined) return { value: max, qualifier: qualifier ?? "up-to" };
  return null;
}
