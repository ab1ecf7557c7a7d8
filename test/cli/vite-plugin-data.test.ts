import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { makeRepository, startCli } from "./run-cli";

let repository: Awaited<ReturnType<typeof makeRepository>>;
let child: ReturnType<typeof startCli> | undefined;
let log = "";

beforeEach(async () => {
  repository = await makeRepository();
  log = "";
  await mkdir(join(repository.root, "public"));
  await writeFile(join(repository.root, "public", "basemap.pmtiles"), "own tiles");
  await writeFile(join(repository.root, "public", "icon.svg"), "<svg/>");
});
afterEach(async () => {
  child?.kill();
  await repository.remove();
});

async function start(env: Readonly<Record<string, string>> = {}): Promise<string> {
  child = startCli("test/cli/dev-server.ts", repository.root, { env });
  child.stdout.on("data", (chunk: Buffer) => (log += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (log += chunk.toString()));
  return vi.waitFor(
    () => {
      const address = /ready (\S+)/.exec(log)?.[1];
      if (address === undefined) throw new Error(log);
      return address;
    },
    { timeout: 20_000, interval: 50 },
  );
}

const get = async (address: string, path: string): Promise<string> => (await fetch(new URL(path, address))).text();
const titleOf = async (address: string): Promise<string> =>
  (JSON.parse(await get(address, "data/atlas.json")) as { title: { en: string } }).title.en;

async function editAtlas(from: string, to: string): Promise<void> {
  const path = join(repository.root, "data", "atlas.json");
  await writeFile(path, (await readFile(path, "utf8")).replace(from, to));
}

describe("while developing", () => {
  test("a saved record is published, and one with a problem is said while the last good files stay", async () => {
    const address = await start();
    expect(await titleOf(address)).toBe("Atlas of Valdria");
    expect(await get(address, "icon.svg")).toBe("<svg/>");
    expect(await get(address, "basemap.pmtiles")).toBe("own tiles");

    await editAtlas("Atlas of Valdria", "New atlas");
    await vi.waitFor(async () => expect(await titleOf(address)).toBe("New atlas"), { timeout: 10_000, interval: 100 });

    await editAtlas("New atlas", 'Broken" atlas');
    await vi.waitFor(() => expect(log).toContain("json-syntax"), { timeout: 10_000, interval: 100 });
    expect(await titleOf(address)).toBe("New atlas");
  }, 60_000);

  test("another dataset shows nothing of our own", async () => {
    const address = await start({ ATLAS_DATA: "data/../data2" });
    expect(log).toContain("There is no folder “data/../data2”.");
    expect(await get(address, "icon.svg")).toBe("<svg/>");
    const basemap = await fetch(new URL("basemap.pmtiles", address), { headers: { accept: "*/*" } });
    expect(basemap.status).toBe(404);
  }, 60_000);
});
