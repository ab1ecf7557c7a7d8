import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { atlasData, publicDirectory } from "./src/cli/vite-plugin-data";
import { atlasHtml } from "./src/cli/vite-plugin-html";
import { securityHeaders } from "./src/cli/headers";

const noNetwork = fileURLToPath(new URL("src/app/no-network.ts", import.meta.url));

export default defineConfig(({ command }) => ({
  base: "./",
  publicDir: publicDirectory(command),
  plugins: [react(), atlasData(), atlasHtml()],
  // citation-js can fetch what it cites; here it must not, and its clients for node would not even load.
  resolve: { alias: { "node-fetch": noNetwork, "sync-fetch": noNetwork } },
  // maplibre's worker is an ES module.
  worker: { format: "es" },
  build: {
    target: "es2023",
    // Media queries in the older notation, which older phones read too.
    cssTarget: ["chrome100", "safari15", "firefox100"],
    // What the size budgets are counted over.
    manifest: true,
    rollupOptions: { input: ["index.html", "embed.html", "src/app/static-page.ts"] },
    // The map is one large library that cannot be cut; its budget is in package.json.
    chunkSizeWarningLimit: 1500,
  },
  preview: { headers: securityHeaders },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/browser/**"],
    // Some tests walk all of the real data: on a slow machine that takes more than the usual five seconds.
    testTimeout: 30_000,
    // Leaves a core to the browser tests and keeps the run calm on small machines.
    maxWorkers: 2,
  },
}));
