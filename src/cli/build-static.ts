/** `npm run build`, second half: writes the static pages into what the app was built into. */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { dataFolder } from "./data-folder";
import { addPagesToOfflineList } from "./hosting/offline-pages";
import { copyKept, keptFolder } from "./kept-versions";
import { loadStatic } from "./load-static";
import { readAssets } from "./read-assets";
import { readFolder } from "./read-folder";

const { values } = parseArgs({ options: { dist: { type: "string", default: "dist" } } });
const { dist } = values;
const started = performance.now();
process.env["NODE_ENV"] = "production";

const { buildPages, makePictures, pictureJobs, readPublished } = await loadStatic();
const data = new Map((await readFolder(join(dist, "data"))).map(({ path, bytes }) => [path, bytes]));
const published = readPublished(data);
const site = await buildPages(published, {
  assets: await readAssets(dist),
  home: await readFile(join(dist, "index.html"), "utf8"),
});
for (const { path, text } of site.files) {
  await mkdir(dirname(join(dist, path)), { recursive: true });
  await writeFile(join(dist, path), text);
}
await addPagesToOfflineList(dist, site.pages);
const pictures = await makePictures(pictureJobs(site.pages), {
  basemap: join(dist, published.dataset.manifest.basemap.file),
  into: dist,
  cache: "node_modules/.cache/atlas-pictures",
});
const kept = keptFolder(dataFolder());
const versions = kept === null ? [] : await copyKept(kept, dist);
if (versions.length > 0) console.log(`Kept versions of the data: ${versions.join(", ")}.`);
for (const remark of site.remarks) console.log(remark);
if (pictures.withoutMap) console.log("There is no basemap: the pictures show words alone.");
const seconds = ((performance.now() - started) / 1000).toFixed(1);
const kB = (bytes: number) => Math.round(bytes / 1000);
console.log(
  `${site.pages.length} static pages and ${pictures.count} pictures (${kB(pictures.bytes)} kB, none above ${kB(pictures.heaviest)} kB) in ${dist}, ${seconds} s.`,
);
