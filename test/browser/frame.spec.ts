import { HOST_PORT } from "../../playwright.config";
import { expect, test } from "./atlas";

const host = (page: string) => `http://127.0.0.1:${HOST_PORT}/${page}`;

test("a frame on another site's page takes the same link", async ({ atlas, page }) => {
  await page.goto(host("plain.html"));
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { name: "증언 지도" })).toBeVisible();
  await expect(frame.locator("html")).toHaveAttribute("lang", "ko");
  await expect(frame.locator("[data-site]").first()).toBeAttached();
  expect(await frame.locator("[data-site]").count()).toBe(14);
  await expect(frame.getByRole("link", { name: "지금 나가기" })).toBeVisible();
  expect(atlas.foreignRequests()).toEqual([]);
});

test("the wheel over a frame scrolls the host's page, not the map", async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 500 });
  await page.goto(host("plain.html"));
  const canvas = page.frameLocator("iframe").locator("canvas.maplibregl-canvas");
  await canvas.waitFor({ timeout: 45_000 });
  await page.waitForTimeout(1500);
  const box = await canvas.boundingBox();
  await page.mouse.move((box?.x ?? 0) + 100, (box?.y ?? 0) + 80);
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
});

test.describe("in a narrow column", () => {
  test.use({ map: false });

  test("the bar of a frame shows its whole title beside every control", async ({ atlas, page }) => {
    for (const lang of ["en", "ko"]) {
      await atlas.open(`lang=${lang}`, "embed.html");
      for (const width of [480, 390, 345, 300]) {
        await page.setViewportSize({ width, height: 600 });
        const cut = await page.locator(".frame-bar .header-title").evaluate((title) => {
          const bar = title.closest(".frame-bar") ?? title;
          return {
            wide: title.scrollWidth - title.clientWidth,
            high: title.scrollHeight - title.clientHeight,
            bar: bar.scrollWidth - bar.clientWidth,
          };
        });
        expect(Math.max(cut.wide, cut.high - 2, cut.bar), `${lang}, ${width} px`).toBeLessThanOrEqual(0);
      }
    }
  });
});
