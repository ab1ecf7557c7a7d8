// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { buildFacetIndex } from "../../../src/core/facets";
import type { SearchNames, SearchTexts } from "../../../src/core/search/search-files";
import { DEFAULT_VIEW } from "../../../src/core/url-state";
import { SearchField } from "../../../src/app/search/SearchField";
import { useSession } from "../../../src/app/search/session";
import { selectShownSites } from "../../../src/app/selectors";
import { useAtlas } from "../../../src/app/store";
import { dataset, Reader } from "../panels/invented";

const names: SearchNames = {
  format: 1,
  names: [
    ["Quarry Prison", "en"],
    ["Kamenolom", ""],
    ["Salt Landing", "en"],
    ["The usual way to the quarry", "en"],
    ["North Reach", "en"],
    ["Along the river", "en"],
    ["At the bridge", "en"],
    ["oubliette", ""],
    ["lamp post", ""],
  ],
  also: [
    { of: [0], words: [7], held: ["prison"] },
    { of: [2], words: [8], held: ["lantern"] },
  ],
  entries: [
    { kind: "site", id: "quarry", names: [0, 1] },
    { kind: "passage", id: "landing", names: [2] },
    { kind: "place", id: "XX-reach", names: [4], at: [10, 20] },
    { kind: "route", id: "usual", names: [3] },
    { kind: "story", id: "river", names: [5] },
    { kind: "story", id: "river/2", names: [6] },
  ],
  readings: {},
  texts: [{ file: "search/text-en-0.json", language: "en", characters: 90 }],
};
const ids = dataset.index.testimonies.id;
const texts: SearchTexts = {
  format: 1,
  language: "en",
  account: [0, 1],
  closed: [0, 1],
  text: ["An account that speaks of a lantern by the door.", "A text with a lantern that stays closed, and a lantern."],
};

// The code of the results comes when the field is used: here it is there before the first letter.
beforeAll(() => import("../../../src/app/search/SearchResults"));

let asked: string[] = [];
let broken = false;
/** No answer comes before it. */
let held: Promise<unknown> = Promise.resolve();
beforeEach(() => {
  asked = [];
  broken = false;
  held = Promise.resolve();
  vi.stubGlobal("fetch", (address: string) => {
    const file = address.slice(address.lastIndexOf("/data/") + "/data/".length);
    asked.push(file);
    const files: Readonly<Record<string, unknown>> = { "search/names.json": names, "search/text-en-0.json": texts };
    return held.then(() => (broken ? new Response("", { status: 503 }) : new Response(JSON.stringify(files[file]))));
  });
  useSession.setState({ names: { status: "idle" }, texts: [], textStatus: "idle" });
  useAtlas.setState({
    ...DEFAULT_VIEW,
    data: { status: "ready", dataset, index: buildFacetIndex(dataset) },
    found: null,
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const show = () => {
  render(
    <Reader>
      <SearchField />
    </Reader>,
  );
  return screen.getByRole<HTMLInputElement>("combobox");
};
const type = async (text: string) => {
  const field = show();
  await userEvent.type(field, text);
  return field;
};
const list = () => screen.findByRole("listbox");
const active = (field: HTMLElement) => document.getElementById(field.getAttribute("aria-activedescendant") ?? "none");

describe("the field", () => {
  test("asks for nothing before it is used", () => {
    show();
    expect(asked).toEqual([]);
  });

  test("counts nothing anew when the names arrive and none is asked for", async () => {
    const before = selectShownSites(useAtlas.getState());
    fireEvent.focus(show());
    await waitFor(() => expect(useSession.getState().names.status).toBe("ready"));
    expect(selectShownSites(useAtlas.getState())).toBe(before);
    const ofQuarry = { ...useAtlas.getState(), facets: { ...DEFAULT_VIEW.facets, text: "kamenolom" } };
    expect(selectShownSites(ofQuarry).map(({ site }) => site.id)).toEqual(["quarry"]);
  });

  test("leaves names that arrive when another version of the data is shown", async () => {
    let answer = (): void => undefined;
    held = new Promise<void>((done) => (answer = done));
    fireEvent.focus(show());
    await waitFor(() => expect(asked).toEqual(["search/names.json"]));
    act(() => useAtlas.setState(({ host }) => ({ host: { ...host, version: "2020-01-01" } })));
    answer();
    await new Promise((done) => setTimeout(done, 50));
    expect(useSession.getState().names.status).toBe("idle");
    const { data } = useAtlas.getState();
    expect(data.status === "ready" && data.sitesByName).toBeUndefined();
  });

  test("shows results by kind with their number, and which other name matched", async () => {
    await type("kameno");
    const group = within(await list()).getByRole("group", { name: /Sites of detention/ });
    const [option] = within(group).getAllByRole("option");
    expect(option?.textContent).toContain("Quarry Prison");
    expect(option?.textContent).toContain("matched: Kamenolom");
    expect(group.textContent).toContain("Sites of detention 1");
  });

  test("says which other word found a place, where its names do not hold it", async () => {
    await type("oubliette");
    const [option] = within(await list()).getAllByRole("option");
    expect(option?.textContent).toContain("Quarry Prison");
    expect(option?.textContent).toContain("found by the word: oubliette");
  });

  test("says that names only come near, and not where one answers", async () => {
    const field = await type("Kamenolmo");
    await list();
    expect(screen.getByText("No name is written like this. Names that come near:")).toBeTruthy();
    await userEvent.clear(field);
    await userEvent.type(field, "Kamenolom");
    await list();
    expect(screen.queryByText(/Names that come near/)).toBeNull();
  });

  test("says which words were left out", async () => {
    await type("Kamenolom Xyloph");
    expect(within(await list()).getAllByRole("option")[0]?.textContent).toContain("Quarry Prison");
    expect(
      screen.getByText("Nothing has all of these words in its names. Found without “xyloph”:", {
        selector: ".found-note",
      }),
    ).toBeTruthy();
  });

  test("filters the list by the same names", async () => {
    await type("Kamenolmo");
    await list();
    await waitFor(() => expect(selectShownSites(useAtlas.getState()).map(({ site }) => site.id)).toEqual(["quarry"]));
  });

  test("asks for the same files whatever is typed", async () => {
    await type("zzz");
    await waitFor(() => expect(asked).toEqual(["search/names.json", "search/text-en-0.json"]));
    expect(await screen.findByText("Nothing found under this name or word.", { selector: ".found p" })).toBeTruthy();
  });

  test("says a failure, and tries again", async () => {
    broken = true;
    await type("quarry");
    expect((await screen.findByRole("alert")).textContent).toContain("search/names.json");
    broken = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await list()).toBeTruthy();
  });
});

describe("the keyboard", () => {
  test("arrows walk the options and come round, the focus stays in the field", async () => {
    const field = await type("quarry");
    const options = within(await list()).getAllByRole("option");
    expect(field.getAttribute("aria-expanded")).toBe("true");
    expect(active(field)).toBeNull();
    await userEvent.keyboard("{ArrowDown}");
    expect(active(field)).toBe(options[0]);
    expect(options[0]?.getAttribute("aria-selected")).toBe("true");
    await userEvent.keyboard("{ArrowUp}");
    expect(active(field)).toBe(options.at(-1));
    await userEvent.keyboard("{ArrowDown}");
    expect(active(field)).toBe(options[0]);
    expect(document.activeElement).toBe(field);
  });

  test("Enter opens what is meant, and the filter is lifted", async () => {
    await type("quarry");
    await list();
    await userEvent.keyboard("{ArrowDown}{Enter}");
    const { selection, facets } = useAtlas.getState();
    expect(selection).toEqual({ kind: "site", id: "quarry" });
    expect(facets.text).toBe("");
    expect(screen.queryByRole("listbox")).toBeNull();
  });

  test("keys that are quicker than the results are meant for them, not for those before", async () => {
    const field = await type("salt");
    expect((await list()).textContent).toContain("Salt Landing");
    // As in a browser: a letter is shown at once, its results only when there is time.
    vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, "quarry");
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    await Promise.resolve();
    expect(field.value).toBe("quarry");
    expect(screen.getByRole("listbox").textContent).toContain("Salt Landing");
    for (const key of ["ArrowDown", "Enter"]) field.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    await waitFor(() => expect(useAtlas.getState().selection).toEqual({ kind: "site", id: "quarry" }));
  });

  test("Enter with nothing meant leaves the filter and closes the list", async () => {
    await type("quarry");
    await list();
    await userEvent.keyboard("{Enter}");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(useAtlas.getState().facets.text).toBe("quarry");
    expect(useAtlas.getState().selection.kind).toBe("none");
  });

  test("Enter that ends a syllable opens nothing", async () => {
    const field = await type("quarry");
    await list();
    await userEvent.keyboard("{ArrowDown}");
    fireEvent.keyDown(field, { key: "Enter", isComposing: true });
    fireEvent.keyDown(field, { key: "Process", keyCode: 229 });
    expect(useAtlas.getState().selection.kind).toBe("none");
    expect(await list()).toBeTruthy();
  });

  test("Escape closes the list, then empties the field, and then is for others", async () => {
    const field = await type("quarry");
    await list();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(field.value).toBe("quarry");
    await userEvent.keyboard("{Escape}");
    expect(field.value).toBe("");
    let left: KeyboardEvent | undefined;
    window.addEventListener("keydown", (event) => (left = event), { once: true });
    await userEvent.keyboard("{Escape}");
    expect(left?.defaultPrevented).toBe(false);
  });

  test("leaving the field closes the list", async () => {
    await type("quarry");
    await list();
    await userEvent.tab();
    await waitFor(() => expect(screen.queryByRole("listbox")).toBeNull());
  });
});

describe("results of other kinds", () => {
  test("a place takes the map there", async () => {
    await type("reach");
    await userEvent.click(within(await list()).getByRole("option", { name: /North Reach/ }));
    expect(useAtlas.getState().map).toEqual({ zoom: 9, lat: 20, lng: 10 });
  });

  test("a story opens at the step that bears the name", async () => {
    const manifest = {
      ...dataset.manifest,
      stories: [{ id: "river", title: { en: "Along the river" }, steps: 4, composite: false, drafts: [], shows: [] }],
    };
    useAtlas.setState({
      data: { status: "ready", dataset: { ...dataset, manifest }, index: buildFacetIndex(dataset) },
    });
    render(
      <Reader manifest={manifest}>
        <SearchField />
      </Reader>,
    );
    await userEvent.type(screen.getByRole("combobox"), "bridge");
    const group = within(await list()).getByRole("group", { name: /Stories/ });
    const [step] = within(group).getAllByRole("option");
    expect(step?.textContent).toBe("At the bridgeAlong the river · step 2 of 4");
    await userEvent.click(step as HTMLElement);
    expect(useAtlas.getState().selection).toEqual({ kind: "story", id: "river", step: 2 });
    expect(useAtlas.getState().facets.text).toBe("");
  });

  test("an account is quoted with its words marked; a closed one is not quoted", async () => {
    await type("lantern");
    const group = within(await list()).getByRole("group", { name: /Accounts/ });
    await waitFor(() => expect(within(group).getAllByRole("option")).toHaveLength(2));
    const [closed, open] = within(group).getAllByRole("option");
    expect(open?.querySelector("mark")?.textContent).toBe("lantern");
    expect(closed?.querySelector("mark")).toBeNull();
    expect(closed?.textContent).not.toContain("stays closed, and");
    expect(closed?.textContent).toContain("occurs in it 2 times");
    await userEvent.click(open as HTMLElement);
    expect(useAtlas.getState().selection).toEqual({ kind: "account", id: ids[0] });
    expect(useAtlas.getState().found).toMatchObject({ account: ids[0], language: "en", ranges: [[28, 35]] });
  });

  test("a word that no account has finds those that have another word for it, and marks that", async () => {
    await type("lamp post");
    const group = within(await list()).getByRole("group", { name: /Accounts/ });
    await waitFor(() => expect(within(group).getAllByRole("option")).toHaveLength(2));
    expect(group.querySelector("mark")?.textContent).toBe("lantern");
  });

  test("the number of something withdrawn is answered with that, and nothing else", async () => {
    const [id] = dataset.withdrawn;
    expect(id).toBeTruthy();
    await type(id ?? "");
    const options = within(await list()).getAllByRole("option");
    expect(options.map((option) => option.textContent)).toEqual([
      `${id}This record was withdrawn. Its text is no longer published.`,
    ]);
  });

  test("what is found is said once typing has stopped", async () => {
    await type("quarry");
    await list();
    await act(() => new Promise((resolve) => setTimeout(resolve, 800)));
    expect(screen.getByRole("status").textContent).toBe("2 results: 1 site of detention, 1 route");
  });
});
