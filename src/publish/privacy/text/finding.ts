import type { RecordFolder } from "../../records";
import type { FieldPath, Level } from "../../problem";

/** What a text can say of a person; the code of the check, which an acknowledgement names. */
export type TextCheck =
  | "age-in-text"
  | "birth-date-in-text"
  | "coordinates-in-text"
  | "day-in-text"
  | "email-in-text"
  | "gender-in-text"
  | "initials-with-day"
  | "job-in-text"
  | "kinship-in-text"
  | "listed-name-in-text"
  | "messenger-in-text"
  | "name-in-text"
  | "passport-in-text"
  | "phone-in-text"
  | "plate-in-text"
  | "pseudonym-in-text"
  | "resident-number-in-text"
  | "returns-in-text"
  | "sentence-in-text"
  | "singled-out-in-text"
  | "village-in-text"
  | "year-in-text";

/** Words of one text that may point to one person: `text` is what stands from `start` to `end`, in UTF-16 units. */
export interface Span {
  readonly check: TextCheck;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A span with its weight and what to do about it. */
export interface SpanFinding extends Span {
  readonly level: Level;
  readonly field: FieldPath;
  readonly language: string | null;
  readonly message: string;
}

/**
 * One finding of the whole folder, answered or not. `answer` holds the reason with which the record acknowledged the
 * warning or allowed the very words; null where nobody has answered, and publication is held up.
 */
export interface TextFinding {
  /** Id of the record; "" for atlas.json. */
  readonly record: string;
  readonly kind: RecordFolder | "atlas";
  /** As a person would write it: `text.en`, `conditions[2].statement.ko`. */
  readonly field: string;
  readonly language: string | null;
  readonly check: TextCheck;
  readonly level: Level;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly message: string;
  readonly answer: { readonly by: "acknowledged" | "allowed"; readonly reason: string } | null;
}
