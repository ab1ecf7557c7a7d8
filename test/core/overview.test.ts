import { describe, expect, it } from "vitest";
import type { Dataset, SiteDetail, SiteFeature, SourceDocument } from "../../src/core/dataset";
import { applyFacets, buildFacetIndex, NO_FACETS, type Facets } from "../../src/core/facets";
import { notKnown } from "../../src/core/not-known";
import {
  foodAndSpace,
  periodsByType,
  shownSet,
  sourcesByPublisher,
  togetherOf,
  violationsByType,
} from "../../src/core/overview";

const site = (id: string, type: string, more: object = {}): SiteFeature => ({
  type: "Feature",
  id,
  geometry: { type: "Point", coordinates: [0, 0] },
  properties: {
    id,
    type,
    name: id,
    country: "XA",
    precision: "exact",
    radiusKm: 1,
    counted: true,
    accounts: 1,
    reports: 0,
    conditions: 0,
    sources: 2,
    evidenceYears: [],
    ...more,
  },
});

/** Three invented accounts: one of two types of place, one half-open, one undated. */
const DATASET = {
  manifest: {
    siteTypes: [{ id: "jail" }, { id: "camp" }, { id: "gate" }],
    countries: [],
    provinces: [],
    authorities: [],
    datasetDate: "2020-01-01",
  },
  sites: [
    site("a", "camp"),
    site("b", "jail", { precision: "county", accounts: 2 }),
    site("c", "camp", { accounts: 0 }),
  ],
  withdrawn: [],
  index: {
    sites: ["a", "b", "c"],
    violations: ["torture", "starvation"],
    testimonies: { id: ["one", "two", "three"], report: [0, 0, 1], from: [2000, 2003, null], to: [2004, null, null] },
    links: { testimony: [0, 0, 1, 2], site: [0, 1, 1, 1], violations: [1, 3, 2, 0] },
    evidence: { site: [], kind: [], from: [], to: [] },
    siteBundles: [],
    routeBundles: {},
  },
} as unknown as Dataset;

const shownBy = (facets: Facets) => shownSet(DATASET, applyFacets(buildFacetIndex(DATASET), facets).shown, facets);

describe("what is shown", () => {
  it("holds each account once, however many places it names", () => {
    expect(shownBy(NO_FACETS).accounts).toEqual([0, 1, 2]);
    expect(shownBy(NO_FACETS).told).toHaveLength(4);
  });
  it("keeps an account of a chosen violation only at the place where it happened", () => {
    expect(shownBy({ ...NO_FACETS, violations: ["starvation"] }).told).toEqual([
      { testimony: 0, site: 1, violations: 3 },
      { testimony: 1, site: 1, violations: 2 },
    ]);
  });
  it("counts as many accounts as the list does", () => {
    for (const facets of [NO_FACETS, { ...NO_FACETS, from: 2010 }, { ...NO_FACETS, undated: false }])
      expect(shownBy(facets).accounts).toHaveLength(applyFacets(buildFacetIndex(DATASET), facets).accountCount);
  });
});

it("an account or a place that is withdrawn is counted nowhere, whatever a kept index says", () => {
  const shown = applyFacets(buildFacetIndex(DATASET), NO_FACETS).shown;
  const left = shownSet({ ...DATASET, withdrawn: ["two", "a"] }, shown, NO_FACETS);
  expect(left.accounts).toEqual([0, 2]);
  expect(left.told.map(({ site: at }) => at)).toEqual([1, 1]);
  expect(left.sites.map(({ id }) => id)).toEqual(["b", "c"]);
});

describe("accounts by period and type", () => {
  const { all, types } = periodsByType(DATASET, shownBy(NO_FACETS));
  it("keeps a span of years whole and puts it into no single year", () => {
    expect(all).toEqual({
      spans: [
        { from: 2000, to: 2004, count: 1 },
        { from: 2003, to: null, count: 1 },
      ],
      undated: 1,
      total: 3,
    });
  });
  it("has an account of two types in both rows, in the order of the dataset, and no row for a type not shown", () => {
    expect(types.map(({ type, total }) => [type, total])).toEqual([
      ["jail", 3],
      ["camp", 1],
    ]);
  });
});

it("a violation counts an account once in a cell and once in all", () => {
  expect(violationsByType(DATASET, shownBy(NO_FACETS))).toEqual({
    types: ["jail", "camp"],
    rows: [
      { violation: "starvation", counts: [2, 0], total: 2 },
      { violation: "torture", counts: [1, 1], total: 1 },
    ],
    accounts: [3, 1],
  });
});

const detail = (id: string, conditions: readonly object[]): SiteDetail => ({ id, conditions }) as unknown as SiteDetail;

it("figures of one unit and count share a group, whatever the order of what they count by; others stay apart", () => {
  const sites = [
    detail("a", [
      { id: "1", category: "food", value: 2, unit: "grams", per: ["person", "day"] },
      { id: "2", category: "medical", value: 2, unit: "people" },
      { id: "3", category: "food" },
    ]),
    detail("b", [
      { id: "1", category: "food", value: 9, unit: "grams", per: ["day", "person"] },
      { id: "2", category: "food", value: 9, unit: "grams", per: ["meal"] },
    ]),
  ];
  expect(
    foodAndSpace(sites, NO_FACETS).map(({ marks }) => marks.map(({ site: at, mark }) => `${at}${mark.id}`)),
  ).toEqual([["a1", "b1"], ["b2"]]);
  expect(foodAndSpace(sites, { ...NO_FACETS, undated: false })).toEqual([]);
});

it("sources without a year stand apart, and without a publisher under none", () => {
  const source = (id: string, publisher?: string, year?: number): [string, SourceDocument] => [
    id,
    {
      id,
      type: "report",
      title: id,
      ...(publisher && { publisher }),
      ...(year && { issued: { "date-parts": [[year]] } }),
    },
  ];
  const sources = new Map([source("s", "P", 2001), source("t", "P"), source("u"), source("v", "Q", 2001)]);
  const rows = sourcesByPublisher(["s", "t", "u", "v", "no-such"], sources);
  expect(rows.map(({ publisher, total, undated }) => [publisher, total, undated])).toEqual([
    ["P", 2, 1],
    [null, 1, 1],
    ["Q", 1, 0],
  ]);
  expect(togetherOf(rows)).toEqual({ years: new Map([[2001, 2]]), undated: 2, total: 4 });
});

describe("what is not known", () => {
  const gaps = (records: Parameters<typeof notKnown>[0]["records"]) =>
    new Map(
      notKnown({ dataset: DATASET, shown: shownBy(NO_FACETS), facets: NO_FACETS, actions: [], records }).map((gap) => [
        gap.kind,
        gap,
      ]),
    );
  it("lists the records that it counts", () => {
    const known = gaps(null);
    expect(known.get("account-undated")?.records).toEqual([{ kind: "account", id: "three", site: "b" }]);
    expect(known.get("account-span")?.records.map(({ id }) => id)).toEqual(["one", "two"]);
    expect(known.get("place-imprecise")?.records.map(({ id }) => id)).toEqual(["b"]);
    expect(known.get("place-no-account")?.records.map(({ id }) => id)).toEqual(["c"]);
  });
  it("says nothing of documents before the records are there", () => {
    expect(gaps(null).has("account-single")).toBe(false);
    const account = (id: string, sources: readonly string[]) => [id, { id, sources }] as const;
    const records = {
      sites: [],
      testimonies: new Map([account("one", ["x"]), account("two", ["x", "y"]), account("three", ["x", "copy"])]),
      sources: new Map([
        ["x", { id: "x", type: "report", title: "X" }],
        ["y", { id: "y", type: "report", title: "Y" }],
        ["copy", { id: "copy", type: "report", title: "Kopie", primary: "X" }],
      ]),
    } as unknown as NonNullable<Parameters<typeof notKnown>[0]["records"]>;
    expect(
      gaps(records)
        .get("account-single")
        ?.records.map(({ id }) => id),
    ).toEqual(["one", "three"]);
  });
});
