/** The atlas kept on the device: only when asked, whole, and gone without a trace. */
import type { Page } from "@playwright/test";
import { expect, test } from "./atlas";

const traces = (page: Page) =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: await caches.keys(),
  }));

test("kept when asked, read without a connection, removed without a trace", async ({ atlas, page, context }) => {
  test.setTimeout(120_000);
  await atlas.open("page=data&lang=en");
  expect(await traces(page)).toEqual({ workers: 0, caches: [] });
  await atlas.panel.getByRole("button", { name: "Keep the atlas on this device" }).click();
  await expect(atlas.panel.getByText(/\d\.\d MB will be fetched/)).toBeVisible();
  expect(await traces(page), "nothing is kept before the size is said").toEqual({ workers: 0, caches: [] });
  await atlas.panel.getByRole("button", { name: "Fetch and keep" }).click();
  await expect(atlas.panel.getByRole("button", { name: "Remove all of it" })).toBeVisible({ timeout: 60_000 });

  atlas.expectedErrors.push(/ERR_INTERNET_DISCONNECTED|Failed to fetch|Failed to load resource/);
  await context.setOffline(true);
  await page.goto("index.html#site=kyohwaso-12-chongori");
  await page.reload();
  await expect(atlas.heading).toContainText("Kyohwaso");
  await atlas.mapReady();
  expect((await atlas.drawnSites()).length).toBeGreaterThan(5);
  const names = await atlas.onMap((map) => map.querySourceFeatures("region", { sourceLayer: "places" }).length, null);
  expect(names, "places of the basemap").toBeGreaterThan(0);

  // Saved links to static pages, which are not kept themselves: the app answers at that place, in that language.
  await page.goto("ko/site/kyohwaso-12-chongori/");
  await expect(atlas.heading).toContainText("전거리");
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await page.goto("actions/2/index.html");
  await expect(atlas.heading).toContainText("Accountability");
  expect(atlas.fragment).toBe("page=actions&lang=en");
  await page.goto("site/onsong-mps-detention-centre/#lang=ko");
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await expect(page.goto("site/nobody-knows-this/")).rejects.toThrow();
  await page.waitForURL("chrome-error://chromewebdata/");

  await page.goto("index.html#page=data&lang=en");
  // Tiles still under way would find neither the copy nor a connection.
  await atlas.mapReady();
  await atlas.panel.getByRole("button", { name: "Remove all of it" }).click();
  await expect(atlas.panel.getByRole("button", { name: "Keep the atlas on this device" })).toBeVisible();
  // What the page still asks for passes through the worker for as long as it is open, and lays nothing down again.
  await page.evaluate(() => fetch("data/actions.json").catch(() => null));
  expect(await traces(page)).toEqual({ workers: 0, caches: [] });
  await context.setOffline(false);
});
