/** A development server with the data plugin alone, for `vite-plugin-data.test.ts`. Prints its address. */
import { createServer } from "vite";
import { atlasData, publicDirectory } from "../../src/cli/vite-plugin-data";

const server = await createServer({
  configFile: false,
  root: process.cwd(),
  publicDir: publicDirectory("serve"),
  plugins: [atlasData()],
  server: { port: 0, host: "127.0.0.1" },
  optimizeDeps: { noDiscovery: true },
  clearScreen: false,
});
await server.listen();
console.log(`ready ${server.resolvedUrls?.local[0] ?? ""}`);
