import { describe, expect, test } from "vitest";
import { removeRecord, setField } from "../../../src/publish/withdraw/edit-files";
import { toDataFile } from "../fixtures";

const textOf = (file: ReturnType<typeof removeRecord>): string | null =>
  file ? new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes) : null;

describe("a record goes, and every other byte stays", () => {
  test("from a CSV with a mark, line breaks in cells and empty rows", () => {
    const csv = '\uFEFFid,text.en\r\na,"one\r\ntwo"\r\n\r\nb,"é, ""so"""\r\nc,three';
    const file = toDataFile("testimonies/t.csv", csv);
    expect(textOf(removeRecord(file, { file: file.path, row: 2 }))).toBe(
      '\uFEFFid,text.en\r\n\r\nb,"é, ""so"""\r\nc,three',
    );
    expect(textOf(removeRecord(file, { file: file.path, row: 3 }))).toBe(
      '\uFEFFid,text.en\r\na,"one\r\ntwo"\r\nc,three',
    );
    expect(textOf(removeRecord(file, { file: file.path, row: 4 }))).toBe(
      '\uFEFFid,text.en\r\na,"one\r\ntwo"\r\n\r\nb,"é, ""so"""\r\n',
    );
  });

  test("from lines of JSON", () => {
    const file = toDataFile("testimonies/t.ndjson", '{"id":"a"}\n\n{"id":"b"}\n');
    expect(textOf(removeRecord(file, { file: file.path, row: 3 }))).toBe('{"id":"a"}\n\n');
  });

  test("from GeoJSON", () => {
    const feature = (id: string) => ({ type: "Feature", properties: { id }, geometry: null });
    const file = toDataFile(
      "sites/t.geojson",
      JSON.stringify({ type: "FeatureCollection", features: [feature("a"), feature("b")] }),
    );
    expect(JSON.parse(textOf(removeRecord(file, { file: file.path, row: 1 })) ?? "")).toEqual({
      type: "FeatureCollection",
      features: [feature("b")],
    });
  });

  test.each([
    ["testimonies/t.json", '{"id":"a"}', undefined],
    ["testimonies/t.csv", "id,text.en\na,one\n", 2],
    ["testimonies/t.ndjson", '{"id":"a"}\n', 1],
    ["sites/t.geojson", '{"features":[{"properties":{"id":"a"}}]}', 1],
  ])("the last one takes %s with it", (path, text, row) =>
    expect(removeRecord(toDataFile(path, text), { file: path, ...(row !== undefined && { row }) })).toBeNull(),
  );
});

describe("a field changes", () => {
  test("in a cell", () => {
    const file = toDataFile("testimonies/t.csv", 'id,period,text.en\r\na,2006,"x, y"\r\nb,2007,z');
    expect(textOf(setField(file, { file: file.path, row: 2 }, ["period"], "2005/2009"))).toBe(
      'id,period,text.en\r\na,2005/2009,"x, y"\r\nb,2007,z',
    );
    expect(textOf(setField(file, { file: file.path, row: 3 }, ["period"], undefined))).toBe(
      'id,period,text.en\r\na,2006,"x, y"\r\nb,,z',
    );
    expect(setField(file, { file: file.path, row: 2 }, ["gender"], "woman")).toBeNull();
  });

  test("in a record's own file, with its layout", () => {
    const file = toDataFile("routes/r.json", '{\n  "id": "r",\n  "overlaps": [\n    "a",\n    "b"\n  ]\n}\n');
    expect(textOf(setField(file, { file: file.path }, ["overlaps", 0], undefined))).toBe(
      '{\n  "id": "r",\n  "overlaps": [\n    "b"\n  ]\n}\n',
    );
  });
});
