// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SiteList } from "../../../src/app/list/SiteList";
import { filter, open, sortBy, useAtlas } from "../../../src/app/store";
import type { Dataset, SiteFeature } from "../../../src/core/dataset";
import { buildFacetIndex, NO_FACETS } from "../../../src/core/facets";
import { NOTHING_OPEN, type SiteSelection } from "../../../src/core/url-state";
import { dataset as invented, Reader } from "../panels/invented";

const pattern = invented.sites[0] as SiteFeature;

/** Places "Place 0", "Place 1" … in one province, each with one more account than the one before it, of the year 2000 + its number. */
function places(count: number): Dataset {
  const ids = Array.from({ length: count }, (_, at) => `place-${at}`);
  const sites = ids.map(
    (id, at): SiteFeature => ({
      ...pattern,
      id,
      properties: {
        ...pattern.properties,
        id,
        name: `Place ${at}`,
        province: "lowland",
        type: at % 2 ? "ferry" : "prison",
      },
    }),
  );
  const links = ids.slice(0, 6).flatMap((_, site) => Array.from({ length: site + 1 }, () => site));
  return {
    ...invented,
    sites,
    index: {
      ...invented.index,
      sites: ids,
      testimonies: {
        id: links.map((_, at) => `t-${at}`),
        report: links.map(() => 0 as const),
        from: links.map((site) => 2000 + site),
        to: links.map((site) => 2000 + site),
      },
      links: { testimony: links.map((_, at) => at), site: links, violations: links.map(() => 0) },
    },
  };
}

function show(count: number, opened?: (to: SiteSelection) => void) {
  const dataset = places(count);
  act(() => useAtlas.setState({ data: { status: "ready", dataset, index: buildFacetIndex(dataset) } }));
  render(
    <Reader manifest={dataset.manifest} {...(opened && { open: opened })}>
      <SiteList />
    </Reader>,
  );
}

const rows = () => [...document.querySelectorAll<HTMLElement>(".row")];
const listed = () => rows().map((row) => row.querySelector(".row-name")?.textContent);
const link = (name: string): HTMLElement => {
  const found = screen.getAllByRole("link").find((one) => one.querySelector(".row-name")?.textContent === name);
  if (!found) throw new Error(`no row of ${name}`);
  return found;
};

beforeEach(() =>
  act(() => useAtlas.setState({ facets: NO_FACETS, selection: NOTHING_OPEN, hovered: null, sort: "province" })),
);
afterEach(cleanup);

describe("the list of places", () => {
  test("says name, type and accounts, most accounts first and then by name", () => {
    show(8);
    expect(listed()).toEqual(["Place 5", "Place 4", "Place 3", "Place 2", "Place 1", "Place 0", "Place 6", "Place 7"]);
    expect(link("Place 5").textContent).toContain("Ferry landing");
    expect(link("Place 5").textContent).toContain("6 accounts");
    expect(link("Place 7").textContent).not.toContain("account");
  });

  test("keeps a row that stays, with what is new written into it", () => {
    show(8);
    const row = link("Place 2").closest("li");
    act(() => filter({ from: 2002, to: 2002 }));
    expect(link("Place 2").closest("li")).toBe(row);
    expect(listed()[0]).toBe("Place 2");
    act(() => filter({ from: 2003, to: 2003 }));
    expect(listed()).not.toContain("Place 2");
    act(() => filter({ from: null, to: null }));
    expect(link("Place 2").closest("li")).toBe(row);
    expect(link("Place 2").textContent).toContain("3 accounts");
  });

  test("a filter leaves what matches, and lifting it brings back the rest", () => {
    show(6);
    act(() => filter({ types: ["ferry"] }));
    expect(listed()).toEqual(["Place 5", "Place 3", "Place 1"]);
    act(() => filter({ types: [] }));
    expect(listed()).toEqual(["Place 5", "Place 4", "Place 3", "Place 2", "Place 1", "Place 0"]);
  });

  test("the focus stays in a row that is moved", () => {
    show(6);
    act(() => sortBy("name"));
    link("Place 0").focus();
    expect(listed()[0]).toBe("Place 0");
    act(() => sortBy("accounts"));
    expect(listed().at(-1)).toBe("Place 0");
    expect(document.activeElement).toBe(link("Place 0"));
  });

  test("arrow keys walk the rows, Home and End jump", () => {
    show(6);
    link("Place 5").focus();
    const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
    press("ArrowDown");
    expect(document.activeElement).toBe(link("Place 4"));
    press("End");
    expect(document.activeElement).toBe(link("Place 0"));
    press("ArrowUp");
    expect(document.activeElement).toBe(link("Place 1"));
    press("Home");
    expect(document.activeElement).toBe(link("Place 5"));
  });

  test("a plain click opens the place, one that asks for another tab does not", () => {
    const opened: SiteSelection[] = [];
    show(6, (to) => opened.push(to));
    fireEvent.click(link("Place 3"), { ctrlKey: true });
    expect(opened).toEqual([]);
    fireEvent.click(link("Place 3"));
    expect(opened).toEqual([{ kind: "site", id: "place-3" }]);
  });

  test("pointer and focus tell the map which place they are on", () => {
    show(6);
    fireEvent.pointerOver(link("Place 3"));
    expect(useAtlas.getState().hovered).toBe("place-3");
    fireEvent.focus(link("Place 2"));
    expect(useAtlas.getState().hovered).toBe("place-2");
    fireEvent.blur(link("Place 2"));
    expect(useAtlas.getState().hovered).toBe(null);
  });

  test("what is open is marked, also where its row is made later", () => {
    show(6);
    act(() => open({ kind: "site", id: "place-3" }));
    expect(rows().filter((row) => row.dataset["open"] !== undefined)).toEqual([link("Place 3").closest("li")]);
    expect(link("Place 3").getAttribute("aria-current")).toBe("true");
    act(() => filter({ types: ["ferry"] }));
    act(() => open({ kind: "site", id: "place-0" }));
    act(() => filter({ types: [] }));
    expect(link("Place 3").getAttribute("aria-current")).toBe(null);
    expect(link("Place 0").getAttribute("aria-current")).toBe("true");
  });
});

describe("a list of hundreds", () => {
  test("after a choice draws what is near, and all the rest when the reader pauses", async () => {
    show(500);
    await waitFor(() => expect(rows()).toHaveLength(500), { timeout: 5000 });
    act(() => filter({ text: "place" }));
    expect(rows()).toHaveLength(60);
    await waitFor(() => expect(rows()).toHaveLength(500), { timeout: 5000 });
  });

  test("a reader who goes to the end finds it there before that", async () => {
    show(500);
    await waitFor(() => expect(rows()).toHaveLength(500), { timeout: 5000 });
    act(() => filter({ text: "place" }));
    link("Place 5").focus();
    fireEvent.keyDown(link("Place 5"), { key: "End" });
    expect(rows()).toHaveLength(500);
    await waitFor(() => expect(document.activeElement?.closest("li")).toBe(rows().at(-1)));
  });

  test("rows that many others leave with are gone for reader and keys, and come back in their order", async () => {
    show(500);
    await waitFor(() => expect(rows()).toHaveLength(500), { timeout: 5000 });
    const all = listed();
    act(() => filter({ types: ["ferry"] }));
    await waitFor(() => expect(rows()).toHaveLength(250), { timeout: 5000 });
    const odd = all.filter((name) => Number(name?.slice(6)) % 2 === 1);
    expect(listed()).toEqual(odd);
    const [first = "", second = ""] = odd;
    link(first).focus();
    fireEvent.keyDown(link(first), { key: "ArrowDown" });
    expect(document.activeElement).toBe(link(second));
    act(() => filter({ types: [] }));
    await waitFor(() => expect(listed()).toEqual(all), { timeout: 5000 });
  });
});
