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

test("a forum has one name in each further language, and none is left out", async () => {
  const text = (await readPublished()).get("actions.json") ?? "[]";
  const actions = JSON.parse(text) as readonly { forum: string; forumNames?: Record<string, string> }[];
  const names = new Map<string, Set<string | undefined>>();
  for (const { forum, forumNames } of actions)
    names.set(forum, (names.get(forum) ?? new Set()).add(forumNames?.["ko"]));
  expect(actions.length).toBeGreaterThan(0);
  expect([...names].filter(([, given]) => given.size !== 1 || given.has(undefined))).toEqual([]);
});

test("every acknowledged warning has been looked at: it names its record and a check", () => {
  for (const { level, record, check } of publication.acknowledged)
    expect([level, typeof record, check.length > 0]).toEqual(["warning", "string", true]);
});
