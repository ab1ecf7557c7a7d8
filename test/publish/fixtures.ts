import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { readFolder } from "../../src/cli/read-folder";
import type { DataFile } from "../../src/publish/decode-text";

export const FIXTURES = join(import.meta.dirname, "..", "fixtures");

/** What `expected.json` of a fault says: files of the good dataset that are left out, and every problem there is to be. */
export interface Expected {
  readonly without?: readonly string[];
  readonly problems: readonly {
    readonly level: "error" | "warning";
    readonly file: string;
    readonly check: string;
    readonly record?: string;
    readonly field?: string;
    readonly line?: number;
    readonly row?: number;
    /** A part of the sentence. */
    readonly says: string;
  }[];
}

let good: Promise<DataFile[]> | undefined;

/** The good dataset, read once. */
export const readGood = (): Promise<DataFile[]> => (good ??= readFolder(join(FIXTURES, "good")));

/** The good dataset with other files in the place of some of its own. */
export function overlay(
  good: readonly DataFile[],
  changed: readonly DataFile[],
  without: readonly string[] = [],
): DataFile[] {
  const gone = new Set([...changed.map(({ path }) => path), ...without]);
  return [...good.filter(({ path }) => !gone.has(path)), ...changed];
}

export const listFaults = async (): Promise<string[]> => (await readdir(join(FIXTURES, "bad"))).sort();

export async function readFault(fault: string): Promise<{ files: DataFile[]; expected: Expected }> {
  const folder = join(FIXTURES, "bad", fault);
  const expected = JSON.parse(await readFile(join(folder, "expected.json"), "utf8")) as Expected;
  const changed = (await readFolder(folder)).filter(({ path }) => path !== "expected.json");
  return { files: overlay(await readGood(), changed, expected.without), expected };
}

export const toDataFile = (path: string, text: string): DataFile => ({ path, bytes: new TextEncoder().encode(text) });
export const toText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
