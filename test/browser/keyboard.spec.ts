import { expect, test } from "./atlas";

test.use({ map: false });

test("by keyboard alone: find Onsong, open it, read an account, follow a route to Chongori, go back", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the list of sites" })).toBeFocused();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await expect(page.locator("#list-search")).toBeFocused();
  await page.keyboard.type("onsong");
  await expect(atlas.row(/Chongori/)).toHaveCount(0);

  const reach = async (locator: ReturnType<typeof page.locator>, key = "Tab") => {
    for (let presses = 0; presses < 120; presses++) {
      if (await locator.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press(key);
    }
    throw new Error("the element was not reached by keyboard");
  };
  const firstRow = page.locator(".row-link").first();
  await reach(firstRow);
  const wanted = page.locator('[data-site="onsong-mss-detention-centre"] .row-link');
  await reach(wanted, "ArrowDown");
  await page.keyboard.press("Enter");
  await expect(atlas.panel.getByRole("heading", { name: /Onsong County MSS/ }).first()).toBeFocused();

  const account = atlas.panel.locator("details summary").first();
  await account.waitFor();
  await reach(account);
  const details = atlas.panel.locator("details").first();
  const before = await details.getAttribute("open");
  await page.keyboard.press("Enter");
  if (before !== null) await page.keyboard.press("Enter");
  await expect(details).toHaveAttribute("open", "");

  const route = atlas.panel.getByRole("link", { name: /Typical transfer: Tumen, Onsong, Chongjin, Chongori/ }).first();
  await reach(route);
  await page.keyboard.press("Enter");
  await expect.poll(() => atlas.fragment).toContain("route=r-typical-onsong");
  const stop = atlas.panel.getByRole("link", { name: /Chongori/ }).first();
  await stop.waitFor();
  await reach(stop);
  await page.keyboard.press("Enter");
  await expect(atlas.panel.getByRole("heading", { name: /Kyohwaso No\. 12, Chongori/ }).first()).toBeFocused();
  // The browser's own key for "back" does not exist without its window.
  await page.goBack();
  await expect.poll(() => atlas.fragment).toContain("route=r-typical-onsong");
  await page.keyboard.press("Escape");
  await expect(atlas.panel).toHaveCount(0);
});

test("closing gives the focus back to where it was", async ({ atlas, page }) => {
  await atlas.open();
  const row = page.locator('[data-site="kyohwaso-12-chongori"] .row-link');
  await row.focus();
  await page.keyboard.press("Enter");
  await expect(atlas.panel.getByRole("heading", { name: /Chongori/ }).first()).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(row).toBeFocused();

  // What the menu of the head opened: the menu has shut, its button is there.
  const more = page.locator(".header-more > summary");
  await more.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "What opens", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await expect(more).toBeFocused();
});
