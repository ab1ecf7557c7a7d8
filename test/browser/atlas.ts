/** The browser tests' driver, in the words of the reader. Every page it opens is watched for foreign requests and errors. */
import { test as base, expect, type ConsoleMessage, type Page } from "@playwright/test";
import type { Map as MapLibreMap } from "maplibre-gl";

export { expect };

export class Atlas {
  readonly page: Page;
  /** Messages a broken host is expected to cause; all others fail the test. */
  readonly expectedErrors: RegExp[] = [];
  readonly requests: string[] = [];
  readonly errors: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("request", (request) => this.requests.push(request.url()));
    page.on("pageerror", (error) => this.errors.push(String(error)));
    page.on("console", (message: ConsoleMessage) => {
      if (message.type() === "error") this.errors.push(`${message.text()} ${message.location().url}`);
    });
  }

  async open(fragment = "", address = "index.html"): Promise<void> {
    await this.page.goto(`${address}${fragment === "" ? "" : `#${fragment}`}`);
    await this.page.locator(".list, .list-nothing, .failure").first().waitFor({ state: "attached" });
  }

  get list() {
    return this.page.getByRole("region", { name: /Places and routes|장소와 경로/ });
  }
  get panel() {
    return this.page.locator(".panel");
  }
  get heading() {
    return this.panel
      .getByRole("heading", { level: 2 })
      .or(this.panel.getByRole("heading", { level: 1 }))
      .first();
  }
  row(name: string | RegExp) {
    return this.list.getByRole("link", { name });
  }
  async openSite(name: string | RegExp): Promise<void> {
    await this.row(name).first().click();
    await this.panel.waitFor();
  }
  async filterByType(label: string | RegExp): Promise<void> {
    await this.list.getByRole("checkbox", { name: label }).check();
  }
  get fragment(): string {
    return new URL(this.page.url()).hash.slice(1);
  }
  /** Waits until sites can be picked on the map. */
  async mapReady(): Promise<void> {
    await this.page.waitForFunction(() => performance.getEntriesByName("atlas:map-ready").length > 0, undefined, {
      timeout: 45_000,
    });
  }
  /** Asks the map itself; only while the page is marked for tests. */
  onMap<T, A>(ask: (map: MapLibreMap, argument: A) => T, argument: A): Promise<T> {
    return this.page.evaluate(
      ([source, value]) =>
        (new Function(`return (${source})`)() as (map: MapLibreMap, argument: A) => T)(
          (globalThis as unknown as { atlasMap: MapLibreMap }).atlasMap,
          value as A,
        ),
      [ask.toString(), argument] as const,
    );
  }
  /** Sites drawn now, by id. */
  drawnSites(): Promise<string[]> {
    return this.onMap((map) => {
      const ids = map.querySourceFeatures("sites").map((feature) => String(feature.properties["id"]));
      return [...new Set(ids)].sort();
    }, null);
  }

  foreignRequests(hosts: readonly string[] = ["127.0.0.1"]): string[] {
    return this.requests.filter((address) => /^https?:/.test(address) && !hosts.includes(new URL(address).hostname));
  }
}

/**
 * Keeps the map from coming, as on a slow line. The list, the panels and all the rest are there without it, and drawing
 * it is most of what a page costs here: tests that ask nothing of the map go without.
 */
export const beforeTheMap = (page: Page): Promise<unknown> =>
  page.context().route("**/assets/maplibre-*.js", () => undefined);

/** `test.use({ map: false })`: without the map. */
export const test = base.extend<{ atlas: Atlas; map: boolean }>({
  map: [true, { option: true }],
  atlas: async ({ page, map }, use) => {
    const atlas = new Atlas(page);
    if (!map) await beforeTheMap(page);
    // Lets the tests ask the map; nothing else changes with it.
    await page.addInitScript(() => {
      new MutationObserver((_, observer) => {
        if (!document.documentElement) return;
        document.documentElement.dataset["test"] = "map";
        observer.disconnect();
      }).observe(document, { childList: true });
    });
    await use(atlas);
    expect(atlas.foreignRequests(), "requests to other hosts").toEqual([]);
    expect(atlas.errors.filter((error) => !atlas.expectedErrors.some((expected) => expected.test(error)))).toEqual([]);
  },
});
