/**
 * `report.json`: what the gate measured and did, in a shape that others can read. It names records by their published ids
 * and holds no witness key, no id of a journey that did not leave, and no value the gate has withheld: of combinations
 * that were too small there are numbers only.
 */
import type { TextFinding } from "../text/finding";
import type { LocalText } from "../../../core/dataset";
import type { Consent, Gender, TextUse, Violation } from "../../../core/vocabulary";
import type { GateStep } from "../small-groups";

export const REPORT_FORMAT = 1;

/** A published combination of attributes; `period` in EDTF. null: withheld or unknown, nobody can tell which. */
export interface GroupValues {
  readonly gender: Gender | null;
  readonly period: string | null;
  /** ISO 3166-1 codes of the countries of an account's sites, sorted. */
  readonly countries: readonly string[];
}
export interface Group extends GroupValues {
  /** Distinct witnesses. */
  readonly people: number;
  readonly accounts: number;
  /** Fewer than k people, but nothing is said about them: the last step of the gate. */
  readonly saysNothing: boolean;
}

/** Accounts by the number of people who share their combination. `to` null: without an upper end. */
export interface SizeClass {
  readonly from: number;
  readonly to: number | null;
  readonly before: number;
  readonly after: number;
}
export interface Sizes {
  readonly classes: readonly SizeClass[];
  /** Accounts that say neither gender nor period. */
  readonly silentBefore: number;
  readonly silentAfter: number;
  /** Combinations that say something, and the smallest of them; null where there is none. */
  readonly groupsBefore: number;
  readonly groupsAfter: number;
  readonly smallestBefore: number | null;
  readonly smallestAfter: number | null;
  /** Combinations of fewer than k people. */
  readonly smallBefore: number;
  readonly smallAfter: number;
}

export interface Generalised {
  /** Id of an account. */
  readonly record: string;
  readonly steps: readonly {
    readonly step: GateStep;
    /** Size of the group that forced this step. */
    readonly people: number;
  }[];
  /** What is published of it now. */
  readonly left: GroupValues;
}

/** What somebody learns of a witness who knows only that they are one of a published group. */
export interface DiverseGroup extends Group {
  /** Different violations told of in the group: distinct l-diversity. */
  readonly distinct: number;
  /** exp of the Shannon entropy over pairs of person and violation: entropy l-diversity; 0 where none is told. */
  readonly entropy: number;
  /** Violations that everybody in a group of several tells of: membership alone gives them away. */
  readonly sharedByAll: readonly Violation[];
}

/** A violation few tell of, at one site and in one period, told by fewer than k people. */
export interface RareCombination {
  readonly site: string;
  readonly siteName: LocalText;
  readonly period: string | null;
  readonly violation: Violation;
  readonly people: number;
  /** People who tell of this violation anywhere in the atlas. */
  readonly peopleAnywhere: number;
  readonly accounts: readonly string[];
  /** Why it may stand, from `acknowledged` of its accounts; null where nobody has answered for all of them. */
  readonly answer: string | null;
}

export interface ReportedFinding extends TextFinding {
  /** The words around it; empty where the text could not be found again. */
  readonly before: string;
  readonly after: string;
}

export interface PrivacyDocument {
  readonly format: typeof REPORT_FORMAT;
  readonly dataset: {
    readonly title: LocalText;
    readonly date: string;
    /** null while a problem stands: nothing is published then. */
    readonly version: string | null;
    readonly languages: readonly string[];
    readonly countries: Readonly<Record<string, LocalText>>;
    /** true: the folder of records is itself public, so the gate may find nothing left to do. */
    readonly recordsArePublic: boolean;
  };
  /** `blocked`: an error or an unanswered warning stands; measures of published files are then empty. */
  readonly status: "published" | "blocked";
  /** Problems that stand in the way, by code of the check. */
  readonly blockedBy: Readonly<Record<string, number>>;
  readonly k: number;
  readonly accounts: number;
  readonly people: number;
  /** Published files that were read back to measure. */
  readonly measuredFiles: readonly string[];
  readonly sizes: Sizes;
  /** Every published combination, smallest first; those that say nothing last. */
  readonly groups: readonly DiverseGroup[];
  /** Accounts whose period was widened to five years, by rule and whatever their group. */
  readonly widenedToFiveYears: number;
  readonly generalised: readonly Generalised[];
  readonly rare: {
    /** A violation counts as rare below this number of people. */
    readonly below: number;
    readonly violations: readonly { readonly violation: Violation; readonly people: number }[];
    readonly combinations: readonly RareCombination[];
    /** Combinations of site, period and any violation, and how many of them fewer than k people tell of. */
    readonly all: number;
    readonly allSmall: number;
    /** Acknowledgements of `rare-combination` by accounts that are in none. */
    readonly idleAnswers: readonly string[];
  };
  readonly journeys: readonly { readonly pattern: string; readonly joined: number }[];
  readonly textFindings: readonly ReportedFinding[];
  readonly consent: {
    readonly states: Readonly<Record<Consent, number>>;
    /** Of the accounts with named uses, how many name each. */
    readonly uses: Readonly<Record<TextUse, number>>;
    readonly limited: readonly { readonly record: string; readonly uses: readonly TextUse[] }[];
    readonly withdrawn: readonly string[];
  };
}
