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
  writeLines(entries.map((entry) => JSON.stringify(entry)));

/** The same of entries that are JSON already. */
export const writeLines = (lines: readonly string[]): string =>
  lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n]`;

/** An object with one field a line; fields that are lists of records have one record a line. */
export function writeFields(fields: Readonly<Record<string, unknown>>, isList: (name: string) => boolean): string {
  const lines = Object.entries(fields).map(
    ([name, value]) =>
      `${JSON.stringify(name)}:${isList(name) && Array.isArray(value) ? writeList(value) : JSON.stringify(value)}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}

export const toFile = (path: string, text: string): PublishedFile => ({ path, bytes: encodeUtf8(text) });

/** SHA-256 in lower-case hexadecimal digits. */
export type SumOf = (bytes: Uint8Array) => string;

const sumHere: SumOf = (bytes) => bytesToHex(sha256(bytes));

const sumLine = ({ path, bytes }: PublishedFile, sumOf: SumOf): string => `${sumOf(bytes)}  ${path}\n`;

const byPath = (a: PublishedFile, b: PublishedFile): number => (a.path < b.path ? -1 : 1);

const manifestFile = (manifest: AtlasManifest): PublishedFile =>
  toFile("atlas.json", `${JSON.stringify(manifest, null, 2)}\n`);

const VERSION_DIGITS = 12;

/**
 * All files, with the manifest and the sums. The dataset version is the beginning of a SHA-256 over the sums of all
 * files, the manifest without its version among them: any change of content gives a new one, and nothing else does.
 */
export function sealFiles(
  files: readonly PublishedFile[],
  manifest: AtlasManifest,
  sumOf: SumOf = sumHere,
): PublishedFile[] {
  const lines = new Map(files.map((file) => [file, sumLine(file, sumOf)]));
  const sums = (list: readonly PublishedFile[]): string =>
    list.map((file) => lines.get(file) ?? sumLine(file, sumOf)).join("");
  const unsealed = [...files, manifestFile(manifest)].sort(byPath);
  const datasetVersion = sumOf(encodeUtf8(sums(unsealed))).slice(0, VERSION_DIGITS);
  const sealed = [...files, manifestFile({ ...manifest, datasetVersion })].sort(byPath);
  return [...sealed, toFile("SHA256SUMS", sums(sealed))];
}

/** The sums of files as they are, for a version that has lost a record since it was sealed. */
export const sumsFile = (files: readonly PublishedFile[]): PublishedFile =>
  toFile("SHA256SUMS", files.map((file) => sumLine(file, sumHere)).join(""));
