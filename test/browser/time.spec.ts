import type { Page } from "@playwright/test";
import { expect, test } from "./atlas";

test.use({ map: false });

const line = (page: Page) => page.getByRole("region", { name: "Time line" });
const slider = (page: Page, name: "First year" | "Last year") => page.getByRole("slider", { name });

/** Middle of a year's column in the plot. */
async function placeOf(page: Page, year: number): Promise<{ x: number; y: number }> {
  const plot = line(page).locator(".years-plot");
  await plot.scrollIntoViewIfNeeded();
  const box = await plot.boundingBox();
  if (!box) throw new Error("no plot");
  const first = Number(await slider(page, "First year").getAttribute("min"));
  const last = Number(await slider(page, "First year").getAttribute("max"));
  return { x: box.x + ((year - first + 0.5) / (last - first + 1)) * box.width, y: box.y + box.height / 2 };
}

test("a drag chooses the years it crosses, a click one year, a double click all of them again", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const [from, to] = [await placeOf(page, 2003), await placeOf(page, 2012)];
  await page.mouse.move(to.x, to.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, from.y, { steps: 4 });
  await page.mouse.move(from.x, from.y, { steps: 4 });
  await page.mouse.up();
  await expect.poll(() => atlas.fragment).toBe("from=2003&to=2012");
  const early = await placeOf(page, 1996);
  await page.mouse.click(early.x, early.y);
  await expect.poll(() => atlas.fragment).toBe("from=1996&to=1996");
  await page.mouse.dblclick(early.x, early.y);
  await expect.poll(() => atlas.fragment).toBe("");
});

test("a drag inside the chosen years moves them", async ({ atlas, page }) => {
  await atlas.open("from=2000&to=2004");
  const [start, end] = [await placeOf(page, 2002), await placeOf(page, 2005)];
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(end.x, end.y, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => atlas.fragment).toBe("from=2003&to=2007");
});

test("the keyboard moves both ends, and the history does not grow", async ({ atlas, page }) => {
  await atlas.open();
  const entries = await page.evaluate(() => history.length);
  await slider(page, "First year").focus();
  await page.keyboard.press("PageUp");
  await page.keyboard.press("ArrowRight");
  await slider(page, "Last year").focus();
  await page.keyboard.press("PageDown");
  await page.keyboard.press("ArrowLeft");
  const first = Number(await slider(page, "First year").getAttribute("min"));
  const last = Number(await slider(page, "Last year").getAttribute("max"));
  await expect.poll(() => atlas.fragment).toBe(`from=${first + 11}&to=${last - 11}`);
  await page.keyboard.press("Home");
  await expect(slider(page, "Last year")).toHaveValue(String(first + 11));
  await page.keyboard.press("End");
  await expect(slider(page, "Last year")).toHaveValue(String(last));
  expect(await page.evaluate(() => history.length)).toBe(entries);
});

test.describe("with the map", () => {
  test.use({ map: true });

  test("list, line and map say the same of a year", async ({ atlas, page }) => {
    await atlas.open("from=2003&to=2003&undated=no&map=5/41/127");
    await atlas.mapReady();
    const listed = await page
      .locator("[data-site]")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-site") ?? "").sort());
    await expect.poll(() => atlas.drawnSites()).toEqual(listed);
    const counts = await atlas.list.locator(".list-counts strong").innerText();
    await expect(line(page).locator(".years-says")).toContainText(`2003 ${counts};`);
    await expect(page.getByRole("status").filter({ hasText: "2003" })).toHaveText(`2003: ${counts}`);
    const accounts = Number(/(\d+) accounts?/.exec(counts)?.[1]);
    expect(accounts).toBeGreaterThan(0);
    await expect(page.getByText(`The map shows ${listed.length} sites`, { exact: false })).toBeAttached();
    await line(page).locator(".years-numbers summary").click();
    await page.getByRole("button", { name: "Conditions" }).click();
    await page.getByRole("button", { name: "Actions" }).click();
    await page.getByRole("button", { name: "Returns" }).click();
    const cells = await page.getByRole("row", { name: /^2003/ }).getByRole("cell").allInnerTexts();
    expect(cells.reduce((sum, cell) => sum + Number(cell), 0)).toBe(accounts);
  });
});

/** Notes, frame by frame, what changes: the line's sentence, the list, and the data handed to the map. */
async function watchFrames(page: Page): Promise<() => Promise<readonly (readonly string[])[]>> {
  await page.evaluate(() => {
    const seen: Record<number, string[]> = {};
    let frame = 0;
    const count = () => {
      frame += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
    const note = (what: string) => (seen[frame] ??= []).push(what);
    const watch = (selector: string, what: string) => {
      const node = document.querySelector(selector);
      if (!node) throw new Error(`no ${selector}`);
      new MutationObserver(() => note(what)).observe(node, { subtree: true, childList: true, characterData: true });
    };
    watch(".years-says", "line");
    watch(".list-counts", "list");
    const source = (
      globalThis as unknown as { atlasMap: { getSource(id: string): { setData(data: unknown): unknown } } }
    ).atlasMap.getSource("sites");
    const setData = source.setData.bind(source);
    source.setData = (data) => {
      note("map");
      return setData(data);
    };
    Object.assign(globalThis, { framesSeen: seen });
  });
  return () =>
    page.evaluate(() => {
      const { framesSeen } = globalThis as unknown as { framesSeen: Record<number, string[]> };
      return Object.values(framesSeen).map((what) => [...new Set(what)].sort());
    });
}

test.describe("with the map", () => {
  test.use({ map: true });

  test("playing goes through the years in whole steps; line, list and map take each in one frame", async ({
    atlas,
    page,
  }) => {
    // Undated ones left out, so that each of these years leaves other counts.
    await atlas.open("from=1994&to=1994&undated=no");
    await atlas.mapReady();
    const frames = await watchFrames(page);
    await page.getByRole("combobox", { name: "Pace" }).selectOption("quick");
    await page.getByRole("button", { name: "Play year by year" }).click();
    await expect.poll(async () => (await frames()).length).toBeGreaterThan(4);
    await page.getByRole("button", { name: "Pause" }).click();
    const year = await slider(page, "First year").inputValue();
    await expect.poll(() => atlas.fragment).toBe(`from=${year}&to=${year}&undated=no`);
    for (const changed of await frames()) {
      expect(changed).toContain("line");
      expect(changed).toContain("map");
    }
    expect((await frames()).filter((changed) => changed.includes("list")).length).toBeGreaterThan(1);
    await page.waitForTimeout(900);
    await expect(slider(page, "First year")).toHaveValue(year);
  });
});

test.describe("by touch", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a tap chooses a year, a finger across several, in the sheet of a phone", async ({ atlas, page }) => {
    await atlas.open();
    await page
      .getByRole("button", { name: /Height of this sheet/ })
      .first()
      .click();
    await atlas.list.getByText("Filters", { exact: true }).click();
    const one = await placeOf(page, 2004);
    await page.touchscreen.tap(one.x, one.y);
    await expect.poll(() => atlas.fragment).toBe("from=2004&to=2004");
    await page.getByRole("button", { name: "All years" }).click();
    await expect.poll(() => atlas.fragment).toBe("");
    const [start, end] = [await placeOf(page, 2000), await placeOf(page, 2010)];
    const client = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
      client.send("Input.dispatchTouchEvent", { type, touchPoints: x === undefined ? [] : [{ x, y: start.y }] });
    await touch("touchStart", start.x);
    for (let part = 1; part <= 6; part++) await touch("touchMove", start.x + ((end.x - start.x) * part) / 6);
    await touch("touchEnd");
    await expect.poll(() => atlas.fragment).toBe("from=2000&to=2010");
  });
});
