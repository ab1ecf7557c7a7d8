import type { FieldPath } from "./problem";
import { type schemaAt, unwrapSchema } from "./validate-record";

type FieldSchema = NonNullable<ReturnType<typeof schemaAt>>;

/** What stands between the entries of a list in one cell. */
const LIST_MARK = ";";

export type CellRead = { readonly value: unknown } | { readonly fault: string };

function readNumber(text: string): CellRead {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return { value: Number(text) };
  if (/^-?\d+,\d+$/.test(text))
    return { fault: `“${text}” is a number with a decimal comma. Write ${text.replace(",", ".")}.` };
  return { fault: `“${text.slice(0, 40)}” is no number. Write digits with a decimal point, such as 12 or 0.5.` };
}

function readBoolean(text: string): CellRead {
  const word = text.toLowerCase(); // A spreadsheet writes TRUE.
  return word === "true" || word === "false"
    ? { value: word === "true" }
    : { fault: `“${text.slice(0, 40)}” is neither true nor false.` };
}

const readList = (text: string): string[] =>
  text
    .split(LIST_MARK)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");

/** `beating@some-site; forced-labour` as a list of kinds, each with its site or null. */
function readViolations(text: string): unknown[] {
  return readList(text).map((entry) => {
    const [kind = "", site = ""] = entry.split("@").map((part) => part.trim());
    return { kind, site: site === "" ? null : site };
  });
}

/** The text of a cell as the value its column holds. Whether the value is right is for the record's schema to say. */
export function readCell(schema: FieldSchema, column: FieldPath, text: string): CellRead {
  switch (schema.type) {
    case "number":
      return readNumber(text);
    case "boolean":
      return readBoolean(text);
    case "array": {
      const item = schema.item && unwrapSchema(schema.item);
      if (column.length === 1 && column[0] === "violations") return { value: readViolations(text) };
      return item && (item.type === "string" || item.type === "picklist")
        ? { value: readList(text) }
        : { fault: notInTables(column) };
    }
    case "strict_object":
    case "record":
    case "strict_tuple":
    case "union":
      return { fault: notInTables(column) };
    default:
      return { value: text };
  }
}

const notInTables = (column: FieldPath): string =>
  `“${column.join(".")}” does not fit into one cell. Give it in a file of its own for this record (.json).`;
