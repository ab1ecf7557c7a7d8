import { mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { PublishedFile } from "../publish/write-files";

/**
 * Replaces a folder by these files: written beside it and then swapped, so that a reader, a crash or a full disk never
 * meets half a dataset.
 */
export async function replaceFolder(folder: string, files: readonly PublishedFile[]): Promise<void> {
  const incoming = `${folder}.new-${process.pid}`;
  const outgoing = `${folder}.old-${process.pid}`;
  try {
    for (const { path, bytes } of files) {
      await mkdir(dirname(join(incoming, path)), { recursive: true });
      await writeFile(join(incoming, path), bytes);
    }
    await rename(folder, outgoing).catch(ignoreMissing);
    await rename(incoming, folder);
  } finally {
    await rm(incoming, { recursive: true, force: true });
    await rm(outgoing, { recursive: true, force: true });
  }
}

function ignoreMissing(error: unknown): void {
  if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
}

async function hasContent(path: string, bytes: Uint8Array): Promise<boolean> {
  const known = await readFile(path).catch(() => null);
  return known !== null && known.equals(bytes);
}

/**
 * Brings a folder that is being served to these files, one by one and only where they differ: a development server
 * that watches it would lose sight of files in a folder that is swapped.
 */
export async function updateFolder(folder: string, files: readonly PublishedFile[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { path, bytes } of files) {
    const target = join(folder, path);
    if (await hasContent(target, bytes)) continue;
    await mkdir(dirname(target), { recursive: true });
    await writeFile(`${target}.new`, bytes);
    await rename(`${target}.new`, target);
  }
  const wanted = new Set(files.map(({ path }) => join(folder, path)));
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !wanted.has(path)) await rm(path);
  }
}
