import { describe, expect, test } from "vitest";
import {
  actionsByYear,
  actionsNamingAuthority,
  forumIn,
  sitesWithoutAction,
  tally,
} from "../../src/core/accountability";
import type { ActionDetail, SiteFeature } from "../../src/core/dataset";

const action = (id: string, edtf: string, change: Partial<ActionDetail> = {}): ActionDetail => ({
  id,
  date: { edtf, from: Number(edtf.slice(0, 4)), to: Number(edtf.slice(0, 4)) },
  kind: "report",
  forum: "Assembly",
  title: { en: id },
  sites: [],
  authority: [],
  sources: [],
  drafts: [],
  ...change,
});
const site = (id: string, accounts: number, reports: number, counted = true): SiteFeature => ({
  type: "Feature",
  id,
  geometry: { type: "Point", coordinates: [1, 1] },
  properties: {
    id,
    type: "prison",
    name: id,
    country: "XA",
    precision: "exact",
    radiusKm: 1,
    counted,
    accounts,
    reports,
    conditions: 0,
    sources: 0,
    evidenceYears: [],
  },
});

test("a forum is called what the reader's language calls it, else by its name", () => {
  const named = action("named", "2001", { forumNames: { ka: "კრება" } });
  expect([forumIn(named, "ka"), forumIn(named, "fr"), forumIn(action("bare", "2001"), "ka")]).toEqual([
    "კრება",
    "Assembly",
    "Assembly",
  ]);
});

test("who runs a site: actions that name the authority and not the site, newest first", () => {
  const actions = [
    action("old", "2001", { authority: ["wardens"] }),
    action("both", "2003", { authority: ["wardens"], sites: ["quarry"] }),
    action("new", "2004-02", { authority: ["wardens", "guards"] }),
    action("other", "2005", { authority: ["guards"] }),
  ];
  const naming = (authority: string | undefined) =>
    actionsNamingAuthority(actions, { site: "quarry", authority }).map(({ id }) => id);
  expect(naming("wardens")).toEqual(["new", "old"]);
  expect(naming(undefined)).toEqual([]);
});

test("sites without action: most accounts first, reports counted apart, place-holders left out", () => {
  const sites = [site("a", 1, 1), site("b", 4, 0), site("c", 9, 0), site("d", 3, 1, false), site("e", 0, 0)];
  const gap = sitesWithoutAction(sites, [action("x", "2001", { sites: ["c"] })]);
  expect(gap.counted).toBe(4);
  expect(gap.unnamed.map(({ site: { id }, accounts, reports }) => [id, accounts, reports])).toEqual([
    ["b", 4, 0],
    ["a", 0, 1],
    ["e", 0, 0],
  ]);
});

describe("actions by year", () => {
  test("empty years stay, order within a year is that of dates", () => {
    const { years, undated } = actionsByYear([
      action("c", "2003-05"),
      action("b", "2003"),
      action("a", "2001"),
      action("?", "2001", { date: { edtf: "..", from: null, to: null } }),
    ]);
    expect(years.map(({ year, actions }) => [year, actions.map(({ id }) => id)])).toEqual([
      [2001, ["a"]],
      [2002, []],
      [2003, ["b", "c"]],
    ]);
    expect(undated.map(({ id }) => id)).toEqual(["?"]);
  });

  test("none at all", () => expect(actionsByYear([])).toEqual({ years: [], undated: [] }));
});

test("a tally counts most first, equals as they came", () =>
  expect(tally(["a", "b", "c", "b", "c"])).toEqual([
    ["b", 2],
    ["c", 2],
    ["a", 1],
  ]));
