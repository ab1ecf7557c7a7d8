// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { Stage } from "../../../src/app/panels/leaving";
import { drawAll } from "../../../src/app/panels/steps";
import type { TestimonyDetail } from "../../../src/core/dataset";
import { accountsOfSite } from "../../../src/core/relations";
import { library, Quarry, quarryDetail, quarryRecord, Reader, sources, testimonies } from "./invented";

afterEach(cleanup);

/** More than are drawn unasked, each from a document of its own. */
const MANY = 700;
const id = (at: number): string => `t-${String(at).padStart(4, "0")}`;
const many: readonly TestimonyDetail[] = Array.from({ length: MANY }, (_, at) => ({
  ...(testimonies[0] as TestimonyDetail),
  id: id(at),
  sites: ["quarry"],
  text: { en: `The text of ${id(at)}.` },
  sources: [`document-${at}`],
}));
const record = { status: "ready", value: { ...quarryRecord, accounts: accountsOfSite(many, "quarry") } } as const;
const documents = many.map(({ sources: [own = ""] }) => ({ id: own, type: "report", title: `Title of ${own}` }));
const large = {
  status: "ready",
  value: { ...library, sources: new Map([...sources, ...documents].map((one) => [one.id, one])) },
} as const;

const show = ({ script = true, account }: { readonly script?: boolean; readonly account?: string } = {}) =>
  render(
    <Reader {...(script && { open: () => undefined })}>
      <Quarry record={record} known={large} {...(account !== undefined && { account })} />
    </Reader>,
  );
const PATIENCE = { timeout: 20_000, interval: 200 };
const drawn = (selector: string) => document.querySelectorAll(selector).length;

describe("a place with many accounts", { timeout: 30_000 }, () => {
  test("its first accounts stand at once, more of them come by themselves, and the rest is said", async () => {
    show();
    const first = drawn(".record-accounts .account");
    expect(first).toBeGreaterThan(0);
    expect(first).toBeLessThan(100);
    await waitFor(() => expect(drawn(".record-rest")).toBe(2), PATIENCE);
    const left = MANY - drawn(".record-accounts .account");
    expect(left).toBeGreaterThan(0);
    expect(screen.getByRole("region", { name: "Accounts" }).textContent).toContain(
      `${left} more follow as you scroll.`,
    );
    expect(drawn(".record-accounts .account")).toBeGreaterThan(first);
  });

  test("all of them come when the reader asks", async () => {
    show();
    const accounts = screen.getByRole("region", { name: "Accounts" });
    await waitFor(() => expect(drawn(".record-accounts .record-rest")).toBe(1), PATIENCE);
    await userEvent.click(within(accounts).getByText("Show all of them now"));
    await waitFor(() => expect(drawn(".record-accounts .account")).toBe(MANY), PATIENCE);
    expect(within(accounts).queryByText(/more follow/)).toBeNull();
  });

  test("a link to one far down finds it in the first drawing, and not the hundreds before it", () => {
    show({ account: id(500) });
    expect(document.getElementById(`account-${id(500)}`)).not.toBeNull();
    expect(document.getElementById(`account-${id(490)}`)).not.toBeNull();
    expect(drawn(".record-accounts .account")).toBeLessThan(100);
    const before = [...document.querySelectorAll(".record-accounts .account")][0]?.id;
    expect(before).toBe(`account-${id(480)}`);
    expect(screen.getByText(/^480 more stand before these/)).toBeTruthy();
  });

  test("a link to one near the top leaves none out before it", () => {
    show({ account: id(70) });
    expect(document.getElementById(`account-${id(0)}`)).not.toBeNull();
    expect(document.getElementById(`account-${id(70)}`)).not.toBeNull();
    expect(drawn(".record-earlier")).toBe(0);
  });

  test("those before come some at a time or all, and what is looked at stays where it is", async () => {
    const { container } = show({ account: id(500) });
    container.className = "panel";
    container.scrollTop = 1000;
    // Where the first of the drawn stands: lower by ten pixels for each line above it.
    const top = (item: Element): number =>
      10 * [...document.querySelectorAll(".account, .accounts")].indexOf(item) - container.scrollTop;
    vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
      return { top: top(this) } as DOMRect;
    });
    const first = document.querySelector(".record-accounts .accounts") as Element;
    const place = top(first);
    await userEvent.click(screen.getByRole("button", { name: "Show the 40 before" }));
    await waitFor(() => expect(document.getElementById(`account-${id(440)}`)).not.toBeNull());
    expect(screen.getByText(/^440 more stand before these/)).toBeTruthy();
    expect(container.scrollTop).toBeGreaterThan(1000);
    expect(top(first)).toBe(place);
    await userEvent.click(screen.getByRole("button", { name: "Show all of them now" }));
    await waitFor(() => expect(document.getElementById(`account-${id(0)}`)).not.toBeNull(), PATIENCE);
    expect(drawn(".record-earlier")).toBe(0);
    expect(top(first)).toBe(place);
    // The control is gone: the focus goes to the line that stood below it.
    expect(document.activeElement?.closest(".account")?.id).toBe(`account-${id(440)}`);
    vi.restoreAllMocks();
  });

  test("before a print those before the linked one are drawn as well", () => {
    show({ account: id(500) });
    act(drawAll);
    expect(drawn(".record-accounts .account")).toBe(MANY);
  });

  test("left for another it is out of reach at once, and its rows go in steps until nothing is left of it", async () => {
    const gone = vi.fn();
    const stage = (leaving: boolean) => (
      <Reader open={() => undefined}>
        <Stage leaving={leaving} onTakenDown={gone}>
          <Quarry record={record} known={large} />
        </Stage>
      </Reader>
    );
    const { rerender } = render(stage(false));
    await waitFor(() => expect(drawn(".record-accounts .account")).toBeGreaterThan(60), PATIENCE);
    rerender(stage(true));
    const stood = drawn(".record-accounts .account");
    expect(document.querySelector(".panel-stage")?.hasAttribute("inert")).toBe(true);
    expect(gone).not.toHaveBeenCalled();
    act(drawAll);
    expect(drawn(".record-accounts .account")).toBe(stood);
    await waitFor(() => expect(gone).toHaveBeenCalled(), PATIENCE);
    expect(drawn(".account")).toBe(0);
    expect(drawn(".source")).toBe(0);
  });

  test("a number of a source leads to it before it would have been drawn", () => {
    show({ account: id(MANY - 1) });
    const line = document.getElementById(`account-${id(MANY - 1)}`) as HTMLElement;
    const cite = line.querySelector<HTMLAnchorElement>(".cites a") as HTMLAnchorElement;
    const anchor = cite.hash.slice(1);
    expect(document.getElementById(anchor)).toBeNull();
    act(() => cite.click());
    expect(document.activeElement?.id).toBe(anchor);
    expect(document.activeElement?.textContent).toContain(`Title of document-${MANY - 1}`);
  });

  test("before a print everything is drawn", () => {
    show();
    act(drawAll);
    expect(drawn(".record-accounts .account")).toBe(MANY);
    expect(drawn(".source")).toBeGreaterThanOrEqual(MANY);
    expect(screen.queryByText(/more follow/)).toBeNull();
  });

  test("without script nothing waits", () => {
    show({ script: false });
    expect(drawn(".record-accounts .account")).toBe(MANY);
    expect(drawn(".source")).toBeGreaterThanOrEqual(MANY);
  });
});

test("a place as most are is whole in the first drawing, its conditions too", () => {
  render(
    <Reader open={() => undefined}>
      <Quarry />
    </Reader>,
  );
  expect(drawn(".condition-group")).toBe(new Set(quarryDetail.conditions.map(({ category }) => category)).size);
  expect(drawn(".account")).toBe(testimonies.length);
});
