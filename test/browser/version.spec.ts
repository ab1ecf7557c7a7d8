import { readFileSync } from "node:fs";
import { expect, test } from "./atlas";

test.use({ map: false });

const KEPT = "00c0ffee0001";

test("a link stays at a kept version, without what has been withdrawn since", async ({ atlas, page }) => {
  const asked: string[] = [];
  await page.route(`**/data/v/${KEPT}/**`, (route) => {
    const file = new URL(route.request().url()).pathname.split(`/v/${KEPT}/`)[1] ?? "";
    asked.push(file);
    return route.fulfill({ body: readFileSync(`public/data/${file}`) });
  });
  await page.route("**/data/withdrawn.json", (route) => route.fulfill({ json: ["kyohwaso-12-chongori"] }));
  await atlas.open(`version=${KEPT}&lang=en`);
  await expect(page.getByText(`version ${KEPT}, as it was then`)).toBeVisible();
  await expect(atlas.row(/Onsong County MPS/).first()).toBeVisible();
  await expect(atlas.row(/Chongori/)).toHaveCount(0);
  expect(asked).toContain("sites.geojson");
  expect(asked).not.toContain("withdrawn.json");
  await atlas.open(`version=${KEPT}&lang=en&site=kyohwaso-12-chongori`);
  await expect(atlas.panel).toContainText("withdrawn");
});

test("nothing that a kept version shows names a withdrawn place, nor leads to it", async ({ atlas, page }) => {
  await page.route(`**/data/v/${KEPT}/**`, (route) => {
    const file = new URL(route.request().url()).pathname.split(`/v/${KEPT}/`)[1] ?? "";
    return route.fulfill({ body: readFileSync(`public/data/${file}`) });
  });
  await page.route("**/data/withdrawn.json", (route) => route.fulfill({ json: ["kyohwaso-12-chongori"] }));
  const NAMED = /Kyohwaso No\. 12, Chongori|전거리 제12호 교화소|kyohwaso-12-chongori/;
  for (const [link, heading] of [
    ["page=stories&lang=en", "Stories"],
    ["story=a-forced-return/7&lang=en", "A forced return, step by step"],
    ["story=a-forced-return/7&lang=ko", "강제송환의 과정"],
    ["story=what-has-been-done/1&lang=ko", "지금까지 이루어진 일"],
    ["site=hoeryong-kyohwaso&lang=ko", "교화소"],
  ] as const) {
    await page.goto("about:blank");
    await atlas.open(`version=${KEPT}&${link}`);
    await expect(atlas.panel.getByRole("heading", { level: 2 }).first()).toBeVisible();
    await expect(atlas.panel).toContainText(heading);
    expect(await page.content(), link).not.toMatch(NAMED);
  }
  // Said of another place, its name leaves a mark.
  await expect(atlas.panel).toContainText("[…]와 같은 곳일 수 있으나");
  await page.locator("#list-search").fill("chongori");
  await expect(page.locator(".found")).toBeVisible();
  await expect(page.locator(".found")).not.toContainText("제12호");
  await expect(page.locator(".found-foot")).toBeVisible();
  expect(await page.locator(".found").textContent()).not.toMatch(NAMED);
});

test("a version that is not kept is said, with the way to the newest, which opens in place", async ({
  atlas,
  page,
}) => {
  atlas.expectedErrors.push(/404/);
  await atlas.open("version=0123456789ab&lang=en");
  await expect(page.getByRole("alert")).toContainText("version 0123456789ab");
  await page.getByRole("link", { name: "See the newest data" }).click();
  await expect(atlas.row(/Chongori/).first()).toBeVisible();
  await expect(page.locator(".host-notes")).toHaveCount(0);
});
