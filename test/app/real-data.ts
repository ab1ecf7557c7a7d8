/** The published files of the dataset in this repository, read once for all tests that recompute what pages show. */
import { readdirSync, readFileSync } from "node:fs";
import { parseActions, parseBundle, parseDataset, parseSources, parseStandards } from "../../src/core/dataset";
import { accountsOfSite, routesThrough } from "../../src/core/relations";
import type { Library } from "../../src/app/load-dataset";
import type { SiteDetails } from "../../src/app/panels/SitePanel";

export const readPublished = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, "utf8"));
export const dataset = parseDataset({
  manifest: readPublished("atlas.json"),
  sites: readPublished("sites.geojson"),
  routes: readPublished("routes.geojson"),
  index: readPublished("testimony-index.json"),
  withdrawn: readPublished("withdrawn.json"),
});
const bundles = readdirSync("public/data/records").map((name) => parseBundle(name, readPublished(`records/${name}`)));
export const sites = bundles.flatMap((bundle) => bundle.sites);
export const testimonies = bundles.flatMap((bundle) => bundle.testimonies);
export const routes = bundles.flatMap((bundle) => bundle.routes);
export const actions = parseActions(readPublished("actions.json"));
export const library: Library = {
  actions,
  sources: new Map(parseSources(readPublished("sources.json")).map((source) => [source.id, source])),
  standards: parseStandards(readPublished("standards.json")),
};
export const libraryReady = { status: "ready", value: library } as const;

/** Throws where there is no such place: a test that asks for one means it. */
export function detailsOf(id: string): SiteDetails {
  const site = sites.find((known) => known.id === id);
  if (!site) throw new Error(`no published record of ${id}`);
  return { site, accounts: accountsOfSite(testimonies, id), routes: routesThrough(routes, id) };
}
