/** Versions that are kept for links and embeds: outside what is published anew, copied into a build at its end. */
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { decodeUtf8 } from "../publish/text-codec";
import { heldOf, keptWithout } from "../publish/kept/kept-without";
import { type PublishedFile, sumsFile } from "../publish/write-files";
import { isOwnData } from "./data-folder";
import { readFolder } from "./read-folder";
import { replaceFolder } from "./write-folder";

/** Another dataset keeps its versions where it says, or nowhere: the work folder is made anew with every build. */
export const keptFolder = (folder: string): string | null =>
  process.env["ATLAS_KEPT"] ?? (isOwnData(folder) ? "releases/data/v" : null);

export interface Kept {
  readonly version: string;
  readonly date: string;
}
const LIST = "versions.json";
const VERSION = /^[0-9a-f]{12}$/;

/** In the order in which they were kept. */
export async function listKept(kept: string): Promise<readonly Kept[]> {
  const text = await readFile(join(kept, LIST), "utf8").catch(() => null);
  return text === null ? [] : (JSON.parse(text) as readonly Kept[]);
}

async function writeList(kept: string, list: readonly Kept[]): Promise<void> {
  await mkdir(kept, { recursive: true });
  await writeFile(join(kept, LIST), `${JSON.stringify(list, null, 2)}\n`);
}

export const readKept = (kept: string, version: string): Promise<readonly PublishedFile[]> =>
  readFolder(join(kept, version));

/** Version and date as the files say them; rejects where files and sums differ. */
export function editionOf(files: readonly PublishedFile[]): Kept {
  const find = (path: string) => files.find((file) => file.path === path);
  const manifest = find("atlas.json");
  const sums = find("SHA256SUMS");
  if (!manifest || !sums) throw new Error("Nothing is published. Run “npm run build:data” first.");
  const others = files.filter((file) => file !== sums).toSorted((a, b) => (a.path < b.path ? -1 : 1));
  if (decodeUtf8(sumsFile(others).bytes) !== decodeUtf8(sums.bytes))
    throw new Error("The published files do not match their SHA256SUMS. Run “npm run build:data” first.");
  const { datasetVersion, datasetDate } = JSON.parse(decodeUtf8(manifest.bytes)) as {
    readonly datasetVersion: string;
    readonly datasetDate: string;
  };
  if (!VERSION.test(datasetVersion)) throw new Error(`“${datasetVersion}” is no dataset version.`);
  return { version: datasetVersion, date: datasetDate };
}

const sameFiles = (one: readonly PublishedFile[], other: readonly PublishedFile[]): boolean =>
  one.length === other.length &&
  one.every(({ path, bytes }) => {
    const match = other.find((file) => file.path === path);
    return match !== undefined && Buffer.from(match.bytes).equals(Buffer.from(bytes));
  });

/** Keeps these files under their version; a version that is there is never written over. */
export async function keep(kept: string, files: readonly PublishedFile[]): Promise<"kept" | "same" | "different"> {
  const edition = editionOf(files);
  const list = await listKept(kept);
  const there = await readKept(kept, edition.version).catch(() => null);
  if (there) return sameFiles(there, files) ? "same" : "different";
  await mkdir(kept, { recursive: true });
  await replaceFolder(join(kept, edition.version), files);
  await writeList(kept, [...list.filter(({ version }) => version !== edition.version), edition]);
  return "kept";
}

/** False where no such version is kept. */
export async function drop(kept: string, version: string): Promise<boolean> {
  const list = await listKept(kept);
  if (!VERSION.test(version) || !list.some((one) => one.version === version)) return false;
  await rm(join(kept, version), { recursive: true, force: true });
  await writeList(
    kept,
    list.filter((one) => one.version !== version),
  );
  return true;
}

/** Takes what is withdrawn out of every kept version, and says which had it. */
export async function withdrawFromKept(kept: string, withdrawn: readonly string[]): Promise<readonly string[]> {
  const changed: string[] = [];
  for (const { version } of await listKept(kept)) {
    const files = await readKept(kept, version);
    if (Object.keys(heldOf(files, withdrawn)).length === 0) continue;
    await replaceFolder(join(kept, version), keptWithout(files, withdrawn));
    changed.push(version);
  }
  return changed;
}

/** Copies kept versions into a build, without what its newest data say is withdrawn: a withdrawal by hand counts too. */
export async function copyKept(kept: string, dist: string): Promise<readonly string[]> {
  const list = await listKept(kept);
  if (list.length === 0) return [];
  const withdrawn = JSON.parse(await readFile(join(dist, "data", "withdrawn.json"), "utf8")) as readonly string[];
  for (const { version } of list) {
    for (const { path, bytes } of keptWithout(await readKept(kept, version), withdrawn)) {
      const target = join(dist, "data", "v", version, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, bytes);
    }
  }
  await writeList(join(dist, "data", "v"), list);
  return list.map(({ version }) => version);
}
