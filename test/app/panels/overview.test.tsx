// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Dataset } from "../../../src/core/dataset";
import { buildFacetIndex } from "../../../src/core/facets";
import { DEFAULT_VIEW } from "../../../src/core/url-state";
import { PanelHost } from "../../../src/app/panels/PanelHost";
import { filter, open, useAtlas } from "../../../src/app/store";
import { actions, bundle, dataset, Reader, sources, standards } from "./invented";

let asked: string[] = [];
let broken: string | null = null;

beforeEach(() => {
  asked = [];
  broken = null;
  vi.stubGlobal("fetch", (address: string) => {
    const file = address.slice(address.lastIndexOf("/data/") + "/data/".length);
    asked.push(file);
    const files: Readonly<Record<string, unknown>> = {
      "actions.json": actions,
      "sources.json": sources,
      "standards.json": standards,
    };
    return Promise.resolve(
      file === broken ? new Response("", { status: 503 }) : new Response(JSON.stringify(files[file] ?? bundle)),
    );
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(of: Dataset) {
  useAtlas.setState({
    ...DEFAULT_VIEW,
    data: { status: "ready", dataset: of, index: buildFacetIndex(of) },
    bundles: {},
    library: { status: "idle" },
    selection: { kind: "page", page: "overview" },
  });
  return render(
    <Reader open={open}>
      <PanelHost />
    </Reader>,
  );
}

const bundlesAsked = () => asked.filter((file) => file.startsWith("records/"));
/** The same places, as if their records lay in so many files. */
const inFiles = (files: number): Dataset => ({
  ...dataset,
  index: {
    ...dataset.index,
    siteBundles: dataset.index.siteBundles.map(() => Array.from({ length: files }, (_, at) => at)),
    routeBundles: {},
  },
});

test("counts from the index stand before any record has come", async () => {
  broken = "records/0.json";
  show(dataset);
  expect(await screen.findByRole("heading", { name: "Accounts by year and type of place" })).toBeTruthy();
  expect(await screen.findByRole("button", { name: "Try again" })).toBeTruthy();
  expect(screen.queryByRole("heading", { name: "Source documents by publisher and year" })).toBeNull();
});

test("few files come unasked", async () => {
  show(inFiles(3));
  expect(await screen.findByRole("heading", { name: "Source documents by publisher and year" })).toBeTruthy();
  expect(bundlesAsked()).toHaveLength(3);
});

test("many files come when the reader says so, each once", async () => {
  show(inFiles(30));
  const load = await screen.findByRole("button", { name: "Load the records" });
  expect(bundlesAsked()).toHaveLength(0);
  await userEvent.click(load);
  expect(await screen.findByRole("heading", { name: "Source documents by publisher and year" })).toBeTruthy();
  expect(bundlesAsked()).toHaveLength(30);
  expect(new Set(bundlesAsked()).size).toBe(30);
});

test("the figures follow the filters", async () => {
  const { container } = show(dataset);
  await screen.findByRole("heading", { name: "Source documents by publisher and year" });
  const before = container.querySelector(".overview-sum")?.textContent;
  act(() => filter({ text: "quarry" }));
  expect(container.querySelector(".overview-sum")?.textContent).not.toBe(before);
  expect(container.querySelector(".overview-sum")?.textContent).toMatch(/^1 place /);
});

test("a number of what is not known opens the list it counts, and leads to each record", async () => {
  const { container } = show(dataset);
  await screen.findByRole("heading", { name: "Source documents by publisher and year" });
  const gaps = within(container.querySelector("#overview-gaps") as HTMLElement);
  const summary = gaps.getByText("Places that no recorded action names", { selector: "summary span" });
  const counted = Number(/^\d+/.exec(summary.nextElementSibling?.textContent ?? "")?.[0]);
  const details = summary.closest("details") as HTMLDetailsElement;
  expect(within(details).queryAllByRole("link")).toHaveLength(0);
  act(() => {
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
  });
  expect(counted).toBeGreaterThan(0);
  expect(within(details).getAllByRole("link")).toHaveLength(counted);
});
