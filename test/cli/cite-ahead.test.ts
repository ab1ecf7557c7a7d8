/** Citations written ahead are those the publisher asks for afterwards: it finds every one of them kept. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { citeAhead } from "../../src/cli/cite-ahead";
import { formatCitations } from "../../src/cli/format-citations";
import { publishRecords } from "../../src/publish/publish";
import { readRecords } from "../../src/publish/read-records";
import { readGood } from "../publish/fixtures";

const KEPT = "node_modules/.cache/atlas-citations.json";
const home = process.cwd();
const good = readRecords(await readGood());

/** The good folder, and as many sources as asked for. */
function withSources(count: number): ReturnType<typeof readRecords> {
  const { sources } = good.records;
  const [first] = sources;
  if (!first) throw new Error("The good folder has no sources.");
  const made = Array.from({ length: count - sources.length }, (_, at) => ({
    ...first,
    record: { ...first.record, id: `made-${at}`, title: `Report number ${at}`, URL: `https://reports.example/${at}` },
  }));
  return { ...good, records: { ...good.records, sources: [...sources, ...made] } };
}

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "atlas-cite-"));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

test("of many sources all are kept, and the publisher adds none", { timeout: 60_000 }, async () => {
  const read = withSources(500);
  await citeAhead(read);
  const kept = readFileSync(KEPT, "utf8");
  const { files, problems } = publishRecords(read)({ formatCitations });
  expect(problems).toEqual([]);
  expect(files.filter(({ path }) => path.startsWith("citations")).length).toBeGreaterThan(0);
  expect(readFileSync(KEPT, "utf8") === kept).toBe(true);
  expect(readdirSync("node_modules/.cache")).toEqual(["atlas-citations.json"]);
});

test("few sources, or records with problems, begin no process", async () => {
  await citeAhead(good);
  await citeAhead({ ...withSources(500), problems: [{ level: "error", file: "a", check: "b", message: "c" }] });
  expect(existsSync(KEPT)).toBe(false);
});
