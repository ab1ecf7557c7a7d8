/** A development server with the data plugin alone, for `vite-plugin-data.test.ts`. Prints its address. */
import { fileURLToPath } from "node:url";
import { createServer } from "vite";

const server = await createServer({
  configFile: fileURLToPath(new URL("dev-server.config.ts", import.meta.url)),
  configLoader: "runner",
});
await server.listen();
console.log(`ready ${server.resolvedUrls?.local[0] ?? ""}`);
