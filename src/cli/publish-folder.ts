import { setFlagsFromString } from "node:v8";
import { type Publication, publishRecords } from "../publish/publish";
import type { FormatCitations } from "../publish/publish-citations";
import { citeAhead } from "./cite-ahead";
import { listedNames, nameListFile, readNameList } from "./name-list";
import { readRecords } from "../publish/read-records";
import { readFolder } from "./read-folder";

const failed = (file: string, check: string, message: string): Publication => ({
  files: [],
  problems: [{ level: "error", file, check, message }],
  acknowledged: [],
  report: null,
  textFindings: [],
});

/**
 * Rubbish is collected when the heap has grown by this much, not when it is four times as large: a hundred thousand
 * accounts are then published within a gigabyte. At 30 they take 4 percent less of the processor and some 60 MB more.
 */
const GROWTH_PERCENT = 20;

/** A function of its own: the bytes of the files go when it returns. */
const readAll = async (folder: string) => readRecords(await readFolder(folder));

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
    const read = await readAll(folder);
    const cited = formatCitations && citeAhead(read);
    const finish = publishRecords(read, listedNames(list));
    await cited;
    return finish(formatCitations);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    return failed("", "folder-missing", `There is no folder “${folder}”.`);
  }
}
