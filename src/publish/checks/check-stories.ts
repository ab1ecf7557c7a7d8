import { parseFragment, parseUrlState } from "../../core/url-state";
import { didYouMean } from "../did-you-mean";
import type { Finding, Located, Problem } from "../problem";
import { problemIn } from "../problem";
import type { RecordSet } from "../read-records";
import type { PlanRecord, StoryRecord } from "../records";
import { readStoryText } from "../story-markdown";

type Step = StoryRecord["steps"][number];

/** What is open or filtered in the view of a step; an account is read where it stands, never in a story. */
function checkLink(link: string, what: "show" | "text"): string[] {
  const { state, problems } = parseUrlState(parseFragment(link));
  const kind = state.selection.kind;
  return [
    ...problems.map(({ key, value, fault }) =>
      fault === "twice"
        ? `“${link}” opens more than one thing, or names “${key}” twice. Keep one.`
        : `“${key}=${value}” in “${link}” is no value a link can have.`,
    ),
    ...state.foreign.map(([key]) => `“${key}” in “${link}” is nothing a link into the atlas knows.`),
    ...(what === "show" && (kind === "account" || kind === "story")
      ? [`A step shows places, routes, pages or filters on the map, no ${kind}.`]
      : []),
  ];
}

function checkTexts({ text }: Step, at: number, located: Located<StoryRecord>): Problem[] {
  return Object.entries(text).flatMap(([language, markdown]): Problem[] => {
    const { faults, links } = readStoryText(markdown);
    const found = [
      ...faults,
      ...links.flatMap(({ to, line }) =>
        checkLink(to, "text").map((message) => ({ check: "wrong-link", line, message })),
      ),
    ];
    return found.map(({ check, line, message }) => {
      const problem = problemIn(located, { check, field: ["steps", at, "text", language], message });
      return { ...problem, ...(problem.line !== undefined && { line: problem.line + line - 1 }) };
    });
  });
}

function checkPlan({ plan, parts = [] }: Step, at: number, plans: readonly PlanRecord[]): Finding[] {
  if (plan === undefined)
    return parts.length === 0
      ? []
      : [
          {
            check: "parts-without-plan",
            field: ["steps", at, "parts"],
            message: "“parts” marks parts of a plan; the step names no “plan”.",
          },
        ];
  const drawn = plans.find(({ site }) => site === plan);
  if (!drawn)
    return [
      {
        check: "no-plan",
        field: ["steps", at, "plan"],
        message: `There is no plan of “${plan}”.${didYouMean(
          plan,
          plans.map(({ site }) => site),
        )}`,
      },
    ];
  const ids = drawn.parts.map(({ id }) => id);
  return parts
    .map((part, partAt) => ({ part, partAt }))
    .filter(({ part }) => !ids.includes(part))
    .map(({ part, partAt }) => ({
      check: "unknown-part",
      field: ["steps", at, "parts", partAt],
      message: `The plan has no part “${part}”.${didYouMean(part, ids)}`,
    }));
}

function checkStory(located: Located<StoryRecord>, plans: readonly PlanRecord[]): Problem[] {
  return located.record.steps.flatMap((step, at) => [
    ...(step.show === undefined ? [] : checkLink(step.show, "show")).map((message) =>
      problemIn(located, { check: "wrong-link", field: ["steps", at, "show"], message }),
    ),
    ...checkPlan(step, at, plans).map((finding) => problemIn(located, finding)),
    ...checkTexts(step, at, located),
  ]);
}

/** What a story's texts and map states may not hold. That what they name exists is checked with all references. */
export function checkStories({ stories, plans, ids }: RecordSet): Problem[] {
  const drawings = plans.map(({ record }) => record);
  // A plan that cannot be read has been said already; a story that draws it is not wrong for that.
  if (ids.plans.size > plans.length)
    return stories.flatMap((located) => checkStory(located, drawings).filter(({ check }) => check !== "no-plan"));
  return stories.flatMap((located) => checkStory(located, drawings));
}
