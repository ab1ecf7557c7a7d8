import { expect, test } from "vitest";
import { groupAccounts, OPEN_END, OPEN_START } from "../../src/core/account-groups";
import type { Dataset } from "../../src/core/dataset";

const ONE = 0b01;
const BOTH = 0b11;

/** Of the first site: two alike, and one that is about then. One undated of both sites, one open one of the second, one of none. */
const index = {
  sites: ["first", "second"],
  testimonies: {
    id: ["a", "b", "c", "d", "e", "f"],
    from: [2001, 2001, 2001, null, 2001, 2001],
    to: [2004, 2004, 2004, null, null, 2004],
  },
  links: {
    testimony: [3, 0, 1, 2, 3, 4],
    site: [0, 0, 0, 0, 1, 1],
    violations: [ONE, ONE, ONE, ONE, BOTH, BOTH],
  },
  approximate: { testimonies: [2], evidence: [], actions: [] },
} as unknown as Dataset["index"];

test("accounts of one site, date and violations are one group; one of several sites is by itself", () => {
  const { groupFrom, groupTo, groupAbout, groupSize, groupEnd, linkSite, linkViolations } = groupAccounts(index);
  const groups = [...groupEnd].map((end, group) => {
    const links = { from: groupEnd[group - 1] ?? 0, to: end };
    return {
      size: groupSize[group],
      date: [groupFrom[group], groupTo[group], groupAbout[group]],
      sites: Array.from(linkSite.subarray(links.from, links.to)),
      violations: Array.from(linkViolations.subarray(links.from, links.to)),
    };
  });
  expect(groups).toEqual([
    { size: 2, date: [2001, 2004, 0], sites: [0], violations: [ONE] },
    { size: 1, date: [2001, 2004, 1], sites: [0], violations: [ONE] },
    { size: 1, date: [OPEN_START, OPEN_END, 0], sites: [0, 1], violations: [ONE, BOTH] },
    { size: 1, date: [2001, OPEN_END, 0], sites: [1], violations: [BOTH] },
  ]);
});
