import { expect, test as base, type Page } from "@playwright/test";
import { beforeTheMap } from "./atlas";
import { ATLAS, heard, layoutShift, openHost, RESERVED, SCRIPT } from "./host";

const test = base.extend<{ map: boolean }>({
  map: [false, { option: true }],
  page: async ({ page, map }, use) => {
    if (!map) await beforeTheMap(page);
    await use(page);
  },
});

const frames = (page: Page) => page.locator("testimony-atlas iframe");
const inFrame = (page: Page, at = 0) => page.locator("testimony-atlas").nth(at).locator("iframe").contentFrame();
const ready = (page: Page, count = 1) =>
  expect.poll(async () => (await heard(page)).filter((said) => said["event"] === "atlas-ready").length).toBe(count);
const text = (words: string) => `<p>${words.repeat(60)}</p>`;

test("the element makes a titled frame, and nothing of the page moves", async ({ page }) => {
  await openHost(page, {
    head: RESERVED + SCRIPT,
    body: `<h1>An article</h1><testimony-atlas type="holding-centre" lang="ko"><a href="${ATLAS}">A map</a></testimony-atlas>${text("The article goes on. ")}`,
  });
  await ready(page);
  await expect(frames(page)).toHaveAttribute("title", "장소와 증언을 담은 지도");
  await expect(inFrame(page).locator("html")).toHaveAttribute("lang", "ko");
  await expect(inFrame(page).locator("[data-site]").first()).toBeAttached();
  expect(await inFrame(page).locator("[data-site]").count()).toBe(14);
  await expect(page.getByRole("link", { name: "A map" })).toBeHidden();
  await page.waitForTimeout(1500);
  expect(await layoutShift(page)).toBe(0);
});

test("a frame far down the page is made when it nears the screen", async ({ page }) => {
  await openHost(page, {
    head: RESERVED + SCRIPT,
    body: `<div style="height:6000px"></div><testimony-atlas title="A map of mine"></testimony-atlas>`,
  });
  await page.waitForFunction(() => customElements.get("testimony-atlas") !== undefined);
  await page.waitForTimeout(400);
  expect(await frames(page).count()).toBe(0);
  await page.evaluate(() => scrollTo(0, 6000));
  await ready(page);
  await expect(frames(page)).toHaveAttribute("title", "A map of mine");
});

test("several on one page each show their own", async ({ page }) => {
  await openHost(page, {
    head: RESERVED + SCRIPT,
    body: `<testimony-atlas view="list" type="kyohwaso"></testimony-atlas><testimony-atlas view="list" type="holding-centre" ratio="16/9"></testimony-atlas>`,
  });
  await ready(page, 2);
  expect(await inFrame(page, 0).locator("[data-site]").count()).not.toBe(
    await inFrame(page, 1).locator("[data-site]").count(),
  );
});

test("removed and put back it begins anew and leaves nothing behind", async ({ page }) => {
  await openHost(page, { head: RESERVED + SCRIPT, body: `<testimony-atlas view="list"></testimony-atlas>` });
  await ready(page);
  const counts = await page.evaluate(async () => {
    let listening = 0;
    const add = window.addEventListener.bind(window);
    window.addEventListener = ((type: string, listener: EventListener, options?: AddEventListenerOptions) => {
      if (type === "message") {
        listening += 1;
        options?.signal?.addEventListener("abort", () => {
          listening -= 1;
        });
      }
      add(type, listener, options);
    }) as typeof window.addEventListener;
    globalThis.addEventListener = window.addEventListener;
    const element = document.querySelector("testimony-atlas") as HTMLElement;
    element.remove();
    for (let time = 0; time < 20; time += 1) {
      document.body.append(element);
      await new Promise((resolve) => setTimeout(resolve, 20));
      element.remove();
    }
    const after = listening;
    document.body.append(element);
    return { after, frames: element.shadowRoot?.querySelectorAll("iframe").length };
  });
  expect(counts.after).toBe(0);
  await ready(page, 2);
  expect(await frames(page).count()).toBe(1);
});

test("it follows the page from light to dark, and back", async ({ page }) => {
  await openHost(page, {
    head: `${RESERVED}<style>:root{color-scheme:light}:root.night{color-scheme:dark}</style>${SCRIPT}`,
    body: `<testimony-atlas view="list"></testimony-atlas>`,
  });
  await ready(page);
  const root = inFrame(page).locator("html");
  await expect(root).toHaveAttribute("data-theme", "light");
  await page.evaluate(() => document.documentElement.classList.add("night"));
  await expect(root).toHaveAttribute("data-theme", "dark");
  await page.evaluate(() => document.documentElement.classList.remove("night"));
  await expect(root).toHaveAttribute("data-theme", "light");
});

test("a page that changes attributes changes what is shown, and the reader's own choices stay", async ({ page }) => {
  await openHost(page, { head: RESERVED + SCRIPT, body: `<testimony-atlas view="list"></testimony-atlas>` });
  await ready(page);
  await page.evaluate(() => document.querySelector("testimony-atlas")?.setAttribute("site", "kyohwaso-12-chongori"));
  await expect(inFrame(page).locator(".panel")).toContainText("Chongori");
  await page.evaluate(() => document.querySelector("testimony-atlas")?.setAttribute("type", "holding-centre"));
  await expect.poll(() => inFrame(page).locator("[data-site]").count()).toBe(14);
  await expect(inFrame(page).locator(".panel")).toContainText("Chongori");
  await page.evaluate(() => document.querySelector("testimony-atlas")?.setAttribute("theme", "dark"));
  await expect(inFrame(page).locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(inFrame(page).locator(".panel")).toContainText("Chongori");
});

test("the page hears what is chosen only where it asks, and then the frame says so", async ({ page }) => {
  await openHost(page, {
    head: RESERVED + SCRIPT,
    body: `<testimony-atlas view="list" events="select"></testimony-atlas>`,
  });
  await ready(page);
  await expect(inFrame(page).getByText("can see which place or route you open")).toBeVisible();
  await inFrame(page)
    .getByRole("link", { name: /Chongori/ })
    .first()
    .click();
  await expect
    .poll(async () => (await heard(page)).find((said) => said["event"] === "atlas-select")?.["detail"])
    .toEqual({ link: "site=kyohwaso-12-chongori" });
  await inFrame(page).getByRole("checkbox").first().check();
  await page.waitForTimeout(600);
  expect(JSON.stringify(await heard(page))).not.toContain("filter");
});

test("without asking the page hears of nothing but height", async ({ page }) => {
  await openHost(page, { head: RESERVED + SCRIPT, body: `<testimony-atlas view="list"></testimony-atlas>` });
  await ready(page);
  await inFrame(page)
    .getByRole("link", { name: /Chongori/ })
    .first()
    .click();
  await inFrame(page).locator(".panel").waitFor();
  await page.waitForTimeout(600);
  const types = new Set((await heard(page)).map((said) => said["type"] ?? said["event"]));
  expect([...types].sort()).toEqual(["atlas-ready", "ready", "resize"]);
  await expect(inFrame(page).locator(".host-notes")).toHaveCount(0);
});

test("height by content follows the list, and nothing scrolls inside", async ({ page }) => {
  await openHost(page, {
    head: RESERVED + SCRIPT,
    body: `<testimony-atlas view="list" type="holding-centre" height="content"></testimony-atlas>`,
  });
  await ready(page);
  await expect
    .poll(async () =>
      inFrame(page)
        .locator(".side-scroll")
        .evaluate((element) => element.scrollHeight - element.clientHeight),
    )
    .toBeLessThanOrEqual(1);
  expect((await frames(page).boundingBox())?.height).toBeGreaterThan(620);
});

test("a strict content policy needs script-src and frame-src, and no style", async ({ page }) => {
  const refused: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") refused.push(message.text());
  });
  const atlas = new URL(ATLAS).origin;
  await openHost(page, {
    policy: `default-src 'none'; script-src ${atlas}; frame-src ${atlas}; img-src data:`,
    body: `${SCRIPT}<testimony-atlas view="list"></testimony-atlas>`,
  });
  await ready(page);
  expect((await frames(page).boundingBox())?.height).toBe(600);
  expect(refused).toEqual([]);
});

test("a policy that forbids all but frames shows the plain frame, and the element's link", async ({ page }) => {
  await openHost(page, {
    policy: `default-src 'none'; img-src data:; frame-src ${new URL(ATLAS).origin}`,
    body: `${SCRIPT}<testimony-atlas><a href="${ATLAS}">The map</a></testimony-atlas><iframe src="${ATLAS}embed.html#view=list" title="Map" width="800" height="500"></iframe>`,
  });
  await expect(page.getByRole("link", { name: "The map" })).toBeVisible();
  await expect(page.frameLocator("iframe").locator("[data-site]").first()).toBeAttached();
});

test("styles that unset everything reach neither frame nor height", async ({ page }) => {
  await openHost(page, {
    head: `<style>* {all: unset !important}</style>${SCRIPT}`,
    body: `<testimony-atlas view="list"></testimony-atlas><p>On</p>`,
  });
  await ready(page);
  const box = await frames(page).boundingBox();
  expect(box?.height).toBe(600);
  expect(box?.width).toBeGreaterThan(600);
});

test("when the atlas does not answer the link stays, with a sentence", async ({ page }) => {
  await page.route(`${ATLAS}embed.html*`, (route) => route.abort());
  await page.clock.install();
  await openHost(page, {
    head: RESERVED + SCRIPT,
    lang: "ko",
    body: `<testimony-atlas site="kyohwaso-12-chongori"></testimony-atlas>`,
  });
  const link = page.getByRole("link", { name: "지도를 새 창에서 열기" });
  await expect(link).toHaveAttribute("href", `${ATLAS}index.html#site=kyohwaso-12-chongori&lang=ko`);
  await expect(frames(page)).toHaveCount(1);
  await page.clock.fastForward(21_000);
  await expect(page.getByText("이곳에 지도를 불러오지 못했습니다.")).toBeVisible();
  await expect(link).toBeVisible();
});

test("when the whole host is down the page's own link is there", async ({ page }) => {
  await page.route(`${ATLAS}**`, (route) => route.abort());
  await openHost(page, {
    head: SCRIPT,
    body: `<testimony-atlas><a href="${ATLAS}">Map of holding centres</a></testimony-atlas>`,
  });
  await expect(page.getByRole("link", { name: "Map of holding centres" })).toBeVisible();
});

test("forged, malformed, huge and rapid messages change nothing, on either side", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await openHost(page, {
    head: RESERVED + SCRIPT,
    body: `<testimony-atlas view="list" height="content"></testimony-atlas><iframe srcdoc="" title="Somebody else"></iframe>`,
  });
  await ready(page);
  await page.waitForTimeout(500);
  const before = (await frames(page).boundingBox())?.height;
  await page.evaluate(async () => {
    const element = document.querySelector("testimony-atlas");
    const frame = element?.shadowRoot?.querySelector("iframe")?.contentWindow;
    const bad: unknown[] = [
      null,
      "ready",
      42,
      [],
      { atlas: 1 },
      { atlas: 2, type: "select", link: "site=kyohwaso-12-chongori" },
      { atlas: 1, type: "select", link: "site=../../etc/passwd" },
      { atlas: 1, type: "select", link: "javascript:alert(1)" },
      { atlas: 1, type: "filter", link: `q=${"a".repeat(1_000_000)}` },
      { atlas: 1, type: "filter", link: { toString: "type=holding-centre" } },
      { atlas: 1, type: "__proto__", link: "" },
      { atlas: 1, type: "view", link: "theme=pink" },
      new Map([["atlas", 1]]),
      new Uint8Array(1_000_000),
    ];
    for (const message of bad) frame?.postMessage(message, "*");
    // To the element: as if from the frame, from the page itself and from another frame.
    const other = document.querySelector("iframe")?.contentWindow as (Window & typeof globalThis) | undefined;
    for (let time = 0; time < 300; time += 1) {
      window.postMessage({ atlas: 1, type: "resize", height: 9000 }, "*");
      window.postMessage({ atlas: 1, type: "exit" }, "*");
      other?.setTimeout(
        (parent: Window) => parent.postMessage({ atlas: 1, type: "resize", height: 9000 }, "*"),
        0,
        window,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  expect((await frames(page).boundingBox())?.height).toBe(before);
  expect((await heard(page)).filter((said) => said["event"] === "atlas-exit")).toEqual([]);
  await expect(inFrame(page).locator(".panel")).toHaveCount(0);
  // A flood of messages that are well formed is thinned out, and the frame goes on.
  await page.evaluate(() => {
    const frame = document.querySelector("testimony-atlas")?.shadowRoot?.querySelector("iframe")?.contentWindow;
    for (let time = 0; time < 2000; time += 1)
      frame?.postMessage({ atlas: 1, type: "filter", link: `q=flood${time}` }, "*");
  });
  await page.waitForTimeout(300);
  const typed = await inFrame(page).locator("#list-search").inputValue();
  expect(typed).toMatch(/^flood\d+$/);
  await page.waitForTimeout(2200);
  await page.evaluate(() =>
    (document.querySelector("testimony-atlas") as HTMLElement & { filter: () => void }).filter(),
  );
  await expect(inFrame(page).locator("#list-search")).toHaveValue("");
  expect(errors).toEqual([]);
});

test("sizes nobody would choose are borne", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  const sizes = ["1x1", "320x240", "5000x400", "320x5000"];
  await openHost(page, {
    body: sizes
      .map((size) => {
        const [width, height] = size.split("x");
        return `<iframe src="${ATLAS}embed.html#lang=en" title="${size}" width="${width}" height="${height}"></iframe>`;
      })
      .join(""),
  });
  for (const size of sizes.slice(1))
    await expect(page.frameLocator(`iframe[title="${size}"]`).getByRole("link", { name: "Leave now" })).toBeVisible();
  expect(errors).toEqual([]);
});

test.describe("with the map", () => {
  test.use({ map: true });
  test("a frame that is hidden at first draws its map when it is shown", async ({ page }) => {
    await openHost(page, {
      body: `<iframe src="${ATLAS}embed.html#lang=en" title="late" width="700" height="500" style="display:none"></iframe>`,
    });
    await page.waitForTimeout(1500);
    await page.evaluate(() => document.querySelector("iframe")?.removeAttribute("style"));
    const canvas = page.frameLocator("iframe").locator("canvas.maplibregl-canvas");
    await expect(canvas).toBeVisible({ timeout: 45_000 });
    expect((await canvas.boundingBox())?.width).toBeGreaterThan(300);
  });
});

test("a page that leaves while the frame loads leaves without an error", async ({ page }) => {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(String(error)));
  await openHost(page, { head: SCRIPT, body: `<testimony-atlas></testimony-atlas>` });
  await frames(page).waitFor({ state: "attached" });
  await openHost(page, {
    body: `<iframe src="${ATLAS}embed.html#view=list" title="Map" width="800" height="500"></iframe>`,
  });
  await expect(page.frameLocator("iframe").locator(".header-title")).toBeVisible();
  expect(errors).toEqual([]);
});

test.describe("with the map", () => {
  test.use({ map: true });
  test("in a sandbox without an origin the frame works, map included", async ({ page }) => {
    const errors: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await openHost(page, {
      body: `<iframe sandbox="allow-scripts" src="${ATLAS}embed.html#type=holding-centre&lang=en" title="Map" width="900" height="600"></iframe>`,
    });
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("canvas.maplibregl-canvas")).toBeVisible({ timeout: 45_000 });
    await expect(frame.locator("[data-site]").first()).toBeAttached();
    await frame.getByRole("link", { name: "Open in the atlas" }).click();
    await expect(frame.getByLabel("This page does not let its frames open windows")).toHaveValue(
      `${ATLAS}index.html#type=holding-centre&lang=en`,
    );
    expect(errors.filter((error) => !/popup|sandboxed frame/i.test(error))).toEqual([]);
  });
});

test("in a sandbox of a host that lets nobody in the sentence stays, with the link", async ({ page }) => {
  await openHost(page, {
    body: `<iframe sandbox="allow-scripts" src="${ATLAS.replace("/atlas/", "/no-cors/atlas/")}embed.html#lang=ko" title="Map" width="700" height="400"></iframe>`,
  });
  const frame = page.frameLocator("iframe");
  await expect(frame.getByText("If no map appears here")).toBeVisible();
  await expect(frame.getByRole("link", { name: "지도를 새 창에서 열기" })).toBeVisible();
});

test("a host may show less: no account, more kinds closed; and never more", async ({ page }) => {
  const site = "site=kyohwaso-12-chongori&lang=en";
  const limit = ["hunger", "illness"];
  await openHost(page, {
    body: `<iframe src="${ATLAS}embed.html#${site}&accounts=no" title="none" width="1000" height="600"></iframe>
      <iframe src="${ATLAS}embed.html#${site}&closed=${limit.join(",")}" title="closed" width="1000" height="600"></iframe>`,
  });
  const none = page.frameLocator('iframe[title="none"]');
  await expect(none.getByText("whoever made this link has chosen to show none")).toBeVisible();
  expect(await none.locator(".account-text").count()).toBe(0);

  // A browser hardly draws a frame of another host that is off the screen, and nothing in it can be pressed.
  await page.locator('iframe[title="closed"]').scrollIntoViewIfNeeded();
  const frame = page.frameLocator('iframe[title="closed"]');
  const closed = frame.locator(".account > details:not([open])");
  await frame.locator(".account > details").first().waitFor({ state: "attached" });
  expect(await frame.locator(".account > details[open]").count()).toBeLessThan(await frame.locator(".account").count());
  await frame.getByRole("button", { name: "What opens", exact: true }).click();
  const settings = frame.getByRole("dialog");
  await settings.getByRole("button", { name: "Open all" }).click();
  await expect(settings.getByLabel("hunger")).toBeDisabled();
  await expect(settings.getByLabel("hunger")).not.toBeChecked();
  await expect(settings.getByLabel("beating")).toBeChecked();
  await settings.getByRole("button", { name: "Done" }).click();
  // Every kind the host has not closed is open, and every one it has is not.
  const kinds = await closed.locator("summary").allTextContents();
  expect(kinds.length).toBeGreaterThan(0);
  for (const named of kinds) expect(named).toMatch(/hunger|illness/);
  for (const named of await frame.locator(".account > details[open] > summary").allTextContents())
    expect(named).not.toMatch(/hunger|illness/);
  // By hand a reader still opens any.
  await closed.first().locator("summary").click();
  await expect(closed).toHaveCount(kinds.length - 1);
});

/** From a column of a phone to a whole page; the thorough run takes those between as well. */
const FRAMES = [
  [280, 400],
  [1200, 700],
  ...(process.env["ATLAS_THOROUGH"]
    ? ([
        [600, 340],
        [800, 600],
      ] as const)
    : []),
] as const;
for (const [width, height] of FRAMES)
  test(`what opens can be chosen in a frame of ${width} by ${height}, by mouse, touch and keyboard`, async ({
    browser,
  }) => {
    for (const rest of ["", "&site=kyohwaso-12-chongori", "&panel=closed"]) {
      const context = await browser.newContext({ viewport: { width, height }, hasTouch: true });
      const page = await context.newPage();
      await beforeTheMap(page);
      await page.goto(`${ATLAS}embed.html#lang=en${rest}`);
      const bar = page.locator(".frame-bar");
      const choose = bar.getByRole("button", { name: "What opens" });
      const settings = page.getByRole("dialog");
      await choose.click();
      await expect(settings).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(settings).toHaveCount(0);
      await choose.tap();
      await settings.getByRole("button", { name: "Done" }).tap();
      await expect(settings).toHaveCount(0);
      await choose.focus();
      await page.keyboard.press("Enter");
      await expect(settings).toBeVisible();
      await page.keyboard.press("Escape");
      // Nothing of the bar lies outside the frame.
      const exit = await bar.getByRole("link", { name: "Leave now" }).boundingBox();
      expect((exit?.x ?? width) + (exit?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await context.close();
    }
  });
