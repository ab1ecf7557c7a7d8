/** The real sources in every style and language, and what the styles ask for, said by hand for a few documents. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatCitations } from "../../src/cli/format-citations";
import {
  CITATION_STYLES,
  parsePagePatterns,
  parseSourceCitations,
  textOfRuns,
  type CitationStyle,
} from "../../src/core/citations";
import { parseSources } from "../../src/core/dataset";
import type { CslItem } from "../../src/core/export/cite";
import { faultOfCitation } from "../../src/publish/publish-citations";

const read = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, "utf8"));
const sources = parseSources(read("sources.json"));

const memoir: CslItem = {
  id: "memoir",
  type: "book",
  title: "Notes from the quarry: a memoir",
  author: [{ family: "Stone", given: "Ana Maria" }],
  issued: { "date-parts": [[2016, 4, 3]] },
  publisher: "Arvenia Press",
  language: "en",
};
const article: CslItem = {
  id: "article",
  type: "article-newspaper",
  title: "Who was there?",
  author: [{ family: "Reed", given: "Tom" }, { literal: "The Desk" }],
  "container-title": "The Paper",
  issued: { "date-parts": [[2014, 2, 9]] },
  URL: "https://paper.example/1",
  accessed: { "date-parts": [[2026, 5, 4]] },
  language: "en",
};
const bare: CslItem = { id: "bare", type: "webpage", title: "Notice", language: "en" };

const written = (item: CslItem, style: CitationStyle, language = "en"): string =>
  textOfRuns(formatCitations([item], language)[style].citations[0] ?? []);

describe("what each style asks for", () => {
  test.each([
    [memoir, "apa", "Stone, A. M. (2016). Notes from the quarry: a memoir. Arvenia Press."],
    [memoir, "chicago", "Ana Maria Stone, Notes from the Quarry: A Memoir (Arvenia Press, 2016)."],
    [memoir, "legal", "Ana Maria Stone, Notes from the Quarry: A Memoir (Arvenia Press 2016)."],
    [article, "apa", "Reed, T. & The Desk. (2014, February 9). Who was there? The Paper. https://paper.example/1"],
    [
      article,
      "chicago",
      "Tom Reed and The Desk, “Who Was There?,” The Paper, February 9, 2014, https://paper.example/1.",
    ],
    [
      article,
      "legal",
      "Tom Reed and The Desk, ‘Who Was There?’ The Paper (9 February 2014) <https://paper.example/1> accessed 4 May 2026.",
    ],
    [bare, "apa", "Notice. (n.d.)."],
  ] as const)("document %#", (item, style, text) => expect(written(item, style)).toBe(text));

  test("the title of a book stands in italics", () => {
    for (const style of CITATION_STYLES)
      expect(formatCitations([memoir], "en")[style].citations[0]).toContainEqual({
        italic: expect.stringMatching(/^Notes from the [Qq]uarry/),
      });
  });

  test("Korean notes have Korean dates and words", () => {
    expect(written(article, "legal", "ko")).toContain("(2014년 2월 9일)");
    expect(written(article, "legal", "ko")).toContain("최종 접속 2026년 5월 4일");
    expect(written(article, "chicago", "ko")).toContain("Tom Reed·The Desk");
  });

  test("a citation does not depend on which others there are", () => {
    const twin = { ...article, id: "twin", title: "Who was there then?" };
    for (const style of CITATION_STYLES)
      expect(formatCitations([article, twin], "en")[style].citations[1]).toEqual(
        formatCitations([twin], "en")[style].citations[0],
      );
  });

  test("a language without a locale is written in English terms", () =>
    expect(written(article, "legal", "fr")).toBe(
      "Tom Reed and The Desk, “Who Was There?” The Paper (February 9, 2014) <https://paper.example/1> accessed May 4, 2026.",
    ));
});

describe.each(["en", "ko"])("the published citations in %s", (language) => {
  const all = parseSourceCitations(language, read(`citations/${language}.json`)).sources;

  test("are those of every source, in their order", () =>
    expect(all.map(({ id }) => id)).toEqual(sources.map(({ id }) => id)));

  test.each(CITATION_STYLES)("%s: title, year and address of each, nothing empty, nothing twice", (style) => {
    for (const [at, source] of sources.entries()) {
      const text = textOfRuns(all[at]?.[style] ?? []);
      expect(faultOfCitation(text), source.id).toBeNull();
      // Styles change case and quotation marks; letters and digits stay.
      const letters = (one: string) => one.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
      expect(letters(text), source.id).toContain(letters(source.title));
      if (source.URL !== undefined) expect(text, source.id).toContain(source.URL);
      const year = source.issued?.["date-parts"][0]?.[0];
      if (year !== undefined) expect(text, source.id).toContain(String(year));
      // Who publishes under their own name is named once.
      if (source.publisher !== undefined && !source.title.includes(source.publisher))
        expect(text.replace(source.URL ?? "", "").split(source.publisher).length - 1, source.id).toBeLessThanOrEqual(
          source.author?.some((name) => "literal" in name && name.literal === source.publisher) ? 1 : 2,
        );
    }
  });

  test("a pattern for pages, with every mark its style has a place for", () => {
    const page = parsePagePatterns(read("citations/pages.json")).find((one) => one.language === language);
    for (const style of CITATION_STYLES) {
      const text = textOfRuns(page?.[style].pattern ?? []);
      expect(faultOfCitation(text.replaceAll(/[{}]/g, ""))).toBeNull();
      for (const mark of ["{title}", "{version}", "{link}"]) expect(text.split(mark)).toHaveLength(2);
    }
    expect(textOfRuns(page?.legal.pattern ?? [])).toContain("{day}");
  });
});

test.each([
  ["", "is empty"],
  ["A, undefined, 2014", "shows a value that is not there"],
  ["A,, 2014", "has a mark twice"],
  ["A. B.. 2014", "has a mark twice"],
  ["A , 2014", "has a mark twice"],
  ["A \uE010", "shows a mark of the publisher"],
])("a fault is found: %j", (text, fault) => expect(faultOfCitation(text)).toBe(fault));

test.each(["A. B. (2014). C … D... https://a.example/x..y,,z", "“Who Was There?,” The Paper", "U.S., 2014"])(
  "no fault is found: %j",
  (text) => expect(faultOfCitation(text)).toBeNull(),
);
