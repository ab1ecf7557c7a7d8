import { describe, expect, test } from "vitest";
import {
  fillPattern,
  htmlOfRuns,
  parsePagePatterns,
  parseSourceCitations,
  textOfRuns,
  type Runs,
} from "../../src/core/citations";
import { DataError } from "../../src/core/dataset";

const runs: Runs = ["A & B, ", { italic: "<Title>" }, "."];
const values = { title: "Quarry", version: "version 1", link: "https://atlas.example/#a", day: "4 May 2026" };

test("as text, and for a word processor with its italics", () => {
  expect(textOfRuns(runs)).toBe("A & B, <Title>.");
  expect(htmlOfRuns(runs)).toBe("A &amp; B, <i>&lt;Title&gt;</i>.");
});

describe("a pattern", () => {
  const pattern: Runs = ["“{title},” ", { italic: "Atlas, {version}" }, " <{link}> accessed {day}."];
  test("is filled in plain text and in italics", () =>
    expect(fillPattern(pattern, values)).toEqual([
      "“Quarry,” ",
      { italic: "Atlas, version 1" },
      " <https://atlas.example/#a> accessed 4 May 2026.",
    ]));
  test("sets no second mark after a name that ends in one", () =>
    expect(textOfRuns(fillPattern(["{title}. {link}"], { ...values, title: "Who was there?" }))).toBe(
      "Who was there? https://atlas.example/#a",
    ));
  test("takes a name that looks like a mark as a name", () =>
    expect(textOfRuns(fillPattern(["{title}"], { ...values, title: "{link} $&" }))).toBe("{link} $&"));

  test("puts angle brackets around an address alone", () => {
    expect(textOfRuns(fillPattern(["<{link}>."], { ...values, link: "https://a.example/" }))).toBe(
      "<https://a.example/>.",
    );
    expect(textOfRuns(fillPattern(["<{link}>."], { ...values, link: "[record a; a copy]" }))).toBe(
      "[record a; a copy].",
    );
  });
});

const whereOf = (parse: () => unknown): unknown => {
  try {
    return parse();
  } catch (error) {
    return error instanceof DataError && error.fault.kind === "malformed" ? error.fault.where : error;
  }
};

describe("what is not as it should be is named", () => {
  const one = { id: "a", apa: runs, chicago: runs, legal: runs };
  test.each([
    [{}, "sources"],
    [{ sources: [{ ...one, id: 1 }] }, "sources.0.id"],
    [{ sources: [one, { ...one, legal: [] }] }, "sources.1.legal"],
    [{ sources: [{ ...one, apa: [{ bold: "x" }] }] }, "sources.0.apa"],
  ])("%j", (value, where) => expect(whereOf(() => parseSourceCitations("en", value))).toBe(where));
  test("patterns", () => {
    const styled = { locale: "en-US", pattern: runs };
    const page = { language: "en", apa: styled, chicago: styled, legal: styled };
    expect(parsePagePatterns([page])).toHaveLength(1);
    expect(whereOf(() => parsePagePatterns([{ ...page, chicago: { pattern: runs } }]))).toBe("0.chicago");
    expect(whereOf(() => parsePagePatterns({}))).toBe("");
  });
});
