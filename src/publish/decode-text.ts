import { decodeUtf8 } from "./text-codec";

/** A data file larger than this is no file a person keeps; its bytes are not looked at. */
export const MAX_FILE_BYTES = 20 * 1024 * 1024;

export interface DataFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Size on disk of a file that was too large to be read: its bytes are empty then. */
  readonly size?: number;
}

export type Decoded =
  | { readonly text: string }
  | { readonly fault: { readonly check: string; readonly message: string; readonly line?: number } };

const starts = (bytes: Uint8Array, ...mark: number[]): boolean => mark.every((byte, at) => bytes[at] === byte);

/** A number of bytes as a person reads it. */
export const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`;

/** How many bytes the UTF-8 character that begins here has, or 0 where none begins. */
function characterLength(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  for (let next = 1; next < length; next += 1) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

/** Line of the first byte that is no UTF-8. */
function lineOfInvalidByte(bytes: Uint8Array): number {
  let line = 1;
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    if (length === 0) return line;
    if (bytes[at] === 0x0a) line += 1;
    at += length;
  }
  return line;
}

const NOT_UTF8 = "Save the file again as UTF-8 (in a spreadsheet: “CSV UTF-8”; in an editor: “Save with encoding”).";

/** UTF-8 text of a file, or a sentence that says what the file is instead. */
export function decodeText({ path, bytes, size = bytes.length }: DataFile): Decoded {
  if (size > MAX_FILE_BYTES) {
    return {
      fault: {
        check: "file-too-large",
        message: `The file has ${megabytes(size)}; a data file may have ${megabytes(MAX_FILE_BYTES)}. Split it, or keep attachments elsewhere.`,
      },
    };
  }
  if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff))
    return { fault: { check: "utf-16", message: `The file is UTF-16, not UTF-8. ${NOT_UTF8}` } };
  // A spreadsheet that saves UTF-8 always writes the mark, and cannot be told not to.
  if (starts(bytes, 0xef, 0xbb, 0xbf) && path.endsWith(".csv")) return decodeText({ path, bytes: bytes.subarray(3) });
  if (starts(bytes, 0xef, 0xbb, 0xbf)) {
    return {
      fault: {
        check: "byte-order-mark",
        line: 1,
        message: "The file begins with a byte order mark, three invisible bytes. Save it as UTF-8 without BOM.",
      },
    };
  }
  const nul = bytes.indexOf(0);
  if (nul >= 0)
    return {
      fault: {
        check: "nul-byte",
        message: `Byte ${nul + 1} of the file is zero: it is UTF-16 without a mark, or no text at all. ${NOT_UTF8}`,
      },
    };
  try {
    return { text: decodeUtf8(bytes) };
  } catch {
    const line = lineOfInvalidByte(bytes);
    return { fault: { check: "not-utf-8", line, message: `Line ${line} holds a byte that is not UTF-8. ${NOT_UTF8}` } };
  }
}
