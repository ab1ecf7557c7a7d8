import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import { expect, test, type Atlas } from "./atlas";

test.use({ map: false });

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const field = (atlas: Atlas) => atlas.page.getByRole("combobox", { name: /Search the atlas|지도에서 찾기/ });
const results = (atlas: Atlas) => atlas.page.getByRole("listbox");

async function look(atlas: Atlas, text: string): Promise<void> {
  await field(atlas).click();
  await field(atlas).pressSequentially(text);
  await results(atlas).waitFor();
}

const CHONGORI = /Kyohwaso No\. 12, Chongori/;
const FOUND: readonly (readonly [typed: string, first: RegExp])[] = [
  ["전거리", CHONGORI],
  ["Jongori", CHONGORI],
  ["Chongori", CHONGORI],
  ["jeongeori", CHONGORI],
  ["Chŏn'gŏ-ri", CHONGORI],
  ["camp 12", /Kwanliso No\. 12, Onsong/],
  ["15호", /Kwanliso No\. 15, Yodok/],
  ["图们", /Tumen/],
  ["圖們", /Tumen/],
  ["tumen", /Tumen/],
  ["도문", /Tumen/],
  ["로동단련대", /Labour Training/i],
];

test("a place is found under each of its spellings", async ({ atlas }) => {
  await atlas.open();
  for (const [typed, first] of FOUND) {
    await field(atlas).fill("");
    await look(atlas, typed);
    await expect(results(atlas).getByRole("option").first(), typed).toContainText(first);
  }
});

test.describe("with the map", () => {
  test.use({ map: true });
  test("initials find the town, and the town takes the map there", async ({ atlas, page }) => {
    await atlas.open();
    await atlas.mapReady();
    await look(atlas, "ㅇㅅ");
    const places = results(atlas).getByRole("group", { name: /^Places/ });
    await places.getByRole("option", { name: /Onsong/ }).click();
    await expect.poll(() => atlas.fragment).toContain("map=9/42.9");
    await expect(page.locator('[data-site="onsong-mps-detention-centre"]')).toBeVisible();
  });
});

test("with the keyboard alone: found, meant, opened", async ({ atlas, page }) => {
  await atlas.open();
  await look(atlas, "jeongeori");
  await page.keyboard.press("ArrowDown");
  await expect(field(atlas)).toHaveAttribute("aria-activedescendant", "search-option-0");
  await page.keyboard.press("Enter");
  await expect(atlas.heading).toContainText("Chongori");
  expect(atlas.fragment).toBe("site=kyohwaso-12-chongori");
  await page.keyboard.press("Escape");
  await expect(field(atlas)).toBeFocused();
});

test("words of accounts are marked in the list and in the text that opens", async ({ atlas, page }) => {
  await atlas.open();
  await look(atlas, "corridors");
  const quoted = results(atlas).locator(".found-option:has(mark)").first();
  await expect(quoted.locator("mark").first()).toHaveText(/corridors/i);
  for (const closed of await results(atlas).locator(".found-closed").all())
    expect(await closed.textContent()).not.toMatch(/corridors/i);
  await quoted.click();
  await expect(page.locator("details[open] .account-text mark").first()).toHaveText(/corridors/i);
});

test.describe("with all that a page asks for", () => {
  test.use({ map: true });
  test("what is typed leaves no trace, and the files asked for do not depend on it", async ({ atlas, page }) => {
    const asked: string[][] = [];
    for (const typed of ["전거리", "zzqx"]) {
      atlas.requests.length = 0;
      await atlas.open();
      expect(atlas.requests.filter((address) => address.includes("/search/"))).toEqual([]);
      await field(atlas).click();
      await field(atlas).pressSequentially(typed);
      await expect.poll(() => atlas.requests.filter((address) => address.includes("/data/search/")).length).toBe(3);
      await page.waitForLoadState("networkidle");
      asked.push(
        atlas.requests.filter((address) => address.includes("/data/")).map((address) => new URL(address).pathname),
      );
      expect(atlas.requests.filter((address) => decodeURIComponent(address).includes(typed))).toEqual([]);
      await page.goto("about:blank");
    }
    expect(asked[0]?.filter((file) => file.includes("/search/"))).toEqual(
      asked[1]?.filter((file) => file.includes("/search/")),
    );
    expect(atlas.foreignRequests()).toEqual([]);
  });
});

test("a link with a name filters by every spelling once the names are there", async ({ atlas, page }) => {
  await atlas.open("q=jeongeori");
  await expect(page.locator("[data-site]")).toHaveCount(1);
  await expect(page.locator('[data-site="kyohwaso-12-chongori"]')).toBeVisible();
  await expect(results(atlas)).toHaveCount(0);
});

test("the time of a search is measured", async ({ atlas, page }) => {
  await atlas.open();
  await look(atlas, "onsong");
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName("atlas:search", "measure").length))
    .toBeGreaterThan(0);
});

for (const [size, viewport] of Object.entries({
  desk: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
}))
  for (const [lang, theme] of [
    ["en", "dark"],
    ["ko", "light"],
  ])
    test(`open results have no accessibility violation and are not cut: ${size}, ${lang}, ${theme}`, async ({
      atlas,
      page,
    }) => {
      await page.setViewportSize(viewport);
      await atlas.open(`lang=${lang}&theme=${theme}`);
      await look(atlas, "온성");
      await page.keyboard.press("ArrowDown");
      await page.evaluate(axeSource);
      const { violations } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run: (options: unknown) => Promise<AxeResults> } }).axe.run({
          runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
        }),
      );
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`),
      ).toEqual([]);
      // The last option can be brought into view and lies within the screen.
      await page.keyboard.press("ArrowUp");
      const last = results(atlas).getByRole("option").last();
      await expect(last).toHaveAttribute("aria-selected", "true");
      await expect(last).toBeInViewport({ ratio: 0.9 });
    });
