import { expect, test } from "@playwright/test";
import { HOST_PORT } from "../../playwright.config";
import { ATLAS } from "./host";

for (const hiding of ["hidden", "clip"])
  test(`a page of WordPress shows the frame it keeps ${hiding} beside its quotation`, async ({ page }) => {
    const query = new URLSearchParams({ atlas: `${ATLAS}embed.html`, hiding });
    await page.goto(`http://127.0.0.1:${HOST_PORT}/wordpress.html?${query}`);
    const frame = page.locator("iframe");
    await expect(frame).not.toHaveAttribute("style");
    await expect(page.locator("blockquote")).toBeHidden();
    const inside = frame.contentFrame();
    await expect(inside.locator("[data-site]").first()).toBeAttached();
    await expect(inside.locator(".link-notice")).toHaveCount(0);
    const height = Number(await frame.getAttribute("height"));
    expect(height).toBeGreaterThan(400);
    expect(height).toBeLessThanOrEqual(1000);
    await expect(inside.locator("canvas.maplibregl-canvas")).toBeVisible({ timeout: 45_000 });
  });
