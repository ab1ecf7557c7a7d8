import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { formatCitations } from "../../src/cli/format-citations";
import { readFolder } from "../../src/cli/read-folder";
import { publish } from "../../src/publish/publish";
import { toText } from "./fixtures";

const root = join(import.meta.dirname, "..", "..");
const published = join(root, "public", "data");
const publication = publish(await readFolder(join(root, "data")), { formatCitations });

async function readPublished(): Promise<Map<string, string>> {
  const entries = await readdir(published, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(paths.map(async (path) => [relative(published, path), await readFile(path, "utf8")] as const)),
  );
}

test("the records have no problem", () => {
  expect(publication.problems).toEqual([]);
});

test("the committed files are what the records publish; if not, run npm run build:data", async () => {
  const committed = await readPublished();
  expect([...committed.keys()].sort()).toEqual(publication.files.map(({ path }) => path).sort());
  const changed = publication.files
    .filter(({ path, bytes }) => committed.get(path) !== toText(bytes))
    .map(({ path }) => path);
  expect(changed).toEqual([]);
});

test.each([
  ["actions.json", "forum", "forumNames"],
  ["sources.json", "rights", "rightsTexts"],
] as const)("%s: each %s reads one way in Korean, and none is left out", async (file, field, further) => {
  const entries = JSON.parse((await readPublished()).get(file) ?? "[]") as readonly {
    readonly [key: string]: string | undefined | Readonly<Record<string, string>>;
  }[];
  const readings = new Map<unknown, Set<string | undefined>>();
  for (const { [field]: said, [further]: texts } of entries)
    if (said !== undefined)
      readings.set(said, (readings.get(said) ?? new Set()).add(typeof texts === "object" ? texts["ko"] : undefined));
  expect(readings.size).toBeGreaterThan(0);
  expect([...readings].filter(([, given]) => given.size !== 1 || given.has(undefined))).toEqual([]);
});

test("every acknowledged warning has been looked at: it names its record and a check", () => {
  for (const { level, record, check } of publication.acknowledged)
    expect([level, typeof record, check.length > 0]).toEqual(["warning", "string", true]);
});
