/** `plans.json`: apart from the other parsers, and without their library, since few readers need it. */
import { DataError, type PlanDetail } from "./dataset";
import { PLAN_PARTS, PLAN_SCALES, PLAN_STANDINGS } from "./vocabulary";

type Fields = Readonly<Record<string, unknown>>;
type Test = (value: unknown) => boolean;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isString: Test = (value) => typeof value === "string";
const isNumber: Test = (value) => typeof value === "number" && Number.isFinite(value);
const isOptional =
  (test: Test): Test =>
  (value) =>
    value === undefined || test(value);
const isOneOf =
  (choices: readonly string[]): Test =>
  (value) =>
    choices.includes(value as string);
const isListOf =
  (test: Test, least = 0): Test =>
  (value) =>
    Array.isArray(value) && value.length >= least && value.every(test);
const isText: Test = (value) => isFields(value) && Object.values(value).every(isString);

const isPosition: Test = (value) => Array.isArray(value) && value.length === 2 && value.every(isNumber);
const isLine = isListOf(isPosition, 2);
const isRing: Test = (value) => {
  if (!isListOf(isPosition, 4)(value)) return false;
  const ring = value as readonly (readonly number[])[];
  return ring[0]?.[0] === ring.at(-1)?.[0] && ring[0]?.[1] === ring.at(-1)?.[1];
};
const COORDINATES: Readonly<Record<string, Test>> = {
  Point: isPosition,
  LineString: isLine,
  Polygon: isListOf(isRing, 1),
};
/** A plan is drawn from every coordinate, so every coordinate is looked at. */
const isGeometry: Test = (value) =>
  isFields(value) &&
  Object.hasOwn(COORDINATES, String(value["type"])) &&
  COORDINATES[String(value["type"])]?.(value["coordinates"]) === true;

const PART: Readonly<Record<string, Test>> = {
  id: isString,
  kind: isOneOf(PLAN_PARTS),
  label: isText,
  standing: isOneOf(PLAN_STANDINGS),
  geometry: isGeometry,
  height: isOptional(isNumber),
  claims: isListOf(isString),
  note: isOptional(isText),
  sources: isListOf(isString),
};
const OCCUPANCY: Readonly<Record<string, Test>> = { claim: isString, part: isString, standard: isOptional(isString) };
const PLAN: Readonly<Record<string, Test>> = {
  id: isString,
  site: isString,
  scale: isOneOf(PLAN_SCALES),
  description: isText,
  note: isOptional(isText),
  parts: (value) => Array.isArray(value),
  occupancy: (value) =>
    value === undefined || (isFields(value) && Object.entries(OCCUPANCY).every(([field, test]) => test(value[field]))),
  sources: isListOf(isString),
  drafts: isListOf(isString),
};

function checkFields(value: unknown, tests: Readonly<Record<string, Test>>, where: string): void {
  const wrong = isFields(value) ? Object.keys(tests).find((field) => !tests[field]?.(value[field])) : "";
  if (wrong === undefined) return;
  throw new DataError({ kind: "malformed", file: "plans.json", where: wrong === "" ? where : `${where}.${wrong}` });
}

/** The plans, or a DataError that names the place. */
export function parsePlans(value: unknown): readonly PlanDetail[] {
  if (!Array.isArray(value)) throw new DataError({ kind: "malformed", file: "plans.json", where: "" });
  const plans: readonly unknown[] = value;
  for (const [at, plan] of plans.entries()) {
    checkFields(plan, PLAN, String(at));
    for (const [partAt, part] of (plan as PlanDetail).parts.entries()) checkFields(part, PART, `${at}.parts.${partAt}`);
  }
  return plans as readonly PlanDetail[]; // Every field the drawing leans on has been looked at.
}
