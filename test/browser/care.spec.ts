import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { expect, test, type Atlas } from "./atlas";

test.use({ map: false });

const SITE = "kyohwaso-12-chongori";
const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Bundle {
  readonly testimonies: readonly { id: string; sites: readonly string[]; distress: readonly string[] }[];
}

/** Accounts of the site with their kinds of distress, from the published file itself. */
async function published(page: Page): Promise<Bundle["testimonies"]> {
  const bundle = (await (await page.request.get("data/records/0.json")).json()) as Bundle;
  return bundle.testimonies.filter(({ sites }) => sites.includes(SITE));
}

async function openAccounts(atlas: Atlas): Promise<string[]> {
  const ids = await atlas.panel
    .locator(".account:has(> details[open])")
    .evaluateAll((items) => items.map(({ id }) => id.replace("account-", "")));
  return ids.toSorted();
}

const settings = async (page: Page) => {
  // On a narrow page the button stands below the list, on a wide one in the menu.
  if ((page.viewportSize()?.width ?? 0) > 920) await page.locator(".header-more > summary").click();
  await page.getByRole("button", { name: "What opens", exact: true }).click();
  return page.getByRole("dialog", { name: "What opens by itself" });
};

test("at first nothing that may distress is open; chosen kinds open exactly the accounts of those kinds", async ({
  atlas,
  page,
}) => {
  await atlas.open(`site=${SITE}`);
  await atlas.panel.locator(".account").first().waitFor();
  const accounts = await published(page);
  const expected = (kinds: readonly string[]) =>
    accounts
      .filter(({ distress }) => distress.every((kind) => kinds.includes(kind)))
      .map(({ id }) => id)
      .toSorted();
  await expect(atlas.panel.locator(".account")).toHaveCount(accounts.length);
  expect(await openAccounts(atlas)).toEqual(expected([]));
  await expect(atlas.panel.locator(".condition-care[open]")).toHaveCount(0);

  const dialog = await settings(page);
  for (const kind of ["hunger", "death"]) await dialog.getByRole("checkbox", { name: kind, exact: true }).check();
  await dialog.getByRole("button", { name: "Done" }).click();
  const some = expected(["hunger", "death"]);
  expect(some.length).toBeGreaterThan(expected([]).length);
  expect(some.length).toBeLessThan(accounts.length);
  expect(await openAccounts(atlas)).toEqual(some);
  // Deaths are told of among the conditions as well, violence stays closed.
  await expect(atlas.panel.locator(".condition-care[open] > summary")).toHaveCount(1);

  await (await settings(page)).getByRole("button", { name: "Open all" }).click();
  expect((await openAccounts(atlas)).length).toBe(accounts.length);
  await page.getByRole("button", { name: "Close all" }).click();
  expect(await openAccounts(atlas)).toEqual(expected([]));
});

test("what the reader opens by hand stays open when another kind is chosen", async ({ atlas, page }) => {
  await atlas.open(`site=${SITE}`);
  const account = atlas.panel.locator(".account:has(> details:not([open]))").first();
  const id = (await account.getAttribute("id")) ?? "";
  await account.locator("summary").click();
  await (await settings(page)).getByRole("checkbox", { name: "suicide" }).check();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(atlas.panel.locator(`#${id} > details`)).toHaveAttribute("open", "");
});

test("a choice ends with the page, unless the reader has it remembered; one press forgets it", async ({
  atlas,
  page,
}) => {
  const entries = () => page.evaluate(() => ({ ...localStorage, ...sessionStorage }));
  await atlas.open(`site=${SITE}`);
  let dialog = await settings(page);
  await dialog.getByRole("checkbox", { name: "hunger" }).check();
  expect(await entries()).toEqual({});
  await page.reload();
  dialog = await settings(page);
  await expect(dialog.getByRole("checkbox", { name: "hunger" })).not.toBeChecked();

  await dialog.getByRole("checkbox", { name: "Remember these choices on this device" }).check();
  await dialog.getByRole("checkbox", { name: "hunger" }).check();
  expect(Object.keys(await entries())).toEqual(["atlas:reading"]);
  await page.reload();
  dialog = await settings(page);
  await expect(dialog.getByRole("checkbox", { name: "hunger" })).toBeChecked();
  // Who has been here is not told again.
  await expect(page.locator(".care-notice")).toHaveCount(0);

  await dialog.getByRole("button", { name: "Forget them" }).click();
  expect(await entries()).toEqual({});
  await expect(dialog.getByRole("checkbox", { name: "hunger" })).toBeChecked();
});

test("the notice holds nothing up: no focus taken, nothing moved, gone at a press", async ({ atlas, page }) => {
  await atlas.open();
  const notice = page.getByRole("region", { name: "About reading here" });
  await notice.waitFor();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("BODY");
  const shifted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 500);
      }),
  );
  expect(shifted).toBeLessThan(0.1);
  await notice.getByRole("button", { name: "Close" }).click();
  await expect(notice).toHaveCount(0);
});

test("on a phone the notice covers nothing: what is read, the map and what it says end above it", async ({
  browser,
}) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  for (const link of ["", "view=list", "story=a-forced-return/2", "page=about", "site=kyohwaso-12-chongori"]) {
    await page.goto("about:blank");
    await page.goto(`index.html#lang=en&${link}`);
    const notice = page.getByRole("region", { name: "About reading here" });
    await notice.waitFor();
    const sheet = page.locator(link === "" || link === "view=list" ? ".side" : ".panel");
    const end = async () => {
      const box = await sheet.boundingBox();
      return (box?.y ?? 0) + (box?.height ?? 0);
    };
    const top = (await notice.boundingBox())?.y ?? 0;
    await expect.poll(async () => Math.round((await end()) - top), link).toBeLessThanOrEqual(0);
    if (link !== "view=list") {
      const map = await page.locator(".map-area").boundingBox();
      expect((map?.y ?? 0) + (map?.height ?? 0), link).toBeLessThanOrEqual(top + 1);
    }
    await notice.getByRole("button", { name: "Close" }).click();
    await expect.poll(end, link).toBe(844);
  }
  await context.close();
});

test("leaving no steps: neither history nor address grows with what is opened", async ({ atlas, page }) => {
  await atlas.open();
  await (await settings(page)).getByRole("checkbox", { name: "Leave no steps in this tab’s history" }).check();
  await page.getByRole("button", { name: "Done" }).click();
  const before = await page.evaluate(() => history.length);
  await atlas.openSite(/Kyohwaso No\. 12/);
  await expect(atlas.heading).toHaveText(/Kyohwaso No\. 12/);
  await atlas.filterByType(/Holding centre/);
  await atlas.openSite(/Nongpo/);
  await expect(atlas.heading).toHaveText(/Nongpo/);
  await page.waitForTimeout(400);
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(atlas.fragment).toBe("");
  // A link that is copied still says what it is of.
  await expect(atlas.row(/Nongpo/).first()).toHaveAttribute("href", /site=north-hamgyong|site=nongpo/);
  await (await settings(page)).getByRole("checkbox", { name: "Leave no steps in this tab’s history" }).uncheck();
  await expect.poll(() => atlas.fragment).toContain("site=");
  expect(await page.evaluate(() => history.length)).toBe(before);
});

for (const [width, height] of [
  [1440, 900],
  [320, 480],
] as const) {
  for (const [lang, theme] of [
    ["en", "light"],
    ["ko", "dark"],
  ] as const) {
    test(`notice and settings have no accessibility violation: ${width}, ${lang}, ${theme}`, async ({
      atlas,
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await atlas.open(`site=${SITE}&lang=${lang}&theme=${theme}`);
      await page.locator(".care-notice").waitFor();
      await page.evaluate(axeSource);
      const violations = () =>
        page.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: { run: (at: string) => Promise<AxeResults> } };
          const found = [
            await axe.run(".care-notice"),
            ...(document.querySelector("dialog") ? [await axe.run("dialog")] : []),
          ];
          return found.flatMap((result) => result.violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`));
        });
      expect(await violations()).toEqual([]);
      await page.locator(".care-notice button").first().click();
      await page.getByRole("dialog").waitFor();
      expect(await violations()).toEqual([]);
      expect(await page.evaluate(() => document.querySelector("dialog")?.scrollWidth)).toBeLessThanOrEqual(width);
      // Escape closes the settings and not what lies below them.
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toHaveCount(0);
      await expect(atlas.panel).toBeVisible();
    });
  }
}
