import type { LinkProblem } from "../../../core/url-state";

const LINK_FAULT: Record<LinkProblem["fault"], string> = {
  malformed: "is not something this atlas can read",
  "out-of-range": "is outside the possible range",
  twice: "is given more than once; the first counts",
};

/** Parts of a link that could not be used. */
export const linkProblems = {
  heading: "Part of this link could not be used:",
  problem: (problem: LinkProblem) => `${problem.key} = ${problem.value || "(empty)"} ${LINK_FAULT[problem.fault]}`,
};
