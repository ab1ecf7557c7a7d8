/**
 * `npm run release [-- --dry-run]`: checks, tests and builds all that goes online. Uploads, commits and tags nothing.
 * Exit codes: 0 ready to upload, or nothing stands in the way (dry run); 1 something does.
 */
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";
import { dataFolder, isOwnData } from "./data-folder";
import { keptFolder } from "./kept-versions";
import { faultsOf, linesOf, type Places, releaseSteps, type RunScript, runSteps } from "./release-steps";

const runScript: RunScript = (script) =>
  new Promise((resolve, reject) => {
    const child = spawn("npm", ["run", "--silent", script], { stdio: "inherit", shell: process.platform === "win32" });
    child.on("error", reject);
    child.on("close", (code) => resolve(code ?? 1));
  });

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { "dry-run": { type: "boolean", default: false } } });
  if (!isOwnData(dataFolder())) {
    console.error(
      "A release is of the dataset in data/: unset ATLAS_DATA, or use a repository of its own for another one.",
    );
    return 1;
  }
  const places: Places = {
    root: ".",
    published: "public/data",
    kept: keptFolder(dataFolder()) ?? "releases/data/v",
    dist: "dist",
    single: "dist-single",
  };
  const steps = releaseSteps(places, runScript);
  const faults = await faultsOf(places);
  if (values["dry-run"]) {
    console.log(`A release would do this, and stop at the first step that fails:\n`);
    console.log(steps.map(({ says }, at) => `${at + 1}. ${says}`).join("\n"));
    console.log(`\nUnder “Data” in CHANGELOG.md, as published now:\n\n${(await linesOf(places)).join("\n")}`);
  }
  if (faults.length > 0) {
    console.error(`\nThis cannot be released:\n\n${faults.map((fault) => `- ${fault}`).join("\n")}`);
    return 1;
  }
  if (values["dry-run"]) {
    console.log("\nNothing was changed.");
    return 0;
  }
  if (!(await runSteps(steps, console.log))) return 1;
  console.log("\nReady: read CHANGELOG.md, commit it with public/data and releases/, tag, and upload all of dist/.");
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
