import { defineConfig } from "@playwright/test";
import { findChromium } from "./test/browser/find-chromium";

const executablePath = await findChromium();

/** Another one lets two copies of the project be tested at once. */
export const PORT = Number(process.env["ATLAS_TEST_PORT"] ?? 4183);
/** Another origin, for pages that frame the atlas. */
export const HOST_PORT = PORT + 1;

/** Walks through every screen at several sizes: minutes each, so they have a command of their own. */
const THOROUGH = ["**/everyone.spec.ts", "**/pseudo.spec.ts"];
/** Further passes of axe over parts of screens that `access.spec.ts` has seen whole. */
const MORE_AXE = /have no accessibility violation/;

export default defineConfig({
  testDir: "test/browser",
  ...(process.env["ATLAS_THOROUGH"] ? {} : { testIgnore: THOROUGH, grepInvert: MORE_AXE }),
  outputDir: "test-results",
  // Two cores: files side by side, the tests of one file one after another.
  workers: 2,
  timeout: 60_000,
  // On a busy machine; what passes only then is listed as flaky.
  retries: 1,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env["CI"]),
  reporter: process.env["CI"] ? [["list"]] : [["dot"]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}/atlas/`,
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    launchOptions: {
      executablePath,
      // Software drawing everywhere, so that a laptop with a GPU sees what CI sees; no name but the local host resolves. Only the
      // map needs WebGL for it: a page put together by WebGL in software takes a quarter longer.
      args: [
        "--use-angle=swiftshader-webgl",
        "--enable-unsafe-swiftshader",
        "--disable-gpu-compositing",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
      ],
    },
  },
  webServer: [
    {
      command: `npx tsx test/browser/serve.ts --port ${PORT} --folder dist --under atlas`,
      url: `http://127.0.0.1:${PORT}/atlas/index.html`,
      reuseExistingServer: !process.env["CI"],
    },
    {
      command: `npx tsx test/browser/serve.ts --port ${HOST_PORT} --folder test/browser/host-pages`,
      url: `http://127.0.0.1:${HOST_PORT}/plain.html`,
      reuseExistingServer: !process.env["CI"],
    },
  ],
});
