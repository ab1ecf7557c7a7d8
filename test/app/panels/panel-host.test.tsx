// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { buildFacetIndex } from "../../../src/core/facets";
import { DEFAULT_VIEW, NOTHING_OPEN, type SiteSelection } from "../../../src/core/url-state";
import { PanelHost } from "../../../src/app/panels/PanelHost";
import { applyLink, open, useAtlas } from "../../../src/app/store";
import { actions, bundle, dataset, Reader, sources, standards } from "./invented";

const files: Readonly<Record<string, unknown>> = {
  "records/0.json": bundle,
  "actions.json": actions,
  "sources.json": sources,
  "standards.json": standards,
};
let broken: string | null = null;

beforeEach(() => {
  broken = null;
  vi.stubGlobal("fetch", (address: string) => {
    const file = address.slice(address.lastIndexOf("/data/") + "/data/".length);
    return Promise.resolve(
      file === broken ? new Response("", { status: 503 }) : new Response(JSON.stringify(files[file])),
    );
  });
  useAtlas.setState({
    ...DEFAULT_VIEW,
    data: { status: "ready", dataset, index: buildFacetIndex(dataset) },
    bundles: {},
    library: { status: "idle" },
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = (selection: SiteSelection) => {
  useAtlas.setState({ selection });
  return render(
    <Reader open={open}>
      <PanelHost />
    </Reader>,
  );
};

/** The focus comes with the frame that shows a panel. */
const focused = (name: string) =>
  waitFor(() => expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name })));
const frame = () => act(() => new Promise<void>((done) => void requestAnimationFrame(() => done())));

describe("what is open decides what is shown", () => {
  test("nothing", () => expect(show(NOTHING_OPEN).container.textContent).toBe(""));

  test("a site: its name at once, its text when it has come, the focus on its heading", async () => {
    show({ kind: "site", id: "quarry" });
    expect(screen.getByRole("heading", { level: 1, name: "Quarry Prison" })).toBeTruthy();
    expect(screen.getByRole("status")).toBeTruthy();
    expect(await screen.findByText("A prison beside a limestone quarry.")).toBeTruthy();
    await focused("Quarry Prison");
  });

  test("a route", async () => {
    show({ kind: "route", id: "transfer" });
    expect(await screen.findByText("Two sources count the people taken.")).toBeTruthy();
  });

  test("an account: the panel of its site, with the focus on its line, and still the reader's to open", async () => {
    show({ kind: "account", id: "t-severe" });
    expect(await screen.findByRole("article", { name: "Quarry Prison" })).toBeTruthy();
    const line = (await screen.findByText("Torture, beating")).closest("summary");
    await waitFor(() => expect(document.activeElement).toBe(line));
    expect(line?.closest("details")?.open).toBe(false);
  });

  test("an account of two sites stays in the panel it was opened from", async () => {
    show({ kind: "site", id: "landing" });
    expect(await screen.findByText(/^Was here/)).toBeTruthy();
    act(() => open({ kind: "account", id: "t-mild" }));
    expect(screen.getByRole("article", { name: "Salt Landing" })).toBeTruthy();
  });

  test.each<[SiteSelection, RegExp]>([
    [{ kind: "site", id: "nowhere" }, /no place “nowhere”/],
    [{ kind: "route", id: "nowhere" }, /no route “nowhere”/],
    [{ kind: "account", id: "t-nobody" }, /no account “t-nobody”/],
    [{ kind: "story", id: "tale", step: 1 }, /no story “tale”/],
    [{ kind: "account", id: "t-gone" }, /“t-gone” was withdrawn/],
  ])("%o is said to lead nowhere, with ways on", async (selection, words) => {
    show(selection);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(within(screen.getByRole("navigation", { name: "Ways on" })).getAllByRole("link")).toHaveLength(2);
  });

  test.each<[SiteSelection, string]>([
    [{ kind: "page", page: "about" }, "About this atlas"],
    [{ kind: "page", page: "data" }, "The data"],
    [{ kind: "page", page: "actions" }, "Accountability"],
    [{ kind: "page", page: "overview" }, "Overview of what is shown"],
    [{ kind: "compare", ids: ["quarry", "landing"] }, "Places side by side"],
  ])("%o", async (selection, heading) => {
    show(selection);
    expect(await screen.findByRole("heading", { level: 1, name: heading })).toBeTruthy();
  });
});

describe("getting about", () => {
  test("from a site to a route and back to the site", async () => {
    show({ kind: "site", id: "quarry" });
    const [link] = await screen.findAllByRole("link", { name: "Transfer of May 2001" });
    await userEvent.click(link as HTMLElement);
    await focused("Transfer of May 2001");
    await userEvent.click(screen.getByRole("link", { name: "Back to Quarry Prison" }));
    expect(screen.getByRole("article", { name: "Quarry Prison" })).toBeTruthy();
  });

  test("closing gives the focus back to where it was", async () => {
    const opener = document.body.appendChild(document.createElement("button"));
    opener.focus();
    show({ kind: "site", id: "quarry" });
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(useAtlas.getState().selection).toEqual(NOTHING_OPEN);
    expect(document.activeElement).toBe(opener);
    opener.remove();
  });

  test("what a link opens takes the focus from nothing the reader is in already; what is chosen does", async () => {
    performance.clearMarks("atlas:panel-start");
    const search = document.body.appendChild(document.createElement("input"));
    search.focus();
    const atQuarry = { ...DEFAULT_VIEW, selection: { kind: "site", id: "quarry" } } as const;
    applyLink(atQuarry, []);
    show(atQuarry.selection);
    await screen.findByText("A prison beside a limestone quarry.");
    await frame();
    expect(document.activeElement).toBe(search);
    act(() => open({ kind: "site", id: "landing" }));
    await focused("Salt Landing");
    search.remove();
  });

  test("a link takes the focus where the reader is in nothing yet", async () => {
    performance.clearMarks("atlas:panel-start");
    const atQuarry = { ...DEFAULT_VIEW, selection: { kind: "site", id: "quarry" } } as const;
    applyLink(atQuarry, []);
    show(atQuarry.selection);
    await focused("Quarry Prison");
  });

  test("a bundle that fails is said, and comes when tried again", async () => {
    broken = "records/0.json";
    show({ kind: "site", id: "quarry" });
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("records/0.json");
    broken = null;
    await userEvent.click(within(alert).getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("A prison beside a limestone quarry.")).toBeTruthy();
  });

  test("sources that fail leave the text readable", async () => {
    broken = "sources.json";
    show({ kind: "site", id: "quarry" });
    expect(await screen.findByText("A prison beside a limestone quarry.")).toBeTruthy();
    const alerts = await screen.findAllByRole("alert");
    expect(alerts[0]?.textContent).toContain("sources.json");
  });

  test("the time to readable text is measured", async () => {
    performance.clearMeasures("atlas:panel");
    performance.mark("atlas:panel-start");
    show({ kind: "site", id: "quarry" });
    await screen.findByText("A prison beside a limestone quarry.");
    await waitFor(() => expect(performance.getEntriesByName("atlas:panel")).toHaveLength(1));
  });
});
