import { parse } from "csv-parse/browser/esm/sync";
import { applyEdits, modify, parse as parseJson } from "jsonc-parser";
import type { DataFile } from "../decode-text";
import type { FieldPath, Origin } from "../problem";
import { setStoryField } from "../read-story";
import { decodeUtf8, encodeUtf8 } from "../text-codec";

/** A change of a file that touches one record and leaves every other byte as it was; null: the file has no record left. */
export type Edited = DataFile | null;

type Place = Pick<Origin, "file" | "row">;

const FORMAT = { formattingOptions: { insertSpaces: true, tabSize: 2 } } as const;

const extensionOf = (file: string): string => file.slice(file.lastIndexOf(".") + 1);

const withText = (file: DataFile, text: string): DataFile => ({ path: file.path, bytes: encodeUtf8(text) });

/** A row of a CSV as bytes of the file; the first is the header. */
interface CsvRow {
  readonly cells: readonly string[];
  readonly from: number;
  readonly to: number;
}

function csvRows(bytes: Uint8Array): CsvRow[] {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const read = parse(decodeUtf8(bytes.subarray(mark)), {
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
  }) as unknown as readonly { readonly record: readonly string[]; readonly info: { readonly bytes: number } }[]; // Its types do not know what `info` changes.
  let from = mark;
  return read.map(({ record, info }) => {
    const row = { cells: record, from, to: mark + info.bytes };
    from = row.to;
    return row;
  });
}

function splice(bytes: Uint8Array, from: number, to: number, insert: Uint8Array = new Uint8Array()): Uint8Array {
  const result = new Uint8Array(bytes.length - (to - from) + insert.length);
  result.set(bytes.subarray(0, from));
  result.set(insert, from);
  result.set(bytes.subarray(to), from + insert.length);
  return result;
}

const isRecordLine = (line: string): boolean => line.trim() !== "";

/** The file without the record that stands there. A record's own file goes as a whole, and so does a table left empty. */
export function removeRecord(file: DataFile, { row }: Place): Edited {
  const at = (row ?? 1) - 1;
  switch (extensionOf(file.path)) {
    case "csv": {
      const rows = csvRows(file.bytes);
      const found = rows[at];
      return !found || rows.length <= 2 ? null : { path: file.path, bytes: splice(file.bytes, found.from, found.to) };
    }
    case "ndjson": {
      const lines = decodeUtf8(file.bytes).split("\n");
      const left = lines.filter((_, line) => line !== at);
      return left.some(isRecordLine) ? withText(file, left.join("\n")) : null;
    }
    case "geojson": {
      const text = decodeUtf8(file.bytes);
      const left = applyEdits(text, modify(text, ["features", at], undefined, FORMAT));
      const features: unknown = (parseJson(left) as { features?: unknown }).features;
      return Array.isArray(features) && features.length > 0 ? withText(file, left) : null;
    }
    default:
      return null;
  }
}

const quote = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function setCell(file: DataFile, at: number, column: string, value: string): Edited {
  const rows = csvRows(file.bytes);
  const place = (rows[0]?.cells ?? []).findIndex((name) => name.trim() === column);
  const row = rows[at];
  if (place < 0 || !row) return null;
  const end = /\r?\n$/.exec(decodeUtf8(file.bytes.subarray(row.from, row.to)))?.[0] ?? "";
  const cells = row.cells.map((cell, index) => quote(index === place ? value : cell));
  return { path: file.path, bytes: splice(file.bytes, row.from, row.to, encodeUtf8(cells.join(",") + end)) };
}

/** The file with one field of one record changed, or taken out (undefined); null where the table has no room for it. */
export function setField(file: DataFile, { row }: Place, path: FieldPath, value: string | undefined): Edited {
  const at = (row ?? 1) - 1;
  const edit = (text: string, inner: FieldPath): string => applyEdits(text, modify(text, [...inner], value, FORMAT));
  switch (extensionOf(file.path)) {
    case "csv":
      return path.length === 1 ? setCell(file, at, String(path[0]), value ?? "") : null;
    case "ndjson": {
      const lines = decodeUtf8(file.bytes).split("\n");
      return withText(file, lines.map((line, index) => (index === at ? edit(line, path) : line)).join("\n"));
    }
    case "geojson":
      return path.length === 1
        ? withText(file, edit(decodeUtf8(file.bytes), ["features", at, "properties", ...path]))
        : null;
    case "md": {
      const text = setStoryField(decodeUtf8(file.bytes), path, value);
      return text === null ? null : withText(file, text);
    }
    default:
      return withText(file, edit(decodeUtf8(file.bytes), path));
  }
}
