import * as v from "valibot";
import type { FieldPath } from "./problem";
import { pathOf, schemaAt, unwrapSchema } from "./validate-record";

type AnySchema = Parameters<typeof unwrapSchema>[0];

/** A broken record made whole enough for the other checks, so that they can all speak at once. It is never published. */
export interface Salvaged<T> {
  readonly record: T;
  /** Fields that were taken out or filled in: whatever a check says of them is an echo. */
  readonly repaired: readonly FieldPath[];
}

type Container = Record<string | number, unknown>;

const isContainer = (value: unknown): value is Container => typeof value === "object" && value !== null;

function containerAt(root: unknown, path: FieldPath): Container | undefined {
  let at: unknown = root;
  for (const key of path) at = isContainer(at) ? at[key] : undefined;
  return isContainer(at) ? at : undefined;
}

/** Something of the right shape. Its content means nothing. */
function placeholderFor(schema: AnySchema | undefined): unknown {
  switch (schema?.type) {
    case "number":
      return 1;
    case "boolean":
      return true;
    case "array":
      return [];
    case "record":
      return { en: "-" };
    case "picklist":
      return schema.options?.[0];
    case "strict_tuple":
      return (schema.items ?? []).map(placeholderFor);
    case "union":
      return placeholderFor(schema.options?.[0] as AnySchema | undefined);
    case "strict_object":
      return Object.fromEntries(
        Object.entries(schema.entries ?? {})
          .filter(([, entry]) => !entry.wrapped)
          .map(([name, entry]) => [name, placeholderFor(unwrapSchema(entry))]),
      );
    default:
      return "-";
  }
}

/** Takes an optional field out, fills a needed one in. */
function repairField(root: unknown, schema: AnySchema, path: FieldPath): void {
  const name = path.at(-1);
  const parent = containerAt(root, path.slice(0, -1));
  if (!parent || name === undefined) return;
  const parentSchema = schemaAt(schema, path.slice(0, -1));
  const entry =
    parentSchema?.entries && Object.hasOwn(parentSchema.entries, name) ? parentSchema.entries[name] : undefined;
  const isOptional = entry?.type === "optional" || (parentSchema?.type === "record" && Object.keys(parent).length > 1);
  const known = schemaAt(schema, path);
  if (isOptional || !known) delete parent[name];
  else parent[name] = placeholderFor(known);
}

/** Repairing one level may lay bare the next; records are three levels deep. */
const MAX_ROUNDS = 4;

/** The record with its unreadable fields repaired, or null where too little of it is left. */
export function salvageRecord<T>(
  schema: v.GenericSchema<unknown, T>,
  value: unknown,
  unknown: readonly FieldPath[],
): Salvaged<T> | null {
  const shape = schema as unknown as AnySchema; // Valibot exposes the shape at run time, but not on its generic type.
  const copy: unknown = structuredCopy(value);
  const repaired: FieldPath[] = [];
  for (const path of unknown) delete containerAt(copy, path.slice(0, -1))?.[path.at(-1) ?? ""];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const result = v.safeParse(schema, copy);
    // Typed with issues: the shape is right, only a value is not. That is enough to check the rest.
    if (result.typed) return { record: result.output, repaired };
    for (const issue of result.issues) {
      const path = pathOf(issue);
      if (path.length === 0 || path[0] === "id") return null;
      repairField(copy, shape, path);
      repaired.push(path);
    }
  }
  return null;
}

/** Records come from JSON or table cells: they hold nothing that JSON does not. */
const structuredCopy = (value: unknown): unknown =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value));
