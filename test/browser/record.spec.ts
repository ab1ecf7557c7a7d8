import { readFileSync } from "node:fs";
import { expect, test } from "./atlas";

test.use({ map: false });

const ONSONG = "site=onsong-mps-detention-centre";

test("a plan is read by keyboard, part by part, and in words", async ({ atlas, page }) => {
  await atlas.open(ONSONG);
  const drawing = atlas.panel.getByRole("group", { name: /Onsong County MPS Detention Centre/ });
  await drawing.scrollIntoViewIfNeeded();
  await expect(atlas.panel.getByText("Schematic, not to scale").first()).toBeVisible();
  const first = drawing.getByRole("button").first();
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await expect(first).not.toBeFocused();
  await page.keyboard.press("Enter");
  await expect(atlas.panel.getByRole("link", { name: /source/i }).first()).toBeVisible();
  await atlas.panel.getByRole("button", { name: "In words" }).click();
  await expect(atlas.panel.getByText(/Ten cells in a row/)).toBeVisible();
});

test("texts come beside the code of the panel, and that once a place is pointed at", async ({ atlas, page }) => {
  const wanted = (part: string) => atlas.requests.filter((address) => address.includes(part)).length;
  let release = () => {};
  const held = new Promise<void>((done) => (release = done));
  await page.route("**/assets/panel-*.js", async (route) => {
    await held;
    await route.continue();
  });
  await atlas.open();
  expect([wanted("/panel-"), wanted("/records/")]).toEqual([0, 0]);
  await atlas
    .row(/Chongori/)
    .first()
    .hover();
  await expect.poll(() => wanted("/panel-")).toBe(1);
  expect(wanted("/records/")).toBe(0);
  await atlas.openSite(/Chongori/);
  await expect.poll(() => [wanted("/records/"), wanted("/sources.json")]).toEqual([1, 1]);
  release();
  await expect(atlas.heading).toContainText("Chongori");
  expect([wanted("/panel-"), wanted("/records/"), wanted("/sources.json")]).toEqual([1, 1, 1]);
});

test("places stand side by side from the link, and one can be taken out", async ({ atlas }) => {
  await atlas.open("compare=kyohwaso-12-chongori,kwanliso-15,onsong-mps-detention-centre");
  await expect(atlas.panel.getByText("nothing recorded").first()).toBeVisible();
  await atlas.panel
    .getByRole("link", { name: /Remove|Take out/ })
    .first()
    .click();
  await expect.poll(() => atlas.fragment).toMatch(/^compare=[a-z0-9-]+,[a-z0-9-]+$/);
});

test("the actions page names the sites that no action names", async ({ atlas, page }) => {
  await atlas.open("page=actions");
  const { features } = (await (await page.request.get("data/sites.geojson")).json()) as {
    features: { id: string; properties: { counted: boolean } }[];
  };
  const actions = (await (await page.request.get("data/actions.json")).json()) as { sites: string[] }[];
  const named = new Set(actions.flatMap(({ sites }) => sites));
  const facilities = features.filter(({ properties }) => properties.counted);
  const unnamed = facilities.filter(({ id }) => !named.has(id));
  await expect(atlas.panel).toContainText(`${unnamed.length} of ${facilities.length} sites`);
});

test("what is taken away holds no text of an account unless it was ticked", async ({ atlas, page }) => {
  await atlas.open("site=kyohwaso-12-chongori");
  const bundle = (await (await page.request.get("data/records/0.json")).json()) as {
    testimonies: { sites: string[]; text: { en: string } }[];
  };
  const texts = bundle.testimonies
    .filter(({ sites }) => sites.includes("kyohwaso-12-chongori"))
    .map(({ text }) => text.en);
  expect(texts.length).toBeGreaterThan(20);
  const form = atlas.panel.locator("details", { has: page.locator("summary", { hasText: /^Download$/ }) });
  await form.locator("summary").click();
  const saved = page.waitForEvent("download");
  await form.getByRole("button", { name: "Download" }).click();
  const file = await (await saved).path();
  const content = readFileSync(file, "utf8");
  expect(content).toContain("kyohwaso-12-chongori");
  for (const text of texts) expect(content).not.toContain(text.slice(0, 60));
});

test("a print of a site leaves the accounts out and has the whole record", async ({ atlas, page }) => {
  await atlas.open("site=kyohwaso-12-chongori");
  await expect(atlas.panel.getByRole("heading", { name: "Accounts" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("heading", { name: "Conditions" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Accounts" })).toBeHidden();
  await expect(page.locator("#list-search")).toBeHidden();
});
