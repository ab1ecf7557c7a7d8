import { describe, expect, test } from "vitest";
import { toBibliography } from "../../../src/core/export/bibliography";
import { citationOf, itemsOf, type Citation } from "../../../src/core/export/cite";
import type { SourceDocument } from "../../../src/core/dataset";
import { memoir } from "./invented-set";

const article: SourceDocument = {
  id: "article",
  type: "article-newspaper",
  title: "Who was there?",
  author: [{ literal: "The Paper" }],
  issued: { "date-parts": [[2014, 2]] },
  accessed: { "date-parts": [[2026, 5, 4]] },
  publisher: "The Paper",
  URL: "https://paper.example/1",
};
const page: Citation = {
  original: null,
  item: {
    id: "quarry-abc123",
    type: "webpage",
    title: "Quarry Prison",
    author: [{ literal: "Arvenia Watch" }],
    issued: { "date-parts": [[2026, 5, 4]] },
    "container-title": "Arvenia Atlas",
    version: "abc123",
    URL: "https://atlas.example/#site=quarry",
  },
};

test("a document that is itself the original has nothing before it", () => {
  const { original, item } = citationOf({ ...article, primary: "The Paper, Who was there? (2014)" });
  expect(original).toBeNull();
  expect(item.note).toBeUndefined();
});

describe("files for reference managers", () => {
  const citations = [page, citationOf(memoir), citationOf(article)];

  test("the original stands before the document it was read in", () =>
    expect(itemsOf(citations).map(({ id }) => id)).toEqual(["quarry-abc123", "memoir-original", "memoir", "article"]));

  test("CSL-JSON is the items, without what is ours alone", () => {
    const items = JSON.parse(toBibliography(citations, "csl-json"));
    expect(items).toHaveLength(4);
    expect(items[2]).not.toHaveProperty("holder");
    expect(items[2]).toMatchObject({ id: "memoir", note: "Original: The manuscript of 1999" });
  });

  test("BibTeX keeps other scripts, ids and the version", () => {
    const text = toBibliography(citations, "bibtex");
    expect(text).toContain("@book{memoir,");
    expect(text).toContain("@misc{memoir-original,");
    expect(text).toContain("საქვაბე");
    expect(text).toContain("Version abc123");
    expect(text).toContain("Stone, Ana Maria");
  });

  test("RIS keeps addresses whole", () => {
    const text = toBibliography(citations, "ris");
    expect(text).toContain(`UR  - ${memoir.URL}\n`);
    expect(text.match(/^TY {2}- /gm)).toHaveLength(4);
    expect(text.match(/^ER {2}- ?$/gm)).toHaveLength(4);
    for (const line of text.trim().split("\n")) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}-/);
  });
});
