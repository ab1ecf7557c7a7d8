// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { buildFacetIndex, NO_FACETS } from "../../../src/core/facets";
import { NOTHING_OPEN } from "../../../src/core/url-state";
import { ko } from "../../../src/app/i18n/ko";
import { LiveCount } from "../../../src/app/shell/LiveCount";
import { filter, open, useAtlas } from "../../../src/app/store";
import { TimeLine } from "../../../src/app/timeline/TimeLine";
import { dataset as invented, Reader } from "../panels/invented";

/** Axis 2000 to 2009: an account of 2003, one of some time between 2004 and 2006, a condition until 2005, an action of 2009. */
const dataset = {
  ...invented,
  index: {
    ...invented.index,
    testimonies: {
      id: ["t-1", "t-2", "t-3"],
      report: [0, 0, 0] as const,
      from: [2003, 2004, null],
      to: [2003, 2006, null],
    },
    links: { testimony: [0, 1, 2], site: [0, 0, 0], violations: [0, 0, 0] },
    evidence: { site: [0], kind: [0], from: [null], to: [2005] },
    actions: { from: [2009], to: [2009] },
  },
  routes: [],
};

beforeEach(() => {
  act(() =>
    useAtlas.setState({
      data: { status: "ready", dataset, index: buildFacetIndex(dataset) },
      facets: NO_FACETS,
      selection: NOTHING_OPEN,
    }),
  );
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const years = () => {
  const { from, to } = useAtlas.getState().facets;
  return [from, to];
};
const slider = (name: "First year" | "Last year") => screen.getByRole("slider", { name });
const show = () =>
  render(
    <Reader>
      <TimeLine />
      <LiveCount />
    </Reader>,
  );

describe("years by keyboard", () => {
  test("each handle moves its own end, and neither crosses the other", () => {
    show();
    fireEvent.change(slider("First year"), { target: { value: "2004" } });
    expect(years()).toEqual([2004, null]);
    fireEvent.change(slider("Last year"), { target: { value: "2006" } });
    expect(years()).toEqual([2004, 2006]);
    fireEvent.change(slider("First year"), { target: { value: "2009" } });
    expect(years()).toEqual([2006, 2006]);
  });

  test("page keys move by a decade, as far as there is room", () => {
    show();
    fireEvent.keyDown(slider("Last year"), { key: "PageDown" });
    expect(years()).toEqual([2000, 2000]);
    fireEvent.keyDown(slider("Last year"), { key: "PageUp" });
    expect(years()).toEqual([null, null]);
  });

  test("a field takes a year when it is left, one half typed never", () => {
    show();
    const from = screen.getByRole("spinbutton", { name: "From year" });
    fireEvent.change(from, { target: { value: "20" } });
    expect(years()).toEqual([null, null]);
    fireEvent.change(from, { target: { value: "2005" } });
    fireEvent.blur(from);
    expect(years()).toEqual([2005, null]);
  });

  test("what the years leave is said, by the line and once aloud", () => {
    show();
    act(() => filter({ from: 2003, to: 2003, undated: false }));
    expect(screen.getByRole("status").textContent).toBe("2003: 1 place, 1 account");
    expect(document.querySelector(".years-says")?.textContent).toBe("2003 1 place, 1 account; 0 returns, 0 actions");
  });
});

describe("playing", () => {
  const play = () => fireEvent.click(screen.getByRole("button", { name: "Play year by year" }));
  const wait = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
  beforeEach(() => vi.useFakeTimers());

  test("does not begin by itself", () => {
    show();
    wait(60_000);
    expect(years()).toEqual([null, null]);
  });

  test("goes year by year from the first, and stops at the last", () => {
    show();
    play();
    expect(years()).toEqual([2000, 2000]);
    wait(1100);
    expect(years()).toEqual([2001, 2001]);
    wait(60_000);
    expect(years()).toEqual([2009, 2009]);
    expect(screen.getByRole("button", { name: "Play year by year" })).toBeTruthy();
  });

  test("keeps the width of the chosen years", () => {
    act(() => filter({ from: 2001, to: 2003 }));
    show();
    play();
    expect(years()).toEqual([2002, 2004]);
  });

  test("pauses, and another hand on the years stops it", () => {
    show();
    play();
    fireEvent.click(screen.getByRole("button", { name: "Pause" }));
    wait(5000);
    expect(years()).toEqual([2000, 2000]);
    play();
    act(() => filter({ from: 2004, to: 2004 }));
    wait(5000);
    expect(years()).toEqual([2004, 2004]);
  });

  test("stops when the tab is hidden", () => {
    show();
    play();
    vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    act(() => document.dispatchEvent(new Event("visibilitychange")));
    wait(5000);
    expect(years()).toEqual([2000, 2000]);
  });

  test("is slower where less motion is asked for, and at the pace chosen", () => {
    vi.spyOn(globalThis, "matchMedia").mockImplementation(
      (query) =>
        ({
          matches: query.includes("reduce"),
          addEventListener() {},
          removeEventListener() {},
        }) as unknown as MediaQueryList,
    );
    show();
    play();
    wait(1500);
    expect(years()).toEqual([2000, 2000]);
    wait(600);
    expect(years()).toEqual([2001, 2001]);
    fireEvent.change(screen.getByRole("combobox", { name: "Pace" }), { target: { value: "quick" } });
    wait(2100);
    wait(600);
    expect(years()).toEqual([2003, 2003]);
  });
});

describe("numbers", () => {
  const rowOf = (name: string) =>
    within(screen.getByRole("row", { name: new RegExp(`^${name}`) }))
      .getAllByRole("cell")
      .map(({ textContent }) => textContent);
  const openTable = () => {
    const details = document.querySelector<HTMLDetailsElement>(".years-numbers");
    if (!details) throw new Error("no table");
    details.open = true;
    fireEvent(details, new Event("toggle"));
  };

  test("stand in a table: dated to the year, some time, open, undated in a row of its own", () => {
    show();
    openTable();
    // Accounts: in the year, some time. Returns, actions: in the year. Conditions: in the year, open-ended.
    expect(rowOf("2003")).toEqual(["1", "0", "0", "0", "0", "1"]);
    expect(rowOf("2005")).toEqual(["0", "1", "0", "0", "0", "1"]);
    expect(rowOf("2009")).toEqual(["0", "0", "0", "1", "0", "0"]);
    expect(rowOf("undated")).toEqual(["1", "0", "0", "0"]);
  });

  test("only of what is chosen", () => {
    show();
    openTable();
    fireEvent.click(screen.getByRole("button", { name: "Conditions" }));
    fireEvent.click(screen.getByRole("button", { name: "Returns" }));
    expect(rowOf("2005")).toEqual(["0", "1", "0"]);
  });

  test("undated ones are counted apart and can be left out", () => {
    show();
    fireEvent.click(screen.getByRole("checkbox", { name: "Keep undated (1)" }));
    expect(useAtlas.getState().facets.undated).toBe(false);
  });

  test("what is drawn as exact and as approximate differs", () => {
    show();
    const years = (manner: string) =>
      document.querySelector(`.years-bars .bar--account.bar--${manner}`)?.getAttribute("d")?.match(/z/g);
    expect(years("exact")).toHaveLength(1);
    expect(years("within")).toHaveLength(3);
  });
});

describe("when an open place was in use", () => {
  test("an open end is broken off, an unknown period is said and not drawn", () => {
    show();
    const [first, second] = dataset.sites;
    if (!first || !second) throw new Error("no sites");
    const sites = [{ ...first, properties: { ...first.properties, operating: "../2006~" } }, ...dataset.sites.slice(1)];
    const changed = { ...dataset, sites };
    act(() => useAtlas.setState({ data: { status: "ready", dataset: changed, index: buildFacetIndex(changed) } }));
    act(() => open({ kind: "site", id: first.id }));
    expect(screen.getByRole("list", { name: "In use" }).textContent).toContain("until about 2006");
    expect(document.querySelectorAll(".lane-open")).toHaveLength(1);
    expect(document.querySelectorAll(".lane-about")).toHaveLength(1);
    act(() => open({ kind: "site", id: second.id }));
    expect(screen.getByRole("list", { name: "In use" }).textContent).toContain("not known");
    expect(document.querySelectorAll(".years-lane")).toHaveLength(0);
  });
});

test("in Korean", () => {
  render(
    <Reader language="ko" t={ko}>
      <TimeLine />
    </Reader>,
  );
  expect(screen.getByRole("slider", { name: "첫 연도" }).getAttribute("aria-valuetext")).toBe("2000년");
  expect(screen.getByRole("button", { name: "연도순으로 재생" })).toBeTruthy();
});
