import { expect, test } from "@playwright/test";
import { Atlas } from "./atlas";

test("the exit leaves for the neutral page, and back does not return to what was open", async ({ page }) => {
  const atlas = new Atlas(page);
  await page.goto("about:blank");
  await atlas.open("site=kyohwaso-12-chongori");
  const exit = page.getByRole("link", { name: "Leave now" });
  const address = (await exit.getAttribute("href")) ?? "";
  await page.route(`${address}**`, (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Elsewhere</title>" }),
  );
  expect(await page.title()).not.toContain("Chongori");
  await exit.click();
  await expect(page).toHaveTitle("Elsewhere");
  // Only the reader's own press has called another host.
  expect(atlas.foreignRequests().every((request) => request.startsWith(address))).toBe(true);
  await page.goBack();
  await expect(page).toHaveURL("about:blank");
});

test("the exit is in a frame as well, and stays in reach on a small screen", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 480 });
  const atlas = new Atlas(page);
  await atlas.open("site=kyohwaso-12-chongori", "embed.html");
  await expect(page.getByRole("link", { name: "Leave now" })).toBeInViewport();
});
