/** One publication in a process of its own, so that its memory is its own: prints figures as one line of JSON. */
import { publishFolder } from "../../src/cli/publish-folder";
import { formatProblems } from "../../src/cli/print-problems";
import { replaceFolder } from "../../src/cli/write-folder";

const [folder = "", target = "", citations = "with"] = process.argv.slice(2);
const began = performance.now();
const format = citations === "with" ? (await import("../../src/cli/format-citations")).formatCitations : undefined;
const { files, problems } = await publishFolder(folder, format);
const published = performance.now();
if (problems.length > 0) {
  process.stderr.write(`${formatProblems(problems.slice(0, 20), folder)}\n${problems.length} problems\n`);
  process.exitCode = 1;
} else {
  await replaceFolder(target, files);
  const { user, system } = process.cpuUsage();
  const figures = {
    seconds: (published - began) / 1000,
    cpuSeconds: (user + system) / 1e6,
    maxRssMb: process.resourceUsage().maxRSS / 1024,
  };
  process.stdout.write(`${JSON.stringify(figures)}\n`);
}
