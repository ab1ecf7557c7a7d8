/** One publication in a process of its own, so that its memory is its own: prints the seconds it took. */
import { formatCitations } from "../../src/cli/format-citations";
import { formatProblems } from "../../src/cli/print-problems";
import { publishFolder } from "../../src/cli/publish-folder";
import { replaceFolder } from "../../src/cli/write-folder";

const [folder = "", target = ""] = process.argv.slice(2);
const began = performance.now();
const { files, problems } = await publishFolder(folder, formatCitations);
const seconds = (performance.now() - began) / 1000;
if (problems.length > 0) {
  process.stderr.write(`${formatProblems(problems.slice(0, 20), folder)}\n${problems.length} problems\n`);
  process.exitCode = 1;
} else {
  await replaceFolder(target, files);
  process.stdout.write(`${seconds}\n`);
}
