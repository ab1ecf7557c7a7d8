/** `npm run build`, second half: writes the static pages into what the app was built into. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { loadStatic } from "./load-static";
import { readAssets } from "./read-assets";
import { readFolder } from "./read-folder";

const { values } = parseArgs({ options: { dist: { type: "string", default: "dist" } } });
const { dist } = values;
const started = performance.now();
process.env["NODE_ENV"] = "production";

const { buildPages, readPublished } = await loadStatic();
const data = new Map((await readFolder(join(dist, "data"))).map(({ path, bytes }) => [path, bytes]));
const site = await buildPages(readPublished(data), {
  assets: await readAssets(dist),
  home: await readFile(join(dist, "index.html"), "utf8"),
});
for (const { path, text } of site.files) {
  await mkdir(dirname(join(dist, path)), { recursive: true });
  await writeFile(join(dist, path), text);
}
for (const remark of site.remarks) console.log(remark);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${site.pages.length} static pages in ${dist}, ${seconds} s.`);
