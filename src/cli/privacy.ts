/**
 * `npm run privacy [DIR] [--lang en|ko]`: what the gate did, the smallest group left, the routes it took in. Prints no
 * record's text, and writes the report to .atlas/privacy. `add-name` keeps the local list of names, `measure` says how well
 * texts are read.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { makePrivacyDocument } from "../publish/privacy/report/measure";
import { REPORT_WORDS, type ReportLanguage, toHtml } from "../publish/privacy/report/to-html";
import type { PrivacyReport, Publication } from "../publish/publish";
import type { Combination } from "../publish/privacy/small-groups";
import type { DataFile } from "../publish/decode-text";
import { dataFolder, workFolder } from "./data-folder";
import { formatProblems } from "./print-problems";
import { runMeasure } from "./privacy-measure";
import { runNames } from "./privacy-names";
import { publishFolder } from "./publish-folder";
import { readFolder } from "./read-folder";

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

/** Beside the report in one language the other; in the language that was asked for alone where one was. */
function pagesFor(asked: string | undefined): readonly (readonly [ReportLanguage, string, string | null])[] {
  const languages = Object.keys(REPORT_WORDS) as ReportLanguage[]; // Its keys are that type.
  const only = languages.find((language) => language === asked);
  if (only) return [[only, "report.html", null]];
  return [
    ["en", "report.html", "report.ko.html"],
    ["ko", "report.ko.html", "report.html"],
  ];
}

async function writeReport(files: readonly DataFile[], publication: Publication, asked: string | undefined) {
  const document = makePrivacyDocument(files, publication);
  if (!document) return;
  const target = join(workFolder(), "privacy");
  await mkdir(target, { recursive: true });
  await writeFile(join(target, "report.json"), `${JSON.stringify(document, null, 2)}\n`);
  const pages = pagesFor(asked);
  for (const [language, name, other] of pages) {
    const others = other === null ? {} : { [language === "en" ? "ko" : "en"]: other };
    await writeFile(join(target, name), toHtml(document, language, others));
  }
  const open = document.rare.combinations.filter(({ answer }) => answer === null).length;
  console.log(
    `Rare combinations without an answer: ${open} of ${document.rare.combinations.length}; they hold nothing up.`,
  );
  console.log(
    `Report: ${[...pages.map(([, name]) => name), "report.json"].map((name) => join(target, name)).join(", ")}`,
  );
}

async function runReport(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { lang: { type: "string" } },
    allowPositionals: true,
  });
  const folder = dataFolder(positionals[0]);
  const files = await readFolder(folder).catch(() => null);
  const publication = await publishFolder(folder);
  const { problems, report } = publication;
  if (report) printReport(report);
  if (files) await writeReport(files, publication, values.lang);
  if (problems.length > 0) {
    console.error(`${report ? "\n" : ""}${formatProblems(problems, folder)}`);
    process.exitCode = 1;
  }
}

const [command = "", ...options] = process.argv.slice(2);
if (command === "add-name") await runNames(options);
else if (command === "measure") await runMeasure();
else await runReport(process.argv.slice(2));
