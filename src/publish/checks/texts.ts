import type { FieldPath, Located } from "../problem";
import { RECORD_FOLDERS, type RecordSet } from "../read-records";
import { AtlasRecordSchema, RECORD_SCHEMAS, type RecordFolder } from "../records";
import { plainStoryText } from "../story-markdown";
import { unwrapSchema } from "../validate-record";

type AnySchema = Parameters<typeof unwrapSchema>[0];

/** A text a person wrote: in one language where it is localised, else plain. */
export interface TextField {
  readonly path: FieldPath;
  readonly text: string;
  readonly language: string | null;
}
export interface RecordTexts {
  readonly located: Located<{ readonly id: string }>;
  readonly folder: RecordFolder | "atlas";
  readonly texts: readonly TextField[];
}

/** Ids, dates and addresses have a form of their own, which the schema holds. */
const hasForm = (schema: AnySchema): boolean => schema.pipe?.some((step) => step.type === "regex") ?? false;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function walk(schema: AnySchema, value: unknown, path: FieldPath, found: TextField[]): void {
  const shape = unwrapSchema(schema);
  if (typeof value === "string") {
    if (shape.type === "string" && !hasForm(shape)) found.push({ path, text: value, language: null });
    return;
  }
  if (Array.isArray(value)) {
    for (const [at, entry] of value.entries()) if (shape.item) walk(shape.item, entry, [...path, at], found);
    return;
  }
  if (!isObject(value)) return;
  for (const [key, entry] of Object.entries(value)) {
    const localised = shape.type === "record" && typeof entry === "string";
    if (localised) found.push({ path: [...path, key], text: entry, language: key });
    else {
      const inner = innerSchema(shape, key);
      if (inner) walk(inner, entry, [...path, key], found);
    }
  }
}

const entryOf = ({ entries }: AnySchema, key: string): AnySchema | undefined =>
  entries && Object.hasOwn(entries, key) ? entries[key] : undefined;

/** The schema of a field; of several shapes the first that has it. */
function innerSchema(shape: AnySchema, key: string): AnySchema | undefined {
  if (shape.type === "record") return shape.value;
  if (shape.type !== "union") return entryOf(shape, key);
  for (const option of (shape.options ?? []) as readonly AnySchema[]) {
    const entry = entryOf(option, key);
    if (entry) return entry;
  }
  return undefined;
}

/** Links of a step are ids; they are looked up, not read. */
const isWritten = ({ path }: TextField): boolean => path[2] !== "show";
/** A story is read as its readers read it. */
const withoutMarks = (field: TextField): TextField =>
  field.path[2] === "text" ? { ...field, text: plainStoryText(field.text) } : field;

/** Every text of a record, with where it stands in it. */
export function textsOf(folder: RecordTexts["folder"], record: object): TextField[] {
  const found: TextField[] = [];
  const schema = folder === "atlas" ? AtlasRecordSchema : RECORD_SCHEMAS[folder];
  walk(schema as unknown as AnySchema, record, [], found); // Valibot exposes the shape at run time, but not on its generic type.
  return folder === "stories" ? found.filter(isWritten).map(withoutMarks) : found;
}

/** Every text of every record, record by record. */
export const textsOfRecords = (records: RecordSet): RecordTexts[] =>
  RECORD_FOLDERS.flatMap((folder) =>
    records[folder].map((located) => ({ located, folder, texts: textsOf(folder, located.record) })),
  );
