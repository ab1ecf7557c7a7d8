/** Pages that put what they paste where it has to find its own room, and that change while it is there. */
import { expect, test as base, type Page } from "@playwright/test";
import { elementSnippet, frameSnippet, type EmbedOrder } from "../../src/core/embed-snippet";
import { beforeTheMap } from "./atlas";
import { ATLAS, heard, layoutShift, openHost } from "./host";

const test = base.extend({
  page: async ({ page }, use) => {
    await beforeTheMap(page);
    await use(page);
  },
});

const order: EmbedOrder = {
  view: { view: "list", lang: "en" },
  size: { kind: "height", height: 400 },
  title: "Map",
  link: "The map",
  root: ATLAS,
};
const element = elementSnippet(order);
const wide = elementSnippet({ ...order, size: { kind: "ratio", ratio: "16/9" } });
/** Width and height of the elements and frames of a page, by the id of what they stand in. */
const sizes = (page: Page) =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll("testimony-atlas, iframe")].map((each) => {
        const { width, height } = each.getBoundingClientRect();
        return [each.parentElement?.closest("[id]")?.id ?? "", [Math.round(width), Math.round(height)]];
      }),
    ),
  );

test("what is pasted has the room its place gives it, and nothing of the page moves", async ({ page }) => {
  // The page is seen before the script is there, as it is on a slow line.
  await page.route(`${ATLAS}embed.js`, async (route) => {
    await new Promise((seen) => setTimeout(seen, 400));
    await route.continue();
  });
  await openHost(page, {
    head: `<style>
      * { margin: 0 } p { height: 20px } .row { display: flex; gap: 20px; width: 900px } .row p { flex: none; width: 200px }
      .middle { display: flex; flex-direction: column; align-items: center; width: 900px } .float { float: left }
      .column { width: 280px; overflow: hidden } iframe { max-width: 100%; height: auto }
    </style>`,
    body: `<div class="row" id="row"><p>Beside</p>${element}</div><div class="middle" id="middle">${element}</div>
      <div class="column" id="column">${element}</div><div class="column"><div class="float" id="float">${element}</div></div>
      <div class="column" id="wide">${wide}</div><div class="column" id="frame">${frameSnippet(order)}</div>`,
  });
  await expect
    .poll(async () => (await heard(page)).filter((said) => said["event"] === "atlas-ready").length)
    .toBeGreaterThan(0);
  expect(await sizes(page)).toEqual({
    row: [680, 400],
    middle: [900, 400],
    column: [280, 400],
    float: [280, 400],
    wide: [280, 320],
    frame: [280, 400],
  });
  expect(await layoutShift(page)).toBe(0);
});

test("language and height that the page changes are followed, wherever they are set", async ({ page }) => {
  await openHost(page, {
    head: `<style>.night { color-scheme: dark }</style>`,
    body: `<script type="module" src="${ATLAS}embed.js?ver=6.4"></script>
      <main><testimony-atlas view="list" type="holding-centre" height="500"></testimony-atlas></main>`,
  });
  const frame = page.locator("testimony-atlas iframe");
  const root = frame.contentFrame().locator("html");
  await expect(frame).toBeVisible();
  await expect(root).toHaveAttribute("lang", "en");
  await page.evaluate(() => {
    document.documentElement.lang = "ko-KR";
    document.querySelector("main")?.setAttribute("class", "night");
  });
  await expect(root).toHaveAttribute("lang", "ko");
  await expect(root).toHaveAttribute("data-theme", "dark");
  await expect(frame).toHaveAttribute("title", "장소와 증언을 담은 지도");
  // The frame has said its height before the page asked for it.
  await page.evaluate(() => document.querySelector("testimony-atlas")?.setAttribute("height", "content"));
  await expect.poll(async () => (await frame.boundingBox())?.height).toBeGreaterThan(700);
  await page.evaluate(() => document.querySelector("testimony-atlas")?.setAttribute("height", "450px"));
  await expect.poll(async () => (await frame.boundingBox())?.height).toBe(450);
});
