import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/publish/problem";
import { publish } from "../../src/publish/publish";
import { listFaults, overlay, readFault, readGood, toDataFile } from "./fixtures";

const faults = await listFaults();

/** What `expected.json` says of a problem; the sentence is compared by its beginning. */
function describeProblem({ level, file, check, record, field, row, line }: Problem): string {
  return [level, file, check, record ?? "", field ?? "", row === undefined ? (line ?? "") : `row ${row}`].join(" | ");
}

describe("a dataset with one fault", () => {
  test("there are more than a hundred of them", () => {
    expect(faults.length).toBeGreaterThan(100);
  });

  test.each(faults)("is refused for %s, with exactly the expected problems", async (fault) => {
    const { files, expected } = await readFault(fault);
    const publication = publish(files);
    expect(publication.files).toEqual([]);
    const wanted = expected.problems.map((problem) => describeProblem({ ...problem, message: problem.says }));
    expect(publication.problems.map(describeProblem)).toEqual(wanted);
    for (const [at, { says }] of expected.problems.entries()) expect(publication.problems[at]?.message).toContain(says);
  });
});

describe("every problem", () => {
  test("ends as a sentence and names a file", async () => {
    for (const fault of faults) {
      for (const problem of publish((await readFault(fault)).files).problems) {
        expect(problem.message, fault).toMatch(/^(?:atlas\.json|[^a-z]).*[.?]$/su);
        expect(problem.file, fault).not.toBe("");
      }
    }
  });

  test("is reported at once, however many files have one", async () => {
    const many = [
      "broken-json",
      "unknown-field",
      "dangling-source",
      "impossible-date",
      "geojson-polygon",
      "csv-wrong-cell-count",
    ];
    const changed = [];
    const wanted = new Set<string>();
    for (const fault of many) {
      const { files, expected } = await readFault(fault);
      const good = await readGood();
      changed.push(
        ...files.filter(
          ({ path, bytes }) => !good.some((file) => file.path === path && Buffer.compare(file.bytes, bytes) === 0),
        ),
      );
      for (const problem of expected.problems) wanted.add(`${problem.file} ${problem.check}`);
    }
    const found = new Set(
      publish(overlay(await readGood(), changed)).problems.map(({ file, check }) => `${file} ${check}`),
    );
    expect([...wanted].filter((one) => !found.has(one))).toEqual([]);
  });
});

describe("what no fixture can hold", () => {
  test("two files whose names differ in case only", async () => {
    const good = await readGood();
    const twin = good.find(({ path }) => path === "sites/eastgate-crossing.json");
    const { problems } = publish([
      ...good,
      { path: "sites/Eastgate-Crossing.json", bytes: twin?.bytes ?? new Uint8Array() },
    ]);
    expect(problems.map(({ check }) => check)).toContain("case-duplicate");
  });

  test("a file of 50 MB, in memory or only by its size", async () => {
    const good = await readGood();
    const large = { path: "testimonies/large.ndjson", bytes: new Uint8Array(50 * 1024 * 1024).fill(0x20) };
    const unread = { path: "testimonies/large.ndjson", bytes: new Uint8Array(), size: 50 * 1024 * 1024 };
    for (const file of [large, unread]) {
      const { problems } = publish([...good, file]);
      expect(problems.map(({ check, message }) => `${check}: ${message}`)).toEqual([
        "file-too-large: The file has 50.0 MB; a data file may have 20.0 MB. Split it, or keep attachments elsewhere.",
      ]);
    }
  });

  test("an empty folder", () => {
    expect(publish([]).problems.map(({ check }) => check)).toEqual(["atlas-missing"]);
  });
});

describe("what is no fault", () => {
  test("line ends of Windows, and no line end at the end of a file", async () => {
    const good = await readGood();
    const text = ({ bytes }: { bytes: Uint8Array }): string => new TextDecoder().decode(bytes);
    const windows = good.map((file) => toDataFile(file.path, text(file).replaceAll("\n", "\r\n")));
    const trimmed = good.map((file) => toDataFile(file.path, text(file).trimEnd()));
    const plain = publish(good);
    expect(plain.problems).toEqual([]);
    expect(publish(windows).files).toEqual(plain.files);
    expect(publish(trimmed).files).toEqual(plain.files);
  });

  test("the mark with which a spreadsheet begins a CSV file in UTF-8", async () => {
    const good = await readGood();
    const marked = good.map((file) =>
      file.path.endsWith(".csv")
        ? { path: file.path, bytes: Uint8Array.from([0xef, 0xbb, 0xbf, ...file.bytes]) }
        : file,
    );
    expect(publish(marked).files).toEqual(publish(good).files);
  });
});
