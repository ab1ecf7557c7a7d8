import { describe, expect, test } from "vitest";
import type { DataFile } from "../../../src/publish/decode-text";
import { publish } from "../../../src/publish/publish";
import { planWithdrawal, type Withdrawal } from "../../../src/publish/withdraw/plan-withdrawal";
import { overlay, readGood, toDataFile, toText } from "../fixtures";

const good = await readGood();

function plan(files: readonly DataFile[], name: string): Withdrawal {
  const planned = planWithdrawal(files, name);
  if (planned.kind !== "planned") throw new Error(planned.message);
  return planned;
}
const after = ({ writes }: Withdrawal, files: readonly DataFile[] = good): DataFile[] =>
  overlay(
    files,
    writes.flatMap(({ path, bytes }) => (bytes ? [{ path, bytes }] : [])),
    writes.flatMap(({ path, bytes }) => (bytes ? [] : [path])),
  );
const all = (files: readonly { readonly bytes: Uint8Array }[]): string =>
  files.map(({ bytes }) => toText(bytes)).join("\n");

describe("withdrawing an account", () => {
  test("deletes its file, keeps its id, and publishes without a word of it", () => {
    const planned = plan(good, "b-11");
    expect(planned.writes.map(({ path, bytes }) => [path, bytes === null])).toEqual([
      ["testimonies/b-11.json", true],
      ["withdrawn/b-11.json", false],
    ]);
    expect(planned.publication.problems).toEqual([]);
    expect(all(planned.publication.files)).not.toContain("sent back by bus");
    expect(all(planned.publication.files)).not.toContain("renvoyés en bus");
    const published = planned.publication.files.filter(({ bytes }) => toText(bytes).includes('"b-11"'));
    expect(published.map(({ path }) => path)).toEqual(["withdrawn.json"]);
  });

  test("takes its row out of a table, and widens what others can no longer hide among", () => {
    const planned = plan(good, "a-05");
    expect(planned.row).toBe(6);
    expect(planned.mends.map(({ record, field }) => [record, field]).sort()).toEqual([
      ["a-04", "period"],
      ["a-06", "period"],
    ]);
    expect(planned.publication.problems).toEqual([]);
    expect(publish(after(planned)).problems).toEqual([]);
    expect(all(after(planned))).not.toContain("questioned at night");
  });

  test("unlinks stories and ways in, and takes back an answer to what no longer occurs", () => {
    const story = toDataFile(
      "stories/tale.md",
      `---
id: tale
title: { en: A tale, fr: Un récit }
lead: { en: Two steps., fr: Deux étapes. }
composite: false
steps:
  - show: route=return-2004 # the way there
    sources: []
  - show: site=greyfell-prison
    distress: []
    sources: []
---

# 1

## en: First

Read *this*.

# 2

## en: Second

And this.
`,
    );
    const files = overlay(good, [story]);
    expect(publish(files).problems).toEqual([]);
    const planned = plan(files, "return-2004");
    expect(planned.mends).toContainEqual(
      expect.objectContaining({ file: "stories/tale.md", record: "tale", field: "steps[0].show" }),
    );
    expect(planned.mends.map(({ field }) => field)).toContain("waysIn[0].link");
    expect(planned.publication.problems).toEqual([]);
    const text = toText(
      after(planned, files).find(({ path }) => path === "stories/tale.md")?.bytes ?? new Uint8Array(),
    );
    expect(text).not.toContain("return-2004");
    expect(text).toContain("  - show: site=greyfell-prison\n");
    expect(text).toContain("Read *this*.\n");
  });

  test("says what was wrong before, and does not call it a consequence", () => {
    const broken = overlay(good, [toDataFile("notes.txt", "x")]);
    const planned = plan(broken, "b-11");
    expect(planned.earlier.map(({ check }) => check)).toEqual(["unknown-file"]);
    expect(planned.publication.problems.map(({ check }) => check)).toEqual(["unknown-file"]);
  });
});

describe("withdrawing a site", () => {
  test("says exactly which records still refer to it, and where", () => {
    const { publication } = plan(good, "eastgate-crossing");
    expect(publication.files).toEqual([]);
    expect(publication.problems.map(({ file, check }) => `${file} ${check}`)).toContain(
      "routes/return-2004.json reference-to-withdrawn",
    );
    expect(publication.problems.every(({ field }) => field !== undefined)).toBe(true);
  });
});

describe("an id that cannot be withdrawn", () => {
  test.each([
    ["b-99", "unknown", /There is no record “b-99”/],
    ["b-100", "unknown", /There is no record “b-100”.*Did you mean “b-10”\?/],
    ["b-12", "withdrawn-already", /“b-12” was withdrawn already/],
    ["sites/b-11", "unknown", /There is no record “b-11”/],
  ])("%s is %s", (name, kind, says) => {
    const refused = planWithdrawal(good, name);
    expect(refused.kind).toBe(kind);
    expect(refused.kind === "planned" ? "" : refused.message).toMatch(says);
  });

  test("one whose file cannot be read is said to be so", () => {
    const refused = planWithdrawal(overlay(good, [toDataFile("testimonies/b-11.json", "{")]), "b-11");
    expect(refused).toMatchObject({ kind: "unreadable" });
  });

  test("one that two kinds share asks for the kind", () => {
    const source = toDataFile("sources/b-11.json", JSON.stringify({ id: "b-11", type: "report", title: "A report" }));
    const files = overlay(good, [source]);
    expect(planWithdrawal(files, "b-11")).toMatchObject({ kind: "ambiguous" });
    expect(planWithdrawal(files, "testimonies/b-11")).toMatchObject({ kind: "planned", folder: "testimonies" });
  });
});
