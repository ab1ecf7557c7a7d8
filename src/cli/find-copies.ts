/** Looks through files on this disk for a text and an id, unpacking what is packed. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { countPhrases, hasPhrases, namesId, type Phrases } from "../publish/withdraw/find-text";
import { unpack } from "./read-archive";

export interface Copies {
  /** Files that hold a run of the text, with how many runs of it. */
  readonly text: readonly { readonly path: string; readonly runs: number }[];
  /** Files that name the id. */
  readonly id: readonly string[];
  /** Files that could not be looked into, and why. */
  readonly unread: readonly { readonly path: string; readonly why: string }[];
}

/** Never ours, or without text: what others installed, git's own store, tiles and pictures. */
const SKIPPED = new Set(["node_modules", ".git"]);
const WITHOUT_TEXT = /\.(?:pmtiles|png|jpe?g|webp|avif|gif|ico|woff2?|wasm)$/i;
const MAX_BYTES = 200 * 1024 * 1024;

async function* filesOf(root: string, folder = root): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) yield* filesOf(root, path);
    else if (entry.isFile() && !WITHOUT_TEXT.test(entry.name)) yield path;
  }
}

export async function findCopies(root: string, id: string, phrases: Phrases): Promise<Copies> {
  const found = {
    text: [] as { path: string; runs: number }[],
    id: [] as string[],
    unread: [] as { path: string; why: string }[],
  };
  for await (const file of filesOf(root)) {
    const path = relative(root, file).split(sep).join("/");
    try {
      if ((await stat(file)).size > MAX_BYTES) throw new Error("it is larger than 200 MB");
      for (const { entry, bytes } of unpack(file, await readFile(file))) {
        const name = entry === "" ? path : `${path} → ${entry}`;
        const content = Buffer.from(bytes).toString("utf8");
        const runs = hasPhrases(phrases) ? countPhrases(content, phrases) : 0;
        if (runs > 0) found.text.push({ path: name, runs });
        if (namesId(content, id) || namesId(name, id)) found.id.push(name);
      }
    } catch (error) {
      found.unread.push({ path, why: error instanceof Error ? error.message : String(error) });
    }
  }
  return found;
}
