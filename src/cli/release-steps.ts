/** A release as a list of steps, each a sentence and an act, so that a dry run can print it and a test can watch it. */
import { createHash } from "node:crypto";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { tellInChangelog, wordEdition } from "../publish/kept/compare-editions";
import { releaseFaults } from "../publish/kept/release-faults";
import type { PublishedFile } from "../publish/write-files";
import { editionOf, keep, listKept, readKept } from "./kept-versions";
import { readFolder } from "./read-folder";

export interface Places {
  /** Where package.json, CHANGELOG.md and LICENSE-DATA.md are. */
  readonly root: string;
  readonly published: string;
  readonly kept: string;
  readonly dist: string;
  readonly single: string;
}
/** Runs `npm run <script>` and answers its exit code. */
export type RunScript = (script: string) => Promise<number>;

export interface Step {
  readonly says: string;
  /** A sentence where it failed. */
  readonly run: () => Promise<string | null>;
}

const readText = (file: string): Promise<string | null> => readFile(file, "utf8").catch(() => null);
const readPublished = (places: Places): Promise<readonly PublishedFile[]> =>
  readFolder(places.published).catch(() => []);

export const faultsOf = async (places: Places): Promise<readonly string[]> =>
  releaseFaults(await readPublished(places), await readText(join(places.root, "LICENSE-DATA.md")));

/** The newest kept version that is not this one. */
async function earlierThan(version: string, kept: string) {
  const last = (await listKept(kept)).findLast((one) => one.version !== version);
  return last ? { version: last.version, files: await readKept(kept, last.version) } : null;
}

/** What the changelog would say. */
export async function linesOf(places: Places): Promise<readonly string[]> {
  const files = await readPublished(places);
  const edition = editionOf(files);
  return wordEdition(edition, files, await earlierThan(edition.version, places.kept));
}

async function writeChangelog(places: Places): Promise<string | null> {
  const changelog = join(places.root, "CHANGELOG.md");
  const text = (await readText(changelog)) ?? "";
  const { version } = editionOf(await readPublished(places));
  const next = tellInChangelog(text, version, await linesOf(places));
  if (next === null) return "CHANGELOG.md has no “### Data” under “## Unreleased”: put it there.";
  if (next !== text) await writeFile(changelog, next);
  return null;
}

async function keepVersion(places: Places): Promise<string | null> {
  const files = await readPublished(places);
  const { version } = editionOf(files);
  return (await keep(places.kept, files)) === "different"
    ? `${places.kept}/${version} is kept already and differs from ${places.published}: a kept version is never written over.`
    : null;
}

const RELEASE_FILE = "release.json";

async function sumsOf(folder: string) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => path !== RELEASE_FILE)
    .sort();
  const files: { path: string; bytes: number; sha256: string }[] = [];
  for (const path of paths) {
    const file = join(folder, path);
    const sha256 = createHash("sha256")
      .update(await readFile(file))
      .digest("hex");
    files.push({ path, bytes: (await stat(file)).size, sha256 });
  }
  return files;
}

async function writeManifest(places: Places): Promise<string | null> {
  const { version, date } = editionOf(await readPublished(places));
  const built = JSON.parse((await readText(join(places.dist, "data", "atlas.json"))) ?? "{}") as {
    readonly datasetVersion?: string;
  };
  if (built.datasetVersion !== version)
    return `${places.dist} holds dataset ${built.datasetVersion ?? "of no version"}, not ${version}: it was not built from ${places.published}.`;
  const software = JSON.parse((await readText(join(places.root, "package.json"))) ?? "{}") as {
    readonly version?: string;
  };
  const manifest = {
    software: software.version ?? null,
    dataset: { version, date },
    kept: await listKept(places.kept),
    files: await sumsOf(places.dist),
    single: await sumsOf(places.single),
  };
  await writeFile(join(places.dist, RELEASE_FILE), `${JSON.stringify(manifest, null, 2)}\n`);
  return null;
}

export function releaseSteps(places: Places, runScript: RunScript): readonly Step[] {
  const script = (name: string, what: string): Step => ({
    says: `npm run ${name}: ${what}`,
    run: async () => ((await runScript(name)) === 0 ? null : `“npm run ${name}” failed.`),
  });
  return [
    script("check", "types, lint, format"),
    script("check:data", "the records"),
    script("build:data", "publishes them and stamps the dataset version"),
    {
      // The published files may be older than the records that were looked at first.
      says: "contact, publisher, licence and rights once more, as they are published now",
      run: async () => (await faultsOf(places)).join("\n") || null,
    },
    script("test:unit", "unit tests"),
    { says: "CHANGELOG.md: what was added, corrected, withdrawn", run: () => writeChangelog(places) },
    { says: `${places.kept}: keeps this version of the data`, run: () => keepVersion(places) },
    script("build", `writes ${places.dist}`),
    script("build:single", `writes ${places.single}`),
    script("size", "size budgets"),
    script("test:browser", "browser tests"),
    {
      says: `${places.dist}/${RELEASE_FILE}: versions, and every file with its SHA-256`,
      run: () => writeManifest(places),
    },
  ];
}

/** One after the other; the first that fails ends it. */
export async function runSteps(steps: readonly Step[], say: (line: string) => void): Promise<boolean> {
  for (const [at, { says, run }] of steps.entries()) {
    say(`\n${at + 1}/${steps.length} ${says}`);
    const fault = await run();
    if (fault === null) continue;
    say(`\n${fault}\n\nNot released.`);
    return false;
  }
  return true;
}
