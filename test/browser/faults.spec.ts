import { chromium } from "@playwright/test";
import { findChromium } from "./find-chromium";
import { Atlas, expect, test } from "./atlas";

const BROKEN_HOST = [/Failed to load resource/, /AJAXError|pmtiles|basemap/i];

test("data that is missing is said in the reader's language, and can be tried again", async ({ atlas, page }) => {
  atlas.expectedErrors.push(...BROKEN_HOST);
  await page.route("**/data/sites.geojson", (route) => route.fulfill({ status: 404, body: "not found" }));
  await atlas.open("lang=ko");
  await expect(page.getByRole("alert")).toContainText("자료를 불러오지 못했습니다");
  await expect(page.getByRole("alert")).toContainText("sites.geojson");
  await page.unroute("**/data/sites.geojson");
  await page.getByRole("button", { name: "다시 시도" }).click();
  await expect(atlas.row(/전거리/)).toBeVisible();
});

test("data that is cut short is said", async ({ atlas, page }) => {
  await page.route("**/data/testimony-index.json", (route) => route.fulfill({ body: '{"format":1,"sites":["a"' }));
  await atlas.open();
  await expect(page.getByRole("alert")).toContainText("testimony-index.json arrived, but it is cut short");
});

test("data of a newer version is said", async ({ atlas, page }) => {
  await page.route("**/data/atlas.json", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ json: { ...((await response.json()) as object), format: 99 } });
  });
  await atlas.open();
  await expect(page.getByRole("alert")).toContainText("newer version");
});

test("a page in place of data is said", async ({ atlas, page }) => {
  await page.route("**/data/routes.geojson", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Home</title>" }),
  );
  await atlas.open();
  await expect(page.getByRole("alert")).toContainText("routes.geojson");
});

test.describe("without the map", () => {
  test.use({ map: false });

  test("texts of a site that do not arrive are said in the panel, the rest goes on", async ({ atlas, page }) => {
    atlas.expectedErrors.push(...BROKEN_HOST);
    await page.route("**/data/records/*.json", (route) => route.abort());
    await atlas.open("site=kyohwaso-12-chongori");
    await expect(atlas.panel).toContainText("records/0.json");
    await expect(atlas.row(/Onsong County MPS/)).toBeVisible();
    await page.unroute("**/data/records/*.json");
    await atlas.panel.getByRole("button", { name: /Try again/ }).click();
    await expect(atlas.panel.getByRole("heading", { name: "Accounts" })).toBeVisible();
  });
});

test("a host that sends wrong content types is no obstacle", async ({ atlas }) => {
  await atlas.open("", "/wrong-types/atlas/index.html");
  await atlas.mapReady();
  await expect(atlas.row(/Chongori/)).toBeVisible();
});

test("a host without Range requests still gives a map", async ({ atlas, page }) => {
  await atlas.open("map=7/41.5/129", "/no-range/atlas/index.html");
  await atlas.mapReady();
  await expect
    .poll(() => atlas.onMap((map) => map.querySourceFeatures("region", { sourceLayer: "places" }).length, null), {
      timeout: 30_000,
    })
    .toBeGreaterThan(5);
  await expect(page.getByText("The background map could not be loaded")).toHaveCount(0);
});

test("without the basemap the sites are drawn all the same, and it is said", async ({ atlas, page }) => {
  atlas.expectedErrors.push(...BROKEN_HOST);
  await page.route("**/*.pmtiles", (route) => route.fulfill({ status: 404, body: "" }));
  await atlas.open("map=5/41/127");
  await expect(page.getByText("The background map could not be loaded")).toBeVisible();
  await atlas.mapReady();
  await expect.poll(async () => (await atlas.drawnSites()).length).toBeGreaterThan(100);
});

test("a map whose drawing memory is taken away says so and comes back", async ({ atlas, page }) => {
  atlas.expectedErrors.push(/context|WebGL/i);
  await atlas.open();
  await atlas.mapReady();
  await page.evaluate(() =>
    document
      .querySelector("canvas.maplibregl-canvas")
      ?.dispatchEvent(new Event("webglcontextlost", { cancelable: true })),
  );
  await expect(page.getByText("The map has stopped")).toBeVisible();
  await expect(atlas.row(/Chongori/)).toBeVisible();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator("canvas.maplibregl-canvas")).toBeVisible();
  await expect(page.getByText("The map has stopped")).toHaveCount(0);
});

test("without WebGL the list does everything, and it is said", async ({ baseURL }) => {
  const browser = await chromium.launch({ executablePath: await findChromium(), args: ["--disable-3d-apis"] });
  const page = await browser.newPage({ baseURL: baseURL ?? "", viewport: { width: 1440, height: 900 } });
  const atlas = new Atlas(page);
  await atlas.open("lang=ko");
  await expect(page.getByText("WebGL 2가 없거나 꺼져 있음")).toBeVisible();
  await atlas.openSite(/전거리/);
  await expect(atlas.panel.getByRole("heading", { name: /전거리/ }).first()).toBeVisible();
  expect(atlas.foreignRequests()).toEqual([]);
  await browser.close();
});
