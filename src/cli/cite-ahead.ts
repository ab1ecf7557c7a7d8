/** Citations of many sources are written on a second processor while records are checked, and kept for the publisher. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { itemsToCite } from "../publish/publish-citations";
import type { readRecords } from "../publish/read-records";
import { toSources } from "../publish/to-published";
import type { ToCite } from "./cite-ahead-process";

/** Below this, starting a process costs more than it saves. */
const MANY_SOURCES = 500;

/**
 * Done when the citations are kept, or when that failed: the publisher writes whatever it does not find kept, so only
 * its time depends on this.
 */
export async function citeAhead({ records, problems }: ReturnType<typeof readRecords>): Promise<void> {
  const atlas = records.atlas?.record;
  if (!atlas || problems.length > 0 || records.sources.length < MANY_SOURCES) return;
  const sources = toSources(records);
  const toCite: ToCite = atlas.languages.map((language) => [language, itemsToCite(sources, atlas, language)]);
  // In a file: a pipe would be filled only when this thread next waits, and until then it has all the checks to do.
  const file = `node_modules/.cache/atlas-to-cite-${process.pid}.json`;
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(toCite));
    const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
    const script = fileURLToPath(new URL("cite-ahead-process.ts", import.meta.url));
    // Memory before speed: it is not the one that is waited for.
    const flags = ["--heap-growing-percent=30", "--max-semi-space-size=4", "--import", tsx];
    await once(spawn(process.execPath, [...flags, script, file], { stdio: ["ignore", "ignore", "inherit"] }), "close");
  } catch {
    // As said above.
  } finally {
    rmSync(file, { force: true });
  }
}
