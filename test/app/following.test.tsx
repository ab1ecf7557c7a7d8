// @vitest-environment happy-dom
import { act, cleanup, render, renderHook, screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, test } from "vitest";
import { Following, useFiltered } from "../../src/app/following";
import { selectShownSites } from "../../src/app/selectors";
import { filter, useAtlas } from "../../src/app/store";
import type { Dataset } from "../../src/core/dataset";
import { buildFacetIndex, NO_FACETS } from "../../src/core/facets";
import { dataset as invented } from "./panels/invented";

/** The invented country with so many accounts, none of them anywhere. */
function show(accounts: number) {
  const ids = Array.from({ length: accounts }, (_, at) => `t-${at}`);
  const dataset: Dataset = {
    ...invented,
    index: {
      ...invented.index,
      testimonies: { id: ids, report: ids.map(() => 0 as const), from: ids.map(() => null), to: ids.map(() => null) },
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
    { wrapper: Following },
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

  test("a large one shows the choice first, and then what it leaves", async () => {
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
      <Following>
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
