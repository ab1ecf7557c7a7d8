/** Kept versions and releases, over the invented country. */
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { findCopies } from "../../src/cli/find-copies";
import { copyKept, editionOf, listKept } from "../../src/cli/kept-versions";
import { readFolder } from "../../src/cli/read-folder";
import { releaseSteps, runSteps, type Places } from "../../src/cli/release-steps";
import { parseBundle, parseDataset } from "../../src/core/dataset";
import { buildFacetIndex } from "../../src/core/facets";
import { parseSearchNames, parseSearchTexts } from "../../src/core/search/search-files";
import { phrasesOf } from "../../src/publish/withdraw/find-text";
import { makeRepository, runCli, snapshot } from "./run-cli";

vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

const BUILD = "src/cli/build-data.ts";
const KEEP = "src/cli/release-data.ts";
const RELEASE = "src/cli/release.ts";

type Repository = Awaited<ReturnType<typeof makeRepository>>;
let template: Repository;
let repository: Repository;
beforeAll(async () => {
  template = await makeRepository();
  expect((await runCli(BUILD, template.root)).code).toBe(0);
});
afterAll(() => template.remove());
// Published once: each test begins with a copy.
beforeEach(async () => {
  repository = await makeRepository();
  await cp(join(template.root, "public"), at("public"), { recursive: true });
});
afterEach(() => repository.remove());

const at = (...path: string[]): string => join(repository.root, ...path);
const json = async (...path: string[]): Promise<unknown> => JSON.parse(await readFile(at(...path), "utf8"));
const keepNow = async () => {
  const { version } = editionOf(await readFolder(at("public", "data")));
  const { code } = await runCli(KEEP, repository.root);
  expect(code).toBe(0);
  return version;
};
const reword = async (file: string, from: string | RegExp, to: string): Promise<void> => {
  const before = await readFile(at(...file.split("/")), "utf8");
  expect(before).toMatch(from);
  await writeFile(at(...file.split("/")), before.replace(from, to));
};

describe("release:data", () => {
  test("keeps the published files, says so when they are kept already, and outlives the next publication", async () => {
    const version = await keepNow();
    const kept = await snapshot(at("releases", "data", "v", version));
    expect(kept).toEqual(await snapshot(at("public", "data")));
    const again = await runCli(KEEP, repository.root);
    expect(again).toEqual({ code: 0, out: expect.stringContaining("kept already, byte for byte") });
    await reword("data/atlas.json", "Atlas of Valdria", "The Atlas of Valdria");
    await runCli(BUILD, repository.root);
    expect(await snapshot(at("releases", "data", "v", version))).toEqual(kept);
    const second = await keepNow();
    expect((await listKept(at("releases", "data", "v"))).map((one) => one.version)).toEqual([version, second]);
  });

  test("never writes over a version that differs", async () => {
    const version = await keepNow();
    await writeFile(at("releases", "data", "v", version, "stories.json"), "[] ");
    const before = await snapshot(at("releases"));
    const { code, out } = await runCli(KEEP, repository.root);
    expect([code, out]).toEqual([1, expect.stringContaining("A kept version is never written over")]);
    expect(await snapshot(at("releases"))).toEqual(before);
  });

  test("keeps nothing that does not match its sums", async () => {
    await writeFile(at("public", "data", "stories.json"), "[] ");
    const { code, out } = await runCli(KEEP, repository.root);
    expect([code, out]).toEqual([1, expect.stringContaining("do not match their SHA256SUMS")]);
  });

  test("takes a version back, and no folder by another name", async () => {
    const version = await keepNow();
    expect((await runCli(KEEP, repository.root, { args: ["--drop", "../../data"] })).code).toBe(1);
    expect((await runCli(KEEP, repository.root, { args: ["--drop", version] })).code).toBe(0);
    expect(Object.keys(await snapshot(at("releases")))).toEqual([join("data", "v", "versions.json")]);
    expect(await listKept(at("releases", "data", "v"))).toEqual([]);
  });
});

/** The text of an account of the fixture, in every language. */
const account = async (id: string) => {
  const record = (await json("data", "testimonies", `${id}.json`)) as { readonly text: Record<string, string> };
  return phrasesOf(Object.values(record.text));
};

describe("a withdrawal", () => {
  test("takes the text out of kept versions, which stay whole otherwise", async () => {
    const phrases = await account("b-11");
    const version = await keepNow();
    const folder = at("releases", "data", "v", version);
    expect((await findCopies(folder, "b-11", phrases)).text.length).toBeGreaterThan(0);
    const { out } = await runCli("src/cli/withdraw.ts", repository.root, { args: ["b-11", "--yes"] });
    expect(out).toContain(`Kept versions that held it and no longer do: ${version}.`);
    const left = await findCopies(folder, "b-11", phrases);
    expect([left.text, left.id]).toEqual([[], ["CHANGED.json"]]);

    const kept = (file: string) => json("releases", "data", "v", version, ...file.split("/"));
    const dataset = parseDataset({
      manifest: await kept("atlas.json"),
      sites: await kept("sites.geojson"),
      routes: await kept("routes.geojson"),
      index: await kept("testimony-index.json"),
      withdrawn: [],
    });
    expect(() => buildFacetIndex(dataset)).not.toThrow();
    const bundle = parseBundle("records/0.json", await kept("records/0.json"));
    const ids = bundle.testimonies.map(({ id }) => id).sort();
    expect([...dataset.index.testimonies.id].sort()).toEqual(ids);
    expect(dataset.manifest.counts.testimonies).toBe(ids.length);
    const names = parseSearchNames(await kept("search/names.json"));
    for (const { file } of names.texts) {
      const texts = parseSearchTexts(file, await kept(file));
      for (const [row, position] of texts.account.entries()) {
        const told = bundle.testimonies.find(({ id }) => id === dataset.index.testimonies.id[position]);
        expect(Object.values(told?.text ?? {})).toContain(texts.text[row]);
      }
    }
    const sums = await readFile(join(folder, "SHA256SUMS"), "utf8");
    expect(editionOf(await readFolder(folder)).version).toBe(version);
    expect(sums).toContain("CHANGED.json");
  });

  test("by hand reaches what is built from kept versions", async () => {
    const phrases = await account("b-11");
    const version = await keepNow();
    await mkdir(at("dist", "data"), { recursive: true });
    await writeFile(at("dist", "data", "withdrawn.json"), JSON.stringify(["b-11", "b-12"]));
    expect(await copyKept(at("releases", "data", "v"), at("dist"))).toEqual([version]);
    expect((await findCopies(at("dist", "data", "v"), "b-11", phrases)).text).toEqual([]);
    expect(Object.keys(await snapshot(at("dist", "data", "v", version)))).toContain("atlas.json");
  });

  test("of a place takes its entry, plan, conditions and the routes through it", async () => {
    const version = await keepNow();
    await mkdir(at("dist", "data"), { recursive: true });
    await writeFile(
      at("dist", "data", "withdrawn.json"),
      JSON.stringify(["eastgate-crossing", "millbrook-holding-house"]),
    );
    await copyKept(at("releases", "data", "v"), at("dist"));
    const all = await snapshot(at("dist", "data", "v", version));
    const holding = Object.entries(all).filter(([, text]) =>
      /Eastgate Crossing|"eastgate-crossing"|Millbrook Holding|"millbrook-holding-house"/.test(text),
    );
    expect(holding.map(([file]) => file)).toEqual(["CHANGED.json"]);
    expect(JSON.stringify(holding)).not.toMatch(/Eastgate Crossing|Millbrook Holding/);
    const manifest = JSON.parse(all["atlas.json"] ?? "") as { counts: { sites: number } };
    expect(manifest.counts.sites).toBe(
      (JSON.parse(all["sites.geojson"] ?? "") as { features: unknown[] }).features.length,
    );
  });
});

const CHANGELOG = "# Changelog\n\n## Unreleased\n\n### Data\n\n- Added: places.\n\n### Map\n\n- First.\n";

/** As somebody would make it who means to publish. */
async function makeReal(): Promise<void> {
  await reword("data/atlas.json", "nobody@example.org", "corrections@valdria-archive.net");
  await reword("data/atlas.json", '"en": "Nobody"', '"en": "Valdria Archive"');
  await writeFile(at("CHANGELOG.md"), CHANGELOG);
  await writeFile(at("package.json"), JSON.stringify({ version: "2.3.4" }));
  await runCli(BUILD, repository.root);
}

describe("release", () => {
  test("refuses the example, each in a sentence, and changes nothing", async () => {
    await reword("data/sources/library.ndjson", "{", '{"rights":"to be cleared before a public launch",');
    await runCli(BUILD, repository.root);
    await writeFile(at("LICENSE-DATA.md"), "Their rights are to be\ncleared before a public launch.");
    const before = await snapshot(repository.root);
    for (const args of [[], ["--dry-run"]]) {
      const { code, out } = await runCli(RELEASE, repository.root, { args });
      expect(code).toBe(1);
      expect(out).toContain("- The contact is still the example");
      expect(out).toContain("- The publisher is still the example");
      expect(out).toMatch(/- Rights are not cleared of 1 source \([a-z0-9-]+\)/);
      expect(out).toContain("- LICENSE-DATA.md still says");
      expect(out).not.toContain("licence is missing");
    }
    expect(await snapshot(repository.root)).toEqual(before);
  });

  test("prints its steps and the changelog in a dry run, and changes nothing", async () => {
    await makeReal();
    const before = await snapshot(repository.root);
    const { code, out } = await runCli(RELEASE, repository.root, { args: ["--dry-run"] });
    expect([code, out]).toEqual([0, expect.stringContaining("1. npm run check: types, lint, format")]);
    expect(out).toMatch(/- Dataset [0-9a-f]{12} \(2020-06-30\), the first that is kept: \d+ sites, /);
    expect(await snapshot(repository.root)).toEqual(before);
  });

  /** Runs the steps in the temporary folder, with scripts that only write down that they were called. */
  async function release(failing?: string) {
    const places: Places = {
      root: repository.root,
      published: at("public", "data"),
      kept: at("releases", "data", "v"),
      dist: at("dist"),
      single: at("dist-single"),
    };
    const ran: string[] = [];
    const steps = releaseSteps(places, async (script) => {
      ran.push(script);
      if (script === "build:data") await runCli(BUILD, repository.root);
      if (script === "build") {
        await mkdir(at("dist", "data"), { recursive: true });
        for (const file of ["atlas.json", "withdrawn.json"])
          await writeFile(at("dist", "data", file), await readFile(at("public", "data", file)));
      }
      if (script === "build:single") {
        await mkdir(at("dist-single"), { recursive: true });
        await writeFile(at("dist-single", "atlas.html"), "<!doctype html>");
      }
      return script === failing ? 1 : 0;
    });
    const said: string[] = [];
    const done = await runSteps(steps, (line) => said.push(line));
    return { done, ran, said: said.join("\n") };
  }

  test("tells what changed since the last one, keeps the version and writes every file with its sum", async () => {
    await makeReal();
    const first = await keepNow();
    await runCli("src/cli/withdraw.ts", repository.root, { args: ["b-11", "--yes"] });
    await reword("data/sites/greyfell-prison.json", /"summary": \{\s*"en": "/, "$&Reworded. ");
    const { done, ran } = await release();
    expect(done).toBe(true);
    expect(ran).toEqual([
      "check",
      "check:data",
      "build:data",
      "test:unit",
      "build",
      "build:single",
      "size",
      "test:browser",
    ]);
    const { version, date } = editionOf(await readFolder(at("public", "data")));
    const changelog = await readFile(at("CHANGELOG.md"), "utf8");
    expect(changelog).toContain(
      `- Added: places.\n- Dataset ${version} (2020-06-30), compared with ${first}:\n  - Corrected: 1 site: greyfell-prison.\n`,
    );
    expect(changelog).toContain("  - Withdrawn: 1 account or report: b-11.\n");
    expect(changelog).not.toContain("Reworded");
    expect((await listKept(at("releases", "data", "v"))).map((one) => one.version)).toEqual([first, version]);
    const manifest = (await json("dist", "release.json")) as { files: { path: string; sha256: string }[] };
    expect(manifest).toMatchObject({ software: "2.3.4", dataset: { version, date } });
    expect(manifest.files.map(({ path }) => path)).toEqual(["data/atlas.json", "data/withdrawn.json"]);
    // Once more, after something else went wrong: nothing is told or kept twice.
    expect((await release()).done).toBe(true);
    expect(await readFile(at("CHANGELOG.md"), "utf8")).toBe(changelog);
  });

  test("ends at the first step that fails", async () => {
    await makeReal();
    const { done, ran, said } = await release("test:unit");
    expect(done).toBe(false);
    expect(ran.at(-1)).toBe("test:unit");
    expect(said).toContain("“npm run test:unit” failed.\n\nNot released.");
    expect(await readFile(at("CHANGELOG.md"), "utf8")).toBe(CHANGELOG);
  });

  test("does not call a build its own that holds other data", async () => {
    await makeReal();
    await release();
    await rm(at("dist"), { recursive: true });
    const places: Places = {
      root: repository.root,
      published: at("public", "data"),
      kept: at("k"),
      dist: at("dist"),
      single: at("dist-single"),
    };
    const steps = releaseSteps(places, async () => 0).slice(-1);
    expect(await steps[0]?.run()).toContain("of no version");
  });
});
