import { createHash } from "node:crypto";
import { setFlagsFromString } from "node:v8";
import type { DataFile } from "../publish/decode-text";
import { type Publication, publishRecords } from "../publish/publish";
import type { FormatCitations } from "../publish/publish-citations";
import { citeAhead } from "./cite-ahead";
import { listedNames, type NameList, nameListFile, readNameList } from "./name-list";
import { startReader } from "./read-beside";
import { readRecords } from "../publish/read-records";
import { readFolder } from "./read-folder";

const sumOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

const failed = (file: string, check: string, message: string): Publication => ({
  files: [],
  problems: [{ level: "error", file, check, message }],
  acknowledged: [],
  report: null,
  textFindings: [],
});

/**
 * Rubbish is collected when the heap has grown by this much, not when it is four times as large: a hundred thousand
 * accounts are then published within a gigabyte. At 20 they take some percent more of the processor.
 */
const GROWTH_PERCENT = 30;

/** All that citations depend on. */
const isCited = ({ path }: DataFile): boolean => !path.includes("/") || path.startsWith("sources/");

/**
 * Records, and what is begun on the other processor while they are read: citations first, for they take longest. A
 * function of its own: the bytes of the files go when it returns.
 */
async function readAll(folder: string, list: NameList, cites: boolean) {
  const files = await readFolder(folder);
  const cited = cites ? citeAhead(readRecords(files.filter(isCited))) : undefined;
  const reader = startReader(files, list);
  return { read: readRecords(files), reader, cited };
}

/**
 * Reads and publishes a folder. A folder that is not there is a sentence, not a stack. Without citations in words where
 * nothing will be written: a check need not wait for them.
 */
export async function publishFolder(folder: string, formatCitations?: FormatCitations): Promise<Publication> {
  const list = await readNameList().catch(() => null);
  // Without the list its names would pass unseen.
  if (!list) return failed("", "names-unreadable", `${nameListFile()} is no list of names. Restore it, or remove it.`);
  try {
    setFlagsFromString(`--heap-growing-percent=${GROWTH_PERCENT}`);
    const { read, reader, cited } = await readAll(folder, list, formatCitations !== undefined);
    const finish = publishRecords(read, { isListedName: listedNames(list), readParts: reader?.readParts });
    await Promise.all([cited, reader?.end()]);
    return finish({ formatCitations, sumOf });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    return failed("", "folder-missing", `There is no folder “${folder}”.`);
  }
}
