import { settleAcknowledgements } from "./checks/acknowledgements";
import { type CheckOptions, checkRecords } from "./checks/check-records";
import type { DataFile } from "./decode-text";
import { gateTestimonies } from "./privacy/gate";
import type { TextFinding } from "./privacy/text/finding";
import { gateRoutes, type JoinedRoute } from "./privacy/routes";
import type { Combination, GateChange } from "./privacy/small-groups";
import { type Problem, sortProblems } from "./problem";
import { readBack } from "./read-back";
import { readRecords, type RecordSet, type Repaired } from "./read-records";
import type { AtlasRecord } from "./records";
import { toPublished, type WriteOptions } from "./to-published";
import type { PublishedFile } from "./write-files";

/** What the privacy gate did and what it left. */
export interface PrivacyReport {
  readonly k: number;
  readonly changes: readonly GateChange[];
  /** Every published combination of attributes, measured on the published files. */
  readonly groups: readonly Combination[];
  readonly joinedRoutes: readonly JoinedRoute[];
  /** What the texts hold that could point to a person; in a report all of it has been answered. */
  readonly textFindings: readonly TextFinding[];
}

export interface Publication {
  /** Empty as long as a problem stands. */
  readonly files: readonly PublishedFile[];
  /** Errors and unanswered warnings, all of them, in the order of files. */
  readonly problems: readonly Problem[];
  /** Warnings a record has answered with a reason. */
  readonly acknowledged: readonly Problem[];
  readonly report: PrivacyReport | null;
  /** The same as in the report, also while publication is held up. */
  readonly textFindings: readonly TextFinding[];
}

/** What only the one who publishes can know or has at hand. */
export interface PublishOptions extends CheckOptions, WriteOptions {}

interface Sealed {
  readonly files: readonly PublishedFile[];
  readonly problems: readonly Problem[];
  readonly report: Omit<PrivacyReport, "textFindings">;
}

interface Sealing {
  readonly records: RecordSet;
  readonly atlas: AtlasRecord;
  readonly gate: ReturnType<typeof gateTestimonies>;
}

type Finish<T> = (options?: WriteOptions) => T;

function seal({ records, atlas, gate }: Sealing): Finish<Sealed> {
  const { k } = atlas.privacy;
  const routes = gateRoutes(
    records.routes.map(({ record }) => record),
    records.sites.map(({ record }) => record),
    k,
  );
  const finish = toPublished(records, atlas, gate, routes);
  return (options = {}) => {
    const files = finish(options);
    const back = readBack(
      files,
      records.testimonies.map(({ record }) => record),
      k,
    );
    return {
      files,
      problems: back.problems,
      report: { k, changes: gate.changes, groups: back.groups, joinedRoutes: routes.joined },
    };
  };
}

/** What a check says of a field that could not be read has been said already. */
function withoutEchoes(problems: readonly Problem[], repaired: readonly Repaired[]): Problem[] {
  const fields = new Map<string, string[]>();
  const keyOf = ({ file, row }: { readonly file: string; readonly row?: number | undefined }): string =>
    `${file} ${row ?? ""}`;
  for (const one of repaired) fields.set(keyOf(one), [...(fields.get(keyOf(one)) ?? []), one.field]);
  const isEcho = (problem: Problem): boolean =>
    fields
      .get(keyOf(problem))
      ?.some(
        (field) =>
          problem.field === field || problem.field?.startsWith(`${field}.`) || problem.field?.startsWith(`${field}[`),
      ) ?? false;
  return problems.filter((problem) => !isEcho(problem));
}

/**
 * The published files of a data folder. Never throws on its content; the same content gives the same bytes in whatever
 * order the files come. One error, or one warning without an answer, and nothing is published.
 * Without a citation processor the published files hold no citations in words; everything else is the same.
 */
export const publish = (files: readonly DataFile[], options: PublishOptions = {}): Publication =>
  publishRecords(readRecords(files), options)(options);

/**
 * The same of records that have been read, in two steps: whoever has let go of the files need not hold both, and
 * citations that are still being written are only asked for at the end.
 */
export function publishRecords(
  { records, problems: readProblems, repaired }: ReturnType<typeof readRecords>,
  options: CheckOptions = {},
): Finish<Publication> {
  if (!records.atlas) {
    const problems = sortProblems(readProblems);
    return () => ({ files: [], problems, acknowledged: [], report: null, textFindings: [] });
  }
  const gate = gateTestimonies(records, records.atlas.record.privacy.k);
  // Groups can only be measured when everybody is there: a broken file would make a group look small.
  const isComplete = !readProblems.some(({ file }) => /^(?:testimonies|sites)\b/.test(file));
  const { problems, textFindings } = checkRecords(records, records.atlas, isComplete ? gate : null, options);
  const checked = withoutEchoes(problems, repaired);
  const settled = settleAcknowledgements(records, [...readProblems, ...checked]);
  const acknowledged = sortProblems(settled.acknowledged);
  if (settled.problems.length > 0)
    return () => ({ files: [], problems: sortProblems(settled.problems), acknowledged, report: null, textFindings });
  const finish = seal({ records, atlas: records.atlas.record, gate });
  return (writing) => {
    const sealed = finish(writing);
    return {
      files: sealed.problems.length > 0 ? [] : sealed.files,
      problems: sealed.problems,
      acknowledged,
      report: { ...sealed.report, textFindings },
      textFindings,
    };
  };
}
