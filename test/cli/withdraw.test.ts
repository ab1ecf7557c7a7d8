/** A withdrawn text is searched for in every output there is: published files, files readers save, builds, archives. */
import { execFileSync } from "node:child_process";
import { cp, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { findCopies } from "../../src/cli/find-copies";
import { buildExport } from "../../src/core/export/build-export";
import { EXPORT_FORMATS, takenAccounts, type ExportSet } from "../../src/core/export/export-set";
import { parseBundle, parseSites, parseWithdrawn } from "../../src/core/dataset";
import { countPhrases, phrasesOf } from "../../src/publish/withdraw/find-text";
import { makeZip } from "./make-zip";
import { makeRepository, runCli, runProcess, snapshot } from "./run-cli";
import { words } from "../core/export/invented-set";

vi.setConfig({ testTimeout: 90_000 });

const WITHDRAW = "src/cli/withdraw.ts";
const BUILD = "src/cli/build-data.ts";
const EN = "The clerk counted the blankets twice every evening and wrote the number on the door.";
const KO = "저녁마다 담요를 두 번씩 세어 그 수를 문에 적어 두었다고 한다.";
const TEXT = phrasesOf([EN, KO]);

/** Of every kind of file a record can stand in. */
const record = (id: string) => ({
  id,
  kind: "paraphrase",
  sites: ["harbour-house"],
  violations: [],
  text: { en: EN, fr: "Les couvertures étaient comptées chaque soir.", ko: KO },
  sources: ["interview-11"],
  consent: "not-seen",
  distress: [],
  knownBy: "seen",
});
const PLACES = {
  "its own file": { file: "testimonies/q-01.json", text: JSON.stringify(record("q-01"), null, 2) },
  "a line of JSON": {
    file: "testimonies/more.ndjson",
    text: `${JSON.stringify({ ...record("q-02"), text: { en: "Somebody else told of the yard.", fr: "La cour." } })}\n${JSON.stringify(record("q-01"))}\n`,
  },
  "a row of a spreadsheet": {
    file: "testimonies/more.csv",
    text: `id,kind,sites,violations,distress,knownBy,consent,text.en,text.fr,text.ko,sources\r\nq-01,paraphrase,harbour-house,,,seen,not-seen,"${EN}","Les couvertures étaient comptées chaque soir.","${KO}",interview-11\r\nq-02,paraphrase,harbour-house,,,seen,not-seen,Somebody else told of the yard.,La cour.,,interview-11\r\n`,
  },
} as const;

let repository: Awaited<ReturnType<typeof makeRepository>>;
beforeEach(async () => {
  repository = await makeRepository();
  const atlas = JSON.parse(await readFile(at("data", "atlas.json"), "utf8")) as { languages: string[] };
  await writeFile(at("data", "atlas.json"), JSON.stringify({ ...atlas, languages: [...atlas.languages, "ko"] }));
});
afterEach(() => repository.remove());

const at = (...path: string[]): string => join(repository.root, ...path);
const json = async (path: string): Promise<unknown> => JSON.parse(await readFile(at("public", "data", path), "utf8"));
const withdraw = (...args: string[]) => runCli(WITHDRAW, repository.root, { args });

/** What the app would put into a file for each format, from nothing but the published files. */
async function exportsOf(): Promise<string[]> {
  const bundle = parseBundle("records/0.json", await json("records/0.json"));
  const withdrawn = parseWithdrawn(await json("withdrawn.json"));
  const set: ExportSet = {
    metadata: {
      title: "",
      publisher: "",
      dataset_version: "",
      dataset_date: "",
      licence: "",
      licence_url: "",
      licence_statement: "",
      link: "",
      filters: "none",
      note: "",
      distress_note: "",
    },
    words,
    languages: ["en", "fr", "ko"],
    sites: parseSites(await json("sites.geojson")).map((feature) => ({
      feature,
      detail: bundle.sites.find(({ id }) => id === feature.id) ?? null,
      testimonies: takenAccounts(bundle.testimonies, withdrawn),
      routes: bundle.routes,
      actions: [],
    })),
    sources: new Map(),
  };
  return EXPORT_FORMATS.map((format) => buildExport(set, format).text);
}

describe.each(Object.entries(PLACES))("an account in %s", (_, { file, text }) => {
  test("is in every output before, and in none afterwards", async () => {
    await writeFile(at("data", file), text);
    expect((await runCli(BUILD, repository.root)).out).toContain("data → public/data");
    expect(countPhrases(await readFile(at("public", "data", "records", "0.json"), "utf8"), TEXT)).toBeGreaterThan(0);
    for (const exported of await exportsOf()) expect(countPhrases(exported, TEXT)).toBeGreaterThan(0);

    const { code, out } = await withdraw("q-01", "--yes");
    expect(out).toContain("Done: the record is gone and public/data is published without it.");
    expect(code).toBe(0);

    const { text: copies, id, unread } = await findCopies(repository.root, "q-01", TEXT);
    expect({ copies, unread }).toEqual({ copies: [], unread: [] });
    expect(id.toSorted()).toEqual(["data/withdrawn/q-01.json", "public/data/withdrawn.json"]);
    for (const exported of await exportsOf()) {
      expect(countPhrases(exported, TEXT)).toBe(0);
      expect(exported).not.toContain("q-01");
    }
    expect(await json("withdrawn.json")).toContain("q-01");
    expect(Object.keys(await snapshot(at("data")))).toEqual(
      file.endsWith(".json") ? expect.not.arrayContaining([file]) : expect.arrayContaining([file]),
    );
  });
});

describe("copies that are still about", () => {
  test("are found in builds, frozen versions, packed files and archives, each with what to do", async () => {
    await writeFile(at("data", "testimonies", "q-01.json"), PLACES["its own file"].text);
    await runCli(BUILD, repository.root);
    const bundle = await readFile(at("public", "data", "records", "0.json"));
    await cp(at("public"), at("dist"), { recursive: true });
    await mkdir(at("dist", "site", "harbour-house"), { recursive: true });
    await writeFile(
      at("dist", "site", "harbour-house", "index.html"),
      `<p>${KO.replace("두 번씩", "<b>두&nbsp;번씩</b>")}</p>`,
    );
    await writeFile(at("dist", "data", "records", "0.json.br"), brotliCompressSync(bundle));
    await writeFile(at("dist", "data", "records", "0.json.gz"), gzipSync(bundle));
    await writeFile(
      at("dist", "offline.zip"),
      makeZip({ "data/records/0.json": bundle, "readme.txt": Buffer.from("x") }),
    );
    await mkdir(at("archive", "data", "v", "abc"), { recursive: true });
    await writeFile(at("archive", "data", "v", "abc", "records.json"), bundle);
    await writeFile(at("broken.zip"), "no archive");

    const { code, out } = await withdraw("q-01", "--yes");
    expect(code).toBe(2);
    for (const path of [
      "dist/data/records/0.json (",
      "dist/data/records/0.json.br (",
      "dist/data/records/0.json.gz (",
      "dist/offline.zip → data/records/0.json (",
      "dist/site/harbour-house/index.html (",
      "archive/data/v/abc/records.json (",
    ])
      expect(out).toContain(path);
    expect(out).not.toContain("public/data/records/0.json (");
    expect(out).toContain("Frozen versions still hold the text.");
    expect(out).toContain("Built folders still hold the text.");
    expect(out).toContain("broken.zip: the archive has no directory");
    for (const words of ["CDN", "archive.org", "cannot be called back"]) expect(out).toContain(words);
    expect(out).not.toContain("blankets");
  });

  test("in git are counted, with the commands that rewrite it", async () => {
    await writeFile(at("data", "testimonies", "q-01.json"), PLACES["its own file"].text);
    const git = (...args: string[]) =>
      execFileSync("git", ["-c", "user.name=x", "-c", "user.email=x@example.org", ...args], { cwd: repository.root });
    git("init", "-q");
    git("add", ".");
    git("commit", "-qm", "data: one account");
    git("tag", "first");
    const expressions = `${repository.root}-q-01.txt`;
    const { out } = await withdraw("q-01", "--yes", "--expressions", expressions);
    expect(out).toContain("data/testimonies/q-01.json stands in 1 commit,");
    expect(out).toContain("It is in 1 tag: first.");
    expect(out).toContain("git filter-repo --invert-paths --path data/testimonies/q-01.json");
    expect(out).toContain("git filter-repo --replace-text /outside/q-01.txt");
    expect(await readFile(expressions, "utf8")).toContain(`literal:${EN}==>[withdrawn]\n`);
    await rm(expressions);
  });
});

describe("nothing is changed", () => {
  test.each([
    [["b-11"], 1, "Nothing was changed. Add --yes to go ahead."],
    [["b-99", "--yes"], 1, "There is no record “b-99”."],
    [["b-12", "--yes"], 0, "“b-12” was withdrawn already: only its id is left."],
    [[], 1, "Which record?"],
    [["b-11", "b-10", "--yes"], 1, "Which record?"],
    [["b-11", "--no-such-thing"], 1, "no-such-thing"],
    [["b-11", "--yes", "--expressions", "inside.txt"], 1, "lies in this folder, where it could be committed"],
  ])("by %j", async (args, expected, says) => {
    const before = await snapshot(repository.root);
    const { code, out } = await withdraw(...args);
    expect(out).toContain(says);
    expect(code).toBe(expected);
    expect(out).not.toContain("    at ");
    expect(await snapshot(repository.root)).toEqual(before);
  });
});

test("the record goes also where something else stands in the way of publishing, and that is said", async () => {
  await runCli(BUILD, repository.root);
  await writeFile(at("data", "notes.txt"), "x");
  const { code, out } = await runProcess(WITHDRAW, repository.root, { args: ["b-11", "--yes"] });
  expect(code).toBe(2);
  expect(out).toContain("public/data: CANNOT be published again");
  expect(out).toContain("[unknown-file]");
  expect(out).toContain("public/data was NOT published again");
  expect(out).toContain("Published files still hold the text");
  expect(Object.keys(await snapshot(at("data")))).not.toContain("testimonies/b-11.json");
});
