import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import { beforeTheMap, expect, test } from "./atlas";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  // What passes need not be told of element by element.
  resultTypes: ["violations"],
};

const SIZES = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };
const STATES = {
  "the first view": "",
  "a site": "site=onsong-mps-detention-centre",
  "a route": "route=r-typical-onsong",
  "a comparison": "compare=kyohwaso-12-chongori,kwanliso-15",
  "the actions": "page=actions",
  "the returns": "page=returns",
  "a story": "story=a-forced-return/1",
  "the overview": "page=overview",
  "the about page": "page=about",
  "the data page": "page=data",
  "the promise page": "page=promise",
};

/** Every size, language and theme once; the thorough run looks at further ones. */
const READERS = [
  ["desk", "ko", "dark"],
  ["phone", "en", "light"],
  ...(process.env["ATLAS_THOROUGH"]
    ? ([
        ["desk", "en", "light"],
        ["phone", "ko", "dark"],
      ] as const)
    : []),
] as const;

for (const [size, lang, theme] of READERS)
  test(`no accessibility violation: ${size}, ${lang}, ${theme}`, async ({ atlas, page }) => {
    test.slow();
    await page.setViewportSize(SIZES[size]);
    for (const [state, fragment] of Object.entries(STATES)) {
      // The first view is looked at with its map; beside a panel the map is the same.
      if (fragment === STATES["a site"]) {
        await beforeTheMap(page);
        // Or the same page would go on, map and all.
        await page.goto("about:blank");
      }
      await atlas.open([fragment, `lang=${lang}`, `theme=${theme}`].filter(Boolean).join("&"));
      if (fragment === "") await atlas.mapReady();
      else await atlas.panel.getByRole("heading", { level: 2 }).first().waitFor();
      await page.evaluate(axeSource);
      const { violations } = await page.evaluate(
        (options) =>
          (globalThis as unknown as { axe: { run: (options: unknown) => Promise<AxeResults> } }).axe.run(options),
        RULES as unknown,
      );
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`),
        state,
      ).toEqual([]);
    }
  });

test("nothing is cut or scrolls sideways at 320 px", async ({ atlas, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const fragment of [
    "",
    "lang=ko",
    "site=kyohwaso-12-chongori&lang=en",
    "route=r-typical-onsong&lang=ko",
    "page=actions",
  ]) {
    await atlas.open(fragment);
    await page.waitForTimeout(300);
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll(".panel, .side-scroll, .header, body")]
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .map((element) => element.className || element.tagName),
    );
    expect(wide, fragment).toEqual([]);
  }
});

test.describe("the page", () => {
  test.use({ map: false });

  test("everything the map shows stands in the list", async ({ atlas, page }) => {
    await atlas.open();
    const published = async (file: string) =>
      ((await (await page.request.get(`data/${file}`)).json()) as { features: { id: string }[] }).features
        .map(({ id }) => id)
        .sort();
    const listed = await page
      .locator("[data-site]")
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-site") ?? "").sort());
    expect(listed).toEqual(await published("sites.geojson"));
    await atlas.list.getByRole("button", { name: /Routes/ }).click();
    await atlas.list.locator('.row-link[href*="route="]').first().waitFor();
    const routes = await atlas.list
      .locator(".row-link")
      .evaluateAll((links) =>
        links.map((link) => /route=([^&]+)/.exec(link.getAttribute("href") ?? "")?.[1] ?? "").sort(),
      );
    expect(routes).toEqual(await published("routes.geojson"));
  });

  test("has room for what it shows on a tablet and on a phone on its side, its notice among it", async ({
    atlas,
    page,
  }) => {
    const box = async (part: string) => {
      const found = await page.locator(part).boundingBox();
      return found ? { ...found, right: found.x + found.width, bottom: found.y + found.height } : null;
    };
    for (const [width, height, fragment, most] of [
      [1024, 768, "view=list&page=returns", ".panel"],
      [820, 1180, "view=list&page=returns", ".panel"],
      [1000, 800, "page=overview", ".panel"],
      [844, 390, "page=overview", ".panel"],
      [844, 390, "", ".map-area"],
      [844, 390, "page=returns&lang=ko", ".map-area"],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.goto("about:blank");
      await atlas.open(fragment);
      await page.locator(".care-notice").waitFor();
      const at = `${width} by ${height}, ${fragment}`;
      const [part, notice, header] = [await box(most), await box(".care-notice"), await box(".header")];
      // From the start: the room of a page does not wait for its code.
      expect(part?.right, at).toBe(width);
      expect(part?.width, at).toBeGreaterThan(width * 0.5);
      expect(part?.height, at).toBeGreaterThan(height * 0.5);
      expect(notice?.y, at).toBeGreaterThan(header?.bottom ?? height);
      expect(notice?.bottom, at).toBeLessThanOrEqual(height);
      if (height < 520) expect(notice?.bottom, `${at}: at the foot`).toBe(height);
    }
  });

  test("keeps the parts of its header apart at every width", async ({ atlas, page }) => {
    for (const lang of ["en", "ko"]) {
      await atlas.open(`lang=${lang}`);
      for (const width of [1440, 1101, 1100, 1024, 1021, 1020, 921, 761, 760, 390, 320]) {
        await page.setViewportSize({ width, height: 700 });
        const touching = await page.locator(".header").evaluate((header) => {
          const parts = [...header.querySelectorAll(":is(a, button, summary, small):not(.header-more > div *)")]
            .map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 1 && box.height > 1)
            .toSorted((a, b) => a.box.left - b.box.left);
          return parts.flatMap((one, at) => {
            const next = parts[at + 1];
            if (!next) return one.box.right > innerWidth ? [`${one.text} leaves the page`] : [];
            return next.box.left < one.box.right - 0.5 ? [`${one.text} and ${next.text}`] : [];
          });
        });
        expect(touching, `${lang}, ${width} px`).toEqual([]);
      }
    }
  });
});
