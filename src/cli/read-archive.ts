/**
 * What a file says once it is unpacked: .gz and .br as hosts serve them, every entry of a .zip, and what a page that is
 * the whole atlas carries packed in itself.
 */
import { brotliDecompressSync, gunzipSync, inflateRawSync } from "node:zlib";

export interface Content {
  /** Entry of an archive; empty for a file as it stands. */
  readonly entry: string;
  readonly bytes: Uint8Array;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** The comment behind the end record has at most 64 kB. */
const END_SEARCH = 65_557;

/** Entries by the archive's own directory, which alone is sure about sizes. */
function readZip(file: Buffer): Content[] {
  let end = file.length - 22;
  const furthest = Math.max(0, file.length - END_SEARCH);
  while (end >= furthest && file.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  if (end < furthest) throw new Error("the archive has no directory");
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  const contents: Content[] = [];
  for (let number = 0; number < count && file.readUInt32LE(at) === DIRECTORY_ENTRY; number += 1) {
    const method = file.readUInt16LE(at + 10);
    const size = file.readUInt32LE(at + 20);
    const [name, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + size);
    if (method !== 0 && method !== 8) throw new Error(`the archive packs in a way (${method}) that is not read here`);
    contents.push({
      entry: file.toString("utf8", at + 46, at + 46 + name),
      bytes: method === 8 ? inflateRawSync(packed) : packed,
    });
    at += 46 + name + extra + comment;
  }
  return contents;
}

/** Packed texts inside a page (`cli/build-single.ts`). */
const PACKED_INSIDE = /data-inside="([^"]+)">(H4sI[A-Za-z0-9+/=]+)</g;
const readPage = (file: Buffer): Content[] =>
  [...file.toString("latin1").matchAll(PACKED_INSIDE)].map(([, entry = "", packed = ""]) => ({
    entry,
    bytes: gunzipSync(Buffer.from(packed, "base64")),
  }));

/** Throws where the file is no archive of the kind its name says. */
export function unpack(path: string, bytes: Buffer): Content[] {
  const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  switch (extension) {
    case "zip":
    case "kmz":
    case "epub":
    case "docx":
    case "xlsx":
      return readZip(bytes);
    case "gz":
      return [{ entry: "", bytes: gunzipSync(bytes) }];
    case "br":
      return [{ entry: "", bytes: brotliDecompressSync(bytes) }];
    case "html":
      return [{ entry: "", bytes }, ...readPage(bytes)];
    default:
      return [{ entry: "", bytes }];
  }
}
