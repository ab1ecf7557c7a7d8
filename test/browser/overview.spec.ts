import { readFileSync } from "node:fs";
import { expect, test } from "./atlas";

test.use({ map: false });

test("a saved picture stands alone: nothing of the page, its source in words", async ({ atlas, page }) => {
  await atlas.open("page=overview&type=kyohwaso&theme=dark&lang=en");
  const figure = atlas.panel.locator("#overview-violations");
  const download = page.waitForEvent("download");
  await figure.getByRole("button", { name: /as SVG$/ }).click();
  const saved = readFileSync(await (await download).path(), "utf8");
  expect(saved).not.toMatch(/class=|style=|var\(|foreignObject/);
  expect(saved).toContain("CC BY 4.0");
  expect(saved).toContain("type=kyohwaso");
  // On white, whatever the theme of the screen.
  expect(saved).toMatch(/<rect[^>]*fill="rgb\(255, 255, 255\)"/);
  const picture = page.waitForEvent("download");
  await figure.getByRole("button", { name: /as PNG$/ }).click();
  const bytes = readFileSync(await (await picture).path());
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(1800);
});

test("the overview lies over the map, and the map is there again after it", async ({ atlas, page }) => {
  await atlas.open("page=overview");
  await atlas.panel.getByRole("heading", { level: 2 }).first().waitFor();
  await expect(page.locator(".map-area")).toBeHidden();
  // The page has all that the list leaves, and the notice lies within it.
  const notice = page.getByRole("region", { name: "About reading here" });
  await notice.waitFor();
  const [panel, note] = [await atlas.panel.boundingBox(), await notice.boundingBox()];
  expect(panel).toMatchObject({ x: 340, width: 1100 });
  expect(note && note.x + note.width).toBeLessThan(1440);
  expect(note && note.y + note.height).toBeLessThan(900);
  await page.keyboard.press("Escape");
  await expect(page.locator(".map-area")).toBeVisible();
});
