import { expect, test } from "./atlas";

test.use({ map: false });

test.describe("with the map", () => {
  test.use({ map: true });
  test("a type leaves list and map with the same sites", async ({ atlas, page }) => {
    await atlas.open("map=5/41/127");
    await atlas.mapReady();
    await atlas.filterByType(/Border crossing/);
    await expect(atlas.list.getByText("9 places", { exact: false }).first()).toBeVisible();
    const listed = await page
      .locator("[data-site]")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-site") ?? "").sort());
    expect(listed).toHaveLength(9);
    await expect.poll(() => atlas.drawnSites()).toEqual(listed);
  });
});

test("years by number fields: what is dated outside goes, undated is counted and can be left out", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await page.getByRole("spinbutton", { name: "From year" }).fill("2023");
  await page.keyboard.press("Enter");
  await expect.poll(() => atlas.fragment).toBe("from=2023");
  const kept = await page.locator("[data-site]").count();
  await page.getByRole("checkbox", { name: /Keep undated/ }).uncheck();
  await expect.poll(() => atlas.fragment).toBe("from=2023&undated=no");
  await expect.poll(() => page.locator("[data-site]").count()).toBeLessThan(kept);
  await expect(page.locator('[data-site="kwanliso-11"]')).toHaveCount(0);
});

test("years by the handles, with the keyboard", async ({ atlas, page }) => {
  await atlas.open();
  const first = page.getByRole("slider", { name: "First year" });
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  const from = await first.inputValue();
  await expect.poll(() => atlas.fragment).toBe(`from=${from}`);
});

test("a name in any script, and the count beside each choice is what it leaves", async ({ atlas, page }) => {
  await atlas.open();
  await page.locator("#list-search").fill("온성");
  // The results stand over the filters until they are put away.
  await page.getByRole("listbox").waitFor();
  await page.keyboard.press("Escape");
  await expect(atlas.row(/Onsong County MPS/)).toBeVisible();
  await expect(atlas.row(/Chongori/)).toHaveCount(0);
  const option = atlas.list.locator("label", { hasText: "Labour training camp" });
  const promised = Number(await option.locator(".count").innerText());
  await atlas.filterByType(/Labour training camp/);
  await expect.poll(() => page.locator("[data-site]").count()).toBe(promised);
});

test("nothing left is said, and the filters can be cleared", async ({ atlas }) => {
  await atlas.open("q=zzzz");
  await expect(atlas.list).toContainText("That does not mean that nothing is there");
  await atlas.list.getByRole("button", { name: "Clear all filters" }).click();
  await expect(atlas.row(/Chongori/)).toBeVisible();
});

test("the time of a filter is measured", async ({ atlas, page }) => {
  await atlas.open();
  await atlas.filterByType(/Border crossing/);
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName("atlas:filter", "measure").length))
    .toBeGreaterThan(0);
});
