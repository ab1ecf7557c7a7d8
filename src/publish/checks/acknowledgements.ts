import { type Located, type Problem, problemIn } from "../problem";
import { RARE_CHECK } from "../privacy/report/rare";
import { RECORD_FOLDERS, type RecordSet } from "../read-records";

interface Acknowledging {
  readonly id: string;
  readonly acknowledged?: readonly { readonly check: string; readonly reason: string }[] | undefined;
}

/** Warnings of the privacy report, which says itself where an answer answers nothing. */
const REPORTED_ONLY: ReadonlySet<string> = new Set([RARE_CHECK]);

export interface Acknowledged {
  /** Errors, warnings nobody has answered, and answers to nothing. */
  readonly problems: readonly Problem[];
  /** Warnings that a record has answered with a reason. */
  readonly acknowledged: readonly Problem[];
}

const keyOf = (file: string, row: number | undefined, check: string): string => `${file}|${row ?? ""}|${check}`;

/** Sets aside the warnings that their own records acknowledge; an acknowledgement of nothing is itself a warning. */
export function settleAcknowledgements(records: RecordSet, problems: readonly Problem[]): Acknowledged {
  const all: readonly Located<Acknowledging>[] = RECORD_FOLDERS.flatMap(
    (folder) => records[folder] as readonly Located<Acknowledging>[],
  );
  const answers = new Set(
    all.flatMap(({ record, origin }) =>
      (record.acknowledged ?? []).map(({ check }) => keyOf(origin.file, origin.row, check)),
    ),
  );
  const isAnswered = (problem: Problem): boolean =>
    problem.level === "warning" && answers.has(keyOf(problem.file, problem.row, problem.check));
  const acknowledged = problems.filter(isAnswered);
  const used = new Set(acknowledged.map((problem) => keyOf(problem.file, problem.row, problem.check)));
  const errors = new Set(
    problems
      .filter((problem) => problem.level === "error")
      .map((problem) => keyOf(problem.file, problem.row, problem.check)),
  );
  const idle = all.flatMap((located) =>
    (located.record.acknowledged ?? []).flatMap(({ check }, at): Problem[] => {
      if (REPORTED_ONLY.has(check)) return [];
      const key = keyOf(located.origin.file, located.origin.row, check);
      if (used.has(key)) return [];
      const why = errors.has(key)
        ? "is an error here, and errors cannot be acknowledged"
        : "does not occur in this record";
      return [
        problemIn(located, {
          level: "warning",
          check: "acknowledged-nothing",
          field: ["acknowledged", at],
          message: `The acknowledged warning “${check}” ${why}. Remove the acknowledgement.`,
        }),
      ];
    }),
  );
  return { problems: [...problems.filter((problem) => !isAnswered(problem)), ...idle], acknowledged };
}
