import { describe, expect, test } from "vitest";
import { toBibliography } from "../../../src/core/export/bibliography";
import { citationOf, itemsOf, writeCitation, type Citation, type CiteWords } from "../../../src/core/export/cite";
import type { SourceDocument } from "../../../src/core/dataset";
import { memoir } from "./invented-set";

const words: CiteWords = {
  undated: "n.d.",
  version: (version) => `dataset version ${version}`,
  readIn: (original, read) => `${original}, read in: ${read}`,
};
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
const bare: SourceDocument = { id: "bare", type: "webpage", title: "Notice" };
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

describe.each([
  [
    "apa",
    "The manuscript of 1999, read in: Stone, A. M. (2016, April 3). საქვაბე, a memoir. Arvenia Press. https://press.example/a-long-address-that-is-broken-by-some-formats/memoir?part=1&page=2",
    "The Paper. (2014, February). Who was there? https://paper.example/1",
    "Notice. (n.d.).",
    "Arvenia Watch. (2026, May 4). Quarry Prison (dataset version abc123). Arvenia Atlas. https://atlas.example/#site=quarry",
  ],
  [
    "chicago",
    "The manuscript of 1999, read in: Ana Maria Stone, საქვაბე, a memoir, Arvenia Press, April 3, 2016, https://press.example/a-long-address-that-is-broken-by-some-formats/memoir?part=1&page=2.",
    "The Paper, “Who was there?” February 2014, https://paper.example/1.",
    "“Notice,” n.d.",
    "Arvenia Watch, “Quarry Prison,” Arvenia Atlas, dataset version abc123, May 4, 2026, https://atlas.example/#site=quarry.",
  ],
  [
    "legal",
    "The manuscript of 1999, read in: Ana Maria Stone, საქვაბე, a memoir (Arvenia Press, 3 April 2016) <https://press.example/a-long-address-that-is-broken-by-some-formats/memoir?part=1&page=2>",
    "The Paper, ‘Who was there?’ (February 2014) <https://paper.example/1> accessed 4 May 2026",
    "‘Notice’ (n.d.)",
    "Arvenia Watch, ‘Quarry Prison’ (Arvenia Atlas, dataset version abc123, 4 May 2026) <https://atlas.example/#site=quarry>",
  ],
] as const)("%s", (style, ofMemoir, ofArticle, ofBare, ofPage) => {
  test("a book that passes on another document names that one first", () =>
    expect(writeCitation(citationOf(memoir), style, words)).toBe(ofMemoir));
  test("an article, whose author is its publisher", () =>
    expect(writeCitation(citationOf(article), style, words)).toBe(ofArticle));
  test("something with a title alone", () => expect(writeCitation(citationOf(bare), style, words)).toBe(ofBare));
  test("a page of the atlas, with the version of its data", () =>
    expect(writeCitation(page, style, words)).toBe(ofPage));
});

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
