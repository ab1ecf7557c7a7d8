/**
 * Every number of the overview, computed anew from the published records by other means than the page uses, and compared
 * with what stands in its tables and drawings.
 */
// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { applyFacets, buildFacetIndex, NO_FACETS, type Facets } from "../../src/core/facets";
import { en } from "../../src/app/i18n/en";
import { overview as words } from "../../src/app/i18n/en/overview";
import { overview as korean } from "../../src/app/i18n/ko/overview";
import { OverviewPage } from "../../src/app/panels/overview/OverviewPage";
import { textWidth } from "../../src/app/panels/overview/chart-text";
import { dataset, library, libraryReady, routes, sites, testimonies } from "./real-data";
import { render, type Language } from "./real-page";

const sources = [...library.sources.values()];

function page(facets: Facets, language: Language = "en"): HTMLElement {
  const { shown } = applyFacets(buildFacetIndex(dataset), facets);
  const record = {
    status: "ready" as const,
    value: {
      sites: new Map(sites.map((site) => [site.id, site])),
      testimonies: new Map(testimonies.map((testimony) => [testimony.id, testimony])),
      routes: new Map(routes.map((route) => [route.id, route])),
    },
  };
  // As with script: without it the pages hold the tables alone.
  return render(
    <OverviewPage dataset={dataset} facets={facets} shown={shown} routes={[]} record={record} library={libraryReady} />,
    language,
    { open: () => undefined },
  );
}

type Dated = { readonly period?: { readonly from: number | null; readonly to: number | null } };
const inYears = ({ period }: Dated, { from, to, undated }: Facets): boolean => {
  const first = period?.from ?? null;
  const last = period?.to ?? null;
  if (first === null && last === null) return undated;
  return (first ?? -9999) <= (to ?? 9999) && (last ?? 9999) >= (from ?? -9999);
};

/** Straight from the records: which account counts at which place. */
function toldAt(facets: Facets) {
  return testimonies.flatMap((testimony) =>
    testimony.sites.flatMap((id) => {
      const type = sites.find((site) => site.id === id)?.type ?? "";
      const kinds = testimony.violations.filter(({ site }) => site === id).map(({ kind }) => kind);
      const passes =
        (facets.types.length === 0 || facets.types.includes(type)) &&
        inYears(testimony, facets) &&
        (facets.violations.length === 0 || kinds.some((kind) => facets.violations.includes(kind)));
      return passes ? [{ testimony, site: id, type, kinds }] : [];
    }),
  );
}

const rowsOf = (host: HTMLElement, id: string): readonly (readonly string[])[] =>
  [...host.querySelectorAll(`#overview-${id} table tr`)].map((row) =>
    [...row.querySelectorAll("th, td")].map((cell) => cell.textContent ?? ""),
  );
const shortOf = (id: string): string => {
  const type = dataset.manifest.siteTypes.find((known) => known.id === id);
  return (type?.short ?? type?.label)?.["en"] ?? id;
};
const distinct = <T,>(values: Iterable<T>): number => new Set(values).size;

const CASES: readonly (readonly [string, Facets])[] = [
  ["all records", NO_FACETS],
  ["one type", { ...NO_FACETS, types: ["kyohwaso"] }],
  ["some years without undated ones", { ...NO_FACETS, from: 2003, to: 2008, undated: false }],
  ["a violation", { ...NO_FACETS, violations: ["torture"] }],
];

describe.each(CASES)("the overview of %s", (_, facets) => {
  const host = page(facets);
  const told = toldAt(facets);
  const shownIds = new Set(
    dataset.sites.flatMap(({ id }, at) => (applyFacets(buildFacetIndex(dataset), facets).shown[at] === 1 ? [id] : [])),
  );
  const accounts = [...new Set(told.map(({ testimony }) => testimony))];

  test("says how many accounts and places it counts", () => {
    const counted = sites.filter(({ id, counted: is }) => is && shownIds.has(id)).length;
    const reports = accounts.filter(({ kind }) => kind === "report").length;
    expect(host.querySelector(".overview-sum strong")?.textContent).toBe(words.says(counted, accounts.length, reports));
  });

  test("counts each period as it is stated, by type, and undated accounts apart", () => {
    const [head = [], ...rows] = rowsOf(host, "periods");
    const types = [...new Set(told.map(({ type }) => type))];
    expect(head.slice(2).toSorted()).toEqual(types.map(shortOf).toSorted());
    const periodOf = ({ period }: Dated): string =>
      !period || (period.from === null && period.to === null)
        ? words.undated
        : words.periods.span(period.from, period.to);
    for (const [name = "", ...cells] of rows) {
      const inRow = (testimony: Dated) => name === words.periods.accounts || periodOf(testimony) === name;
      const expected = [
        accounts.filter(inRow).length,
        ...head
          .slice(2)
          .map((short) =>
            distinct(
              told
                .filter(({ type, testimony }) => shortOf(type) === short && inRow(testimony))
                .map(({ testimony }) => testimony.id),
            ),
          ),
      ];
      expect([name, ...cells.map(Number)]).toEqual([name, ...expected]);
    }
    expect(rows.map(([name]) => name).toSorted()).toEqual(
      [...new Set([...accounts.map(periodOf), words.undated, words.periods.accounts])].toSorted(),
    );
  });

  test("draws as many marks as the table has numbers", () => {
    const [, ...rows] = rowsOf(host, "periods");
    const several = (rows[0]?.length ?? 0) > 3;
    const stated = rows.slice(0, -1).flatMap(([, all, ...types]) => (several ? [all, ...types] : types));
    const drawn = [...host.querySelectorAll("#overview-periods svg .count")].map(({ textContent }) => textContent);
    expect(drawn.toSorted()).toEqual(stated.filter((count) => count !== "0").toSorted());
  });

  test("counts what is told of at which type, an account once in a cell", () => {
    const [head = [], ...rows] = rowsOf(host, "violations");
    for (const [name = "", ...cells] of rows.slice(0, -1)) {
      const own = told.filter(({ kinds }) => kinds.some((kind) => en.vocabulary.violation[kind] === name));
      const expected = [
        ...head
          .slice(1, -1)
          .map((short) =>
            distinct(own.filter(({ type }) => shortOf(type) === short).map(({ testimony }) => testimony.id)),
          ),
        distinct(own.map(({ testimony }) => testimony.id)),
      ];
      expect([name, ...cells.map(Number)]).toEqual([name, ...expected]);
    }
    expect(rows.length - 1).toBe(distinct(told.flatMap(({ kinds }) => kinds)));
  });

  test("shows every published figure of food and space, and none twice", () => {
    const figures = sites
      .filter(({ id }) => shownIds.has(id))
      .flatMap(({ conditions }) => conditions)
      .filter(
        (condition) =>
          condition.value !== undefined &&
          ["food", "cell-size", "occupancy"].includes(condition.category) &&
          inYears(condition, facets),
      )
      .map(({ value = 0, ...figure }) => en.vocabulary.figure({ value, ...figure }));
    const stated = rowsOf(host, "figures")
      .slice(1)
      .map((row) => row[1] ?? "");
    expect(stated.toSorted()).toEqual(figures.toSorted());
    const drawn = [...host.querySelectorAll("#overview-figures svg text.count")].map(
      ({ textContent }) => textContent ?? "",
    );
    expect(drawn.toSorted()).toEqual(figures.toSorted());
  });

  test("counts each cited record of a source once, under its publisher", () => {
    const cited = new Set([
      ...sites
        .filter(({ id }) => shownIds.has(id))
        .flatMap((site) => [...site.sources, ...site.conditions.flatMap((condition) => condition.sources)]),
      ...accounts.flatMap((account) => account.sources),
      ...library.actions
        .filter((action) => action.sites.some((id) => shownIds.has(id)))
        .flatMap((action) => action.sources),
    ]);
    const rows = rowsOf(host, "sources").slice(1);
    expect(rows.reduce((sum, [, total]) => sum + Number(total), 0)).toBe(cited.size);
    for (const [name, total] of rows)
      expect([name, Number(total)]).toEqual([
        name,
        sources.filter(({ id, publisher }) => cited.has(id) && (publisher ?? words.sources.noPublisher) === name)
          .length,
      ]);
  });

  test("says what is not known, in the drawing as in the list", () => {
    const counted = sites.filter(({ id, counted: is }) => is && shownIds.has(id));
    const named = new Set(library.actions.flatMap((action) => action.sites));
    const conditions = sites
      .filter(({ id }) => shownIds.has(id))
      .flatMap((site) => site.conditions)
      .filter((condition) => inYears(condition, facets));
    const blank = ({ period }: Dated) => !period || (period.from === null && period.to === null);
    const expected: Readonly<Record<string, readonly [number, number]>> = {
      "account-undated": [accounts.filter(blank).length, accounts.length],
      "account-span": [
        accounts.filter((account) => !blank(account) && account.period?.from !== account.period?.to).length,
        accounts.length,
      ],
      "condition-undated": [conditions.filter(blank).length, conditions.length],
      "place-imprecise": [counted.filter(({ precision }) => precision !== "exact").length, counted.length],
      "place-no-account": [
        counted.filter(({ id }) => testimonies.every((testimony) => !testimony.sites.includes(id))).length,
        counted.length,
      ],
      "place-no-condition": [counted.filter((site) => site.conditions.length === 0).length, counted.length],
      "place-no-action": [counted.filter(({ id }) => !named.has(id)).length, counted.length],
    };
    const listed = new Map(
      [...host.querySelectorAll("#overview-gaps summary")].map((summary) => {
        const [what, share] = [...summary.querySelectorAll("span")].map(({ textContent }) => textContent ?? "");
        return [what, share];
      }),
    );
    const drawn = [...host.querySelectorAll("#overview-gaps svg .count")].map(({ textContent }) => textContent);
    for (const [kind, [count, of]] of Object.entries(expected)) {
      const what = words.gaps.gap[kind as keyof typeof words.gaps.gap];
      expect([what, listed.get(what)]).toEqual([what, count === 0 ? undefined : `${count} of ${of}`]);
      expect(drawn).toContain(`${count} / ${of}`);
    }
  });
});

test("no drawing carries a style that the page's policy would refuse", () => {
  expect(page(NO_FACETS).querySelectorAll("[style], style")).toHaveLength(0);
});

test("with nothing shown, the page says that this is no finding", () => {
  const host = page({ ...NO_FACETS, text: "no place has this name" });
  expect(host.textContent).toContain(words.nothing);
  expect(host.querySelectorAll("svg")).toHaveLength(0);
});

test("in Korean the figures are those of the English page", () => {
  const numbers = (host: HTMLElement) =>
    [...host.querySelectorAll("#overview-violations svg .count")].map(({ textContent }) => textContent);
  const host = page(NO_FACETS, "ko");
  expect(host.querySelector("h1")?.textContent).toBe(korean.heading);
  expect(numbers(host)).toEqual(numbers(page(NO_FACETS)));
});

/** Boxes of all pieces of text in a drawing, by the estimate that broke them into lines. */
function textBoxes(svg: Element) {
  return [...svg.querySelectorAll("text")].flatMap((text) => {
    const shift = Number(
      /translate\(0 ([\d.]+)\)/.exec(text.closest("g[transform]")?.getAttribute("transform") ?? "")?.[1] ?? 0,
    );
    let y = Number(text.getAttribute("y")) + shift;
    const lines = [...text.querySelectorAll("tspan")];
    const pieces =
      lines.length > 0
        ? lines.map((line) => [line.textContent ?? "", Number(line.getAttribute("dy"))] as const)
        : [[text.textContent ?? "", 0] as const];
    return pieces.map(([piece, dy]) => {
      y += dy;
      const width = textWidth(piece, 11);
      const x = Number(text.getAttribute("x"));
      const anchor = text.getAttribute("text-anchor");
      const left = anchor === "end" ? x - width : anchor === "middle" ? x - width / 2 : x;
      return { piece, left, right: left + width, top: y - 9, bottom: y };
    });
  });
}

test.each(["en", "ko"] as const)("no words of a drawing lie over others: %s", (language) => {
  for (const svg of page(NO_FACETS, language).querySelectorAll("svg.overview-chart")) {
    const boxes = textBoxes(svg).filter(({ piece }) => piece !== "");
    const over = boxes.flatMap((a, at) =>
      boxes
        .slice(at + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.piece} / ${b.piece}`),
    );
    expect(over).toEqual([]);
  }
});
