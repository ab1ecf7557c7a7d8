// @vitest-environment happy-dom
import { act, cleanup, render, renderHook, screen, waitFor } from "@testing-library/react";
import type { ComponentProps } from "react";
import { afterEach, describe, expect, test } from "vitest";
import { Following, useFiltered } from "../../src/app/following";
import { selectShownSites } from "../../src/app/selectors";
import { filter, useAtlas } from "../../src/app/store";
import type { Dataset } from "../../src/core/dataset";
import { buildFacetIndex, NO_FACETS } from "../../src/core/facets";
import { dataset as invented } from "./panels/invented";

type Weight = ComponentProps<typeof Following>["weight"];

/** The invented country with so many accounts, all of its first site and of one year, or each of a year of its own. */
function show(accounts: number, weight: Weight = "heavy", { alike = true } = {}) {
  const ids = Array.from({ length: accounts }, (_, at) => `t-${at}`);
  const years = ids.map((_, at) => (alike ? 2001 : at - 10_000));
  const dataset: Dataset = {
    ...invented,
    index: {
      ...invented.index,
      testimonies: { id: ids, report: ids.map(() => 0 as const), from: years, to: years },
      links: { testimony: ids.map((_, at) => at), site: ids.map(() => 0), violations: ids.map(() => 0) },
    },
  };
  act(() =>
    useAtlas.setState({
      data: { status: "ready", dataset, index: buildFacetIndex(dataset) },
      facets: NO_FACETS,
    }),
  );
  /** What stood in each drawing: what is chosen, and what list and map show. */
  const drawn: string[] = [];
  renderHook(
    () => {
      const chosen = useAtlas((state) => state.facets.types.join());
      drawn.push(`${chosen}: ${useFiltered(selectShownSites).map(({ site }) => site.properties.type)}`);
    },
    { wrapper: ({ children }) => <Following weight={weight}>{children}</Following> },
  );
  return drawn;
}

afterEach(cleanup);

describe("what follows a choice", () => {
  test("a small dataset shows choice and outcome in one drawing", () => {
    const drawn = show(10);
    const [all] = drawn;
    act(() => filter({ types: ["ferry"] }));
    expect(drawn.filter((one) => one !== all)).toEqual(["ferry: ferry"]);
  });

  test("in a large one list, counts and charts do so as well, as long as few accounts differ", () => {
    const drawn = show(5000, "light");
    const [all] = drawn;
    act(() => filter({ types: ["ferry"] }));
    expect(drawn.filter((one) => one !== all)).toEqual(["ferry: ferry"]);
  });

  test("a name that is typed stands before what it leaves", async () => {
    show(5000, "light");
    const drawn: string[] = [];
    const Both = () => {
      const typed = useAtlas((state) => state.facets.text);
      drawn.push(`${typed}: ${useFiltered((state) => state.facets.text)}`);
      return null;
    };
    render(
      <Following weight="light">
        <Both />
      </Following>,
    );
    for (const text of ["e", "ea", ""]) {
      act(() => filter({ text }));
      await waitFor(() => expect(drawn.at(-1)).toBe(`${text}: ${text}`));
    }
    expect(drawn.filter((one, at) => one !== drawn[at - 1])).toEqual([": ", "e: ", "e: e", "ea: e", "ea: ea", ": "]);
  });

  test("where too many differ they wait as well", async () => {
    const drawn = show(25_000, "light", { alike: false });
    const [all = ""] = drawn;
    act(() => filter({ types: ["ferry"] }));
    await waitFor(() => expect(drawn.at(-1)).toBe("ferry: ferry"));
    expect(drawn.find((one) => one !== all)).toBe(`ferry${all}`);
  });

  test("the map of a large one shows the choice first, and then what it leaves", async () => {
    const drawn = show(5000);
    const [all = ""] = drawn;
    act(() => filter({ types: ["ferry"] }));
    await waitFor(() => expect(drawn.at(-1)).toBe("ferry: ferry"));
    expect(drawn.find((one) => one !== all)).toBe(`ferry${all}`);
  });

  test("is drawn once, and what does not follow stays as it is", async () => {
    show(5000);
    const drawings = { list: 0, beside: 0 };
    const List = () => {
      drawings.list += 1;
      return <p>{useFiltered(selectShownSites).length}</p>;
    };
    const Beside = () => {
      drawings.beside += 1;
      return null;
    };
    render(
      <Following weight="heavy">
        <List />
        <Beside />
      </Following>,
    );
    const before = { ...drawings };
    const listed = screen.getByText(/\d/).textContent;
    act(() => filter({ types: ["ferry"] }));
    await waitFor(() => expect(screen.getByText(/\d/).textContent).not.toBe(listed));
    expect(drawings).toEqual({ list: before.list + 1, beside: before.beside });
  });

  test("the newest choice wins", async () => {
    const drawn = show(5000);
    act(() => {
      filter({ types: ["ferry"] });
      filter({ types: ["prison"] });
    });
    await waitFor(() => expect(drawn.at(-1)).toMatch(/^prison: prison/));
    expect(drawn.filter((one) => one.endsWith(": ferry"))).toEqual([]);
  });
});
