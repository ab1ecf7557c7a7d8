/** `npm run privacy [DIR]`: what the gate did, the smallest group left, the routes it took in. Prints no record's text. */
import type { PrivacyReport } from "../publish/publish";
import type { Combination } from "../publish/privacy/small-groups";
import { dataFolder } from "./data-folder";
import { formatProblems } from "./print-problems";
import { runMeasure } from "./privacy-measure";
import { runNames } from "./privacy-names";
import { publishFolder } from "./publish-folder";

const STEP_WORDS = {
  "gender-withheld": "gender withheld",
  "period-to-decade": "period widened to the decade",
  "period-withheld": "period withheld",
} as const;

const wordSpan = (span: Combination["period"]): string =>
  span ? `${span.from ?? ".."}/${span.to ?? ".."}` : "no period";

const wordGroup = ({ gender, period, countries, accounts, people }: Combination): string =>
  `${String(people).padStart(4)} people  ${String(accounts).padStart(4)} accounts  ${gender ?? "no gender"}, ${wordSpan(period)}, ${countries}`;

function printReport({ k, changes, groups, joinedRoutes }: PrivacyReport): void {
  const accounts = groups.reduce((sum, group) => sum + group.accounts, 0);
  console.log(`k = ${k}: no published combination of gender, period and countries has fewer witnesses.`);
  console.log(`${accounts} accounts; generalised at this build: ${changes.length === 0 ? "none" : ""}`);
  for (const { id, step } of changes) console.log(`  ${id}: ${STEP_WORDS[step]}`);
  const saying = groups
    .filter((group) => group.gender !== undefined || group.period !== undefined)
    .sort((a, b) => a.people - b.people);
  const [smallest] = saying;
  console.log(
    smallest ? `Smallest group left: ${wordGroup(smallest).trim()}` : "No account says anything about its witness.",
  );
  console.log("All groups:");
  for (const group of [...saying, ...groups.filter((one) => !saying.includes(one))])
    console.log(`  ${wordGroup(group)}`);
  console.log(`Journeys of fewer than ${k} people that joined a pattern: ${joinedRoutes.length === 0 ? "none" : ""}`);
  for (const { id, pattern } of joinedRoutes) console.log(`  ${id} → ${pattern}`);
}

async function runReport(): Promise<void> {
  const folder = dataFolder(process.argv[2]);
  const { problems, report } = await publishFolder(folder);
  if (report) printReport(report);
  if (problems.length > 0) {
    console.error(`${report ? "\n" : ""}${formatProblems(problems, folder)}`);
    process.exitCode = 1;
  }
}

const [command = "", ...options] = process.argv.slice(2);
if (command === "add-name") await runNames(options);
else if (command === "measure") await runMeasure();
else await runReport();
