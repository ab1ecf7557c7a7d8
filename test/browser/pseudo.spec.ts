/** Every screen in a language that nobody speaks: what is not in its brackets is hard-coded, what is cut has no room. */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "@playwright/test";
import { expect, test } from "./atlas";

const OUT = path.resolve("test-results/pseudo");
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
};

test.beforeAll(() => {
  execFileSync("npx", ["vite", "build", "--configLoader", "runner", "--outDir", OUT, "--emptyOutDir"], {
    env: { ...process.env, ATLAS_PSEUDO: "1" },
    stdio: "ignore",
  });
});

/** All strings of the published data: what a screen shows of them is text of the dataset, not of the interface. */
function datasetStrings(folder: string): string[] {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === "string") for (const part of [value, ...value.split("; ")]) found.add(part.trim());
    else if (typeof value === "object" && value !== null) Object.values(value).forEach(walk);
  };
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (file.endsWith("json")) walk(JSON.parse(readFileSync(path.join(folder, file), "utf8")));
    found.add(file);
  }
  return [...found].filter((text) => /\p{L}/u.test(text));
}

async function serve(page: Page): Promise<void> {
  await page.route("**/atlas/**", (route) => {
    const file = path.join(OUT, decodeURIComponent(new URL(route.request().url()).pathname.split("/atlas/")[1] ?? ""));
    if (!existsSync(file) || file.endsWith(".pmtiles")) return route.fulfill({ status: 404, body: "" });
    const body = readFileSync(file, "utf8");
    return route.fulfill({
      contentType: TYPES[path.extname(file)] ?? "application/octet-stream",
      body: file.endsWith(`${path.sep}atlas.json`) ? body.replace('"languages": [', '"languages": ["en-XA",') : body,
    });
  });
}

/** Runs in the page. Names what is neither in brackets, nor in another language, nor of the dataset; and what is cut. */
function inspect(known: readonly string[]): { hard: string[]; cut: string[] } {
  const dataset = new Set(known);
  const hard = new Set<string>();
  const cut = new Set<string>();
  const all = known.join("\n");
  const rest = (text: string): string[] => {
    // From the innermost brackets outwards: phrases are made of phrases.
    const without = text.replace(/⟦[^⟦⟧]*⟧/g, "\n");
    return without === text ? text.split(/[\n·]|: |, /) : rest(without);
  };
  const isOurs = (piece: string): boolean => {
    const bare = piece.replace(/^[\s,.(]+|[\s,.)]+$/g, "");
    if (!/\p{L}{2}/u.test(bare) || dataset.has(bare) || /^(?:[\w-]+\.)+[a-z]{2,}$|^\d+\s?k?m$/.test(bare)) return false;
    // Titles and authors are shown in parts; a single word of ours may well stand in some text of theirs.
    return !(bare.includes(" ") && all.includes(bare));
  };
  const inOwnLanguage = (element: Element) => element.closest("[lang]")?.getAttribute("lang") === "en-XA";
  const look = (element: Element, text: string, where: string) => {
    if (!inOwnLanguage(element) || element.closest("script, style, noscript, code, textarea, .languages")) return;
    if (all.includes(text.replace(/^[\s:.]+/, "").trim())) return;
    for (const piece of rest(text)) if (isOurs(piece.trim())) hard.add(`${where}: ${piece.trim()}`);
  };
  const clips = (style: CSSStyleDeclaration) => /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`);
  const isCut = (node: Text, element: Element): boolean => {
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right, top, bottom, width } = range.getBoundingClientRect();
    if (width < 2) return false;
    for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (/auto|scroll/.test(`${style.overflowX} ${style.overflowY}`)) return false;
      if (!clips(style)) continue;
      const edge = box.getBoundingClientRect();
      return left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 2 || bottom > edge.bottom + 2;
    }
    return right > innerWidth + 1;
  };
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
    const element = node.parentElement;
    if (!element?.checkVisibility({ visibilityProperty: true }) || !node.textContent?.trim()) continue;
    look(element, node.textContent, element.className.toString() || element.tagName);
    if (!element.closest(".visually-hidden, .skip-link, svg") && isCut(node as Text, element))
      cut.add(`${element.className.toString() || element.tagName}: ${node.textContent.slice(0, 40)}`);
  }
  for (const element of document.body.querySelectorAll("*"))
    for (const name of ["aria-label", "title", "placeholder", "alt", "aria-roledescription", "aria-valuetext"])
      if (element.hasAttribute(name)) look(element, element.getAttribute(name) ?? "", name);
  return { hard: [...hard], cut: [...cut] };
}

// Without the map, whose words the first screen holds, a screen is there at once.
const SCREENS = [
  "",
  "view=list&q=zzzz",
  "view=list&from=2000",
  "view=list&site=onsong-mss-detention-centre",
  "view=list&site=kyohwaso-12-chongori",
  "view=list&route=r-typical-onsong",
  "view=list&compare=kyohwaso-12-chongori,kwanliso-15",
  "view=list&page=actions",
  "view=list&page=about",
  "view=list&page=data",
  "view=list&site=nowhere&from=abc",
];

for (const [size, viewport] of Object.entries({
  desk: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
})) {
  test(`no text is hard-coded or cut: ${size}`, async ({ atlas, page }) => {
    // Not the basemap, and not the dataset's own faults, but the words are asked for.
    atlas.expectedErrors.push(/Failed to load resource/);
    await page.setViewportSize(viewport);
    await serve(page);
    // The list of files has one for each language, and this dataset is said to have one more.
    const known = [...datasetStrings(path.join(OUT, "data")), "citations/en-XA.json"];
    for (const screen of SCREENS) {
      await atlas.open(["lang=en-XA", screen].filter(Boolean).join("&"));
      await expect(page.locator("html")).toHaveAttribute("lang", "en-XA");
      if (/site=|route=|compare=|page=/.test(screen)) await atlas.panel.locator("h1").first().waitFor();
      await page.waitForTimeout(350);
      // Everything that can be unfolded.
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      const words = page.locator(".in-words-toggle");
      if (screen === "" && (await words.count()) > 0) await words.click();
      await page.waitForTimeout(150);
      const { hard, cut } = await page.evaluate(inspect, known);
      expect.soft({ hard, cut }, screen || "the first view").toEqual({ hard: [], cut: [] });
    }
  });
}
