/** `npm run build:data`: publishes the records, or prints every problem and leaves the published files as they were. */
import { join } from "node:path";
import { copyBasemap } from "./copy-public";
import { dataFolder, isOwnData, workFolder } from "./data-folder";
import { formatCitations } from "./format-citations";
import { formatProblems } from "./print-problems";
import { publishFolder } from "./publish-folder";
import { replaceFolder } from "./write-folder";

const folder = dataFolder(process.argv[2]);
const target = isOwnData(folder) ? "public" : workFolder();
const { files, problems } = await publishFolder(folder, formatCitations);
if (problems.length > 0) {
  console.error(`${formatProblems(problems, folder)}\n\nNothing was published: ${join(target, "data")} is as it was.`);
  process.exitCode = 1;
} else {
  await replaceFolder(join(target, "data"), files);
  if (!isOwnData(folder)) await copyBasemap(folder, target);
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  console.log(`${folder} → ${join(target, "data")}: ${files.length} files, ${Math.round(bytes / 1024)} kB.`);
}
