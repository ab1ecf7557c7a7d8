// @vitest-environment happy-dom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ko } from "../../../src/app/i18n/ko";
import { SourceList } from "../../../src/app/panels/SourceList";
import type { Distress } from "../../../src/core/vocabulary";
import {
  manifest,
  nameless,
  namelessDetail,
  Quarry,
  quarryDetail,
  quarryRecord,
  Reader,
  readyLibrary,
  testimonies,
} from "./invented";

afterEach(cleanup);

const show = (panel = <Quarry />, reader: Omit<Parameters<typeof Reader>[0], "children"> = {}) =>
  render(<Reader {...reader}>{panel}</Reader>);
const section = (name: string) => screen.getByRole("region", { name });
const account = (words: RegExp) => {
  const found = screen.getByText(words).closest("details");
  if (!found) throw new Error(`no account with ${words}`);
  return found;
};

describe("what a site is", () => {
  test("type, names with their languages, and the facts", () => {
    show();
    expect(screen.getByRole("article", { name: "Quarry Prison" })).toBeTruthy();
    expect(screen.getByText("კარიერი").lang).toBe("ka");
    expect(screen.getByText("ციხე").lang).toBe("ka");
    expect(screen.getByText("კარიერის ციხე").lang).toBe("und-Geor");
    for (const words of [
      "Prison",
      "Office of Wardens",
      "since 1994",
      "in operation, as of 2022",
      "Stone, Lowland, Arvenia",
      "within 300 m: the place itself is known",
      "Coordinate published by a survey.",
      "A prison beside a limestone quarry.",
      "Stone Works",
    ]) {
      expect(
        screen.getAllByText(words, { exact: false, selector: "dd, dd div, p, span" }).length,
        words,
      ).toBeGreaterThan(0);
    }
  });

  test("the evidence line counts what is there", () => {
    show();
    expect(
      screen.getByText(
        /^7 claims \(3 accounts, 1 report and 3 statements on conditions\) from 3 documents; 2003 to 2014/,
      ),
    ).toBeTruthy();
  });

  test("what is not known is said, and nothing is made up", () => {
    show(
      <Quarry
        site={nameless}
        record={{
          status: "ready",
          value: { site: namelessDetail, accounts: { accounts: [], reports: [] }, routes: [] },
        }}
      />,
    );
    expect(screen.getAllByText("not known").length).toBe(3);
    expect(screen.getByText("within 15 km: only the county is known")).toBeTruthy();
    expect(screen.getByText(/^This entry is not one facility/)).toBeTruthy();
    expect(screen.getByText(/^No account, report or statement on conditions is recorded/)).toBeTruthy();
    expect(screen.getByText("Nothing about conditions inside is recorded.")).toBeTruthy();
    expect(screen.getByText(/^No account of this place is recorded/)).toBeTruthy();
    expect(screen.getByText("No recorded route passes through this place.")).toBeTruthy();
    expect(screen.getByText("None of the 2 recorded actions, as of 4 May 2026, names this place.")).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Reports" })).toBeNull();
  });

  test("in Korean, with English standing in and saying so", () => {
    show(<Quarry />, { language: "ko", t: ko });
    expect(screen.getByText("하루 6시간 초과")).toBeTruthy();
    expect(screen.getByText("반경 300m 이내, 위치가 확인됨", { exact: false })).toBeTruthy();
    expect(screen.getByText("A prison beside a limestone quarry.").lang).toBe("en");
    expect(screen.getAllByText("(영어로만 제공)").length).toBeGreaterThan(3);
  });

  test("a draft translation says that it is one", () => {
    show(
      <Quarry record={{ status: "ready", value: { ...quarryRecord, site: { ...quarryDetail, drafts: ["ko"] } } }} />,
      { language: "ko", t: ko },
    );
    expect(screen.getByText(/번역 초안입니다/)).toBeTruthy();
  });
});

describe("conditions", () => {
  test("stand under their category, each with figure, scope, statement, period and sources", () => {
    show();
    const conditions = section("Conditions");
    expect(
      within(conditions)
        .getAllByRole("heading", { level: 3 })
        .map((heading) => heading.textContent),
    ).toEqual(["People in a cell or room", "Food", "Enforced posture"]);
    expect(within(conditions).getByText("more than 6 hours a day")).toBeTruthy();
    expect(within(conditions).getByText("12 people per room")).toBeTruthy();
    expect(within(conditions).getByText("the east wing")).toBeTruthy();
    expect(
      within(conditions).getByText("own experience · 2003 · 1 document · 2 accounts published here come from it"),
    ).toBeTruthy();
  });

  test("a standard of the same subject stands beside a figure", () => {
    show();
    expect(within(section("Conditions")).getByText("Four square metres each.")).toBeTruthy();
    expect(screen.queryByText("Everyone is to be treated with dignity.")).toBeNull();
  });
});

describe("accounts", () => {
  test("are called paraphrases, once, and say that no consent was seen, once", () => {
    show();
    expect(screen.getAllByText(/^Editors’ paraphrases/).length).toBe(1);
    expect(screen.getAllByText(/^No consent of a witness has been seen/).length).toBe(1);
  });

  test("what may distress is closed, and its line already informs", () => {
    show();
    const severe = account(/^Torture, beating$/);
    expect(severe.open).toBe(false);
    const line = severe.querySelector("summary")?.textContent ?? "";
    for (const words of ["2010–2014", "seen by the witness", "Arvenia Press", "The text mentions: torture, beating"])
      expect(line).toContain(words);
    expect(line).not.toContain("The text of");
    // Hunger closes as well, until the reader has chosen otherwise.
    expect(account(/^Forced labour$/).open).toBe(false);
  });

  test("the reader chooses by kind, and a limit of the page around can only close", () => {
    const care = (open: readonly Distress[], limit: readonly Distress[] = []) => ({ open, limit, choose: vi.fn() });
    show(<Quarry />, { care: care(["hunger", "torture"]) });
    expect(account(/^Forced labour$/).open).toBe(true);
    // It mentions beating too.
    expect(account(/^Torture, beating$/).open).toBe(false);
    cleanup();
    show(<Quarry />, { care: care(["torture", "beating"], ["torture"]) });
    expect(account(/^Torture, beating$/).open).toBe(false);
    expect(account(/^Beating \(where/).open).toBe(true);
  });

  test("each closed account leads to the settings", async () => {
    const choose = vi.fn();
    show(<Quarry />, { care: { open: ["hunger"], limit: [], choose } });
    const buttons = screen.getAllByRole("button", { name: "Choose what opens by itself" });
    expect(buttons.length).toBe(
      testimonies.filter(({ distress }) => distress.some((kind) => kind !== "hunger")).length,
    );
    await userEvent.click(buttons[0] as HTMLElement);
    expect(choose).toHaveBeenCalledOnce();
  });

  test("help lines stand after the accounts, all of them, whatever the reader's country", () => {
    show();
    const help = screen.getByText("Where to find help").closest("details") as HTMLDetailsElement;
    for (const line of manifest.helpLines) expect(help.textContent).toContain(line.phone ?? "");
    expect(help.textContent).toContain("(as of March 2020)");
    // Without styles a number stands on a line of its own.
    for (const number of help.querySelectorAll(".help-phone"))
      expect(number.parentElement?.textContent).toBe(number.textContent);
    expect(
      within(help)
        .getAllByRole("link", { hidden: true })
        .some((link) => link.getAttribute("href")?.startsWith("tel:")),
    ).toBe(true);
  });

  test("what is not placed here is not said to have happened here", () => {
    show();
    expect(account(/^Beating \(where is not stated\)$/)).toBeTruthy();
  });

  test("no paraphrase stands in quotation marks", () => {
    show();
    for (const { text } of testimonies)
      expect(screen.getByText(Object.values(text)[0] ?? "").closest("p")?.textContent).not.toMatch(/["“”„«»「」『』]/);
  });

  test("reports stand apart", () => {
    show();
    expect(within(section("Reports")).getByText("ტექსტი").lang).toBe("ka");
    expect(within(section("Accounts")).queryByText("ტექსტი")).toBeNull();
  });

  test("tell why they are linked, where else they belong and who holds the original", () => {
    show();
    expect(screen.getByText("The book names the quarry only.", { exact: false }).textContent).toContain("by inference");
    const mild = within(account(/^Forced labour$/));
    expect(mild.getByRole("link", { name: "Salt Landing" })).toBeTruthy();
    expect(mild.getByText(/Arvenia Archive/)).toBeTruthy();
    expect(mild.getByRole("link", { name: "Link to this account" }).getAttribute("href")).toBe("#account=t-mild");
  });

  test("those outside the filters come after, counted", () => {
    show(<Quarry facets={{ from: 2010, to: 2012, undated: false }} />);
    const outside = within(section("Accounts")).getByText("Outside the filters (2)").closest("details");
    expect(outside?.open).toBe(false);
    expect(outside?.contains(account(/^Forced labour$/))).toBe(true);
    expect(outside?.contains(account(/^Torture, beating$/))).toBe(false);
  });

  test("a chosen violation counts only where it happened here", () => {
    show(<Quarry facets={{ violations: ["beating"] }} />);
    const outside = within(section("Accounts")).getByText("Outside the filters (2)").closest("details");
    expect(outside?.contains(account(/^Beating \(where/))).toBe(true);
  });

  test("one that a link leads to can be reached where the filters leave it out, and stays the reader's to open", () => {
    show(<Quarry facets={{ from: 2020, to: null, undated: false }} account="t-severe" />);
    const severe = account(/^Torture, beating$/);
    expect(severe.open).toBe(false);
    expect(severe.parentElement?.closest("details")?.open).toBe(true);
  });
});

describe("the way in and out, and what has been done", () => {
  test("neighbours are links, patterns follow no one, numbers stay ranges", () => {
    show();
    const ways = section("The way in and out");
    expect(within(ways).getByText("40–60 people · by boat")).toBeTruthy();
    expect(within(ways).getByText("up to 20 people · on foot")).toBeTruthy();
    expect(within(ways).getByText(/^As a composite that follows no one/)).toBeTruthy();
    expect(within(ways).getAllByRole("link", { name: "Salt Landing" }).length).toBe(2);
    expect(within(ways).getByText(/an unnamed village/).textContent).toContain("place not located");
  });

  test("an action says its forum, its status and that it is pending", () => {
    show();
    const actions = section("What has been done");
    expect(within(actions).getByText(/2015 · Civil suit/)).toBeTruthy();
    expect(within(actions).getByText("Assembly of Arvenia · pending, as of 2025")).toBeTruthy();
    expect(within(actions).getByText(/^Pending; what is alleged/)).toBeTruthy();
    expect(within(actions).queryByText("A general resolution")).toBeNull();
  });
});

describe("sources", () => {
  test("numbers agree with the list", () => {
    show();
    const items = within(section("Sources")).getAllByRole("listitem");
    expect(items.map((item) => item.id)).toEqual(items.map((_, at) => `source-${at + 1}`));
    const bread = screen.getByText(/Bread was given twice/).closest("p");
    const [number] = [...(bread?.querySelectorAll("sup a") ?? [])].map((link) => Number(link.textContent));
    expect(items[(number ?? 0) - 1]?.textContent).toContain("მემუარი");
  });

  test("a note on rights is read in the reader's language, once where most share it", () => {
    const rightsTexts = { ka: "მხოლოდ ფაქტები" };
    const documents = ["a", "b", "c", "d"].map((id) => ({
      id,
      type: "report",
      title: `Title of ${id}`,
      ...(id === "d" ? { rights: "free", rightsTexts: { ka: "თავისუფალი" } } : { rights: "facts only", rightsTexts }),
    }));
    const sources = new Map(documents.map((document) => [document.id, document]));
    const library =
      readyLibrary.status === "ready" ? { ...readyLibrary, value: { ...readyLibrary.value, sources } } : readyLibrary;
    const numbers = new Map(documents.map(({ id }, at) => [id, at + 1]));
    show(<SourceList numbers={numbers} library={library} />, { language: "ka" });
    const list = section("Sources");
    expect(within(list).getAllByText(/მხოლოდ ფაქტები/)).toHaveLength(1);
    expect(within(list).getByText("თავისუფალი").className).toBe("source-rights");
    expect(within(list).queryByText(/facts only|free/)).toBeNull();
  });

  test("only web addresses become links, and they say that they lead out", () => {
    show();
    const list = within(section("Sources"));
    const link = list.getByRole("link", { name: "survey.example (leaves the atlas)" });
    expect(link.getAttribute("href")).toBe("https://survey.example/report");
    expect(link.getAttribute("rel")).toBe("noreferrer noopener");
    expect(list.getByRole("link", { name: "archived copy (leaves the atlas)" })).toBeTruthy();
    expect(document.querySelector('[href^="javascript"]')).toBeNull();
    expect(list.getByText(/The manuscript of 1999/)).toBeTruthy();
    expect(list.getByText("მემუარი").lang).toBe("ka");
  });

  test("a number moves to its source and leaves the address alone", async () => {
    const before = location.href;
    show(<Quarry />, { open: () => undefined });
    const [first] = within(section("Conditions")).getAllByRole("link", { name: /^Source/ });
    await userEvent.click(first as HTMLElement);
    expect(document.activeElement?.id).toBe(`source-${first?.textContent}`);
    expect(location.href).toBe(before);
  });
});

describe("while it is on its way", () => {
  test("name, type and facts stand already", () => {
    show(<Quarry record={{ status: "loading" }} known={{ status: "loading" }} />);
    expect(screen.getByRole("heading", { level: 1, name: "Quarry Prison" })).toBeTruthy();
    expect(screen.getByText("Office of Wardens")).toBeTruthy();
    expect(screen.getByRole("status").textContent).toBe("Loading the record …");
  });

  test("a failure says what failed, what still works, and tries again", async () => {
    const retry = vi.fn();
    show(
      <Quarry
        record={{ status: "failed", fault: { kind: "unreachable", file: "records/0.json", status: 404 }, retry }}
      />,
    );
    const alert = screen.getByRole("alert");
    expect(alert.textContent).toContain("The server answered 404 for the file records/0.json.");
    expect(alert.textContent).toContain("Map, list and filters still work.");
    await userEvent.click(within(alert).getByRole("button", { name: "Try again" }));
    expect(retry).toHaveBeenCalledOnce();
  });

  test("the text can be read before sources and actions are there", () => {
    show(<Quarry known={{ status: "loading" }} />);
    expect(screen.getByText(/People had to stand facing the wall/)).toBeTruthy();
    expect(within(section("Sources")).getByRole("status")).toBeTruthy();
    expect(screen.queryByText(/None of the/)).toBeNull();
  });
});
