/** Puts what hosts read beside the pages: see docs/hosting.md. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import type { Plugin, ResolvedConfig } from "vite";
import { notFoundPolicy } from "../headers";
import { headersFile, htaccess, nginxConf } from "./host-files";
import { notFoundPage } from "./not-found";

const AtlasSchema = v.looseObject({ languages: v.array(v.string()), address: v.optional(v.string()) });

interface Kept {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}
const keptFile = (name: string, content: Uint8Array | string): Kept => ({
  path: name,
  bytes: Buffer.byteLength(content),
  sha256: createHash("sha256").update(content).digest("hex"),
});

/** Published files and the basemap; versions that are kept for links stay with the host. */
function publicFiles(folder: string): Kept[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(folder, file).split(path.sep).join("/"), file] as const)
    .filter(([name]) => /\.(?:json|geojson|pmtiles)$/.test(name) && !name.startsWith("data/v/"))
    .map(([name, file]) => keptFile(name, readFileSync(file)));
}

export function atlasHosting(): Plugin {
  let config: ResolvedConfig;
  return {
    name: "atlas-hosting",
    apply: "build",
    // After all others: what they make is in the list of what can be kept.
    enforce: "post",
    configResolved: (resolved) => {
      config = resolved;
    },
    generateBundle(_, bundle) {
      const folder = process.env["ATLAS_DATA"] ?? "data";
      const atlas = v.parse(AtlasSchema, JSON.parse(readFileSync(path.join(folder, "atlas.json"), "utf8")));
      const files: Record<string, string> = {
        "404.html": notFoundPage({ ...atlas, policy: notFoundPolicy }),
        _headers: headersFile(),
        ".htaccess": htaccess(),
        "hosting/nginx.conf": nginxConf(),
        // GitHub Pages else leaves out what begins with an underscore.
        ".nojekyll": "",
      };
      const app = Object.values(bundle).filter(({ fileName }) =>
        /^(?:index\.html|assets\/.*\.(?:js|css))$/.test(fileName),
      );
      const kept = [
        ...app.map((file) => keptFile(file.fileName, file.type === "chunk" ? file.code : file.source)),
        ...publicFiles(config.publicDir),
      ].sort((a, b) => (a.path < b.path ? -1 : 1));
      files["offline.json"] = `${JSON.stringify({ files: kept })}\n`;
      files["sw.js"] = readFileSync(fileURLToPath(new URL("./sw.js", import.meta.url)), "utf8");
      for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: "asset", fileName, source });
    },
  };
}
