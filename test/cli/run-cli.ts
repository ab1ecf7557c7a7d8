import { spawn } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = join(import.meta.dirname, "..", "..");
const TSX = import.meta.resolve("tsx");
const GOOD = join(ROOT, "test", "fixtures", "good");

export interface Run {
  readonly code: number | null;
  readonly out: string;
}

/** Without what the test runner and the caller's shell would pass on. */
function cleanEnvironment(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { VITEST: _vitest, ATLAS_DATA: _data, ATLAS_OUT: _out, ...rest } = process.env;
  return { ...rest, ...more };
}

/** A process of one of our scripts; `cwd` plays the repository. */
export function startCli(
  script: string,
  cwd: string,
  options: { readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>> } = {},
) {
  return spawn(process.execPath, ["--import", TSX, join(ROOT, script), ...(options.args ?? [])], {
    cwd,
    env: cleanEnvironment(options.env ?? {}),
  });
}

export function runCli(script: string, cwd: string, options: Parameters<typeof startCli>[2] = {}): Promise<Run> {
  const child = startCli(script, cwd, options);
  let out = "";
  child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (out += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out }));
  });
}

/** A folder that looks like a repository whose data are the good fixture. */
export async function makeRepository(): Promise<{ readonly root: string; readonly remove: () => Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), "atlas-"));
  await cp(GOOD, join(root, "data"), { recursive: true });
  return { root, remove: () => rm(root, { recursive: true, force: true }) };
}

/** Every file under a folder with its text. */
export async function snapshot(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [relative(folder, path), await readFile(path, "latin1")] as const)),
  );
}

export const fixture = (name: string): string => fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
