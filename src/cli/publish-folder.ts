import { type Publication, publish } from "../publish/publish";
import { readFolder } from "./read-folder";

/** Reads and publishes a folder. A folder that is not there is a sentence, not a stack. */
export async function publishFolder(folder: string): Promise<Publication> {
  try {
    return publish(await readFolder(folder));
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    const problem = {
      level: "error",
      file: "",
      check: "folder-missing",
      message: `There is no folder “${folder}”.`,
    } as const;
    return { files: [], problems: [problem], acknowledged: [], report: null, textFindings: [] };
  }
}
