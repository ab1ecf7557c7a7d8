/** The atlas in one file, opened from the disk as by a double click: `npm run build:single` before. */
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "./atlas";

const FILE = path.resolve("dist-single/atlas.html");
const ADDRESS = pathToFileURL(FILE).href;

test.beforeAll(() => {
  if (!existsSync(FILE)) throw new Error("There is no dist-single/atlas.html: run npm run build:single first.");
});

test("it is under 6 MB and names no other file or host it would load", () => {
  expect(statSync(FILE).size).toBeLessThan(6_000_000);
  const page = readFileSync(FILE, "utf8");
  const tags =
    page.slice(0, page.indexOf("<style>")) + page.slice(page.indexOf("</style>"), page.indexOf("data-inside"));
  expect(tags).not.toMatch(/<(?:script|link|img|iframe)[^>]*(?:src|href)="(?!data:)/);
});

test("map, list, a site, the other language and a download work without any request", async ({ atlas, page }) => {
  const violations: string[] = [];
  await page.addInitScript(() =>
    addEventListener("securitypolicyviolation", (event) =>
      // oxlint-disable-next-line no-console -- heard by the test
      console.log(`violated ${event.violatedDirective} ${event.blockedURI}`),
    ),
  );
  page.on("console", (message) => {
    if (message.text().startsWith("violated")) violations.push(message.text());
  });
  await atlas.open("lang=en", ADDRESS);
  await atlas.mapReady();
  expect((await atlas.drawnSites()).length).toBeGreaterThan(20);
  const names = await atlas.onMap((map) => map.querySourceFeatures("region", { sourceLayer: "places" }).length, null);
  expect(names, "places of the basemap").toBeGreaterThan(0);
  await expect(page.locator(".edition-note")).toContainText(/Copy in one file, data of .*2026/);
  await atlas.openSite(/Onsong/);
  await expect(atlas.heading).toBeVisible();
  await page.goto(`${ADDRESS}#page=data&lang=ko`);
  await expect(page.locator(".edition-note")).toContainText("철회한 내용은 반영되어 있지 않으니");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    atlas.panel.getByRole("link", { name: "sites.geojson" }).click(),
  ]);
  const saved = readFileSync(await download.path(), "utf8");
  expect(saved).toBe(readFileSync("dist/data/sites.geojson", "utf8"));
  expect(violations).toEqual([]);
  // Blobs and data the page makes itself; nothing that leaves it.
  expect(atlas.requests.filter((address) => !/^(?:blob|data):/.test(address) && !address.startsWith(ADDRESS))).toEqual(
    [],
  );
});

test("a copy offers no address of somebody's disk: the public one, or that there is none", async ({ atlas, page }) => {
  await atlas.open("lang=en", ADDRESS);
  await page.getByText("More", { exact: true }).click();
  await page.getByRole("button", { name: /link|embed/i }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog).toContainText("It has no address that others could open");
  expect(await dialog.innerHTML()).not.toContain("file:");
  await page.goto(`${ADDRESS}#site=onsong-mps-detention-centre&lang=en`);
  await page.reload();
  await atlas.panel.getByText("Cite", { exact: true }).first().click();
  await expect(atlas.panel).toContainText("[record onsong-mps-detention-centre; copy without a public address]");
  expect(await atlas.panel.evaluate((panel) => panel.textContent)).not.toContain("file:");
  // On a phone the note has four lines, and nothing lies on them.
  await page.setViewportSize({ width: 390, height: 844 });
  const above = await page.evaluate(() =>
    [24, 40, 56].map((y) => document.elementFromPoint(40, y)?.closest("#edition")?.id),
  );
  expect(above).toEqual(["edition", "edition", "edition"]);
});
