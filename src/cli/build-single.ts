/**
 * `npm run build:single`: the whole atlas as one page that opens from a memory stick by a double click. Scripts, styles,
 * data and basemap stand in the page, and its policy allows these by their hash and nothing else: it cannot call anybody.
 */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { build, type Plugin, type Rolldown } from "vite";
import { atlasData, publicDirectory } from "./vite-plugin-data";
import { atlasHtml } from "./vite-plugin-html";

const MOST_BYTES = 6_000_000;
const here = (file: string): string => fileURLToPath(new URL(`../app/${file}`, import.meta.url));

/** What asks for files in the atlas, and what stands in its place. */
const INSIDE: readonly (readonly [asked: RegExp, instead: string])[] = [
  [/^\.\/fetch-file$/, here("inside/fetch-file.ts")],
  [/^(?:\.\.?\/)+root-url$/, here("inside/root-url.ts")],
  [/^\.\/basemap-source$/, here("map/basemap-inside.ts")],
  [/^maplibre-gl\/dist\/maplibre-gl-worker\.mjs\?worker&url$/, here("map/worker-inside.ts")],
  [/^(?:node|sync)-fetch$/, here("no-network.ts")],
];

const everythingInside = (): Plugin => ({
  name: "atlas-inside",
  enforce: "pre",
  resolveId: (asked) => INSIDE.find(([pattern]) => pattern.test(asked))?.[1] ?? null,
});

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
/** Nothing in it may end the element it stands in. */
const inScript = (code: string): string => code.replace(/<\/(script)/gi, "<\\/$1").replaceAll("<!--", "<\\!--");

/** Texts packed together, or they would be a fifth of the page; the basemap is packed in itself. */
async function blocks(folder: string): Promise<string> {
  const files = (await readdir(path.join(folder, "data"), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && /\.(?:geo)?json$/.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"))
    .filter((file) => !file.startsWith("data/v/"))
    .sort();
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(path.join(folder, file), "utf8")] as const),
  );
  const data = gzipSync(JSON.stringify(Object.fromEntries(texts)), { level: 9 });
  const { basemap } = JSON.parse(await readFile(path.join(folder, "data/atlas.json"), "utf8")) as {
    basemap: { file: string };
  };
  const tiles = await readFile(path.join(folder, basemap.file)).catch(() => null);
  const all = [["data", data] as const, ...(tiles ? [[basemap.file, tiles] as const] : [])];
  return all
    .map(([name, bytes]) => `<script type="text/plain" data-inside="${name}">${bytes.toString("base64")}</script>`)
    .join("\n");
}

async function bundle(folder: string): Promise<{ html: string; code: string; style: string }> {
  const built = await build({
    configFile: false,
    base: "./",
    publicDir: folder,
    logLevel: "warn",
    plugins: [everythingInside(), react(), atlasData(), atlasHtml()],
    build: {
      write: false,
      copyPublicDir: false,
      target: "es2023",
      cssTarget: ["chrome100", "safari15", "firefox100"],
      cssCodeSplit: false,
      modulePreload: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      chunkSizeWarningLimit: MOST_BYTES,
      rollupOptions: { input: "single.html", output: { codeSplitting: false } },
    },
  });
  const { output } = (Array.isArray(built) ? built[0] : built) as Rolldown.RolldownOutput;
  const chunks = output.filter((file) => file.type === "chunk");
  const asset = (ending: string): string =>
    String(
      output.flatMap((file) => (file.type === "asset" && file.fileName.endsWith(ending) ? [file] : []))[0]?.source ??
        "",
    );
  if (chunks.length !== 1 || !chunks[0]) throw new Error(`${chunks.length} scripts came out, where one was asked for.`);
  return { html: asset(".html"), code: chunks[0].code, style: asset(".css") };
}

/** The page as built, its links to files taken out and the files put in. */
function assemble({ html, code, style }: Awaited<ReturnType<typeof bundle>>, data: string): string {
  const script = inScript(code);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    "img-src data: blob:",
    // From a file maplibre reads its worker and starts it again from a `data:` address.
    "worker-src data: blob:",
    "connect-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const bare = html
    .replace(/\s*<script type="module"[^>]*><\/script>/, "")
    .replace(/\s*<link rel="stylesheet"[^>]*>/, "")
    .replace(/(<meta http-equiv="Content-Security-Policy" content=")[^"]*/, (_, start: string) => start + policy);
  if (!bare.includes(policy)) throw new Error("The page has no content policy.");
  return bare
    .replace("</head>", () => `<style>${style}</style></head>`)
    .replace("</body>", () => `${data}\n<script type="module">${script}</script></body>`);
}

const folder = publicDirectory("build");
// First the bundle: for another dataset that is when its files are published.
const parts = await bundle(folder);
const page = assemble(parts, await blocks(folder));
const target = path.join("dist-single", "atlas.html");
await mkdir(path.dirname(target), { recursive: true });
await writeFile(target, page);
const size = Buffer.byteLength(page);
console.log(`${target}: ${(size / 1e6).toFixed(2)} MB`);
if (size > MOST_BYTES) {
  console.error(`It is larger than ${MOST_BYTES / 1e6} MB, the most that was promised.`);
  process.exitCode = 1;
}
