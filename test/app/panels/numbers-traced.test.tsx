/**
 * Every number of every panel, taken from the rendered page and traced back to the records in `data/`. A number that no
 * record accounts for fails with the page, the section and the sentence it stands in.
 */
// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { NO_FACETS } from "../../../src/core/facets";
import { parsePlans } from "../../../src/core/parse-plans";
import { ActionsPage } from "../../../src/app/panels/ActionsPage";
import { ComparePanel } from "../../../src/app/panels/ComparePanel";
import { PlanView } from "../../../src/app/panels/plan/PlanView";
import { RoutePanel } from "../../../src/app/panels/RoutePanel";
import { SitePanel, type SiteDetails } from "../../../src/app/panels/SitePanel";
import { dataset, detailsOf, libraryReady, readPublished, routes } from "../real-data";
import { LANGUAGES, render, type Language } from "../real-page";
import type { Page } from "./trace/lookup";
import { numbersIn } from "./trace/reckon";
import * as raw from "./trace/raw";
import { textsWithNumbers, traceNumbers, untracedIn } from "./trace/trace-numbers";

const plans = new Map(parsePlans(readPublished("plans.json")).map((plan) => [plan.site, plan] as const));
const featureOf = (id: string) => {
  const feature = dataset.sites.find((site) => site.id === id);
  if (!feature) throw new Error(`no published place ${id}`);
  return feature;
};
const rawSite = (id: string) => {
  const site = raw.siteOf(id);
  if (!site) throw new Error(`no record of ${id} in data/`);
  return site;
};

interface Rendered {
  readonly host: HTMLElement;
  readonly page: Page;
}

function sitePage(id: string, language: Language, record: SiteDetails = detailsOf(id)): Rendered {
  const plan = plans.get(id);
  const panel = (
    <SitePanel
      feature={featureOf(id)}
      record={{ status: "ready", value: record }}
      library={libraryReady}
      facets={NO_FACETS}
      plan={plan && { status: "ready", value: plan }}
      planView={PlanView}
    />
  );
  return { host: render(panel, language), page: { name: `${id} (${language})`, sites: [rawSite(id)] } };
}

function routePage(id: string, language: Language): Rendered {
  const feature = dataset.routes.find((route) => route.id === id);
  const record = routes.find((route) => route.id === id);
  const route = raw.routeOf(id);
  if (!feature || !record || !route) throw new Error(`no record of ${id}`);
  const host = render(
    <RoutePanel feature={feature} record={{ status: "ready", value: record }} library={libraryReady} />,
    language,
  );
  return { host, page: { name: `${id} (${language})`, sites: [], route } };
}

const actionsPage = (language: Language): Rendered => ({
  host: render(<ActionsPage library={libraryReady} />, language),
  page: { name: `actions (${language})`, sites: [] },
});

/** Those of which most is told: their rows are the fullest. */
const COMPARED = [...dataset.sites]
  .toSorted((a, b) => b.properties.accounts + b.properties.conditions - a.properties.accounts - a.properties.conditions)
  .slice(0, 4)
  .map(({ id }) => id);
const comparePage = (language: Language): Rendered => ({
  host: render(
    <ComparePanel
      ids={COMPARED}
      record={{ status: "ready", value: COMPARED.map((id) => ({ feature: featureOf(id), details: detailsOf(id) })) }}
      library={libraryReady}
    />,
    language,
  ),
  page: { name: `comparison (${language})`, sites: COMPARED.map(rawSite) },
});

describe.each(LANGUAGES)("every number comes from a record (%s)", (language) => {
  test("places and crossings", () => {
    const traced = dataset.sites.map(({ id }) => sitePage(id, language));
    expect(traced.flatMap(({ host, page }) => traceNumbers(host, page))).toEqual([]);
    // The tracer has seen something: a page that lost its numbers would pass otherwise.
    expect(traced.every(({ host }) => textsWithNumbers(host).length > 0)).toBe(true);
  });

  test("routes", () => {
    const traced = dataset.routes.map(({ id }) => routePage(id, language));
    expect(traced.flatMap(({ host, page }) => traceNumbers(host, page))).toEqual([]);
  });

  test("all actions, and places side by side", () => {
    const traced = [actionsPage(language), comparePage(language)];
    expect(traced.flatMap(({ host, page }) => traceNumbers(host, page))).toEqual([]);
  });
});

/** Number words, for sentences that spell them; a week is days, and a day hours. */
const SPELT: Readonly<Record<number, RegExp>> = {
  2: /two|둘|두 /i,
  3: /three|석|세 /i,
  4: /four|네 /i,
  5: /five|다섯/i,
  6: /six|여섯/i,
  7: /seven|일곱|week|일주일/i,
  8: /eight|여덟/i,
  9: /nine|아홉/i,
  10: /\bten\b|열 /i,
  12: /twelve|dozen/i,
  14: /fourteen|two weeks|2주/i,
  20: /twenty|스무/i,
  24: /all day and night|밤낮|midnight|자정/i,
  40: /forty/i,
  50: /fifty|half|절반/i,
  100: /hundred/i,
  1: /\b(an?|one|single|once|every|each)\b|한 |하나|매/i,
};

/** In the sentence itself, or from two numbers of it: men and women together, six by five metres, from five to nine. */
function readsOut(number: number, sentence: string): boolean {
  const stated = [
    ...numbersIn(
      sentence.replace(/(\d+):(\d\d)/g, (_, hour: string, minute: string) =>
        String(Number(hour) + Number(minute) / 60),
      ),
    ),
    ...Object.entries(SPELT).flatMap(([value, words]) => (words.test(sentence) ? [Number(value)] : [])),
  ];
  // An article is no number to reckon with.
  const several = stated.filter((one) => one > 1);
  const reached = stated.flatMap((a) => [a, ...(a > 1 ? several : []).flatMap((b) => [a + b, a * b, b - a])]);
  // Clock times that are about so reach the figure within half an hour.
  return reached.some((one) => one === number || (/:\d\d|시 \d+분/.test(sentence) && Math.abs(one - number) <= 0.5));
}

test("every figure of a condition can be read out of its own sentence, in every language", () => {
  const apart = raw.sites.flatMap(({ id: site, conditions = [] }) =>
    conditions.flatMap(({ id, statement, value, max }) =>
      Object.entries(statement).flatMap(([language, sentence]) =>
        [value, max].flatMap((number) =>
          number === undefined || readsOut(number, sentence)
            ? []
            : [`${site} ${id} (${language}): ${number}: ${sentence}`],
        ),
      ),
    ),
  );
  expect(apart).toEqual([]);
});

describe("the tracer reports", () => {
  test("a figure that is published otherwise than recorded, with page, section and sentence", () => {
    const [id = ""] = COMPARED;
    const record = detailsOf(id);
    const at = record.site.conditions.findIndex(({ value }) => value !== undefined);
    const conditions = record.site.conditions.map((condition, one) =>
      one === at ? { ...condition, value: (condition.value ?? 0) + 7 } : condition,
    );
    const { host, page } = sitePage(id, "en", { ...record, site: { ...record.site, conditions } });
    const untraced = traceNumbers(host, page);
    expect(untraced).not.toEqual([]);
    for (const { page: name, section, sentence } of untraced) {
      expect(name).toBe(`${id} (en)`);
      expect(section).toBe("record-conditions");
      expect(sentence).toMatch(/\d/);
    }
  });

  test("an account that is left out of a place", () => {
    const [id = ""] = COMPARED;
    const record = detailsOf(id);
    const accounts = { ...record.accounts, accounts: record.accounts.accounts.slice(1) };
    const { host, page } = sitePage(id, "en", { ...record, accounts });
    expect(traceNumbers(host, page)).not.toEqual([]);
  });

  const longestRoute = routes.toSorted((a, b) => b.counts.length - a.counts.length)[0]?.id ?? "";
  const busiest = raw.sites.find(({ type }) => raw.atlas.siteTypes.some(({ id, crossing }) => crossing && id === type));
  test.each([
    ["of a place with a plan", () => sitePage([...plans.keys()][0] ?? "", "en")],
    ["of a place much is told of", () => sitePage(COMPARED[0] ?? "", "ko")],
    ["of a crossing", () => sitePage(busiest?.id ?? "", "ko")],
    ["of a route", () => routePage(longestRoute, "en")],
    ["of all actions", () => actionsPage("ko")],
    ["of a comparison", () => comparePage("en")],
  ])("each number %s, changed to another", (_, make) => {
    const { host, page } = make();
    const missed = textsWithNumbers(host).flatMap((text) => {
      const before = text.textContent ?? "";
      const passed = [...before.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].filter((found) => {
        const [number] = numbersIn(found[0]);
        const changed = String((number ?? 0) * 3 + 1017);
        text.textContent = before.slice(0, found.index) + changed + before.slice(found.index + found[0].length);
        return untracedIn(text, host, page).length === 0;
      });
      text.textContent = before;
      return passed.map(([number]) => `${number} in: ${before}`);
    });
    expect(missed).toEqual([]);
  });
});
