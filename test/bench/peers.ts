/** Pages that do the least with the same points, in the same browser and the same run: what ratios are taken against. */
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

export type Peer = "maplibre" | "leaflet";

const head = '<!doctype html><meta charset="utf-8"><style>html,body,#map{height:100%;margin:0}</style>';

/** Points as circles on a plain ground; a filter is the library's own. */
const MAPLIBRE = `${head}<link rel="stylesheet" href="maplibre-gl.css"><div id="map"></div><script type="module">
import * as maplibregl from "./maplibre-gl.mjs";
maplibregl.setWorkerUrl("./maplibre-gl-worker.mjs");
const data = await (await fetch("../data/sites.geojson")).json();
const map = new maplibregl.Map({ container: "map", center: [127.5, 40.5], zoom: 5.6, attributionControl: false, style: { version: 8, sources: { sites: { type: "geojson", data } }, layers: [
  { id: "ground", type: "background", paint: { "background-color": "#eee" } },
  { id: "sites", type: "circle", source: "sites", paint: { "circle-radius": 5, "circle-color": "#333" } } ] } });
map.once("idle", () => performance.mark("peer:ready"));
window.types = [...new Set(data.features.map((one) => one.properties.type))];
window.filterBy = (type) => new Promise((done) => {
  performance.mark("peer:start");
  map.setFilter("sites", type === null ? null : ["==", ["get", "type"], type]);
  map.once("render", () => { performance.measure("peer:filter", "peer:start"); done(); });
});
</script>`;

/** Clusters, as most maps of this kind have them; a filter takes markers out and puts the others in. */
const LEAFLET = `${head}<link rel="stylesheet" href="leaflet.css"><link rel="stylesheet" href="MarkerCluster.css"><div id="map"></div>
<script src="leaflet.js"></script><script src="leaflet.markercluster.js"></script><script type="module">
const data = await (await fetch("../data/sites.geojson")).json();
const map = L.map("map", { maxZoom: 18 }).setView([40.5, 127.5], 6);
const icon = L.divIcon({ className: "", html: "<b>•</b>", iconSize: [12, 12] });
const markers = data.features.map((one) => ({ type: one.properties.type, marker: L.marker([one.geometry.coordinates[1], one.geometry.coordinates[0]], { icon }) }));
const group = L.markerClusterGroup();
group.addLayers(markers.map((one) => one.marker));
map.addLayer(group);
requestAnimationFrame(() => performance.mark("peer:ready"));
window.types = [...new Set(data.features.map((one) => one.properties.type))];
window.filterBy = (type) => new Promise((done) => {
  performance.mark("peer:start");
  group.clearLayers();
  group.addLayers(markers.flatMap((one) => (type === null || one.type === type ? [one.marker] : [])));
  requestAnimationFrame(() => { performance.measure("peer:filter", "peer:start"); done(); });
});
</script>`;

const FILES: Readonly<Record<Peer, readonly string[]>> = {
  maplibre: [
    "maplibre-gl/dist/maplibre-gl.mjs",
    "maplibre-gl/dist/maplibre-gl-worker.mjs",
    "maplibre-gl/dist/maplibre-gl-shared.mjs",
    "maplibre-gl/dist/maplibre-gl.css",
  ],
  leaflet: [
    "leaflet/dist/leaflet.js",
    "leaflet/dist/leaflet.css",
    "leaflet.markercluster/dist/leaflet.markercluster.js",
    "leaflet.markercluster/dist/MarkerCluster.css",
  ],
};
const PAGES: Readonly<Record<Peer, string>> = { maplibre: MAPLIBRE, leaflet: LEAFLET };

/** Writes the pages beside the app; those whose library is not installed are left out. */
export function writePeers(folder: string): Peer[] {
  const target = join(folder, "peers");
  mkdirSync(target, { recursive: true });
  return (Object.keys(PAGES) as Peer[]).filter((peer) => {
    const files = FILES[peer].map((file) => join("node_modules", file));
    if (!files.every((file) => existsSync(file))) return false;
    for (const file of files) copyFileSync(file, join(target, file.slice(file.lastIndexOf("/") + 1)));
    writeFileSync(join(target, `${peer}.html`), PAGES[peer]);
    return true;
  });
}
