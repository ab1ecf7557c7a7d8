/** The code of the static pages. Panels bring styles with them, which node cannot import: Vite makes a node module of both. */
import { mkdtemp, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "vite";
import type * as StaticCode from "../static/main";

type Static = typeof StaticCode;

export async function loadStatic(): Promise<Static> {
  // Inside node_modules, where the packages it imports are found and git does not look.
  const folder = await mkdtemp(resolve("node_modules", ".atlas-static-"));
  try {
    await build({
      configFile: false,
      logLevel: "error",
      publicDir: false,
      build: {
        ssr: "src/static/main.ts",
        outDir: folder,
        target: "node20",
        rollupOptions: { output: { codeSplitting: false } },
      },
    });
    return (await import(pathToFileURL(join(folder, "main.js")).href)) as Static;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
