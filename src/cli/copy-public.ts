import { cp, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { isOwnData } from "./data-folder";

const isBasemap = (name: string): boolean => name.endsWith(".pmtiles");

/** Copies the basemap a data folder holds; one that holds none gets none, and the app says so. */
export async function copyBasemap(folder: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const name of await readdir(folder).catch(() => []))
    if (isBasemap(name)) await cp(join(folder, name), join(target, name));
}

/**
 * Fills a work folder with what `public/` holds beside the records. Of our own dataset that includes basemap and last
 * published files; another dataset gets neither: nothing of ours may show through.
 */
export async function copyPublic(folder: string, target: string): Promise<void> {
  await rm(target, { recursive: true, force: true });
  await mkdir(target, { recursive: true });
  for (const name of await readdir("public").catch(() => [])) {
    if (!isOwnData(folder) && (name === "data" || isBasemap(name))) continue;
    await cp(join("public", name), join(target, name), { recursive: true });
  }
  if (!isOwnData(folder)) await copyBasemap(folder, target);
}
