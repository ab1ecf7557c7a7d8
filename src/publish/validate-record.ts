import * as v from "valibot";
import { didYouMean } from "./did-you-mean";
import { fieldName, type FieldPath, type Finding } from "./problem";

/** What valibot schemas have in common, as far as we look into them. */
interface AnySchema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, AnySchema>>;
  readonly wrapped?: AnySchema;
  readonly item?: AnySchema;
  readonly items?: readonly AnySchema[];
  readonly value?: AnySchema;
  readonly literal?: unknown;
  readonly options?: readonly (AnySchema | string)[];
  readonly pipe?: readonly AnySchema[];
}

/** The schema without its "optional" and "nullable" wrappings. */
export function unwrapSchema(schema: AnySchema): AnySchema {
  return schema.wrapped ? unwrapSchema(schema.wrapped) : schema;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether the value carries the word by which a shape is told from the others, such as a `type`. */
const isTagged = (option: AnySchema, value: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(option.entries ?? {}).some(([key, entry]) => entry.type === "literal" && entry.literal === value[key]);

/** Words of which a value must carry one, where every shape has such a word in the same field. */
function tagsOf(options: readonly AnySchema[]): { readonly key: string; readonly tags: readonly string[] } | null {
  const tagged = options.map((option) =>
    Object.entries(option.entries ?? {}).find(([, { type }]) => type === "literal"),
  );
  const key = tagged[0]?.[0];
  if (key === undefined || tagged.some((one) => one?.[0] !== key)) return null;
  return { key, tags: tagged.map((one) => String(one?.[1].literal)) };
}

/** Of several shapes, the one the value looks most like: its word is the shape's, else it shares the most field names. */
function likeliestShape(options: readonly AnySchema[], value: unknown): AnySchema | undefined {
  const shared = (option: AnySchema): number =>
    isObject(value) ? Object.keys(value).filter((key) => key in (option.entries ?? {})).length : 0;
  const tagged = isObject(value) ? options.find((option) => isTagged(option, value)) : undefined;
  return tagged ?? [...options].sort((a, b) => shared(b) - shared(a))[0];
}

/** Every field no schema knows. Valibot stops at the first of an object. */
function unknownFields(schema: AnySchema, value: unknown, path: FieldPath): Finding[] {
  const shape = unwrapSchema(schema);
  if (Array.isArray(value)) {
    return value.flatMap((entry, at) => {
      const item = shape.item ?? shape.items?.[at];
      return item ? unknownFields(item, entry, [...path, at]) : [];
    });
  }
  if (!isObject(value)) return [];
  if (shape.type === "union") {
    const option = likeliestShape((shape.options ?? []) as readonly AnySchema[], value);
    return option ? unknownFields(option, value, path) : [];
  }
  if (shape.type === "record" && shape.value) {
    const inner = shape.value;
    return Object.entries(value).flatMap(([key, entry]) => unknownFields(inner, entry, [...path, key]));
  }
  const entries = shape.entries;
  if (!entries) return [];
  return Object.entries(value).flatMap(([key, entry]): Finding[] => {
    const known = Object.hasOwn(entries, key) ? entries[key] : undefined;
    if (known) return unknownFields(known, entry, [...path, key]);
    if (shape.type !== "strict_object") return [];
    const meant = didYouMean(key, Object.keys(entries)) || ` Fields here: ${Object.keys(entries).join(", ")}.`;
    return [{ check: "unknown-field", field: [...path, key], message: `There is no field “${key}”.${meant}` }];
  });
}

const shown = (value: unknown): string =>
  typeof value === "string" ? `“${value.slice(0, 60)}”` : (JSON.stringify(value)?.slice(0, 60) ?? "nothing");

const KIND_WORDS: Readonly<Record<string, string>> = {
  string: "a text in quotation marks",
  number: "a number",
  boolean: "true or false",
  array: "a list in [ ]",
  strict_tuple: "a list in [ ]",
  strict_object: "a group of fields in { }",
  record: "a group of fields in { }",
  union: "a group of fields in { }",
};

/** What a field holds, in words. */
function wordSchema(schema: AnySchema | undefined): string {
  if (!schema) return "something else";
  if (schema.type === "picklist") return `one of ${(schema.options ?? []).map(String).join(", ")}`;
  if (schema.type === "record" && schema.value?.type === "string") return 'a text by language, such as {"en": "…"}';
  return KIND_WORDS[schema.type] ?? schema.type;
}

function wordWrongType(name: string, issue: v.BaseIssue<unknown>, schema: AnySchema | undefined): string {
  const { input, expected } = issue;
  if (input === undefined) return `“${name}” is missing. It is ${wordSchema(schema)}.`;
  if (expected === "never") return `“${name}” is one entry too many.`;
  if (input === null) return `“${name}” is null. Leave the field out where nothing is known.`;
  if (typeof input === "string" && expected === "number") {
    if (/^-?\d+,\d+$/.test(input))
      return `“${name}” holds “${input}”, a number with a decimal comma. Write ${input.replace(",", ".")} without quotation marks.`;
    return Number.isFinite(Number(input)) && input.trim() !== ""
      ? `“${name}” holds the text “${input}” where a number is needed. Write ${Number(input)} without quotation marks.`
      : `“${name}” holds ${shown(input)} where a number is needed.`;
  }
  return `“${name}” holds ${shown(input)} where ${wordSchema(schema)} is needed.`;
}

function wordChoice(name: string, issue: v.BaseIssue<unknown>): string {
  const choices = (issue.expected ?? "").replaceAll(/[()"]/g, "").split(" | ");
  if (issue.input === undefined) return `“${name}” is missing. It is one of: ${choices.join(", ")}.`;
  return `“${name}” is ${shown(issue.input)}. It is one of: ${choices.join(", ")}.${didYouMean(String(issue.input), choices)}`;
}

/** Messages of our own schemas are written as the rest of a sentence: "is empty". */
const isOurs = (message: string): boolean => !message.startsWith("Invalid ");

const LIMITS: Readonly<Record<string, (requirement: unknown) => string>> = {
  max_length: (limit) => `is longer than ${String(limit)}`,
  min_length: (limit) => `is shorter than ${String(limit)}`,
  max_value: (limit) => `is more than ${String(limit)}, the most it can be`,
  min_value: (limit) => `is less than ${String(limit)}, the least it can be`,
  integer: () => "is no whole number",
  finite: () => "is no finite number",
};

const CHECKS: Readonly<Record<string, string>> = {
  picklist: "unknown-value",
  literal: "unknown-value",
  regex: "wrong-form",
  email: "wrong-form",
  min_length: "too-short",
  max_length: "too-long",
  min_value: "out-of-range",
  max_value: "out-of-range",
};

/** Letters of other alphabets that look like a-z: an id with one of them cannot be typed by a reader. */
function wordLookalike(value: unknown): string {
  const other = typeof value === "string" ? /[^\x20-\x7e]/u.exec(value) : null;
  if (!other) return "";
  const code = other[0].codePointAt(0) ?? 0;
  return ` It holds “${other[0]}” (U+${code.toString(16).toUpperCase().padStart(4, "0")}), which is no letter a-z even where it looks like one.`;
}

function wordRequirement(name: string, issue: v.BaseIssue<unknown>): string {
  const said = isOurs(issue.message)
    ? issue.message
    : (LIMITS[issue.type]?.(issue.requirement) ?? `does not fit: ${issue.message}`);
  // "an id has …" is a sentence of its own; the others continue one.
  if (!/^(?:is|needs|holds|has|begins)\b/.test(said))
    return `“${name}” is ${shown(issue.input)}: ${said}.${wordLookalike(issue.input)}`;
  return `“${name}” ${said}${issue.type === "min_length" ? "" : ` (it is ${shown(issue.input)})`}.`;
}

/** Where an issue stands. */
export function pathOf(issue: v.BaseIssue<unknown>): FieldPath {
  return (issue.path ?? []).map((item) => (typeof item.key === "number" ? item.key : String(item.key)));
}

function wordIssue(issue: v.BaseIssue<unknown>, path: FieldPath, schema: AnySchema | undefined): Finding {
  const name = fieldName(path) || "the record";
  if (issue.type === "picklist" || issue.type === "literal")
    return {
      check: issue.input === undefined ? "missing-field" : "unknown-value",
      field: path,
      message: wordChoice(name, issue),
    };
  if (issue.kind === "schema")
    return {
      check: issue.input === undefined ? "missing-field" : "wrong-type",
      field: path,
      message: wordWrongType(name, issue, schema),
    };
  return { check: CHECKS[issue.type] ?? "wrong-value", field: path, message: wordRequirement(name, issue) };
}

const isUnknownField = (issue: v.BaseIssue<unknown>): boolean =>
  issue.type === "strict_object" && issue.expected === "never";

/** Union issues say what each shape misses; the likeliest shape's own issues help more. */
function findingsOf(issues: readonly v.BaseIssue<unknown>[], prefix: FieldPath, schema: AnySchema): Finding[] {
  return issues.flatMap((issue): Finding[] => {
    const path = [...prefix, ...pathOf(issue)];
    if (isUnknownField(issue)) return [];
    const union = schemaAt(schema, pathOf(issue));
    if (issue.type !== "union") return [wordIssue(issue, path, union)];
    const options = (union?.options ?? []) as readonly AnySchema[];
    const option = union && likeliestShape(options, issue.input);
    if (!option || !isObject(issue.input)) return [wordIssue(issue, path, union)];
    const tags = tagsOf(options);
    const tag = tags && issue.input[tags.key];
    if (tags && typeof tag === "string" && !tags.tags.includes(tag))
      return [
        {
          check: "unknown-value",
          field: [...path, tags.key],
          message: `“${fieldName([...path, tags.key])}” is ${shown(tag)}. It is one of: ${tags.tags.join(", ")}.${didYouMean(tag, tags.tags)}`,
        },
      ];
    const result = v.safeParse(option as unknown as v.GenericSchema, issue.input);
    return result.success ? [] : findingsOf(result.issues, path, option);
  });
}

/** The schema of a field, or undefined where there is none. */
export function schemaAt(schema: AnySchema, path: FieldPath): AnySchema | undefined {
  let at: AnySchema | undefined = unwrapSchema(schema);
  for (const key of path) {
    at =
      typeof key === "number"
        ? (at.item ?? at.items?.[key])
        : at.entries
          ? Object.hasOwn(at.entries, key)
            ? at.entries[key]
            : undefined
          : at.value;
    if (!at) return undefined;
    at = unwrapSchema(at);
  }
  return at;
}

/** A record with more faults of one sort than this is no record of ours; a sentence stands for the rest. */
const MAX_FINDINGS = 40;

function capFindings(findings: readonly Finding[]): Finding[] {
  const more = findings.length - MAX_FINDINGS;
  if (more <= 0) return [...findings];
  return [
    ...findings.slice(0, MAX_FINDINGS),
    {
      check: "too-many-problems",
      message: `The record has ${more} more problems of this sort. Is it a record of this kind?`,
    },
  ];
}

/** Lists as long as what they hold: the schema's have room for sixteen more, which is 50 MB of a hundred thousand accounts. */
function fitLists(value: unknown): void {
  if (Array.isArray(value)) for (const entry of value) fitLists(entry);
  else if (isObject(value))
    for (const [key, field] of Object.entries(value)) {
      if (Array.isArray(field)) (value as Record<string, unknown>)[key] = field.slice();
      fitLists(field);
    }
}

export type Validated<T> =
  | { readonly record: T }
  | { readonly findings: readonly Finding[]; readonly unknown: readonly FieldPath[] };

/** The typed record, or every finding at once: unknown fields with the likeliest meant one, missing and wrong values. */
export function validateRecord<T>(schema: v.GenericSchema<unknown, T>, value: unknown): Validated<T> {
  const shape = schema as unknown as AnySchema; // Valibot exposes the shape at run time, but not on its generic type.
  if (!isObject(value))
    return {
      findings: [
        {
          check: "wrong-type",
          message: `There is ${shown(value)} where a record is needed: a group of fields in { }.`,
        },
      ],
      unknown: [],
    };
  const result = v.safeParse(schema, value);
  // Objects are strict: what the schema takes has no unknown field.
  if (result.success) {
    fitLists(result.output);
    return { record: result.output };
  }
  const unknown = unknownFields(shape, value, []);
  return {
    findings: [...capFindings(unknown), ...capFindings(findingsOf(result.issues, [], shape))],
    unknown: unknown.flatMap(({ field }) => (field ? [field] : [])),
  };
}
