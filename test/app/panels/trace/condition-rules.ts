/** Which records account for the numbers among conditions: figures, axes, standards, and how each statement is known. */
import { accountsBehind, counts, documentsOf, figureOf, numbersIn, peopleOf, periodGroups, type Group } from "./reckon";
import { conditionsAt, siteAt, type Page, type Rule } from "./lookup";
import * as raw from "./raw";
import type { RawCondition } from "./raw";

/** Korean says "per person" with a digit. */
export const EACH = "1인당";

/** Arithmetic with a standard: so much for each of so many. */
export function needs(conditions: readonly RawCondition[]): readonly Group[] {
  const shared = raw.standards.filter(({ setting, unit }) => setting === "shared" && unit === "square-metres");
  return conditions.flatMap((condition) =>
    shared.map(({ value: each = 0 }) => {
      const people = figureOf({ value: condition.value ?? 0, ...(condition.max && { max: condition.max }) });
      return [each, ...people, ...people.map((one) => Math.round(one * each * 10) / 10)];
    }),
  );
}

function claimLine(element: Element, page: Page): readonly Group[] {
  const site = siteAt(element, page);
  const own = conditionsAt(element, page);
  const row = element.closest(".figure-row") ?? element;
  const others = conditionsAt(row, page).filter((condition) => !own.includes(condition));
  const dated = others.flatMap((other) => periodGroups(other.period).map((period) => [...figureOf(other), ...period]));
  return [
    ...own.flatMap((condition) => {
      const documents = documentsOf(condition.sources).length;
      const copies = new Set(condition.sources).size;
      return [
        documents === copies ? [documents] : [documents, copies],
        ...periodGroups(condition.period),
        ...(site ? [[accountsBehind(condition, site)]] : []),
      ];
    }),
    // Up to two other figures are named with their years, more are counted.
    ...dated,
    ...dated.flatMap((one) => dated.map((two) => [...one, ...two])),
    ...(others.length > 2 ? others.map((_, at) => [at + 1]) : []),
  ];
}

/** Evenly spaced from zero and beyond the highest figure of the row: an axis says nothing of its own. */
function axisOf(element: Element, page: Page): readonly Group[] {
  const ticks = [...(element.closest("svg")?.querySelectorAll("text") ?? [])].flatMap((text) =>
    numbersIn(text.textContent ?? ""),
  );
  const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
  const figures = page.route?.counts?.flatMap(peopleOf) ?? conditionsAt(element, page).flatMap(figureOf);
  const even = ticks[0] === 0 && ticks.every((tick, at) => Math.abs(tick - at * step) < 1e-9 * Math.max(1, tick));
  const inScale = page.route ? true : figures.length > 0 && Math.max(...figures) <= (ticks.at(-1) ?? 0);
  return even && inScale ? ticks.map((tick) => [tick]) : [];
}

export const CONDITION_RULES: readonly Rule[] = [
  // Before the one sentence that it closes.
  [".statement-care > summary > .record-meta", (element, page) => ({ groups: [counts(conditionsAt(element, page))] })],
  [
    ".figure-row .figure-value, .comparison-condition .figure-value",
    (element, page) => ({ groups: conditionsAt(element, page).map(figureOf) }),
  ],
  [
    ".figure-row .figure-scope, .comparison-condition .figure-scope",
    (element, page) => ({
      texts: conditionsAt(element, page).map(({ scope }) => scope),
      groups: conditionsAt(element, page).flatMap(({ period }) => periodGroups(period)),
    }),
  ],
  [
    ".condition-says, .comparison-condition p:not(.record-meta):not(.figure), .plan-claims > li",
    (element, page) => ({ texts: conditionsAt(element, page).map(({ statement }) => statement) }),
  ],
  [".condition .record-meta", (element, page) => ({ groups: claimLine(element, page) })],
  [
    ".comparison-condition .record-meta, .plan-claims .record-meta",
    (element, page) => ({
      texts: conditionsAt(element, page).map(({ scope }) => scope),
      groups: conditionsAt(element, page).flatMap(({ period }) => periodGroups(period)),
    }),
  ],
  [
    ".condition-care > summary, .comparison-care > summary",
    (element, page) => {
      const [first] = conditionsAt(element, page);
      return {
        groups: [
          counts((siteAt(element, page)?.conditions ?? []).filter(({ category }) => category === first?.category)),
        ],
      };
    },
  ],
  [
    ".would-need",
    (element, page) => ({
      texts: [EACH, ...raw.standards.map(({ label }) => label)],
      groups: needs(conditionsAt(element, page)),
    }),
  ],
  [
    ".areas text",
    (element, page) => ({
      groups: element.classList.contains("axis-law")
        ? raw.standards.map(figureOf)
        : conditionsAt(element, page).map(figureOf),
    }),
  ],
  // The length of the ruler is part of the drawing, like the ticks of an axis.
  [".areas ~ .drawn-note", () => ({ groups: [0.5, 1, 2, 5, 10, 20].map((side) => [side]) })],
  [".axis svg text", (element, page) => ({ groups: axisOf(element, page) })],
  [".axis-name", () => ({ texts: ["1주", "24시간", "1시간"] })],
  [
    "details.standards > summary",
    (element) => ({ groups: [[element.parentElement?.querySelectorAll("li").length ?? 0]] }),
  ],
  [".standards li", () => ({ texts: raw.standards.map(({ statement }) => statement) })],
  [
    ".compared li",
    () => ({
      texts: [EACH, ...raw.standards.flatMap(({ label, statement }) => [label, statement])],
      groups: raw.standards.map(figureOf),
    }),
  ],
];
