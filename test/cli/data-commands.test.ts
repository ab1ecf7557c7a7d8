import { appendFile, cp, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fixture, makeRepository, runCli, runProcess, snapshot } from "./run-cli";

// Some start a process; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

let repository: Awaited<ReturnType<typeof makeRepository>>;
beforeEach(async () => {
  repository = await makeRepository();
});
afterEach(() => repository.remove());

const CHECK = "src/cli/check-data.ts";
const BUILD = "src/cli/build-data.ts";

describe("check:data", () => {
  test("says that there is no problem", async () => {
    expect(await runProcess(CHECK, repository.root)).toEqual({ code: 0, out: "data: no problems.\n" });
  });

  test("prints every problem under its file and exits with 1", async () => {
    await appendFile(join(repository.root, "data", "sites", "eastgate-crossing.json"), "}");
    await writeFile(join(repository.root, "data", "notes.txt"), "x");
    const { code, out } = await runProcess(CHECK, repository.root);
    expect(code).toBe(1);
    expect(out).toContain(
      "data/sites/eastgate-crossing.json\n  error, line 20 [json-syntax]\n    “}” stands after the end of the record: a file holds one record.\n",
    );
    expect(out).toContain("data/notes.txt\n  error [unknown-file]\n");
    expect(out).toContain("\n2 errors in 2 files\n");
  });

  test("checks the folder it is given, or the one ATLAS_DATA names", async () => {
    const folder = fixture("bad/unknown-folder");
    expect((await runCli(CHECK, repository.root, { args: [folder] })).out).toContain("atlas-missing");
    expect((await runCli(CHECK, repository.root, { env: { ATLAS_DATA: folder } })).out).toContain("atlas-missing");
  });

  test("says in a sentence that a folder is not there", async () => {
    const { code, out } = await runCli(CHECK, repository.root, { args: ["nowhere"] });
    expect(code).toBe(1);
    expect(out).toContain("There is no folder “nowhere”.");
    expect(out).not.toContain(" at ");
  });

  test("looks past hidden files and the field guide, and does not read a file of 50 MB", async () => {
    await writeFile(join(repository.root, "data", ".DS_Store"), "x");
    await writeFile(join(repository.root, "data", "README.md"), "# Guide");
    expect((await runCli(CHECK, repository.root)).code).toBe(0);
    await writeFile(join(repository.root, "data", "sources", "large.csv"), Buffer.alloc(50 * 1024 * 1024, 0x20));
    expect((await runCli(CHECK, repository.root)).out).toContain("The file has 50.0 MB; a data file may have 20.0 MB.");
  });
});

describe("build:data", () => {
  test("writes public/data, and the same again", async () => {
    const { code, out } = await runProcess(BUILD, repository.root);
    expect([code, out]).toEqual([0, expect.stringMatching(/^data → public\/data: \d+ files, \d+ kB\.\n$/)]);
    const first = await snapshot(join(repository.root, "public"));
    await runCli(BUILD, repository.root);
    expect(await snapshot(join(repository.root, "public"))).toEqual(first);
    expect(Object.keys(first)).toContain("data/records/0.json");
  });

  test("leaves the published files as they were while a problem stands, and nothing beside them", async () => {
    await runCli(BUILD, repository.root);
    const before = await snapshot(join(repository.root, "public"));
    const path = join(repository.root, "data", "routes", "usual-way.json");
    await writeFile(path, (await readFile(path, "utf8")).replace("greyfell-prison", "greyfel-prison"));
    const { code, out } = await runCli(BUILD, repository.root);
    expect(code).toBe(1);
    expect(out).toContain("Did you mean “greyfell-prison”?");
    expect(out).toContain("Nothing was published: public/data is as it was.");
    expect(await snapshot(join(repository.root, "public"))).toEqual(before);
  });

  test("removes files of an earlier publication", async () => {
    await mkdir(join(repository.root, "public", "data", "records"), { recursive: true });
    await writeFile(join(repository.root, "public", "data", "records", "9.json"), "{}");
    await runCli(BUILD, repository.root);
    expect(Object.keys(await snapshot(join(repository.root, "public")))).not.toContain("data/records/9.json");
  });

  test("publishes another folder into .atlas with its basemap, and leaves public alone", async () => {
    await mkdir(join(repository.root, "other"));
    await cp(join(repository.root, "data"), join(repository.root, "other"), { recursive: true });
    await writeFile(join(repository.root, "other", "basemap.pmtiles"), "tiles");
    const { code } = await runCli(BUILD, repository.root, { env: { ATLAS_DATA: "other" } });
    expect(code).toBe(0);
    const written = await snapshot(join(repository.root, ".atlas"));
    expect(written["basemap.pmtiles"]).toBe("tiles");
    expect(Object.keys(written)).toContain("data/atlas.json");
    await expect(snapshot(join(repository.root, "public"))).rejects.toThrow();
  });
});

describe("privacy", () => {
  test("prints the smallest group left and what was done", async () => {
    const { code, out } = await runCli("src/cli/privacy.ts", repository.root);
    expect(code).toBe(0);
    expect(out).toContain("Smallest group left: 3 people");
    expect(out).toContain("generalised at this build: none");
    const report = await snapshot(join(repository.root, ".atlas", "privacy"));
    expect(Object.keys(report).sort()).toEqual(["report.html", "report.json", "report.ko.html"]);
    expect(JSON.parse(report["report.json"] ?? "")).toMatchObject({ format: 1, status: "published", k: 3 });
  });
});

describe("schemas", () => {
  test("are the ones that are committed", async () => {
    const { code } = await runProcess("src/cli/schemas.ts", repository.root);
    expect(code).toBe(0);
    expect(await snapshot(join(repository.root, "schemas"))).toEqual(await snapshot(fixture("../../schemas")));
    const settings = JSON.parse(await readFile(join(repository.root, ".vscode", "settings.json"), "utf8")) as {
      "json.schemas": unknown[];
    };
    expect(settings["json.schemas"]).toContainEqual({
      fileMatch: ["data/sites/*.json"],
      url: "./schemas/sites.schema.json",
    });
  });
});
