/** Puts what hosts read beside the pages: see docs/hosting.md. */
import { readFileSync } from "node:fs";
import path from "node:path";
import * as v from "valibot";
import type { Plugin } from "vite";
import { notFoundPolicy } from "../headers";
import { headersFile, htaccess, nginxConf } from "./host-files";
import { notFoundPage } from "./not-found";

const AtlasSchema = v.looseObject({ languages: v.array(v.string()), address: v.optional(v.string()) });

export function atlasHosting(): Plugin {
  return {
    name: "atlas-hosting",
    apply: "build",
    generateBundle() {
      const folder = process.env["ATLAS_DATA"] ?? "data";
      const atlas = v.parse(AtlasSchema, JSON.parse(readFileSync(path.join(folder, "atlas.json"), "utf8")));
      const files: Readonly<Record<string, string>> = {
        "404.html": notFoundPage({ ...atlas, policy: notFoundPolicy }),
        _headers: headersFile(),
        ".htaccess": htaccess(),
        "hosting/nginx.conf": nginxConf(),
        // GitHub Pages else leaves out what begins with an underscore.
        ".nojekyll": "",
      };
      for (const [fileName, source] of Object.entries(files)) this.emitFile({ type: "asset", fileName, source });
    },
  };
}
