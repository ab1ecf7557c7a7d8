import { describe, expect, it } from "vitest";
import type { ConditionDetail, SiteDetail, SourceDocument, TestimonyDetail } from "../../src/core/dataset";
import { accountsBehind, countDocuments, siteEvidence } from "../../src/core/evidence";

const source = (id: string, change: Partial<SourceDocument> = {}): SourceDocument => ({
  id,
  type: "report",
  title: `Title of ${id}`,
  ...change,
});
const shelf = (...sources: SourceDocument[]) => new Map(sources.map((one) => [one.id, one]));
const count = (...sources: SourceDocument[]) =>
  countDocuments(
    sources.map(({ id }) => id),
    shelf(...sources),
  );

describe("countDocuments", () => {
  it.each<[string, SourceDocument[], number]>([
    ["two documents", [source("a"), source("b")], 2],
    ["two summaries of one", [source("a", { primary: "Hill Report" }), source("b", { primary: "Hill report " })], 1],
    [
      "a summary and the document itself",
      [source("a", { primary: "Hill Report" }), source("b", { title: "Hill Report" })],
      1,
    ],
    [
      "a chain of copies",
      [
        source("a", { primary: "Hill Report" }),
        source("b", { title: "Hill Report", primary: "The Hill Archive" }),
        source("c", { primary: "The Hill Archive" }),
      ],
      1,
    ],
    [
      "the same title from the same holder",
      [source("a", { title: "One", holder: "Archive" }), source("b", { title: "One", holder: "Archive" })],
      1,
    ],
    [
      "the same title from two holders",
      [source("a", { title: "One", holder: "Archive" }), source("b", { title: "One", holder: "Library" })],
      2,
    ],
    ["one holder, two titles", [source("a", { holder: "Archive" }), source("b", { holder: "Archive" })], 2],
    [
      "one article under two addresses",
      [
        source("a", { title: "One", publisher: "Paper", issued: { "date-parts": [[2004, 5]] } }),
        source("b", { title: "One", publisher: "Paper", issued: { "date-parts": [[2004, 5]] } }),
      ],
      1,
    ],
    [
      "one headline, two papers",
      [source("a", { title: "One", publisher: "Paper" }), source("b", { title: "One", publisher: "Mail" })],
      2,
    ],
  ])("%s", (_, sources, documents) => {
    expect(count(...sources)).toBe(documents);
    expect(count(...sources.toReversed())).toBe(documents);
  });

  it("counts an id that nobody knows as one, and a repeated id once", () => {
    expect(countDocuments(["lost", "lost", "a"], shelf(source("a")))).toBe(2);
  });
});

const condition = (id: string, change: Partial<ConditionDetail> = {}): ConditionDetail => ({
  id,
  category: "food",
  statement: { en: "So it was." },
  knownBy: "own",
  sources: ["a"],
  ...change,
});
const site = (conditions: ConditionDetail[], counted = true): SiteDetail => ({
  id: "quarry",
  type: "prison",
  name: { en: "Quarry" },
  aliases: [],
  country: "AA",
  point: [0, 0],
  precision: "exact",
  radiusKm: 1,
  counted,
  conditions,
  sources: ["gazetteer"],
  drafts: [],
});
const none = { accounts: [], reports: [] };

describe("siteEvidence", () => {
  it("sums up what the panel shows", () => {
    const conditions = [
      condition("a", { period: { edtf: "2004", from: 2004, to: 2004 } }),
      condition("b", { category: "cell-size", sources: ["a", "b"] }),
      condition("c", { category: "medical", period: { edtf: "..", from: null, to: null } }),
    ];
    const sources = shelf(source("a", { primary: "One" }), source("b", { primary: "One" }));
    expect(siteEvidence(site(conditions), none, sources)).toMatchObject({
      claims: 3,
      undated: 2,
      distinctDocuments: 1,
      citedSources: 2,
      firstYear: 2004,
      lastYear: 2004,
      missing: ["cell-size", "occupancy", "water-sanitation", "mortality"],
    });
  });
  it.each([
    ["since", [{ edtf: "2000/..", from: 2000, to: null }]],
    ["until", [{ edtf: "../2004", from: null, to: 2004 }]],
    [null, [{ edtf: "2000", from: 2000, to: 2000 }]],
    [
      null,
      [
        { edtf: "2000/..", from: 2000, to: null },
        { edtf: "../2000", from: null, to: 2000 },
      ],
    ],
    [
      null,
      [
        { edtf: "2000/..", from: 2000, to: null },
        { edtf: "2004", from: 2004, to: 2004 },
      ],
    ],
  ] as const)("does not take an open period for a single year: %s", (open, periods) => {
    const conditions = periods.map((period, at) => condition(String(at), { period }));
    expect(siteEvidence(site(conditions), none, null).open).toBe(open);
  });
  it("says no number of documents before the list of sources is there", () => {
    expect(siteEvidence(site([condition("a")]), none, null).distinctDocuments).toBeNull();
  });
  it("lists nothing missing inside where all that is known is from outside, or where the entry is no facility", () => {
    expect(siteEvidence(site([condition("a", { category: "transfer" })]), none, null).missing).toEqual([]);
    expect(siteEvidence(site([condition("a")], false), none, null).missing).toEqual([]);
    expect(siteEvidence(site([]), none, null).missing).toEqual([]);
  });
});

describe("accountsBehind", () => {
  const account = (id: string, ...sources: string[]): TestimonyDetail => ({
    id,
    kind: "paraphrase",
    sites: ["quarry"],
    violations: [],
    text: { en: "What was told." },
    sources,
    consent: "not-seen",
    distress: [],
    knownBy: "own",
    drafts: [],
  });
  const shelved = shelf(source("a", { primary: "One" }), source("b", { primary: "One" }), source("c"), source("d"));
  const conditions = [
    condition("one", { sources: ["a"] }),
    condition("two", { sources: ["a", "c"] }),
    condition("three", { sources: ["d"] }),
  ];

  it("counts each account once, under whichever copy it is cited", () => {
    const accounts = [account("x", "b"), account("y", "a", "b"), account("z", "c")];
    expect([...accountsBehind(site(conditions), { ...none, accounts }, shelved)]).toEqual([
      ["one", 2],
      ["two", 3],
      ["three", 0],
    ]);
  });
  it("leaves reports out, in which no witness speaks, and says nothing where there is no account", () => {
    expect(accountsBehind(site(conditions), { ...none, reports: [account("r", "a")] }, shelved).size).toBe(0);
  });
});
