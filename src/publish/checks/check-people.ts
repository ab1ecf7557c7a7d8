import type { SpanFinding, TextFinding } from "../privacy/text/finding";
import { ALLOWABLE, ALLOWABLE_IN_ACCOUNTS } from "../privacy/text/weigh";
import { fieldName, type Located, type Problem, problemAt } from "../problem";
import { RECORD_FOLDERS, type RecordSet } from "../read-records";
import type { RecordFolder } from "../records";
import type { RecordRead } from "./read-texts";

/** What a record can say about its own texts. */
interface Answering {
  readonly id: string;
  readonly acknowledged?: readonly { readonly check: string; readonly reason: string }[] | undefined;
  readonly allowed?: readonly { readonly text: string; readonly reason: string }[] | undefined;
}

export interface PeopleCheck {
  readonly problems: readonly Problem[];
  /** All findings, answered or not, in the order of the records. */
  readonly findings: readonly TextFinding[];
}

/** The reason that covers a finding: the words allowed in its record, or the acknowledged warning. */
function answerOf(finding: SpanFinding, text: string, folder: RecordFolder, record: Answering): TextFinding["answer"] {
  const allowable = folder === "testimonies" ? ALLOWABLE_IN_ACCOUNTS : ALLOWABLE;
  const allowed = allowable.has(finding.check)
    ? record.allowed?.find((one) => covers(one.text, text, finding))
    : undefined;
  if (allowed) return { by: "allowed", reason: allowed.reason };
  const acknowledged =
    finding.level === "warning" ? record.acknowledged?.find(({ check }) => check === finding.check) : undefined;
  return acknowledged ? { by: "acknowledged", reason: acknowledged.reason } : null;
}

/** Allowed are these very words, also where the finding is a part of them. */
function covers(allowed: string, text: string, { start, end }: SpanFinding): boolean {
  for (let at = text.indexOf(allowed); at >= 0 && at <= start; at = text.indexOf(allowed, at + 1))
    if (at + allowed.length >= end) return true;
  return false;
}

function idleAllowances(located: Located<Answering>, folder: RecordFolder, used: ReadonlySet<string>): Problem[] {
  const { allowed = [], id } = located.record;
  return allowed.flatMap((one, at): Problem[] =>
    used.has(one.text)
      ? []
      : [
          problemAt(located.origin, id, {
            level: "warning",
            check: "allowed-nothing",
            field: ["allowed", at],
            message: `The allowed words “${one.text}” answer no finding ${folder === "testimonies" ? "that an account may allow" : "in this record"}. Remove them.`,
          }),
        ],
  );
}

/** What was found in the texts of every record, answered by it or not. */
export function checkPeople(records: RecordSet, read: ReadonlyMap<Located<object>, RecordRead>): PeopleCheck {
  const problems: Problem[] = [];
  const findings: TextFinding[] = [];
  for (const folder of RECORD_FOLDERS)
    for (const located of records[folder]) {
      const record: Answering = located.record;
      const used = new Set<string>();
      for (const { field, findings: found } of read.get(located)?.people ?? [])
        for (const finding of found) {
          const answer = answerOf(finding, field.text, folder, record);
          const { check, level, start, end, text, message } = finding;
          findings.push({
            record: record.id,
            kind: folder,
            field: fieldName(field.path),
            language: field.language,
            check,
            level,
            start,
            end,
            text,
            message,
            answer,
          });
          if (answer?.by === "allowed")
            for (const one of record.allowed ?? []) if (covers(one.text, field.text, finding)) used.add(one.text);
          if (answer?.by !== "allowed")
            problems.push(problemAt(located.origin, record.id, { check, level, field: field.path, message }));
        }
      problems.push(...idleAllowances(located, folder, used));
    }
  return { problems, findings };
}
