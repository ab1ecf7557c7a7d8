import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { HOST_PORT } from "../../playwright.config";
import { Atlas, beforeTheMap } from "./atlas";

test.beforeEach(({ page }) => beforeTheMap(page));

const exit = (page: Page) => page.getByRole("link", { name: "Leave now" }).first();

/** Lets the neutral page answer without asking the world, or answer with nothing, so that the page left can be looked at. */
async function neutralPage(page: Page, answers = true): Promise<{ asked: number }> {
  const count = { asked: 0 };
  const address = (await exit(page).getAttribute("href")) ?? "";
  await page.context().route(`${address}**`, async (route) => {
    count.asked++;
    if (answers) await route.fulfill({ contentType: "text/html", body: "<title>Elsewhere</title>" });
    else await route.fulfill({ status: 204 });
  });
  return count;
}

test("the exit leaves for the neutral page, and back does not return to what was open", async ({ page }) => {
  const atlas = new Atlas(page);
  await page.goto("about:blank");
  await atlas.open("site=kyohwaso-12-chongori");
  const address = (await exit(page).getAttribute("href")) ?? "";
  await neutralPage(page);
  await exit(page).click();
  await expect(page).toHaveTitle("Elsewhere");
  // Only the reader's own press has called another host.
  expect(atlas.foreignRequests().every((request) => request.startsWith(address))).toBe(true);
  await page.goBack();
  await expect(page).toHaveURL("about:blank");
});

test("the tab's title is neutral from the first byte, and names the atlas only when asked", async ({
  page,
  baseURL,
}) => {
  for (const file of ["index.html", "embed.html"]) {
    const html = await (await page.request.get(`${baseURL}${file}`)).text();
    expect(/<title>(.*)<\/title>/.exec(html)?.[1]).toBe("Atlas");
  }
  const atlas = new Atlas(page);
  await atlas.open("site=kyohwaso-12-chongori");
  await expect(page).toHaveTitle("Atlas");
  // On a narrow page the button stands below the list, on a wide one in the menu.
  if ((page.viewportSize()?.width ?? 0) > 920) await page.locator(".header-more > summary").click();
  await page.getByRole("button", { name: "What opens", exact: true }).click();
  await page.getByRole("checkbox", { name: "Show the name of the atlas in the tab" }).check();
  await expect(page).toHaveTitle("Testimony Atlas");
});

test("the page is blank before the other one comes, and stays so when a browser brings it back", async ({ page }) => {
  const atlas = new Atlas(page);
  await atlas.open("site=kyohwaso-12-chongori");
  const count = await neutralPage(page, false);
  await exit(page).click();
  await expect(page.locator("#atlas")).toHaveCount(0);
  await expect(page.getByRole("alert")).toHaveText("Leaving");
  expect(await page.evaluate(() => document.body.innerText.trim())).toBe("Leaving");
  expect(await page.title()).not.toMatch(/atlas|korea|chongori/i);
  await expect.poll(() => count.asked).toBe(1);
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await expect.poll(() => count.asked).toBe(2);
  await expect(page.locator("#atlas")).toHaveCount(0);
});

for (const press of [{ modifiers: ["ControlOrMeta"] }, { modifiers: ["Shift"] }, { button: "middle" }] as const) {
  test(`the exit leaves this tab also when pressed with ${JSON.stringify(press)}`, async ({ page, context }) => {
    const atlas = new Atlas(page);
    await atlas.open();
    await neutralPage(page);
    await exit(page).click({ ...press, modifiers: "modifiers" in press ? [...press.modifiers] : [] });
    await expect(page).toHaveTitle("Elsewhere");
    expect(context.pages().length).toBe(1);
  });
}

test("one can leave while the data has not come, and where it never does", async ({ page }) => {
  await page.route("**/data/sites.geojson", (route) => route.abort());
  await page.goto("index.html");
  await page.locator(".failure").waitFor();
  await neutralPage(page);
  await exit(page).click();
  await expect(page).toHaveTitle("Elsewhere");
});

test("the exit is in reach on a small screen, at every height of the sheet, in the settings and in a frame", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 480 });
  const atlas = new Atlas(page);
  for (const address of ["index.html", "embed.html"]) {
    await atlas.open("site=kyohwaso-12-chongori", address);
    const handle = atlas.panel.getByRole("button", { name: /Height of this sheet/ });
    for (const key of ["ArrowUp", "ArrowUp", "ArrowDown", "ArrowDown"]) {
      await expect(exit(page)).toBeInViewport();
      await handle.press(key);
    }
    await page.getByRole("button", { name: "Choose what opens", exact: true }).click();
    await expect(page.getByRole("dialog").getByRole("link", { name: "Leave now" })).toBeInViewport();
  }
});

test.describe("the Shift key", () => {
  const status = (page: Page) => page.locator(".exit-status");
  const ready = async (page: Page) => {
    const atlas = new Atlas(page);
    await atlas.open();
    await page.locator(".care-notice").waitFor();
    return atlas;
  };

  test("three times within five seconds leaves, and is spoken", async ({ page }) => {
    await ready(page);
    await neutralPage(page);
    await page.keyboard.press("Shift");
    await expect(status(page)).toHaveText("Shift: press it 2 more times to leave");
    await expect(page.locator("html")).toHaveAttribute("data-exit-presses", "1");
    await page.keyboard.press("Shift");
    await expect(status(page)).toHaveText("Shift: press it once more to leave");
    await page.keyboard.press("Shift");
    await expect(page).toHaveTitle("Elsewhere");
  });

  test("called off after five seconds, and said so", async ({ page }) => {
    await ready(page);
    const count = await neutralPage(page);
    await page.keyboard.press("Shift");
    await page.keyboard.press("Shift");
    await expect(status(page)).toHaveText("Leaving by the Shift key has been called off", { timeout: 8000 });
    await page.keyboard.press("Shift");
    await expect(status(page)).toHaveText("Shift: press it 2 more times to leave");
    expect(count.asked).toBe(0);
  });

  test("held for capitals, for Tab or for the mouse, it does not leave", async ({ page }) => {
    await ready(page);
    const count = await neutralPage(page);
    await page.locator("#list-search").focus();
    for (const key of ["Shift+A", "Shift+B", "Shift+C", "Shift+Tab", "Shift+Tab", "Shift+Tab"])
      await page.keyboard.press(key);
    for (let press = 0; press < 3; press++) {
      await page.keyboard.down("Shift");
      await page.mouse.click(700, 500);
      await page.keyboard.up("Shift");
    }
    await page.waitForTimeout(300);
    expect(count.asked).toBe(0);
    await expect(page.locator(".header")).toBeVisible();
  });
});

test.describe("inside another site's page", () => {
  const HOST = `http://127.0.0.1:${HOST_PORT}/article.html`;
  /** The snippet of docs/leaving.md. */
  const SNIPPET = `<script>
    addEventListener("message", ({ source, data }) => {
      if (source !== document.querySelector("iframe").contentWindow) return;
      if (data?.atlas !== 1 || data.type !== "exit") return;
      document.body.replaceChildren();
      location.replace("https://neutral.example/");
    });
  </script>`;

  async function article(context: BrowserContext, page: Page, attributes: string, baseURL: string, script = "") {
    await context.route(HOST, (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<!doctype html><title>An article</title><h1>An article</h1>
          <iframe ${attributes} src="${baseURL}embed.html#lang=en" title="Map" width="600" height="500"></iframe>${script}`,
      }),
    );
    await context.route("https://neutral.example/", (route) =>
      route.fulfill({ contentType: "text/html", body: "<title>Neutral</title>" }),
    );
    // What a frame without an origin needs of its server. The page may leave while an answer is under way.
    await context.route(`${baseURL}**`, async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), "access-control-allow-origin": "*" };
      await route.fulfill({ response, headers }).catch(() => undefined);
    });
    await page.goto(HOST);
    const frame = page.frameLocator("iframe");
    const link = frame.getByRole("link", { name: "Leave now" });
    await frame.locator(".care-notice").waitFor();
    const address = (await link.getAttribute("href")) ?? "";
    await context.route(`${address}**`, (route) =>
      route.fulfill({ contentType: "text/html", body: "<title>Elsewhere</title>" }),
    );
    return { frame, link };
  }

  for (const attributes of ["", 'sandbox="allow-scripts allow-top-navigation-by-user-activation"']) {
    test(`the exit leaves the page around: <iframe ${attributes}>`, async ({ context, page, baseURL }) => {
      const { link } = await article(context, page, attributes, baseURL ?? "");
      await link.click();
      await expect(page).toHaveTitle("Elsewhere");
    });
  }

  test("a sandbox that forbids it: the frame goes blank and says that the page around is open", async ({
    context,
    page,
    baseURL,
  }) => {
    const { frame, link } = await article(context, page, 'sandbox="allow-scripts"', baseURL ?? "");
    await link.click();
    await expect(frame.locator("body")).toHaveText(/The page around it is still open/);
    await expect(frame.locator("#atlas")).toHaveCount(0);
    await expect(page).toHaveTitle("An article");
  });

  test("a sandbox that forbids it, in a page with the documented snippet: the page leaves", async ({
    context,
    page,
    baseURL,
  }) => {
    const { link } = await article(context, page, 'sandbox="allow-scripts"', baseURL ?? "", SNIPPET);
    await link.click();
    await expect(page).toHaveTitle("Neutral");
  });

  test("the Shift key leaves from inside a frame", async ({ context, page, baseURL }) => {
    const { frame } = await article(context, page, "", baseURL ?? "");
    await frame.getByRole("button", { name: "Close", exact: true }).first().click();
    for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
    await expect(page).toHaveTitle("Elsewhere");
  });
});
