import { readFileSync } from "node:fs";
import { expect, test } from "./atlas";

test.describe("without the map", () => {
  test.use({ map: false });

  test("returns by crossing and year are reached from the routes, follow the years, and leave as a file", async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    await page.getByRole("button", { name: /^Routes/ }).click();
    await atlas.list.getByRole("link", { name: "Returns by crossing and year" }).click();
    const table = atlas.panel.getByRole("table");
    await expect(table.getByRole("columnheader", { name: "2002" })).toBeVisible();
    expect(atlas.fragment).toContain("page=returns");

    const download = page.waitForEvent("download");
    await atlas.panel.getByRole("button", { name: /CSV/ }).click();
    const path = await (await download).path();
    const [head, ...rows] = readFileSync(path, "utf8").trim().split("\r\n");
    expect(head).toContain("people_min,people_max");
    expect(rows.length).toBeGreaterThan(20);

    await atlas.open("page=returns&from=2012&to=2013");
    await expect(table.getByRole("columnheader", { name: "2012" })).toBeVisible();
    await expect(table.getByRole("columnheader", { name: "2000" })).toHaveCount(0);
    await expect(atlas.panel).toContainText(/leave out \d+ returns/);
  });
});

test.describe("without the map", () => {
  test.use({ map: false });

  test("a figure of the table opens its route by keyboard, and the route leads back", async ({ atlas, page }) => {
    await atlas.open("page=returns");
    const figure = atlas.panel.locator(".returns-table td a").first();
    await figure.focus();
    await page.keyboard.press("Enter");
    await expect(atlas.panel.getByRole("heading", { level: 2, name: "Stops" })).toBeVisible();
    await atlas.panel.getByRole("link", { name: "Returns by crossing and year" }).click();
    await expect(atlas.panel.getByRole("table")).toBeVisible();
  });
});

test("a crossing's chain is drawn strongly, the other lines are not, and the map goes to all of it", async ({
  atlas,
}) => {
  await atlas.open("site=crossing-tumen-namyang");
  await atlas.mapReady();
  const emphases = () =>
    atlas.onMap((map) => {
      const ids = [...new Set(map.querySourceFeatures("stretches").map(({ properties }) => String(properties["id"])))];
      return ids.map((id) => String(map.getFeatureState({ source: "stretches", id })["emphasis"]));
    }, null);
  await atlas.panel.getByRole("button", { name: "Show the whole chain on the map" }).click();
  await expect.poll(() => atlas.onMap((map) => map.getZoom(), null)).toBeLessThan(8);
  await expect.poll(emphases).toContain("linked");
  expect(await emphases()).toContain("quiet");
  const named = () =>
    atlas.onMap(
      (map) =>
        map
          .querySourceFeatures("marks")
          .filter(({ properties }) => properties["mark"] === "end")
          .map(({ properties }) => String(properties["id"])),
      null,
    );
  await expect.poll(named).toEqual(expect.arrayContaining(["kwanliso-15", "tumen-detention-centre"]));
});
