import { describe, expect, it } from "vitest";
import type { Dataset, RouteFeature, SiteFeature } from "../../src/core/dataset";
import { applyFacets, buildFacetIndex, NO_FACETS, type Facets } from "../../src/core/facets";
import { buildTimeIndex, countTime, countTouching, type KindCounts } from "../../src/core/time-bars";
import type { Violation } from "../../src/core/vocabulary";

type Ends = readonly [number | null, number | null];
const VIOLATIONS: readonly Violation[] = ["beating", "starvation"];
interface Account {
  readonly at: Readonly<Record<string, readonly Violation[]>>;
  readonly years?: Ends;
}
interface Given {
  readonly accounts?: readonly Account[];
  readonly conditions?: readonly { readonly site: string; readonly years?: Ends }[];
  readonly routes?: readonly { readonly pattern?: true; readonly date?: string; readonly years: readonly number[] }[];
  readonly actions?: readonly Ends[];
  readonly approximate?: Dataset["index"]["approximate"];
}

const column = (ends: readonly (Ends | undefined)[], end: 0 | 1) => ends.map((one) => one?.[end] ?? null);

/** Two invented places, and what is said of them. */
function dataset({ accounts = [], conditions = [], routes = [], actions = [], approximate }: Given): Dataset {
  const ids = ["gaol", "quarry"];
  const links = accounts.flatMap(({ at }, testimony) =>
    Object.entries(at).map(([id, told]) => ({
      testimony,
      site: ids.indexOf(id),
      mask: told.reduce((mask, kind) => mask | (1 << VIOLATIONS.indexOf(kind)), 0),
    })),
  );
  return {
    sites: ids.map((id) => ({ id, properties: { id, type: id, name: id, country: "XA" } }) as unknown as SiteFeature),
    routes: routes.map(
      ({ pattern = false, date, years }, at) =>
        ({
          id: `r-${at}`,
          properties: { pattern, ...(date && { date }), evidenceYears: years },
        }) as unknown as RouteFeature,
    ),
    withdrawn: [],
    manifest: {
      siteTypes: [],
      countries: [],
      provinces: [],
      authorities: [],
    } as unknown as Dataset["manifest"],
    index: {
      format: 1,
      sites: ids,
      violations: VIOLATIONS,
      testimonies: {
        id: accounts.map((_, at) => `t-${at}`),
        report: accounts.map(() => 0),
        from: column(
          accounts.map(({ years }) => years),
          0,
        ),
        to: column(
          accounts.map(({ years }) => years),
          1,
        ),
      },
      links: {
        testimony: links.map(({ testimony }) => testimony),
        site: links.map(({ site }) => site),
        violations: links.map(({ mask }) => mask),
      },
      evidence: {
        site: conditions.map(({ site }) => ids.indexOf(site)),
        kind: conditions.map(() => 0),
        from: column(
          conditions.map(({ years }) => years),
          0,
        ),
        to: column(
          conditions.map(({ years }) => years),
          1,
        ),
      },
      actions: { from: column(actions, 0), to: column(actions, 1) },
      ...(approximate && { approximate }),
      siteBundles: [[0], [0]],
      routeBundles: {},
    },
  };
}

function count(given: Given, facets: Partial<Facets> = {}) {
  const data = dataset(given);
  const index = buildFacetIndex(data);
  const time = buildTimeIndex(data, index);
  if (!time) throw new Error("nothing is dated");
  return { axis: time.axis, bars: countTime(time, index, { ...NO_FACETS, ...facets }), index, time };
}

/** `2004: 1 exact`, only what is there. */
function told({ exact, within, open }: KindCounts, first: number): readonly string[] {
  return Array.from(exact, (_, at) => {
    const parts = [
      [exact[at], "exact"],
      [within[at], "within"],
      [open[at], "open"],
    ].flatMap(([number, manner]) => (number === 0 ? [] : [`${number} ${manner}`]));
    return parts.length === 0 ? [] : [`${first + at}: ${parts.join(", ")}`];
  }).flat();
}

describe("evidence by year", () => {
  it.each<[string, Ends | undefined, readonly string[], number]>([
    ["a year is exact", [2002, 2002], ["2002: 1 exact"], 0],
    ["a span stands in each of its years", [2001, 2003], ["2001: 1 within", "2002: 1 within", "2003: 1 within"], 0],
    ["since: from its year to the end of the axis", [2003, null], ["2003: 1 open", "2004: 1 open"], 0],
    ["until: from the start of the axis to its year", [null, 2001], ["2000: 1 open", "2001: 1 open"], 0],
    ["undated: in no year", undefined, [], 1],
  ])("%s", (_, years, expected, undated) => {
    // Two others hold the axis open.
    const given = {
      accounts: [{ at: { gaol: [] }, years }, { at: { gaol: [] } }] as Account[],
      actions: [
        [2000, 2000],
        [2004, 2004],
      ] as Ends[],
    };
    const { bars, axis } = count(given);
    expect(axis).toEqual({ first: 2000, last: 2004 });
    expect(told(bars.account, axis.first)).toEqual(expected);
    expect(bars.account.undated).toBe(undated + 1);
  });

  it("a year given as about so is no exact one", () => {
    const { bars, axis } = count({
      conditions: [
        { site: "gaol", years: [2001, 2001] },
        { site: "gaol", years: [2002, 2002] },
      ],
      approximate: { testimonies: [], evidence: [1], actions: [] },
    });
    expect(told(bars.condition, axis.first)).toEqual(["2001: 1 exact", "2002: 1 within"]);
  });

  it("a pattern dates nothing, whatever years stand with it", () => {
    const { bars, axis } = count({
      routes: [
        { pattern: true, years: [2005] },
        { date: "2003-01", years: [2003] },
        { date: "2004/..", years: [2004] },
        { years: [] },
      ],
    });
    expect(told(bars.return, axis.first)).toEqual(["2003: 1 exact", "2004: 1 within"]);
    expect(bars.return.undated).toBe(1);
    expect(axis.last).toBe(2004);
  });

  it("an account at two places is one account", () => {
    const { bars, axis } = count({ accounts: [{ at: { gaol: [], quarry: [] }, years: [2001, 2001] }] });
    expect(told(bars.account, axis.first)).toEqual(["2001: 1 exact"]);
  });

  it("places narrow accounts and conditions, a violation leaves accounts alone to be counted", () => {
    const given: Given = {
      accounts: [
        { at: { gaol: ["beating"] }, years: [2001, 2001] },
        { at: { quarry: ["starvation"] }, years: [2002, 2002] },
      ],
      conditions: [{ site: "gaol", years: [2003, 2003] }],
      routes: [{ years: [2004] }],
      actions: [[2004, 2004]],
    };
    const quarry = count(given, { types: ["quarry"] });
    expect(told(quarry.bars.account, 2000)).toEqual(["2002: 1 exact"]);
    expect(told(quarry.bars.condition, 2000)).toEqual([]);
    const beating = count(given, { violations: ["beating"] });
    expect(told(beating.bars.account, 2000)).toEqual(["2001: 1 exact"]);
    expect(told(beating.bars.condition, 2000)).toEqual([]);
    for (const { bars } of [quarry, beating])
      expect([...told(bars.return, 2000), ...told(bars.action, 2000)]).toEqual(["2004: 1 exact", "2004: 1 exact"]);
  });

  it("nothing dated has no axis, and files without years of actions are read", () => {
    const data = dataset({ accounts: [{ at: { gaol: [] } }] });
    expect(buildTimeIndex(data, buildFacetIndex(data))).toBeNull();
    const { actions: _, ...earlier } = dataset({ accounts: [{ at: { gaol: [] }, years: [2001, 2001] }] }).index;
    const old = { ...dataset({}), index: earlier };
    expect(buildTimeIndex(old, buildFacetIndex(old))?.actions).toEqual([]);
  });

  it("is what choosing that one year leaves, for every year and mixture of periods", () => {
    const ends: readonly (Ends | undefined)[] = [
      [1998, 1998],
      [1996, 2003],
      [null, 2000],
      [2001, null],
      undefined,
      [2009, 2009],
      [1990, 1990],
    ];
    const accounts = ends.map(
      (years, at): Account => ({
        at: at % 2 === 0 ? { gaol: ["beating"] } : { quarry: ["starvation"], gaol: [] },
        ...(years && { years }),
      }),
    );
    for (const facets of [{}, { types: ["gaol"] }, { violations: VIOLATIONS.slice(0, 1) }]) {
      const { bars, axis, index } = count({ accounts }, facets);
      for (let year = axis.first; year <= axis.last; year++) {
        const at = year - axis.first;
        const drawn = (["exact", "within", "open"] as const).reduce(
          (sum, manner) => sum + (bars.account[manner][at] ?? 0),
          0,
        );
        const left = applyFacets(index, { ...NO_FACETS, ...facets, from: year, to: year, undated: false });
        expect([year, drawn]).toEqual([year, left.accountCount]);
      }
    }
  });
});

it("counts what touches a range, undated never", () => {
  const spans = [
    { from: 2000, to: 2000 },
    { from: 1999, to: 2005 },
    { from: null, to: null },
    { from: 2004, to: null },
  ];
  expect(countTouching(spans, { from: 2003, to: 2003 })).toBe(1);
  expect(countTouching(spans, { from: null, to: null })).toBe(3);
});
