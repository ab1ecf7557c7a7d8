import { describe, expect, test } from "vitest";
import { HALVES, readSentences } from "../../../src/cli/privacy-measure";
import {
  type LabelledSentence,
  measure,
  precisionOf,
  recallOf,
  type Tally,
} from "../../../src/publish/privacy/text/measure";

const halves = await Promise.all(HALVES.map(async (half) => ({ half, sentences: await readSentences(half) })));
const NOTHING = { found: 0, exact: 0, missed: 0, wrong: 0 };
const overall = (tallies: readonly Tally[], language = "all") =>
  tallies.find((tally) => tally.check === "all" && tally.language === language) ?? NOTHING;

describe("the labelled sentences", () => {
  const all = halves.flatMap(({ sentences }) => sentences);

  test("are many, in three languages, and about half of them clean", () => {
    expect(all.length).toBeGreaterThan(400);
    for (const language of ["en", "ko", "zh"])
      expect(all.filter((sentence) => sentence.language === language).length).toBeGreaterThan(100);
    const clean = all.filter(({ labels }) => labels.length === 0).length / all.length;
    expect(clean).toBeGreaterThan(0.4);
    expect(clean).toBeLessThan(0.6);
  });

  test("are different ones in each part, and labelled with the words they say", () => {
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    for (const { text, labels } of all)
      for (const { start, end, span } of labels) expect(text.slice(start, end)).toBe(span);
  });
});

describe.each(halves)("on $half", ({ sentences }) => {
  const tallies = measure(sentences);

  test("recall is at least 0.97 at a precision of at least 0.9", () => {
    expect(recallOf(overall(tallies))).toBeGreaterThanOrEqual(0.97);
    expect(precisionOf(overall(tallies))).toBeGreaterThanOrEqual(0.9);
  });

  test.each(["en", "ko", "zh"])("no language is left behind: %s", (language) => {
    expect(recallOf(overall(tallies, language))).toBeGreaterThanOrEqual(0.93);
    expect(precisionOf(overall(tallies, language))).toBeGreaterThanOrEqual(0.9);
  });
});

test("what is measured is told apart", () => {
  const label = { check: "name-in-text", start: 0, end: 11, span: "Kim Jong-su" } as const;
  const found: LabelledSentence = { language: "en", text: "Kim Jong-su came.", labels: [label] };
  const wrong: LabelledSentence = { language: "en", text: "Kim Jong-su came.", labels: [] };
  const missed: LabelledSentence = { language: "en", text: "Nobody at all came.", labels: [label] };
  expect(overall(measure([found, wrong, missed]))).toMatchObject({ found: 1, exact: 1, missed: 1, wrong: 1 });
});
