import { readdir, readFile, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { type DataFile, MAX_FILE_BYTES } from "../publish/decode-text";

/** Files that live in a data folder and are no records: hidden ones, the field guide. */
const isIgnored = (name: string): boolean => name.startsWith(".") || /^readme\.md$/i.test(name);

/** The basemap is copied, never read; a file beyond the limit is reported by its size. */
async function readDataFile(root: string, path: string): Promise<DataFile> {
  const full = join(root, path);
  const { size } = await stat(full);
  const unread = path.endsWith(".pmtiles") || size > MAX_FILE_BYTES;
  return unread ? { path, bytes: new Uint8Array(), size } : { path, bytes: await readFile(full) };
}

/** All files of a data folder, paths with `/` on every system. Rejects where the folder cannot be read. */
export async function readFolder(root: string): Promise<DataFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter((path) => !path.split("/").some(isIgnored));
  const files: DataFile[] = [];
  for (const path of paths.sort()) files.push(await readDataFile(root, path)); // One after the other: thousands at once run out of file handles.
  return files;
}
