import type { Problem } from "../publish/problem";

function place({ line, row, field, record }: Problem): string {
  const parts = [
    row === undefined ? undefined : `row ${row}`,
    line === undefined || row !== undefined ? undefined : `line ${line}`,
    row === undefined ? undefined : record,
    field,
  ];
  return parts.filter((part) => part !== undefined).join(", ");
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? "" : "s"}`;
}

/** "2 errors and 1 warning in 3 files". */
function summariseProblems(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.level === "error").length;
  const warnings = problems.length - errors;
  const parts = [errors > 0 ? count(errors, "error") : "", warnings > 0 ? count(warnings, "warning") : ""].filter(
    (part) => part !== "",
  );
  return `${parts.join(" and ")} in ${count(new Set(problems.map((problem) => problem.file)).size, "file")}`;
}

function wordProblem(problem: Problem): string {
  const where = place(problem);
  return `  ${problem.level}${where && `, ${where}`} [${problem.check}]\n    ${problem.message}`;
}

/** How to answer a warning: the one thing a person cannot guess from its sentence. */
const HOW_TO_ACKNOWLEDGE =
  'A warning holds publication up until it is put right, or until its record says why it may stand:\n  "acknowledged": [{ "check": "<the code in brackets>", "reason": "…" }]';

/** All problems under their files, for a terminal and for the page of the development server alike. */
export function formatProblems(problems: readonly Problem[], folder: string): string {
  const files = [...new Set(problems.map((problem) => problem.file))];
  const blocks = files.map((file) =>
    [`${folder}/${file}`, ...problems.filter((problem) => problem.file === file).map(wordProblem)].join("\n"),
  );
  const hint = problems.some(({ level }) => level === "warning") ? [HOW_TO_ACKNOWLEDGE] : [];
  return [...blocks, ...hint, summariseProblems(problems)].join("\n\n");
}
