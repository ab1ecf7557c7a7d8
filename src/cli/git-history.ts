/** What the repository's history holds of a path, asked of git itself; null where there is no repository. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface History {
  readonly commits: number;
  /** Short ids, newest first. */
  readonly newest: string;
  readonly oldest: string;
  /** Tags that contain one of them: copies with a name. */
  readonly tags: readonly string[];
}

async function git(args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await run("git", [...args], { maxBuffer: 64 * 1024 * 1024 });
  return stdout.split("\n").filter((line) => line !== "");
}

export async function historyOf(path: string): Promise<History | null> {
  try {
    const commits = await git(["log", "--all", "--format=%h", "--", path]);
    const [newest, oldest] = [commits[0], commits.at(-1)];
    if (newest === undefined || oldest === undefined) return null;
    return { commits: commits.length, newest, oldest, tags: await git(["tag", "--contains", oldest]) };
  } catch {
    return null;
  }
}
