/** Pages of other people that show the atlas, on an origin of their own. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { PORT } from "../../playwright.config";

export const ATLAS = `http://127.0.0.1:${PORT}/atlas/`;

interface HostPage {
  readonly body: string;
  readonly head?: string;
  /** Content policy, sent as a header. */
  readonly policy?: string;
  readonly lang?: string;
}

/** A server of its own for each page: a browser does not let a page that no server has sent frame a local one. */
async function serve({ body, head = "", policy, lang = "en" }: HostPage): Promise<string> {
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><link rel="icon" href="data:,"><title>An article</title>${head}</head><body>${body}</body></html>`;
  const server = createServer((_, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    if (policy) response.setHeader("content-security-policy", policy);
    response.end(html);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  server.unref();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/article`;
}

/** Opens a page on a host of its own; what it measures and hears stands in `window.heard` and `window.shift`. */
export async function openHost(page: Page, host: HostPage): Promise<void> {
  const address = await serve(host);
  await page.addInitScript(() => {
    if (window !== window.top) return;
    const watched = window as unknown as { heard: unknown[]; shift: number };
    watched.heard = [];
    watched.shift = 0;
    addEventListener("message", (event) => watched.heard.push(event.data));
    for (const type of ["atlas-ready", "atlas-select", "atlas-filter", "atlas-exit"])
      addEventListener(type, (event) =>
        watched.heard.push({ event: type, detail: (event as unknown as { detail: unknown }).detail }),
      );
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) watched.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  await page.goto(address);
}

export const heard = (page: Page): Promise<Record<string, unknown>[]> =>
  page.evaluate(() => (window as unknown as { heard: Record<string, unknown>[] }).heard);
export const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(() => (window as unknown as { shift: number }).shift);

export const SCRIPT = `<script async src="${ATLAS}embed.js"></script>`;
/** What a page writes into its own style sheet, so that nothing moves when the script arrives. */
export const RESERVED = "<style>testimony-atlas{display:block;min-height:600px}</style>";
