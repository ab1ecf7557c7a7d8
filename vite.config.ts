import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { atlasData, publicDirectory } from "./src/cli/vite-plugin-data";
import { atlasEmbed } from "./src/cli/vite-plugin-embed";
import { atlasHtml } from "./src/cli/vite-plugin-html";
import { atlasHosting } from "./src/cli/hosting/vite-plugin-hosting";
import { securityHeaders } from "./src/cli/headers";

/** A language that finds hard-coded and cut text; never in a build that is published. */
const pseudoLanguage = process.env["ATLAS_PSEUDO"] && {
  find: "./further-languages",
  replacement: fileURLToPath(new URL("test/pseudo/further-languages.ts", import.meta.url)),
};
const noNetwork = fileURLToPath(new URL("src/app/no-network.ts", import.meta.url));

const BASE =
  /\/src\/(?:app\/(?:App|start|store|selectors|following|reading|root-url|sync-url|load-dataset|symbols)|app\/(?:shell|list|filters)\/(?!Announcements|LiveCount|MoreFacets|RouteList|route-row)[^/]*|app\/i18n\/(?:(?:use-)?catalogue|number-in)|core\/(?:account-groups|dataset|facets|link-keys|period|url-state|vocabulary))\.tsx?$|\/node_modules\/(?:react|react-dom|scheduler|zustand(?!.*shallow)|valibot)\//;

/**
 * What every panel of a place is made of; what map, time line, search or sharing read as well stays by itself. So does
 * PanelHost: what is imported by name must not lie in a group, or the bundler exports a name that it does not define.
 */
const PANEL =
  /\/src\/(?:app\/(?:panels\/(?:PanelFrame|open-records|SitePanel|SiteFacts|SourceList|Accounts|AccountText|AccountsFilter|accounts-choice|Actions|arrival|CareStatement|Chain|citations|CompareWith|Conditions|DraftMark|Earlier|Facts|found-words|leaving|script-of|standards-beside|steps|Switch|take-away|use-opens|Waiting|WaysInAndOut|figures\/[^/]+|plan\/PlanSection|story\/InStories)|i18n\/(?:(?:en|ko)\/)?(?:compare|conditions|consent|chain|plan-frame|in-stories)(?:-words)?)|core\/(?:accountability|evidence|figures|opens|relations))\.tsx?$/;

export default defineConfig(({ command }) => ({
  base: "./",
  publicDir: publicDirectory(command),
  plugins: [react(), atlasData(), atlasHtml(), atlasEmbed(), atlasHosting()],
  // citation-js can fetch what it cites; here it must not, and its clients for node would not even load.
  resolve: {
    alias: [
      { find: "node-fetch", replacement: noNetwork },
      { find: "sync-fetch", replacement: noNetwork },
      ...(pseudoLanguage ? [pseudoLanguage] : []),
    ],
  },
  // maplibre's worker is an ES module.
  worker: { format: "es" },
  build: {
    target: "es2023",
    // Media queries in the older notation, which older phones read too.
    cssTarget: ["chrome100", "safari15", "firefox100"],
    // What the size budgets are counted over.
    manifest: true,
    rollupOptions: {
      input: ["index.html", "embed.html", "src/app/static-page.ts"],
      // What every reader loads first in one file: cut into a dozen it packs worse and needs a dozen requests.
      // The map library changes seldom: by itself it stays in the reader's cache, and a profile tells its work from ours.
      output: {
        codeSplitting: {
          groups: [
            { name: "base", test: BASE },
            { name: "panel", test: PANEL, includeDependenciesRecursively: false },
            { name: "maplibre", test: /\/node_modules\/maplibre-gl\/.*\.mjs$/ },
          ],
        },
      },
    },
    // The map is one large library that cannot be cut; its budget is in package.json.
    chunkSizeWarningLimit: 1500,
  },
  preview: { headers: securityHeaders },
  test: {
    projects: [
      { extends: true, test: { name: "app", include: ["test/app/**/*.test.{ts,tsx}"] } },
      {
        extends: true,
        test: {
          name: "data",
          include: ["test/**/*.test.{ts,tsx}"],
          // A release walks through every command: it has its place in the thorough run.
          exclude: ["test/{app,browser}/**", ...(process.env["ATLAS_THOROUGH"] ? [] : ["test/cli/release.test.ts"])],
          // No page and no state of a reader: files share what they import, which takes longer than most of them run.
          isolate: false,
        },
      },
    ],
    // Some tests walk all of the real data: on a slow machine that takes more than the usual five seconds.
    testTimeout: 30_000,
    // Leaves a core to the browser tests and keeps the run calm on small machines.
    maxWorkers: 2,
  },
}));
