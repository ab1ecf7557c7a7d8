import type { RecordFolder } from "../../records";
import type { Level } from "../../problem";
import type { Attributes } from "../gate";
import type { TextCheck } from "./finding";

/**
 * How a finding weighs. `always`: leads to a person wherever it stands. `account`: an error in an account, elsewhere a
 * warning. `own`: an error where a witness tells of their own, a warning where somebody else may be meant. `accounts-only`:
 * looked for in accounts alone.
 */
type Weight = "always" | "account" | "own" | "accounts-only";

const WEIGHTS: Readonly<Record<TextCheck, Weight>> = {
  "age-in-text": "always",
  "birth-date-in-text": "always",
  "coordinates-in-text": "always",
  "day-in-text": "account",
  "email-in-text": "always",
  "gender-in-text": "own",
  "initials-with-day": "always",
  "job-in-text": "own",
  "kinship-in-text": "own",
  "listed-name-in-text": "always",
  "messenger-in-text": "always",
  "name-in-text": "always",
  "passport-in-text": "always",
  "phone-in-text": "always",
  "plate-in-text": "always",
  "pseudonym-in-text": "accounts-only",
  "resident-number-in-text": "always",
  "returns-in-text": "account",
  "sentence-in-text": "own",
  "singled-out-in-text": "accounts-only",
  "village-in-text": "account",
  "year-in-text": "account",
};

/** What no person's life is told in: law, and what a reader needs to know of a document. */
const OF_NOBODY: ReadonlySet<RecordFolder | "atlas"> = new Set(["standards", "sources", "atlas", "withdrawn"]);
/** A day is what an action is: it stands in its date, and is public. */
const OF_PUBLIC_DAYS: ReadonlySet<RecordFolder | "atlas"> = new Set(["actions"]);

/** Error, warning, or null where the check does not look. */
export function levelOf(check: TextCheck, kind: RecordFolder | "atlas", isOwn: boolean): Level | null {
  const weight = WEIGHTS[check];
  if (weight === "always") return "error";
  if (kind === "testimonies") {
    if (weight === "accounts-only") return "warning";
    return weight === "account" || isOwn ? "error" : "warning";
  }
  if (weight === "accounts-only" || OF_NOBODY.has(kind)) return null;
  if (check === "day-in-text" && OF_PUBLIC_DAYS.has(kind)) return null;
  return "warning";
}

/** What a record may allow, word for word: what can be public although it looks like a person's. */
export const ALLOWABLE: ReadonlySet<TextCheck> = new Set<TextCheck>([
  "coordinates-in-text",
  "email-in-text",
  "messenger-in-text",
  "name-in-text",
  "phone-in-text",
  "plate-in-text",
  "pseudonym-in-text",
  "village-in-text",
]);

/** In an account nothing that reaches or finds somebody can be public. */
export const ALLOWABLE_IN_ACCOUNTS: ReadonlySet<TextCheck> = new Set<TextCheck>([
  "name-in-text",
  "pseudonym-in-text",
  "village-in-text",
]);

/** What it is, and how to say it without. */
const WORDS: Readonly<Record<TextCheck, readonly [what: string, advice: string]>> = {
  "age-in-text": ["an age", "Remove it; say it so that it is true of many."],
  "birth-date-in-text": ["a date or year of birth", "Remove it; say it so that it is true of many."],
  "coordinates-in-text": ["coordinates", "Remove them; a site has its own point, rounded to what is known."],
  "day-in-text": [
    "a day",
    "Whoever was there knows who it was. Leave it out, or say the year or the season if the period allows.",
  ],
  "email-in-text": ["an e-mail address", "Remove it."],
  "gender-in-text": ["a word for one gender", "Word it without."],
  "initials-with-day": [
    "initials together with a day",
    "Whoever was there knows who it was. Remove one of them, better both.",
  ],
  "job-in-text": ["what somebody worked as", "Few people of one place share a job. Leave it out."],
  "kinship-in-text": ["somebody's kin", "Families know each other. Leave it out, or say “relatives”."],
  "listed-name-in-text": ["a name of the local list", "Remove it."],
  "messenger-in-text": ["a messenger name", "Remove it."],
  "name-in-text": [
    "what looks like a person's name",
    "Remove it. If it is a place, a body or a public person, allow these words in the record with the reason.",
  ],
  "passport-in-text": ["a passport number", "Remove it."],
  "phone-in-text": ["a phone number", "Remove it."],
  "plate-in-text": ["a licence plate", "Remove it."],
  "pseudonym-in-text": ["a pseudonym", "It ties this account to a document that tells more. Say “a witness”."],
  "resident-number-in-text": ["a resident registration number", "Remove it."],
  "returns-in-text": [
    "how often somebody was returned or fled",
    "Few people share the number. Say “more than once”, or leave it out.",
  ],
  "sentence-in-text": ["the length of a sentence", "Leave the number out."],
  "singled-out-in-text": [
    "what only one person is or bears",
    "Whoever was there knows who it is. Say it so that it is true of several, or leave it out.",
  ],
  "village-in-text": ["a village or neighbourhood", "A home is found by it. Say the county, or leave it out."],
  "year-in-text": ["a year or decade", "Leave it out."],
};

/** What the gate withholds, and the text says all the same. */
const WITHHELD: Readonly<Partial<Record<TextCheck, (words: string, level: Level, published?: Attributes) => string>>> =
  {
    "gender-in-text": (words, level) =>
      level === "error"
        ? `The text says “${words}”, but the gender of the witness is not published. Word it without, such as “a former prisoner”.`
        : `The text says “${words}”, and the gender of the witness is not published. Word it without; if it speaks of somebody else, acknowledge it with that reason.`,
    "year-in-text": (words, _level, published) =>
      `The text says “${words}”, but the account is published with ${published?.period ? `the period ${published.period.edtf}` : "no period"}. Leave the year out of the text.`,
  };

export function wordFinding(check: TextCheck, words: string, level: Level, published?: Attributes): string {
  const withheld = WITHHELD[check]?.(words, level, published);
  if (withheld !== undefined) return withheld;
  const [what, advice] = WORDS[check];
  const answer = level === "warning" ? " If it speaks of nobody in particular, acknowledge it with that reason." : "";
  return `The text holds ${what}: “${words}”. ${advice}${answer}`;
}
