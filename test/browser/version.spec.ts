import { readFileSync } from "node:fs";
import { expect, test } from "./atlas";

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
