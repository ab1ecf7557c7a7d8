import { expect, test } from "./atlas";

test.use({ map: false });

test("a link opens its site, and what it filters by", async ({ atlas }) => {
  await atlas.open("site=onsong-mps-detention-centre&type=interrogation-detention-centre");
  await expect(atlas.panel.getByRole("heading", { name: "Onsong County MPS Detention Centre" })).toBeVisible();
  await expect(atlas.list.getByRole("checkbox", { name: /Interrogation and detention centre/ })).toBeChecked();
  await expect(atlas.row(/Chongori/)).toHaveCount(0);
});

test.describe("with the map", () => {
  test.use({ map: true });

  test("opening adds a history entry, back and forward walk them, filtering replaces", async ({ atlas, page }) => {
    await atlas.open();
    await atlas.openSite(/Kyohwaso No\. 12/);
    await expect.poll(() => atlas.fragment).toContain("site=kyohwaso-12-chongori");
    await atlas.openSite(/Onsong County MSS/);
    await expect.poll(() => atlas.fragment).toContain("site=onsong-mss-detention-centre");
    await atlas.filterByType(/Holding centre/);
    await expect.poll(() => atlas.fragment).toContain("type=holding-centre");
    await page.goBack();
    await expect(atlas.panel.getByRole("heading", { name: /Kyohwaso No\. 12/ }).first()).toBeVisible();
    await page.goBack();
    await expect(atlas.panel).toHaveCount(0);
    await page.goForward();
    await expect(atlas.panel.getByRole("heading", { name: /Kyohwaso No\. 12/ }).first()).toBeVisible();
  });
});

test("an unknown site is said, with its id", async ({ atlas }) => {
  await atlas.open("site=no-such-place");
  await expect(atlas.panel).toContainText("no-such-place");
});

test("a value that cannot be read is said, and what can be read is used", async ({ atlas, page }) => {
  await atlas.open("from=abc&type=kyohwaso&view=globe");
  const notice = page.getByRole("alert");
  await expect(notice).toContainText("from = abc");
  await expect(notice).toContainText("view = globe");
  await expect(atlas.list.getByRole("checkbox", { name: /Long-term prison/ })).toBeChecked();
});

test("a withdrawn site is said to be withdrawn, and nothing more is told of it", async ({ atlas, page }) => {
  await page.route("**/data/withdrawn.json", (route) => route.fulfill({ json: ["invented-prison"] }));
  await atlas.open("site=invented-prison");
  await expect(atlas.panel).toContainText("withdrawn");
  await page.evaluate(() => {
    location.hash = "site=invented-prison&lang=ko";
  });
  await expect(atlas.panel).toContainText("철회");
});

test("keys of others stay in the address", async ({ atlas }) => {
  await atlas.open("site=kwanliso-15#?secret=Xy12");
  await expect(atlas.panel.getByRole("heading", { name: /Yodok/ }).first()).toBeVisible();
  await atlas.openSite(/Kyohwaso No\. 12/);
  await expect.poll(() => atlas.fragment).toContain("secret=Xy12");
});

test("a link to an account leads to its line, in the panel of its site", async ({ atlas, page }) => {
  const index = (await (await page.request.get("data/testimony-index.json")).json()) as {
    testimonies: { id: string[] };
  };
  const id = index.testimonies.id[0] ?? "";
  await atlas.open(`account=${id}`);
  await expect(atlas.panel.locator(`#account-${id} summary`)).toBeFocused();
});

test("language and theme stand in the link and stay when something is opened", async ({ atlas, page }) => {
  await atlas.open("lang=ko&theme=dark");
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await atlas.openSite(/전거리/);
  await expect.poll(() => atlas.fragment).toBe("site=kyohwaso-12-chongori&lang=ko&theme=dark");
});
