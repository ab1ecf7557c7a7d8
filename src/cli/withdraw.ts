/**
 * `npm run withdraw -- ID [--yes] [--expressions FILE]`: takes a record back. Exit codes: 0 done, or withdrawn already;
 * 1 nothing was changed; 2 the record is gone, but a problem or a copy here still needs a hand.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { planWithdrawal, type Withdrawal } from "../publish/withdraw/plan-withdrawal";
import { dataFolder, isOwnData, workFolder } from "./data-folder";
import { findCopies } from "./find-copies";
import { historyOf } from "./git-history";
import { formatProblems } from "./print-problems";
import { keptFolder, withdrawFromKept } from "./kept-versions";
import { readFolder } from "./read-folder";
import { wordRemains } from "./what-remains";
import { replaceFolder } from "./write-folder";

const USAGE = "npm run withdraw -- ID [--yes] [--expressions FILE]";

function wordPlan(plan: Withdrawal, folder: string, target: string): string {
  const where = plan.row === undefined ? plan.file : `${plan.file}, row ${plan.row}`;
  const { problems } = plan.publication;
  return [
    `“${plan.id}” (${plan.folder}, ${folder}/${where}) is taken back:`,
    `  ${folder}/${plan.file}: ${plan.writes.some(({ path, bytes }) => path === plan.file && bytes) ? "loses this record and keeps the others" : "is deleted"}`,
    `  ${folder}/withdrawn/${plan.id}.json: holds the id and nothing else, so that links to it answer “withdrawn”`,
    ...plan.mends.map(
      ({ file, record, field, what }) => `  ${folder}/${file}: ${[record, field].filter(Boolean).join(", ")} ${what}`,
    ),
    problems.length === 0
      ? `  ${target}/data: is published again without it`
      : `  ${target}/data: CANNOT be published again before this is put right, and holds the text until then:\n\n${formatProblems(problems, folder)}`,
  ].join("\n");
}

async function confirm(id: string): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const ask = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await ask.question(`\nThis cannot be undone by this command. Type ${id} to withdraw it: `);
  ask.close();
  return answer.trim() === id;
}

async function writeRecords(plan: Withdrawal, folder: string): Promise<void> {
  for (const { path, bytes } of plan.writes) {
    const file = join(folder, path);
    if (bytes === null) await rm(file);
    else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
  }
}

/** For git filter-repo: the text as it stands in a table, and as JSON writes it. */
async function writeExpressions(texts: readonly string[], file: string): Promise<void> {
  if (!relative(process.cwd(), resolve(file)).startsWith(".."))
    throw new Error(`“${file}” lies in this folder, where it could be committed. Name a file outside.`);
  const forms = texts.flatMap((text) => [text, JSON.stringify(text).slice(1, -1), text.replaceAll('"', '""')]);
  const lines = [...new Set(forms)].filter((form) => !form.includes("\n"));
  await writeFile(file, lines.map((line) => `literal:${line}==>[withdrawn]\n`).join(""));
}

async function carryOut(plan: Withdrawal, folder: string, target: string): Promise<number> {
  const history = await historyOf(join(folder, plan.file));
  await writeRecords(plan, folder);
  const { files, problems } = plan.publication;
  if (problems.length === 0) {
    await replaceFolder(join(target, "data"), files);
    // The development server's own copy, and a report that may quote the text.
    if (isOwnData(folder)) await rm(join(workFolder(), "data"), { recursive: true, force: true });
    await rm(join(workFolder(), "privacy"), { recursive: true, force: true });
  }
  const kept = keptFolder(folder);
  // A kept version that cannot be read stops nothing: the search below still finds the text in it.
  const changed = kept === null ? [] : await withdrawFromKept(kept, [plan.id]).catch(() => null);
  const copies = await findCopies(process.cwd(), plan.id, plan.phrases);
  const shared = plan.writes.some(({ path, bytes }) => path === plan.file && bytes !== null);
  console.log(
    problems.length === 0
      ? `\nDone: the record is gone and ${target}/data is published without it. Now: npm run build, upload, commit.\n`
      : `\nThe record is gone. ${target}/data was NOT published again: put right what is listed above, then npm run build:data.\n`,
  );
  if (changed === null) console.log(`A version in ${kept} cannot be read: look through that folder by hand.\n`);
  else if (changed.length > 0) console.log(`Kept versions that held it and no longer do: ${changed.join(", ")}.\n`);
  console.log(wordRemains({ id: plan.id, file: plan.file, shared, folder, target, history, copies }));
  return problems.length > 0 || changed === null || copies.text.length > 0 ? 2 : 0;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    options: { yes: { type: "boolean", short: "y" }, expressions: { type: "string" } },
    allowPositionals: true,
  });
  const [name] = positionals;
  if (name === undefined || positionals.length > 1) {
    console.error(`Which record? ${USAGE}`);
    return 1;
  }
  const folder = dataFolder();
  const target = isOwnData(folder) ? "public" : workFolder();
  const plan = planWithdrawal(await readFolder(folder), name);
  if (plan.kind !== "planned") {
    (plan.kind === "withdrawn-already" ? console.log : console.error)(plan.message);
    return plan.kind === "withdrawn-already" ? 0 : 1;
  }
  console.log(wordPlan(plan, folder, target));
  if (values.expressions !== undefined) {
    await writeExpressions(plan.texts, values.expressions);
    console.log(`\nThe text, for git filter-repo: ${values.expressions}. Delete it when the history is clean.`);
  }
  if (values.yes !== true && !(await confirm(plan.id))) {
    console.error("\nNothing was changed. Add --yes to go ahead.");
    return 1;
  }
  return carryOut(plan, folder, target);
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
