/** The page of returns over the published files: every figure computed anew, straight from the records of the routes. */
// @vitest-environment happy-dom
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import type { RouteDetail } from "../../../src/core/dataset";
import { returnsCsv } from "../../../src/core/export/returns-csv";
import { returnsByCrossing } from "../../../src/core/returns";
import { returns as enWords } from "../../../src/app/i18n/en/returns";
import { returns as koWords } from "../../../src/app/i18n/ko/returns";
import { ReturnsPage } from "../../../src/app/panels/ReturnsPage";
import { gridOf } from "../../../src/app/panels/returns/ReturnsPicture";
import { dataset, routes as records } from "../real-data";
import { render, type Language } from "../real-page";

const placesById = new Map(dataset.sites.map((site) => [site.id, site]));
const details: ReadonlyMap<string, RouteDetail> = new Map(records.map((route) => [route.id, route]));

function page(language: Language = "en", routes = dataset.routes, leftOut: number | null = null): HTMLElement {
  return render(
    <ReturnsPage
      routes={routes}
      leftOut={leftOut}
      records={{ status: "ready", value: details }}
      library={{ status: "loading" }}
    />,
    language,
    { open: () => undefined },
  );
}

/** By another way than the page's: the records themselves, crossings by the type that the manifest marks. */
const crossings = new Set(
  dataset.sites
    .filter(({ properties }) => dataset.manifest.siteTypes.find(({ id }) => id === properties.type)?.crossing)
    .map(({ id }) => id),
);
const events = records.filter(({ pattern }) => !pattern);
const crossingsOf = (route: RouteDetail) => [
  ...new Set(route.stops.flatMap(({ site }) => (site !== undefined && crossings.has(site) ? [site] : []))),
];
const shortOf = ({ people }: RouteDetail): string => {
  const { min, max } = people ?? {};
  if (min === undefined) return max === undefined ? "?" : `≤ ${max}`;
  return max === undefined ? `${min}+` : min === max ? `${min}` : `${min}–${max}`;
};
const shares = (route: RouteDetail): boolean =>
  events.some(
    (other) => other.id !== route.id && (route.overlaps.includes(other.id) || other.overlaps.includes(route.id)),
  );

/** Without what is read out beside it. */
const shownText = (link: Element): string =>
  [...link.children].flatMap((part) => (part.matches(".visually-hidden") ? [] : [part.textContent ?? ""])).join("");

/** The table as it is read: crossing, year, figures. */
function cells(host: HTMLElement): readonly (readonly [crossing: string, year: string, figures: readonly string[]])[] {
  const years = [...host.querySelectorAll(".returns-table thead th")]
    .slice(1)
    .map(({ textContent }) => textContent ?? "");
  return [...host.querySelectorAll(".returns-table tbody tr")].flatMap((row) => {
    const crossing = row.querySelector("th a")?.getAttribute("href")?.replace("#site=", "") ?? "";
    return [...row.querySelectorAll("td")].map(
      (cell, at) => [crossing, years[at] ?? "", [...cell.querySelectorAll("a")].map(shownText)] as const,
    );
  });
}

describe("the table", () => {
  const host = page();

  test("holds every return of the records once under each crossing it names, and no other", () => {
    const expected = events.flatMap((route) => {
      const at = crossingsOf(route);
      const edtf = route.date?.edtf ?? "undated";
      const year = edtf.includes("/") ? "several years" : edtf === "undated" ? edtf : edtf.slice(0, 4);
      const figure = `${shortOf(route)}${shares(route) ? "†" : ""}`;
      return (at.length === 0 ? [""] : at).map((crossing) => `${crossing} ${year} ${figure}`);
    });
    const shown = cells(host).flatMap(([crossing, year, figures]) =>
      figures.map((figure) => `${crossing} ${year} ${figure}`),
    );
    expect(shown.length).toBeGreaterThan(20);
    expect(shown.toSorted()).toEqual(expected.toSorted());
  });

  test("adds nothing: no number on the page is a sum of two returns of a cell", () => {
    for (const [, , figures] of cells(host))
      expect(figures.every((figure) => events.some((route) => figure.replace("†", "") === shortOf(route)))).toBe(true);
  });

  test("counts returns whose number nobody states as returns", () => {
    const unknown = events.filter(({ people }) => people === undefined).length;
    expect(host.querySelector(".record-summary")?.textContent).toBe(
      enWords.says(events.length, unknown, new Set(events.flatMap(crossingsOf)).size),
    );
  });
});

describe("the picture", () => {
  const host = page();
  const table = returnsByCrossing(dataset.routes, crossings, placesById);
  const grid = gridOf(table);
  const bars = [...host.querySelectorAll("[data-return]")];

  test("draws each return once a row", () => {
    const rows = table.rows.flatMap((row) => row.events.map(({ route }) => route.id));
    expect(bars.map((bar) => bar.getAttribute("data-return")).toSorted()).toEqual(rows.toSorted());
  });

  test("is as tall as the numbers of the records, both ends, on one scale", () => {
    const tall = 46;
    const numberOf = (element: Element | null, name: string) => Number(element?.getAttribute(name));
    for (const bar of bars) {
      const { people } = details.get(bar.getAttribute("data-return") ?? "") ?? {};
      const height = (count: number) => (count / grid.top) * tall;
      const solid = bar.querySelector("rect.bar");
      const hollow = bar.querySelector("rect.bar-hollow");
      expect(bar.querySelector(".return-unknown") !== null).toBe(people === undefined);
      if (people?.min !== undefined) expect(numberOf(solid, "height")).toBeCloseTo(Math.max(1, height(people.min)), 5);
      if (people?.max !== undefined && people.max !== people.min)
        expect(numberOf(hollow, "height")).toBeCloseTo(height(people.max) - height(people.min ?? 0), 5);
      else expect(hollow).toBeNull();
    }
  });

  test("marks what may cover the same people, and nothing else", () => {
    for (const bar of bars) {
      const route = details.get(bar.getAttribute("data-return") ?? "");
      expect(bar.querySelector(".return-overlap") !== null).toBe(route !== undefined && shares(route));
    }
  });

  test("is made of attributes and classes: no style under a strict policy", () => {
    expect(host.innerHTML).not.toContain("style=");
  });
});

describe("one by one", () => {
  const host = page();
  test("lists the sources of every return", () => {
    for (const item of host.querySelectorAll(".returns-list > li")) {
      const route = details.get(
        item.querySelector(".event-route a")?.getAttribute("href")?.replace("#route=", "") ?? "",
      );
      expect(item.querySelectorAll(".cites a")).toHaveLength(new Set(route?.sources).size);
    }
  });
  test("keeps composites apart, without a date or a number", () => {
    const listed = [...host.querySelectorAll(".returns-composites a[href^='#route']")].map((link) =>
      link.getAttribute("href")?.replace("#route=", ""),
    );
    expect(listed.toSorted()).toEqual(
      records
        .filter((route) => route.pattern)
        .flatMap((route) => crossingsOf(route).map(() => route.id))
        .toSorted(),
    );
    for (const id of listed) expect(details.get(id ?? "")?.pattern).toBe(true);
  });
});

test("says what the chosen years leave out, and that they leave out all", () => {
  const of2023 = dataset.routes.filter(({ properties }) => properties.date?.startsWith("2023"));
  const some = page("en", of2023, 3);
  expect(some.textContent).toContain(enWords.filtered(3));
  expect([...some.querySelectorAll(".returns-table thead th")].slice(1).map(({ textContent }) => textContent)).toEqual([
    "2023",
  ]);
  const none = page("en", [], 25);
  expect(none.textContent).toContain(enWords.nothing);
  expect(none.querySelector("table")).toBeNull();
});

test("is in Korean where the reader is", () => {
  const host = page("ko");
  expect(host.querySelector("h1")?.textContent).toBe(koWords.heading);
  expect(host.querySelector(".returns-table")?.textContent).toContain(koWords.unnamed);
});

test("as a file: a row for each return at each crossing, both ends of its range, its sources", () => {
  const table = returnsByCrossing(dataset.routes, crossings, placesById);
  const text = returnsCsv({
    table,
    details,
    nameOf: (crossing) => crossing ?? "none",
    routeName: ({ properties }) => properties.name,
    version: "v",
    date: "d",
    licence: "l",
  });
  const { data, errors } = Papa.parse(text.replace("\uFEFF", ""), { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(table.rows.reduce((sum, row) => sum + row.events.length + row.patterns.length, 0));
  for (const row of data) {
    const route = details.get(row["route_id"] ?? "");
    const dated = row["is_composite"] === "no";
    expect(row["people_min"]).toBe(dated ? String(route?.people?.min ?? "") : "");
    expect(row["people_max"]).toBe(dated ? String(route?.people?.max ?? "") : "");
    expect(row["date"]).toBe(route?.date?.edtf ?? "");
    expect(row["source_ids"]).toBe(route?.sources.join("; "));
  }
});
