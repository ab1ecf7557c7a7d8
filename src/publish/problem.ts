/** What is wrong with a file or a record, as a value: collected, never thrown. */

export type Level = "error" | "warning";

export interface Problem {
  readonly level: Level;
  /** Path inside the data folder. */
  readonly file: string;
  /** Line in the file, counted from 1. */
  readonly line?: number;
  /** Row of a table as a spreadsheet counts it: the header is row 1. */
  readonly row?: number;
  /** Id of the record. */
  readonly record?: string;
  /** Field as a person would write it: `conditions[2].unit`. */
  readonly field?: string;
  /** Code of the check, the same for ever: acknowledgements name it. */
  readonly check: string;
  /** Plain English: what is wrong and what would be right. */
  readonly message: string;
}

export type FieldPath = readonly (string | number)[];

/** Where a record was read. Of a record on several lines the one is looked up only when a problem needs it. */
export interface Origin {
  readonly file: string;
  readonly row?: number;
  readonly line?: number;
  readonly lineOf?: (path: FieldPath) => number;
}

export interface Located<T> {
  readonly record: T;
  readonly origin: Origin;
}

/** `["conditions", 2, "unit"]` as `conditions[2].unit`. */
export function fieldName(path: FieldPath): string {
  return path.map((key, at) => (typeof key === "number" ? `[${key}]` : at === 0 ? key : `.${key}`)).join("");
}

export interface Finding {
  readonly check: string;
  readonly field?: FieldPath;
  readonly message: string;
  readonly level?: Level;
}

/** A problem at a place that is already known; without a level it is an error. */
export function problemAt(origin: Origin, record: string | undefined, finding: Finding): Problem {
  const line = origin.line ?? origin.lineOf?.(finding.field ?? []);
  return {
    level: finding.level ?? "error",
    file: origin.file,
    ...(line !== undefined && { line }),
    ...(origin.row !== undefined && { row: origin.row }),
    ...(record !== undefined && { record }),
    ...(finding.field && finding.field.length > 0 && { field: fieldName(finding.field) }),
    check: finding.check,
    message: finding.message,
  };
}

/** A problem in a record that has been read. */
export function problemIn(located: Located<{ readonly id: string }>, finding: Finding): Problem {
  return problemAt(located.origin, located.record.id, finding);
}

/** A problem of a whole file. */
export function problemOfFile(file: string, finding: Omit<Finding, "field"> & { readonly line?: number }): Problem {
  return problemAt({ file, ...(finding.line !== undefined && { line: finding.line }) }, undefined, finding);
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** File, then row or line, then field: the order in which a person works through them. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      byText(a.file, b.file) ||
      (a.row ?? 0) - (b.row ?? 0) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      byText(a.field ?? "", b.field ?? "") ||
      byText(a.check, b.check) ||
      byText(a.message, b.message),
  );
}
