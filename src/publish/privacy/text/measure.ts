import type { TextCheck } from "./finding";
import { findInText } from "./find-in-text";

/** An invented sentence, and every span of it that must be found. */
export interface LabelledSentence {
  readonly language: string;
  readonly text: string;
  readonly labels: readonly {
    readonly check: TextCheck;
    readonly start: number;
    readonly end: number;
    readonly span: string;
  }[];
}

export interface Tally {
  readonly check: TextCheck | "all";
  readonly language: string;
  readonly found: number;
  /** Found of them with exactly the labelled words. */
  readonly exact: number;
  readonly missed: number;
  /** Findings where nothing is labelled. */
  readonly wrong: number;
}

export const precisionOf = ({ found, wrong }: Pick<Tally, "found" | "wrong">): number =>
  found + wrong === 0 ? 1 : found / (found + wrong);
export const recallOf = ({ found, missed }: Pick<Tally, "found" | "missed">): number =>
  found + missed === 0 ? 1 : found / (found + missed);

interface Counted {
  found: number;
  exact: number;
  missed: number;
  wrong: number;
}

/** How well sentences are read, as the account of a witness: by kind and language, by language, and overall. */
export function measure(sentences: readonly LabelledSentence[]): Tally[] {
  const tallies = new Map<string, Counted>();
  const count = (check: TextCheck, language: string, what: keyof Counted): void => {
    for (const key of [`${check}|${language}`, `${check}|all`, `all|${language}`, "all|all"]) {
      const tally = tallies.get(key) ?? { found: 0, exact: 0, missed: 0, wrong: 0 };
      tally[what] += 1;
      tallies.set(key, tally);
    }
  };
  for (const { language, text, labels } of sentences) {
    const context = { kind: "testimonies", field: ["text", language], isOwn: true } as const;
    const findings = findInText({ text, language, context });
    const same = (a: { check: TextCheck; start: number; end: number }, b: typeof a): boolean =>
      a.check === b.check && a.start < b.end && b.start < a.end;
    for (const label of labels) {
      const hits = findings.filter((finding) => same(finding, label));
      count(label.check, language, hits.length > 0 ? "found" : "missed");
      if (hits.some(({ start, end }) => start === label.start && end === label.end))
        count(label.check, language, "exact");
    }
    for (const finding of findings)
      if (!labels.some((label) => same(finding, label))) count(finding.check, language, "wrong");
  }
  return [...tallies]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, tally]) => {
      const [check = "all", language = "all"] = key.split("|");
      return { check: check as Tally["check"], language, ...tally };
    });
}
