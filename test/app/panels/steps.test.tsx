// @vitest-environment happy-dom
import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, test } from "vitest";
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

  test("a link to one of the last finds it in the first drawing", () => {
    show({ account: id(MANY - 1) });
    expect(document.getElementById(`account-${id(MANY - 1)}`)).not.toBeNull();
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
