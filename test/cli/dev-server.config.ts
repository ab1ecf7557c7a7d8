/** The data plugin alone, read as the project's own configuration is: its reader loads nothing once it has read it. */
import { defineConfig } from "vite";
import { atlasData, publicDirectory } from "../../src/cli/vite-plugin-data";

export default defineConfig({
  root: process.cwd(),
  publicDir: publicDirectory("serve"),
  plugins: [atlasData()],
  server: { port: 0, host: "127.0.0.1" },
  optimizeDeps: { noDiscovery: true },
  clearScreen: false,
});
