import { describe, expect, it } from "vitest";
import type { Dataset, SiteFeature } from "../../src/core/dataset";
import { applyFacets, buildFacetIndex, NO_FACETS, type Facets } from "../../src/core/facets";
import type { Violation } from "../../src/core/vocabulary";

interface Testimony {
  readonly at: Readonly<Record<string, readonly Violation[]>>;
  readonly years?: readonly [number | null, number | null];
}
interface Evidence {
  readonly site: string;
  readonly kind: "condition" | "route" | "action" | "site";
  readonly years?: readonly [number | null, number | null];
}
const KINDS = ["condition", "route", "action", "site"];
const VIOLATIONS: readonly Violation[] = ["torture", "forced-labour", "starvation"];

/** An invented dataset of three sites and a place-holder. */
function dataset(testimonies: readonly Testimony[], evidence: readonly Evidence[] = []): Dataset {
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
      accounts: 0,
      reports: 0,
      conditions: 0,
      sources: 1,
      evidenceYears: [],
      ...more,
    },
  });
  const sites = [
    site("camp", "camp", { province: "north", "name:ko": "북창" }),
    site("gaol", "gaol", { province: "south", authority: "police", aliases: "Ch'ŏngmun; Block 9" }),
    site("gate", "gate", { country: "XB" }),
    site("unnamed", "camp", { counted: false, province: "north" }),
  ];
  const position = (id: string) => sites.findIndex((candidate) => candidate.id === id);
  const links = testimonies.flatMap(({ at }, testimony) =>
    Object.entries(at).map(([id, kinds]) => ({
      testimony,
      site: position(id),
      mask: kinds.reduce((mask, kind) => mask | (1 << VIOLATIONS.indexOf(kind)), 0),
    })),
  );
  return {
    sites,
    routes: [],
    withdrawn: [],
    manifest: {
      datasetDate: "2026-01-01",
      siteTypes: ["camp", "gaol", "gate"].map((id) => ({ id })),
      countries: [{ id: "XA" }, { id: "XB" }],
      provinces: [{ id: "north" }, { id: "south" }],
      authorities: [{ id: "police" }],
    } as unknown as Dataset["manifest"],
    index: {
      format: 1,
      sites: sites.map(({ id }) => id),
      violations: VIOLATIONS,
      testimonies: {
        id: testimonies.map((_, at) => `t-${at}`),
        report: testimonies.map(() => 0),
        from: testimonies.map((t) => t.years?.[0] ?? null),
        to: testimonies.map((t) => t.years?.[1] ?? null),
      },
      links: {
        testimony: links.map((l) => l.testimony),
        site: links.map((l) => l.site),
        violations: links.map((l) => l.mask),
      },
      evidence: {
        site: evidence.map((e) => position(e.site)),
        kind: evidence.map((e) => KINDS.indexOf(e.kind)),
        from: evidence.map((e) => e.years?.[0] ?? null),
        to: evidence.map((e) => e.years?.[1] ?? null),
      },
      siteBundles: sites.map(() => [0]),
      routeBundles: {},
    },
  };
}

const shown = (data: Dataset, facets: Partial<Facets>) => {
  const result = applyFacets(buildFacetIndex(data), { ...NO_FACETS, ...facets });
  return { ids: data.sites.filter((_, at) => result.shown[at] === 1).map(({ id }) => id), ...result };
};

describe("what is shown", () => {
  const data = dataset(
    [
      { at: { camp: ["torture"] }, years: [2003, 2003] },
      { at: { camp: ["forced-labour"] }, years: [2010, 2012] },
      { at: { camp: ["starvation"], gaol: ["torture"] } },
    ],
    [
      { site: "gaol", kind: "condition", years: [1990, 1999] },
      { site: "gate", kind: "site", years: [1960, 1995] },
      { site: "camp", kind: "site" },
    ],
  );

  it("is everything while nothing is chosen, and a place-holder counts as no facility", () => {
    const { ids, countedSites, accountCount, undatedAccounts } = shown(data, {});
    expect(ids).toEqual(["camp", "gaol", "gate", "unnamed"]);
    expect([countedSites, accountCount, undatedAccounts]).toEqual([3, 3, 1]);
  });

  it("needs violation and years in one and the same account", () => {
    expect(shown(data, { violations: ["torture"], from: 2010, to: 2012, undated: false }).ids).toEqual([]);
    expect(shown(data, { violations: ["forced-labour"], from: 2010, to: 2012, undated: false }).ids).toEqual(["camp"]);
  });

  it("counts a violation only at the site where it happened", () => {
    expect(shown(data, { violations: ["starvation"] }).ids).toEqual(["camp"]);
    expect(shown(data, { violations: ["torture"] }).accounts).toEqual(Uint32Array.of(1, 1, 0, 0));
  });

  it("keeps undated accounts unless they are left out", () => {
    expect(shown(data, { violations: ["torture"], from: 1950, to: 1960 }).ids).toEqual(["gaol"]);
    expect(shown(data, { violations: ["torture"], from: 1950, to: 1960, undated: false }).ids).toEqual([]);
  });

  it("keeps a site by a dated condition or by an operating period bounded by a date", () => {
    expect(shown(data, { from: 1994, to: 1996, undated: false }).ids).toEqual(["gaol", "gate"]);
    expect(shown(data, { from: 1998, to: 1999, undated: false }).ids).toEqual(["gaol"]);
  });

  it("an operating period nobody knows keeps no site that has other evidence", () => {
    expect(
      shown(dataset([{ at: { camp: [] }, years: [2003, 2003] }], [{ site: "camp", kind: "site" }]), { from: 2020 }).ids,
    ).toEqual(["gaol", "gate", "unnamed"]);
  });

  it("a site that has nothing to date stays with the undated", () => {
    expect(shown(data, { from: 2020, to: 2021 }).ids).toContain("unnamed");
    expect(shown(data, { from: 2020, to: 2021, undated: false }).ids).not.toContain("unnamed");
  });

  it("leaves undated records out on request, also while no year is chosen", () => {
    expect(shown(data, { undated: false }).ids).toEqual(["camp", "gaol", "gate"]);
    expect(shown(data, { undated: false }).accountCount).toBe(2);
  });

  it("counts different accounts, not links", () => {
    expect(shown(data, { types: ["gaol"] })).toMatchObject({ ids: ["gaol"], accountCount: 1 });
    expect(shown(data, {}).accountCount).toBe(3);
  });

  it("finds a name without marks, in any script, and in other spellings", () => {
    expect(shown(data, { text: "chongmun" }).ids).toEqual(["gaol"]);
    expect(shown(data, { text: "북창" }).ids).toEqual(["camp"]);
    expect(shown(data, { text: "block 9" }).ids).toEqual(["gaol"]);
  });

  it("a site without a province or an authority can be asked for", () => {
    expect(shown(data, { regions: ["not-known"] }).ids).toEqual(["gate"]);
    expect(shown(data, { authorities: ["police"] }).ids).toEqual(["gaol"]);
  });
});

describe("counts of what each choice would leave", () => {
  const data = dataset([
    { at: { camp: ["torture"] }, years: [2003, 2003] },
    { at: { gaol: ["torture", "starvation"] }, years: [2004, 2004] },
  ]);

  it("leave out the facet itself, so that another choice can be weighed", () => {
    const { counts } = shown(data, { types: ["gaol"] });
    expect(counts.types).toEqual([2, 1, 1]);
    expect(counts.countries).toEqual([1, 0]);
    expect(counts.violations).toEqual([1, 0, 1]);
  });

  it("agree with what a choice then shows", () => {
    const index = buildFacetIndex(data);
    const base: Facets = { ...NO_FACETS, from: 2003, to: 2004, undated: false };
    const { counts } = applyFacets(index, base);
    index.options.types.forEach((id, at) =>
      expect(applyFacets(index, { ...base, types: [id] }).siteCount).toBe(counts.types[at]),
    );
    index.violations.forEach((id, at) =>
      expect(applyFacets(index, { ...base, violations: [id] }).siteCount).toBe(counts.violations[at]),
    );
  });
});
