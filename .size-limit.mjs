/** Budgets in brotli bytes, over what the build's own manifest says is loaded: no list of file names to go stale. */
import { readFileSync } from "node:fs";

const manifest = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));

/** A chunk with everything it imports at once, its styles included. */
function closure(names, found = new Set()) {
  for (const name of names) {
    const chunk = manifest[name];
    if (!chunk) throw new Error(`the build has no chunk ${name}`);
    if (found.has(chunk.file)) continue;
    found.add(chunk.file);
    for (const style of chunk.css ?? []) found.add(style);
    closure(chunk.imports ?? [], found);
  }
  return found;
}
const paths = (files) => [...files].map((file) => `dist/${file}`);

const list = closure(["index.html", "src/app/i18n/en.ts"]);
const listKo = closure(["index.html", "src/app/i18n/ko.ts"]);
const map = closure(["src/app/map/MapView.tsx", "src/app/timeline/TimeLine.tsx"], new Set(list));
const worker = "dist/assets/maplibre-gl-worker-*.js";
const data = ["atlas.json", "sites.geojson", "routes.geojson", "testimony-index.json", "withdrawn.json"].map(
  (file) => `dist/data/${file}`,
);

export default [
  { name: "script and style before the list can be used, English", path: paths(list), limit: "90 kB" },
  { name: "script and style before the list can be used, Korean", path: paths(listKo), limit: "90 kB" },
  // 650 kB for all of the first view, of which the basemap's tiles are about 70 kB.
  {
    name: "first view without the basemap's tiles",
    path: ["dist/index.html", ...paths(map), worker, ...data],
    limit: "580 kB",
  },
  {
    name: "a panel",
    path: paths([...closure(["src/app/panels/PanelHost.tsx"])].filter((file) => !list.has(file))),
    limit: "36 kB",
  },
  {
    name: "the search, when it is first used",
    path: paths([...closure(["src/app/search/SearchResults.tsx"])].filter((file) => !list.has(file))),
    limit: "25 kB",
  },
  { name: "embed.js, on other people's pages", path: "dist/embed.js", limit: "3 kB" },
  {
    name: "the overview, beside the panels",
    path: paths(
      [...closure(["src/app/panels/overview/OpenOverview.tsx"])].filter(
        (file) => !list.has(file) && !closure(["src/app/panels/PanelHost.tsx"]).has(file),
      ),
    ),
    limit: "28 kB",
  },
  { name: "the atlas in one file, as it is", path: "dist-single/atlas.html", brotli: false, limit: "6 MB" },
  { name: "one bundle of texts", path: "dist/data/records/0.json", limit: "100 kB" },
];
