import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { AtlasManifest } from "../core/dataset";
import { encodeUtf8 } from "./text-codec";

/** A file of `public/data/`, by its path in there. */
export interface PublishedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A list with one entry a line, so that a diff shows whole records. */
export const writeList = (entries: readonly unknown[]): string =>
  entries.length === 0 ? "[]" : `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`;

/** An object with one field a line; fields that are lists of records have one record a line. */
export function writeFields(fields: Readonly<Record<string, unknown>>, isList: (name: string) => boolean): string {
  const lines = Object.entries(fields).map(
    ([name, value]) =>
      `${JSON.stringify(name)}:${isList(name) && Array.isArray(value) ? writeList(value) : JSON.stringify(value)}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}

export const toFile = (path: string, text: string): PublishedFile => ({ path, bytes: encodeUtf8(text) });

const sumLine = ({ path, bytes }: PublishedFile): string => `${bytesToHex(sha256(bytes))}  ${path}\n`;

const byPath = (a: PublishedFile, b: PublishedFile): number => (a.path < b.path ? -1 : 1);

const manifestFile = (manifest: AtlasManifest): PublishedFile =>
  toFile("atlas.json", `${JSON.stringify(manifest, null, 2)}\n`);

const VERSION_DIGITS = 12;

/**
 * All files, with the manifest and the sums. The dataset version is the beginning of a SHA-256 over the sums of all
 * files, the manifest without its version among them: any change of content gives a new one, and nothing else does.
 */
export function sealFiles(files: readonly PublishedFile[], manifest: AtlasManifest): PublishedFile[] {
  const lines = new Map(files.map((file) => [file, sumLine(file)]));
  const sums = (list: readonly PublishedFile[]): string =>
    list.map((file) => lines.get(file) ?? sumLine(file)).join("");
  const unsealed = [...files, manifestFile(manifest)].sort(byPath);
  const datasetVersion = bytesToHex(sha256(encodeUtf8(sums(unsealed)))).slice(0, VERSION_DIGITS);
  const sealed = [...files, manifestFile({ ...manifest, datasetVersion })].sort(byPath);
  return [...sealed, toFile("SHA256SUMS", sums(sealed))];
}

/** The sums of files as they are, for a version that has lost a record since it was sealed. */
export const sumsFile = (files: readonly PublishedFile[]): PublishedFile =>
  toFile("SHA256SUMS", files.map(sumLine).join(""));
