// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, describe, expect, test, vi } from "vitest";
import { NO_FACETS } from "../../../src/core/facets";
import type { SiteSelection } from "../../../src/core/url-state";
import { ko } from "../../../src/app/i18n/ko";
import { Accounts } from "../../../src/app/panels/Accounts";
import { chooseAccounts, NO_CHOICE } from "../../../src/app/panels/accounts-choice";
import { ActionsPage } from "../../../src/app/panels/ActionsPage";
import { ComparePanel } from "../../../src/app/panels/ComparePanel";
import { nameless, namelessDetail, quarry, Quarry, quarryRecord, Reader, readyLibrary, testimonies } from "./invented";

afterEach(cleanup);
const section = (name: string | RegExp) => screen.getByRole("region", { name });

const accounts = Array.from({ length: 9 }, (_, at) => {
  const [mild, severe] = testimonies;
  const model = at < 6 ? mild : severe;
  if (!model) throw new Error("no account");
  return { ...model, id: `t-${at}`, text: { en: `Account number ${at}.` } };
});
const show = (panel: ReactNode, open?: (selection: SiteSelection) => void) =>
  render(<Reader {...(open && { open })}>{panel}</Reader>);
const Nine = ({ count = 9 }: { readonly count?: number }) => (
  <Accounts siteId="quarry" facility accounts={accounts.slice(0, count)} reports={[]} facets={NO_FACETS} />
);

describe("the choice among accounts", () => {
  test("is there only where there is something to choose from, and with script", () => {
    show(<Nine count={6} />, () => {});
    expect(screen.queryByText("Choose among these")).toBeNull();
    cleanup();
    show(<Nine />);
    expect(screen.queryByText("Choose among these")).toBeNull();
    cleanup();
    show(<Nine />, () => {});
    expect(screen.getByText("Choose among these")).toBeTruthy();
  });

  test("by what is told of: what matches comes first, the others are counted and stay", async () => {
    show(<Nine />, () => {});
    await userEvent.click(await screen.findByRole("checkbox", { name: "torture 3" }));
    expect(screen.getByRole("status").textContent).toContain("3 of 9 chosen");
    const outside = screen.getByText("Outside the filters (6)").closest("details");
    expect(outside?.querySelectorAll(".account")).toHaveLength(6);
    expect(document.querySelectorAll(".account")).toHaveLength(9);
    await userEvent.click(screen.getByRole("button", { name: "All of them" }));
    expect(screen.queryByText(/^Outside the filters/)).toBeNull();
  });

  test("by years, as published; a year half typed moves nothing", async () => {
    show(<Nine />, () => {});
    const from = await screen.findByRole("textbox", { name: "from" });
    fireEvent.change(from, { target: { value: "201" } });
    expect(screen.getByRole("status").textContent).toBe("");
    fireEvent.change(from, { target: { value: "2012" } });
    expect(screen.getByRole("status").textContent).toContain("3 of 9 chosen");
  });

  test("undated ones stay until they are left out; ends the wrong way round mean the years between", () => {
    const ids = (change: Partial<typeof NO_CHOICE>) =>
      chooseAccounts(testimonies, "quarry", { ...NO_CHOICE, ...change }).map(({ id }) => id);
    expect(ids({ from: 2004 })).toEqual(["t-severe", "t-elsewhere", "r-press"]);
    expect(ids({ from: 2004, undated: false })).toEqual(["t-severe"]);
    expect(ids({ from: 2005, to: 2001, undated: false })).toEqual(["t-mild"]);
    expect(ids({ violations: ["beating"] })).toEqual(["t-severe", "t-elsewhere"]);
  });
});

describe("accountability", () => {
  test("what names who runs a site stands apart from what names the site", () => {
    const actions = [
      ...(readyLibrary.status === "ready" ? readyLibrary.value.actions : []),
      {
        id: "Sanction on the office",
        date: { edtf: "2020", from: 2020, to: 2020 },
        kind: "sanction" as const,
        forum: "Assembly of Arvenia",
        title: { en: "Sanction on the office" },
        sites: [],
        authority: ["wardens"],
        sources: ["paper"],
        drafts: [],
      },
    ];
    const site = { ...quarryRecord.site, authority: "wardens" };
    const library =
      readyLibrary.status === "ready"
        ? { status: "ready" as const, value: { ...readyLibrary.value, actions } }
        : readyLibrary;
    show(<Quarry record={{ status: "ready", value: { ...quarryRecord, site } }} known={library} />);
    const done = section("What has been done");
    expect(within(done).getByText("1 action names this place")).toBeTruthy();
    expect(
      within(done).getByRole("heading", { level: 3, name: "Actions that name who runs it: Office of Wardens" }),
    ).toBeTruthy();
    expect(within(done).getByText("Sanction on the office", { exact: false })).toBeTruthy();
  });

  test("kind and forum choose, and the years stay whole", async () => {
    show(<ActionsPage library={readyLibrary} />, () => {});
    expect(screen.getByRole("img", { name: /^2 actions from 2015 to 2019/ })).toBeTruthy();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Kind" }), "Civil suit (1)");
    const list = section("The actions");
    expect(within(list).getByText("1 of 2 actions, newest first.")).toBeTruthy();
    expect(within(list).queryByText(/A general resolution/)).toBeNull();
    expect(document.querySelectorAll("[data-action]")).toHaveLength(2);
    expect(document.querySelectorAll("[data-faint]")).toHaveLength(1);
    expect(within(list).getByRole("option", { name: "Assembly of Arvenia (1)" })).toBeTruthy();
  });

  test("a forum is chosen by what the reader's language calls it", async () => {
    if (readyLibrary.status !== "ready") throw new Error("the fixture is ready");
    const [first, ...others] = readyLibrary.value.actions;
    const named = others.map((action) => ({ ...action, forum: "Court of Arvenia", forumNames: { ka: "სასამართლო" } }));
    const value = { ...readyLibrary.value, actions: [...(first ? [first] : []), ...named] };
    render(
      <Reader language="ka" open={() => {}}>
        <ActionsPage library={{ status: "ready", value }} />
      </Reader>,
    );
    const list = section("The actions");
    expect(within(list).getAllByText(/^სასამართლო/, { selector: ".record-meta" })).toHaveLength(named.length);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Forum" }), "სასამართლო (1)");
    expect(within(list).getByText("1 of 2 actions, newest first.")).toBeTruthy();
    expect(within(list).queryByText(/Assembly of Arvenia/, { selector: ".record-meta" })).toBeNull();
  });

  test("a pending matter is drawn hollow", () => {
    show(<ActionsPage library={readyLibrary} />);
    expect(document.querySelectorAll("[data-pending]")).toHaveLength(1);
    expect(screen.queryByRole("combobox")).toBeNull();
  });

  test("sites that no action names, without those that stand for none", () => {
    show(<ActionsPage library={readyLibrary} />);
    const gap = section("Sites that no action names");
    expect(within(gap).getByText(/1 of 2 sites are named by no recorded action/)).toBeTruthy();
    expect(
      within(gap)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual(["Salt Landingno account"]);
  });
});

describe("places side by side", () => {
  const compared = [
    { feature: quarry, details: quarryRecord },
    {
      feature: nameless,
      details: { site: namelessDetail, accounts: { accounts: [], reports: [] }, routes: [] },
    },
  ];
  const panel = (
    <ComparePanel ids={["quarry", "nameless"]} record={{ status: "ready", value: compared }} library={readyLibrary} />
  );

  test("each subject is a row, each place a column, and what is not recorded says so", () => {
    show(panel);
    const table = screen.getByRole("table", { name: "Places side by side" });
    expect(
      within(table)
        .getAllByRole("columnheader")
        .map((head) => head.querySelector("a")?.textContent),
    ).toEqual(["Quarry Prison", "Stone county, facility not named"]);
    const food = within(table).getByText("Food").closest("tbody");
    expect([...(food?.querySelectorAll("td") ?? [])].map((cell) => cell.lastElementChild?.textContent)).toEqual([
      expect.stringContaining("Bread was given twice."),
      "nothing recorded",
    ]);
    expect(within(table).getByText("None of the 2 recorded actions, as of 4 May 2026, names this place.")).toBeTruthy();
  });

  test("one can be taken out: two become the other one's panel", () => {
    show(panel);
    expect(screen.getByRole("link", { name: "Remove Quarry Prison from the comparison" }).getAttribute("href")).toBe(
      "#site=nameless",
    );
  });

  test("another is added from a list, those of the same type first; four are the most", async () => {
    const open = vi.fn();
    show(panel, open);
    const add = screen.getByRole("button", { name: "Add" });
    expect(add).toHaveProperty("disabled", true);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Place to add" }), "Salt Landing");
    await userEvent.click(add);
    expect(open).toHaveBeenCalledWith({ kind: "compare", ids: ["quarry", "nameless", "landing"] });
  });

  test("a site's panel leads to it", async () => {
    const open = vi.fn();
    show(<Quarry />, open);
    const details = screen.getByText("Compare with another place").closest("details") as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event("toggle"));
    await within(details).findByRole("combobox");
    const groups = [...details.querySelectorAll("optgroup")].map(({ label }) => label);
    expect(groups).toEqual(["Of the same type", "Of other types"]);
    await userEvent.selectOptions(within(details).getByRole("combobox"), "Salt Landing");
    await userEvent.click(within(details).getByRole("button", { name: "Compare" }));
    expect(open).toHaveBeenCalledWith({ kind: "compare", ids: ["quarry", "landing"] });
  });

  test("in Korean", () => {
    render(
      <Reader language="ko" t={ko}>
        {panel}
      </Reader>,
    );
    expect(screen.getByRole("table", { name: "장소 비교" })).toBeTruthy();
    expect(screen.getAllByText("수록된 내용 없음").length).toBeGreaterThan(2);
  });
});
