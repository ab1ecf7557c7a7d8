import { expect, test } from "vitest";
import { accountColumns, OPEN_END, OPEN_START } from "../../src/core/account-columns";
import type { Dataset } from "../../src/core/dataset";

const ONE = 0b01;
const BOTH = 0b11;

/** Five accounts: three alike at the first site, one of these about then; one undated of both sites; one of the second. */
const index = {
  sites: ["first", "second"],
  testimonies: {
    id: ["a", "b", "c", "d", "e"],
    from: [2001, 2001, 2001, null, 2001],
    to: [2004, 2004, 2004, null, null],
  },
  links: {
    testimony: [0, 1, 2, 3, 3, 4],
    site: [0, 0, 0, 0, 1, 1],
    violations: [ONE, ONE, ONE, ONE, BOTH, BOTH],
  },
  approximate: { testimonies: [2], evidence: [], actions: [] },
} as unknown as Dataset["index"];

test("accounts of one site, date and violations are one row with their number", () => {
  const { alikeSite, alikeCount, alikeViolations, alikeDate, dateFrom, dateTo, dateAbout } = accountColumns(index);
  const rows = [...alikeSite].map((site, row) => {
    const date = alikeDate[row] ?? -1;
    return [site, alikeViolations[row], alikeCount[row], dateFrom[date], dateTo[date], dateAbout[date]];
  });
  expect(rows).toEqual([
    [0, ONE, 2, 2001, 2004, 0],
    [0, ONE, 1, 2001, 2004, 1],
    [1, BOTH, 1, 2001, OPEN_END, 0],
  ]);
});

test("an account of several sites keeps a row for each, so that it is counted once", () => {
  const { sharedCount, sharedTestimony, sharedSite, sharedViolations, sharedDate, dateFrom, dateTo } =
    accountColumns(index);
  expect(sharedCount).toBe(1);
  expect([...sharedTestimony]).toEqual([0, 0]);
  expect([...sharedSite]).toEqual([0, 1]);
  expect([...sharedViolations]).toEqual([ONE, BOTH]);
  expect([...sharedDate].map((date) => [dateFrom[date], dateTo[date]])).toEqual([
    [OPEN_START, OPEN_END],
    [OPEN_START, OPEN_END],
  ]);
});
