/** The two files for other people's pages: `embed.html` and `embed.js`. The latter is built by itself, as one classic script under a name without a hash, for pages that will link it for years. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

const entry = fileURLToPath(new URL("../embed/embed.ts", import.meta.url));

async function buildEmbed(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2022",
      minify: true,
      lib: { entry, formats: ["iife"], name: "testimonyAtlas", fileName: () => "embed.js" },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (!chunk) throw new Error("embed.js was not built");
  return chunk.code;
}

/** In the page before any script: a sandbox or a host without CORS headers may refuse all of them. */
const INSTEAD: Readonly<Record<string, readonly [sentence: string, link: string]>> = {
  en: ["If no map appears here, this page does not let it run.", "Open it on its own page"],
  ko: ["지도가 나타나지 않으면 이 페이지에서 지도를 실행할 수 없는 것입니다.", "지도를 새 창에서 열기"],
};
const PLACE = "<!-- what is read where nothing starts -->";

function insteadOfMap(): string {
  const folder = process.env["ATLAS_DATA"] ?? "data";
  const { languages = [], address } = JSON.parse(readFileSync(path.join(folder, "atlas.json"), "utf8")) as {
    languages?: string[];
    address?: string;
  };
  const said = languages.filter((language) => language in INSTEAD);
  const sentences = (said.length > 0 ? said : ["en"]).map((language) => {
    const [sentence, link] = INSTEAD[language] ?? ["", ""];
    return `<p lang="${language}">${sentence} <a href="index.html" target="_blank" rel="noopener">${link}</a></p>`;
  });
  // A sandbox may refuse windows as well: then the address can at least be read and copied.
  if (address && /^https?:\/\/[^<>"&]+$/.test(address)) sentences.push(`<p>${address}</p>`);
  return `<div class="frame-wait">${sentences.join("")}</div>`;
}

export function atlasEmbed(): Plugin {
  return {
    name: "atlas-embed",
    transformIndexHtml: (html) => html.replace(PLACE, insteadOfMap),
    async generateBundle() {
      this.emitFile({ type: "asset", fileName: "embed.js", source: await buildEmbed() });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!/^\/embed\.js(?:\?|$)/.test(request.url ?? "")) return next();
        buildEmbed().then(
          (code) => response.setHeader("content-type", "text/javascript").end(code),
          (error: unknown) => next(error),
        );
      });
    },
  };
}
