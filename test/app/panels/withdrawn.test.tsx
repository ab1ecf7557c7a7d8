// @vitest-environment happy-dom
/** A withdrawal holds everywhere at once, also where an older copy of another file is still about. */
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Dataset } from "../../../src/core/dataset";
import { buildFacetIndex } from "../../../src/core/facets";
import { DEFAULT_VIEW, type SiteSelection } from "../../../src/core/url-state";
import { ko } from "../../../src/app/i18n/ko";
import { loadDataset } from "../../../src/app/load-dataset";
import { PanelHost } from "../../../src/app/panels/PanelHost";
import { open, useAtlas } from "../../../src/app/store";
import { actions, bundle, dataset, Reader, sources, standards } from "./invented";

const files: Readonly<Record<string, unknown>> = {
  "records/0.json": bundle,
  "actions.json": actions,
  "sources.json": sources,
  "standards.json": standards,
};
/** The new list of withdrawals beside files of the day before, as a browser may have kept them. */
const after = (id: string): Dataset => ({ ...dataset, withdrawn: [id] });

beforeEach(() => {
  vi.stubGlobal("fetch", (address: string) =>
    Promise.resolve(new Response(JSON.stringify(files[address.slice(address.lastIndexOf("/data/") + 6)]))),
  );
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

function show(selection: SiteSelection, withdrawn: string, korean = false) {
  const known = after(withdrawn);
  useAtlas.setState({
    ...DEFAULT_VIEW,
    selection,
    data: { status: "ready", dataset: known, index: buildFacetIndex(known) },
    bundles: {},
    library: { status: "idle" },
  });
  return render(
    <Reader open={open} {...(korean && { language: "ko", t: ko })}>
      <PanelHost />
    </Reader>,
  );
}

test("the list of withdrawals is asked for anew, whatever a browser has kept", async () => {
  const asked = new Map<string, RequestCache | undefined>();
  vi.stubGlobal("fetch", (address: string, init?: RequestInit) => {
    asked.set(address.slice(address.lastIndexOf("/data/") + 6), init?.cache);
    return Promise.resolve(new Response("{}"));
  });
  await loadDataset(null).catch(() => undefined);
  expect(asked.get("withdrawn.json")).toBe("no-cache");
  expect(asked.get("sites.geojson")).toBe("default");
});

describe("a withdrawn account", () => {
  test("its link says that it was withdrawn, and nothing of it", async () => {
    const { container } = show({ kind: "account", id: "t-mild" }, "t-mild");
    expect(await screen.findByRole("heading", { level: 1, name: "Withdrawn" })).toBeTruthy();
    expect(container.textContent).toContain("“t-mild” was withdrawn");
    expect(container.textContent).not.toContain("The text of t-mild");
  });

  test("in Korean as well", async () => {
    show({ kind: "account", id: "t-mild" }, "t-mild", true);
    expect(await screen.findByText(/“t-mild” 기록은 철회되었습니다/)).toBeTruthy();
  });

  test("the panel of its site tells of the others only", async () => {
    const { container } = show({ kind: "site", id: "quarry" }, "t-mild");
    expect(await screen.findByText("The text of t-severe.")).toBeTruthy();
    expect(container.textContent).not.toContain("The text of t-mild");
    expect(container.querySelector("#account-t-mild")).toBeNull();
  });
});

test.each<SiteSelection>([
  { kind: "site", id: "quarry" },
  { kind: "route", id: "transfer" },
])("a withdrawn %o is said to be withdrawn", (selection) => {
  show(selection, "id" in selection ? selection.id : "");
  expect(screen.getByRole("heading", { level: 1, name: "Withdrawn" })).toBeTruthy();
});
