import { describe, expect, test } from "vitest";
import type { ActionDetail, ConditionDetail, RouteDetail, SiteDetail, TestimonyDetail } from "../../src/core/dataset";
import {
  accountsOfSite,
  actionsNaming,
  conditionsByCategory,
  evidenceSummary,
  newestFirst,
  routesThrough,
  sourceNumbers,
} from "../../src/core/relations";

const year = (edtf: string) => ({ edtf, from: Number(edtf), to: Number(edtf) });
const testimony = (id: string, change: Partial<TestimonyDetail> = {}): TestimonyDetail => ({
  id,
  kind: "paraphrase",
  sites: ["quarry"],
  violations: [],
  text: { en: "…" },
  sources: ["report-a"],
  consent: "not-seen",
  distress: [],
  knownBy: "own",
  drafts: [],
  ...change,
});
const condition = (
  id: string,
  category: ConditionDetail["category"],
  change: Partial<ConditionDetail> = {},
): ConditionDetail => ({ id, category, statement: { en: "…" }, knownBy: "own", sources: ["report-a"], ...change });
const site = (conditions: readonly ConditionDetail[]): SiteDetail => ({
  id: "quarry",
  type: "prison",
  name: { en: "Quarry" },
  aliases: [],
  country: "XA",
  point: [1, 1],
  precision: "exact",
  radiusKm: 0.3,
  counted: true,
  conditions,
  sources: ["map-a"],
  drafts: [],
});
const route = (id: string, stops: RouteDetail["stops"], change: Partial<RouteDetail> = {}): RouteDetail => ({
  id,
  name: { en: id },
  stops,
  pattern: false,
  legs: [],
  counts: [],
  overlaps: [],
  sources: [],
  drafts: [],
  ...change,
});
const action = (id: string, date: string, sites: readonly string[]): ActionDetail => ({
  id,
  date: { edtf: date, from: 1, to: 1 },
  kind: "report",
  forum: "",
  title: { en: id },
  sites,
  authority: [],
  sources: [],
  drafts: [],
});

describe("accounts of a site", () => {
  test("stand apart from reports, in the order of time, undated last", () => {
    const all = [
      testimony("d"),
      testimony("c", { period: year("2009") }),
      testimony("b", { period: { edtf: "../2004", from: null, to: 2004 } }),
      testimony("a"),
      testimony("r", { kind: "report" }),
      testimony("elsewhere", { sites: ["harbour"] }),
    ];
    const { accounts, reports } = accountsOfSite(all, "quarry");
    expect(accounts.map(({ id }) => id)).toEqual(["b", "c", "a", "d"]);
    expect(reports.map(({ id }) => id)).toEqual(["r"]);
  });
});

describe("routes through a site", () => {
  const harbour = { site: "harbour" };
  const quarry = { site: "quarry" };
  const village = { place: { en: "a village" } };

  test("give the stop before and the stop after, and the legs between", () => {
    const [passage] = routesThrough(
      [
        route("r", [harbour, quarry, village], {
          legs: [
            { mode: "bus", sources: [] },
            { mode: "foot", sources: [] },
          ],
        }),
      ],
      "quarry",
    );
    expect(passage).toMatchObject({
      at: 1,
      before: harbour,
      after: village,
      legBefore: { mode: "bus" },
      legAfter: { mode: "foot" },
    });
  });

  test("end where the sources end", () => {
    expect(routesThrough([route("r", [quarry])], "quarry")).toMatchObject([
      { before: null, after: null, legBefore: null, legAfter: null },
    ]);
  });

  test("a route that comes by twice is there twice, and one that does not is not there", () => {
    expect(
      routesThrough([route("loop", [quarry, harbour, quarry]), route("other", [harbour])], "quarry").map(
        ({ at }) => at,
      ),
    ).toEqual([0, 2]);
  });

  test("dated ones come latest first, patterns after them", () => {
    const routes = [
      route("pattern", [quarry], { pattern: true }),
      route("early", [quarry], { date: year("1999") }),
      route("undated", [quarry]),
      route("spring", [quarry], { date: { edtf: "2004-03", from: 2004, to: 2004 } }),
      route("autumn", [quarry], { date: { edtf: "2004-10", from: 2004, to: 2004 } }),
    ];
    expect(routesThrough(routes, "quarry").map((passage) => passage.route.id)).toEqual([
      "autumn",
      "spring",
      "early",
      "undated",
      "pattern",
    ]);
  });
});

describe("actions", () => {
  const actions = [
    action("b", "2014", ["quarry"]),
    action("c", "2014-03-01", []),
    action("a", "2020-05", ["harbour", "quarry"]),
  ];
  test("stand newest first", () => expect(newestFirst(actions).map(({ id }) => id)).toEqual(["a", "c", "b"]));
  test("that name a site are those that list it", () =>
    expect(actionsNaming(actions, "quarry").map(({ id }) => id)).toEqual(["a", "b"]));
});

describe("conditions", () => {
  test("are grouped in the order of the vocabulary and keep the order of the record", () => {
    const groups = conditionsByCategory([condition("c", "food"), condition("b", "cell-size"), condition("a", "food")]);
    expect(groups.map((group) => [group.category, group.conditions.map(({ id }) => id)])).toEqual([
      ["cell-size", ["b"]],
      ["food", ["c", "a"]],
    ]);
  });
});

describe("the evidence of a site", () => {
  test("counts what there is, each document once, and the years it attests", () => {
    const conditions = [
      condition("c", "food", { sources: ["report-a", "report-b"], period: { edtf: "1998/..", from: 1998, to: null } }),
      condition("d", "food"),
    ];
    const own = accountsOfSite(
      [
        testimony("a", { period: year("2009") }),
        testimony("r", { kind: "report", sources: ["paper"], period: { edtf: "../2004", from: null, to: 2004 } }),
      ],
      "quarry",
    );
    expect(evidenceSummary(site(conditions), own)).toEqual({
      accounts: 1,
      reports: 1,
      conditions: 2,
      documents: 3,
      firstYear: 1998,
      lastYear: 2009,
    });
  });

  test("invents no year where nothing is dated, and no document where nothing is claimed", () => {
    expect(evidenceSummary(site([]), { accounts: [], reports: [] })).toEqual({
      accounts: 0,
      reports: 0,
      conditions: 0,
      documents: 0,
      firstYear: null,
      lastYear: null,
    });
    expect(evidenceSummary(site([]), accountsOfSite([testimony("a")], "quarry"))).toMatchObject({
      firstYear: null,
      lastYear: null,
    });
  });
});

test("source numbers follow the order of first appearance", () => {
  expect([...sourceNumbers([["b", "a"], [], ["a", "c"], ["b"]])]).toEqual([
    ["b", 1],
    ["a", 2],
    ["c", 3],
  ]);
});
