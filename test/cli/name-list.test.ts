import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  addName,
  isListed,
  listedNames,
  readNameList,
  refusePublic,
  removeName,
  writeNameList,
} from "../../src/cli/name-list";
import { makeRepository, startCli } from "./run-cli";

const NAME = "Orla Fennimarsh";
let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "atlas-names-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

describe("the file", () => {
  test("holds no name, in no spelling, and is for its owner's eyes", async () => {
    const file = join(root, "names.json");
    await writeNameList(addName(await readNameList(file), NAME), file);
    const text = await readFile(file, "utf8");
    expect(text).not.toMatch(/orla|fennimarsh/iu);
    expect(text).not.toContain(Buffer.from("orlafennimarsh").toString("hex"));
    const list = await readNameList(file);
    expect(isListed(list, "fennimarsh, ORLA")).toBe(true);
    expect(isListed(list, "Orla Fennimarch")).toBe(false);
    expect(isListed(removeName(list, "Fennimarsh Orla"), NAME)).toBe(false);
  });

  test("two lists of one name have nothing in common", async () => {
    const [a, b] = [
      addName(await readNameList(join(root, "a")), NAME),
      addName(await readNameList(join(root, "b")), NAME),
    ];
    expect(a.names[0]?.hash).not.toBe(b.names[0]?.hash);
    expect(a.salt).not.toBe(b.salt);
  });

  test("a name given twice is kept once; an empty list asks nothing", async () => {
    const empty = await readNameList(join(root, "none"));
    expect(listedNames(empty)).toBeUndefined();
    expect(addName(addName(empty, NAME), "Fennimarsh Orla").names.length).toBe(1);
  });

  test("that is broken is no empty list", async () => {
    const file = join(root, "broken.json");
    await writeFile(file, "{}");
    await expect(readNameList(file)).rejects.toThrow("is no list of names");
  });

  test("is never written where it would be published", () => {
    expect(() => refusePublic("data/names.json")).toThrow("published");
    expect(() => refusePublic("public/data/names.json")).toThrow("published");
    expect(() => refusePublic(".atlas/names.json")).not.toThrow();
  });

  test("is ignored by git", () => {
    const { status } = spawnSync("git", ["check-ignore", "-q", ".atlas/names.json"], {
      cwd: join(import.meta.dirname, "..", ".."),
    });
    expect(status).toBe(0);
  });
});

describe("npm run privacy -- add-name", () => {
  const run = (cwd: string, args: readonly string[], input = ""): Promise<{ code: number | null; out: string }> => {
    const child = startCli("src/cli/privacy.ts", cwd, { args });
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stdin.end(input);
    return new Promise((resolve) => child.on("close", (code) => resolve({ code, out })));
  };

  test("takes names from the input, finds them in the records, and says none", async () => {
    const { root: cwd, remove } = await makeRepository();
    try {
      const added = await run(cwd, ["add-name"], `${NAME}\n`);
      expect([added.code, added.out]).toEqual([0, expect.stringContaining("holds 1")]);
      expect(added.out).not.toContain("Orla");
      const path = join(cwd, "data", "testimonies", "b-09.json");
      const text = await readFile(path, "utf8");
      await writeFile(path, text.replace("Letters were not allowed.", "Letters for Fennimarsh-Orla were not allowed."));
      const checked = await run(cwd, []);
      expect(checked.code).toBe(1);
      expect(checked.out).toContain("[listed-name-in-text]");
      expect((await run(cwd, ["add-name", "--remove"], `${NAME}\n`)).out).toContain("holds 0");
      expect((await run(cwd, ["add-name", "--test"], `${NAME}\n`)).out).toContain("Not on the list.");
    } finally {
      await remove();
    }
  }, 60_000);

  test("refuses a name as an argument", async () => {
    const { code, out } = await run(root, ["add-name", NAME]);
    expect([code, out]).toEqual([1, expect.stringContaining("never an argument")]);
    expect(out).not.toContain(NAME);
  }, 30_000);
});
