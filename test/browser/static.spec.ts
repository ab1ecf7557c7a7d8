/** Static pages: read without script, become the app with it. */
import type { Page } from "@playwright/test";
import { expect, test } from "./atlas";

test.use({ map: false });

const SITE = "site/onsong-mss-detention-centre/index.html";

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("a place is read whole, its warnings closed, and the next one is a link away", async ({ page }) => {
    await page.goto(SITE);
    await expect(page.getByRole("heading", { level: 1, name: /Onsong County MSS/ })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Accounts" })).toBeVisible();
    const item = page.locator(".account", { has: page.locator("details:not([open])") }).first();
    const account = page.locator(`#${await item.getAttribute("id")}`);
    await expect(account.locator(".account-text")).toBeHidden();
    await account.locator("summary").click();
    await expect(account.locator(".account-text")).toBeVisible();
    await page.locator('a[rel="next"]').press("Enter");
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(/Onsong County MSS/);
    await page.getByRole("link", { name: "한국어" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  });

  test("the first page leads to every place", async ({ page }) => {
    await page.goto("index.html");
    await page.getByRole("link", { name: "All places" }).first().click();
    await page.getByRole("link", { name: /Yodok/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: /Yodok/ })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

/** Waits until the app has taken the page over. */
const takenOver = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName("atlas:taken-over").length > 0);

test.describe("with the map", () => {
  test.use({ map: true });

  test("a page becomes the app at its place, and nothing of its text moves", async ({ atlas, page }) => {
    await page.addInitScript(() => {
      const seen: (number | null)[] = [];
      (globalThis as unknown as { seen: typeof seen }).seen = seen;
      const look = () => {
        const headings = [...document.querySelectorAll<HTMLElement>("h1#panel-heading")].filter(
          (heading) => heading.getClientRects().length > 0,
        );
        if (document.body) seen.push(headings.at(-1)?.getBoundingClientRect().top ?? null);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.goto(SITE);
    await takenOver(page);
    await page.waitForTimeout(300);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: (number | null)[] }).seen);
    const first = seen.findIndex((top) => top !== null);
    // From its first frame the heading is on the screen, and always in the same place.
    expect(new Set(seen.slice(first).map((top) => (top === null ? null : Math.round(top))))).toEqual(
      new Set([Math.round(seen[first] ?? 0)]),
    );
    await expect(atlas.panel.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.locator("#static-page")).toHaveCount(0);
    expect(atlas.fragment).toBe("site=onsong-mss-detention-centre&lang=en");
    expect(new URL(page.url()).pathname).toBe(`/atlas/${SITE}`);
  });
});

test("where one was reading one goes on reading", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/data/records/*.json", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(SITE);
  const section = page.locator("#static-page #section-accounts");
  // In one go: what comes early and what comes late is part of the test.
  const before = await section.evaluate((element) => {
    element.closest(".record")?.querySelector<HTMLElement>(".cites a")?.focus({ preventScroll: true });
    element.scrollIntoView({ block: "start" });
    return element.getBoundingClientRect().top;
  });
  release();
  await takenOver(page);
  // What arrives with a panel takes a frame.
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("A");
  const after = await page.locator("#section-accounts").evaluate((element) => element.getBoundingClientRect().top);
  expect(Math.abs(after - before)).toBeLessThan(4);
});

test("fragment beats path, path beats the browser's language", async ({ atlas, page }) => {
  await page.goto(`ko/${SITE}`);
  await takenOver(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await page.goto(`ko/${SITE}#site=kwanliso-15&lang=en`);
  await page.reload();
  await expect(atlas.panel.getByRole("heading", { name: /Yodok/ }).first()).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
});

test("closing, back and forward go by the fragment; links begin at the atlas itself", async ({ atlas, page }) => {
  await page.goto(SITE);
  await takenOver(page);
  await atlas.openSite(/Kyohwaso No\. 12/);
  await expect.poll(() => atlas.fragment).toBe("site=kyohwaso-12-chongori&lang=en");
  expect(await atlas.row(/Yodok/).first().getAttribute("href")).toMatch(/\/atlas\/#site=kwanliso-15/);
  await page.goBack();
  await expect(atlas.panel.getByRole("heading", { name: /Onsong County MSS/ }).first()).toBeVisible();
  await atlas.panel.getByRole("button", { name: "Close" }).click();
  await expect(atlas.panel).toHaveCount(0);
  // Where the map has been drawn by then, the link says where it was left.
  await expect.poll(() => atlas.fragment).toMatch(/^lang=en(&map=[\d./]+)?$/);
  await page.reload();
  await expect(atlas.list).toBeVisible();
  await expect(atlas.panel).toHaveCount(0);
});

test("where the data fail the page stays, and says that the map is missing", async ({ atlas, page }) => {
  atlas.expectedErrors.push(/Failed to load resource/);
  await page.route("**/data/sites.geojson", (route) => route.fulfill({ status: 500, body: "" }));
  await page.goto(SITE);
  await expect(page.getByText(/Map or list could not be loaded/)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: /Onsong County MSS/ })).toBeVisible();
});
