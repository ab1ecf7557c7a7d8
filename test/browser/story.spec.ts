import { expect, test } from "./atlas";

test.use({ map: false });

const STORY = "story=a-forced-return";

test("a story opens from the first view, goes by keys, and Back gives the reader's view again", async ({
  atlas,
  page,
}) => {
  await atlas.open("from=2000");
  await page.locator(".ways-in a").first().click();
  await expect.poll(() => atlas.fragment).toContain(`${STORY}/1`);
  await expect(atlas.panel.locator(".story-step")).toHaveCount(9);
  await expect(atlas.panel.getByText("Composite: it follows no one")).toHaveCount(9);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => atlas.fragment).toContain(`${STORY}/2`);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => atlas.fragment).toContain(`${STORY}/3`);
  await page.goBack();
  await expect(atlas.panel).toHaveCount(0);
  await expect.poll(() => atlas.fragment).toContain("from=2000");
});

test.describe("with the map", () => {
  test.use({ map: true });

  test("the last step filters the map, and closing takes the filter away", async ({ atlas, page }) => {
    await atlas.open(`${STORY}/9`);
    await expect(atlas.list.getByRole("checkbox", { name: /Border crossing/ })).toBeChecked();
    expect(atlas.fragment).not.toContain("type=");
    await page.keyboard.press("Escape");
    await expect(atlas.panel).toHaveCount(0);
    await expect(atlas.list.getByRole("checkbox", { name: /Border crossing/ })).not.toBeChecked();
  });
});

test("scrolling drives the steps", async ({ atlas }) => {
  await atlas.open(`${STORY}/1`);
  const fourth = atlas.panel.locator("#story-step-4");
  await fourth.waitFor();
  await atlas.panel.evaluate((panel) => {
    const step = panel.querySelector("#story-step-4");
    panel.scrollTop += (step?.getBoundingClientRect().top ?? 0) - panel.getBoundingClientRect().top - 80;
  });
  await expect(fourth).toHaveAttribute("aria-current", "step");
  await expect.poll(() => atlas.fragment).toContain(`${STORY}/4`);
});

test("a text that may distress stays closed, on the screen and on paper, until it is opened", async ({
  atlas,
  page,
}) => {
  await atlas.open(`${STORY}/7`);
  const step = atlas.panel.locator("#story-step-7");
  await expect(step.locator("details")).not.toHaveAttribute("open", "");
  await page.emulateMedia({ media: "print" });
  await expect(atlas.panel.locator(".story-step")).toHaveCount(9);
  await expect(step.locator(".story-unprinted")).toBeVisible();
  expect(
    await step.locator(".story-unprinted").evaluate((line) => getComputedStyle(line, "::before").content),
  ).toContain("This text was closed when the page was printed");
  await expect(atlas.panel.locator(".story-bar")).toBeHidden();
  await expect(atlas.panel.locator(".source").first()).toBeVisible();
});

test("a plan stands in the step that speaks of it, with its parts marked", async ({ atlas }) => {
  await atlas.open("story=one-detention-centre/3");
  await expect(atlas.panel.locator("#story-step-3 .story-part[data-marked]")).toHaveCount(10);
  await expect.poll(() => atlas.fragment).toContain("story=one-detention-centre/3");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("a swipe turns the step", async ({ atlas, page }) => {
    await atlas.open(`${STORY}/1`);
    await atlas.panel.locator(".story-step").first().waitFor();
    await page.locator(".story").evaluate((story) => {
      const at = (clientX: number) => [new Touch({ identifier: 1, target: story, clientX, clientY: 600 })];
      story.dispatchEvent(new TouchEvent("touchstart", { touches: at(300), changedTouches: at(300), bubbles: true }));
      story.dispatchEvent(new TouchEvent("touchend", { touches: [], changedTouches: at(180), bubbles: true }));
    });
    await expect.poll(() => atlas.fragment).toContain(`${STORY}/2`);
    await expect(atlas.panel.locator("#story-step-2")).toHaveAttribute("aria-current", "step");
  });
});
