import { spawn } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import { vi } from "vitest";

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

let runs = 0;

/**
 * Runs one of our scripts here, where what it imports is there already; `cwd` plays the repository. A process would take
 * two seconds to begin; `runProcess` starts one.
 */
export async function runCli(script: string, cwd: string, options: Parameters<typeof startCli>[2] = {}): Promise<Run> {
  const before = { cwd: process.cwd(), env: process.env, argv: process.argv, code: process.exitCode };
  let out = "";
  const write = (...words: unknown[]): void => {
    out += `${format(...words)}\n`;
  };
  const spies = (["log", "error"] as const).map((name) => vi.spyOn(console, name).mockImplementation(write));
  try {
    process.chdir(cwd);
    process.env = cleanEnvironment(options.env ?? {});
    process.argv = [process.execPath, join(ROOT, script), ...(options.args ?? [])];
    process.exitCode = 0;
    // Its own lines are run again each time; what it imports is not.
    runs += 1;
    await import(/* @vite-ignore */ `${join(ROOT, script)}?run=${runs}`);
    return { code: Number(process.exitCode), out };
  } finally {
    process.chdir(before.cwd);
    process.env = before.env;
    process.argv = before.argv;
    process.exitCode = before.code;
    for (const spy of spies) spy.mockRestore();
  }
}

/** The script as npm runs it. */
export function runProcess(script: string, cwd: string, options: Parameters<typeof startCli>[2] = {}): Promise<Run> {
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
