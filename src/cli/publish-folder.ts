import { type Publication, publish } from "../publish/publish";
import { listedNames, nameListFile, readNameList } from "./name-list";
import { readFolder } from "./read-folder";

const failed = (file: string, check: string, message: string): Publication => ({
  files: [],
  problems: [{ level: "error", file, check, message }],
  acknowledged: [],
  report: null,
  textFindings: [],
});

/** Reads and publishes a folder. A folder that is not there is a sentence, not a stack. */
export async function publishFolder(folder: string): Promise<Publication> {
  const list = await readNameList().catch(() => null);
  // Without the list its names would pass unseen.
  if (!list) return failed("", "names-unreadable", `${nameListFile()} is no list of names. Restore it, or remove it.`);
  try {
    return publish(await readFolder(folder), { isListedName: listedNames(list) });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    return failed("", "folder-missing", `There is no folder “${folder}”.`);
  }
}
