/** `npm run check:data [DIR]`: every problem of the records, or a line that says there is none. */
import { dataFolder } from "./data-folder";
import { formatProblems } from "./print-problems";
import { publishFolder } from "./publish-folder";

const folder = dataFolder(process.argv[2]);
const { problems, acknowledged } = await publishFolder(folder);
if (problems.length > 0) {
  console.error(formatProblems(problems, folder));
  process.exitCode = 1;
} else {
  const set =
    acknowledged.length === 0
      ? ""
      : ` ${acknowledged.length} warning${acknowledged.length === 1 ? "" : "s"} acknowledged with a reason.`;
  console.log(`${folder}: no problems.${set}`);
}
