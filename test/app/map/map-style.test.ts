import { featureFilter, latest, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { LayerSpecification } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { reachOf } from "../../../src/core/chain";
import { basemapLayerIds, basemapStyle, emptyStyle } from "../../../src/app/map/basemap";
import { LAYER_ORDER, ON_TOP, UNDER_LABELS } from "../../../src/app/map/layer-order";
import { areaFilter, atlasLayers, SOURCE_IDS, type SourceId } from "../../../src/app/map/layers";
import {
  areaCollection,
  emphasesOf,
  markCollection,
  openRouteCollections,
  siteCollection,
  stackCollection,
  stretchCollections,
  type SiteContext,
} from "../../../src/app/map/map-sources";
import { assembleStyle, type MapContent } from "../../../src/app/map/map-style";
import { basemapTheme, MAP_SCHEMES } from "../../../src/app/map/palette";
import { stretchesOf } from "../../../src/app/map/stretches";
import { routes, sites, sitesById, siteTypes } from "./map-fixture";

const context: SiteContext = { types: new Map(siteTypes.map((type) => [type.id, type])), growth: 20, language: "ko" };
const shownSites = sites.map((entry) => ({ site: entry, accounts: entry.properties.accounts }));
const lines = stretchCollections(stretchesOf(routes, sitesById));
const open = openRouteCollections(routes[1] ?? null, sitesById, () => 12);
const content = {
  shown: sites.map(({ id }) => id),
  data: {
    areas: areaCollection(sites, context),
    "marked-areas": areaCollection(sites.slice(0, 1), context),
    stretches: lines.lines,
    "stretch-arrows": lines.arrows,
    "open-route": open.lines,
    "open-route-arrows": open.arrows,
    "route-stops": open.stops,
    sites: siteCollection(shownSites, context),
    marks: markCollection(
      new Map([
        ["a", "open"],
        ["b", "hovered"],
        ["c", "related"],
      ]),
      (id) => shownSites.find(({ site }) => site.id === id),
      context,
    ),
    stacks: stackCollection(shownSites, { zoom: 6, growth: 20, open: null }),
  },
} satisfies MapContent;

const base = (scheme: (typeof MAP_SCHEMES)[number]) =>
  basemapStyle({
    theme: basemapTheme(scheme),
    language: "ko",
    url: "https://example.org/basemap.pmtiles",
    attribution: "",
    focus: "XA",
    bounds: [0, 40, 20, 60],
  });

/** Properties that an expression reads from features, in any depth. */
function readProperties(value: unknown): string[] {
  if (!Array.isArray(value))
    return typeof value === "object" && value !== null ? Object.values(value).flatMap(readProperties) : [];
  if (value[0] === "literal") return [];
  const own = (value[0] === "get" || value[0] === "has") && typeof value[1] === "string" ? [value[1]] : [];
  return [...own, ...value.flatMap(readProperties)];
}

describe("the assembled style", () => {
  it.each(MAP_SCHEMES)("passes the style specification with a basemap: %s", (scheme) => {
    expect(validateStyleMin(assembleStyle(base(scheme), scheme, content), latest)).toEqual([]);
  });
  it.each(MAP_SCHEMES)("passes it without one: %s", (scheme) => {
    expect(validateStyleMin(assembleStyle(emptyStyle(basemapTheme(scheme)), scheme, content), latest)).toEqual([]);
  });

  it("holds every layer once, and every id of ours stands in layer-order.ts", () => {
    const ids = assembleStyle(base("light"), "light", content).layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !basemapLayerIds.includes(id)).sort()).toEqual([...LAYER_ORDER].sort());
    for (const [id, layer] of Object.entries(atlasLayers("light", []))) expect(layer.id).toBe(id);
  });

  it("draws areas and lines below every label and symbols above all", () => {
    const { layers } = assembleStyle(base("light"), "light", content);
    const ids = layers.map(({ id }) => id);
    const firstLabel = layers.findIndex((layer) => layer.type === "symbol" && basemapLayerIds.includes(layer.id));
    for (const id of UNDER_LABELS) expect(ids.indexOf(id)).toBeLessThan(firstLabel);
    expect(ids.slice(-ON_TOP.length)).toEqual([...ON_TOP]);
  });

  it("keeps room for the names of towns: none of our names is placed before them", () => {
    const ids = assembleStyle(base("light"), "light", content).layers.map(({ id }) => id);
    expect(ids.indexOf("site-names")).toBeLessThan(ids.indexOf("town-names"));
  });

  it("leaves out of the frame what has nothing to draw", () => {
    const none = { ...content, data: { ...content.data, "open-route": { ...content.data.stacks, features: [] } } };
    const hidden = assembleStyle(base("light"), "light", none).layers.filter(
      (layer) => layer.layout?.visibility === "none",
    );
    expect(hidden.map(({ id }) => id)).toEqual(
      LAYER_ORDER.filter((id) => id.startsWith("open-route") && id !== "open-route-arrows"),
    );
  });

  it("changes nothing at once but what is asked: no fading of paint", () => {
    expect(assembleStyle(base("dark"), "dark", content).transition).toEqual({ duration: 0, delay: 0 });
  });
});

describe("features", () => {
  const propertiesOf = (id: SourceId) =>
    content.data[id].features.map(({ properties }) => new Set(Object.keys(properties ?? {})));

  it.each(SOURCE_IDS)("of %s are there for the test", (id) =>
    expect(content.data[id].features.length).toBeGreaterThan(0),
  );

  it.each(Object.values(atlasLayers("light", [])).map((layer): [string, LayerSpecification] => [layer.id, layer]))(
    "have every property that %s reads",
    (_, layer) => {
      if (!("source" in layer) || typeof layer.source !== "string") throw new Error("a layer of ours has a source");
      const parts: unknown[] = [layer.paint, layer.layout, "filter" in layer ? layer.filter : undefined];
      const read = parts.flatMap((part) =>
        typeof part === "object" && part !== null
          ? Array.isArray(part)
            ? readProperties(part)
            : Object.values(part).flatMap(readProperties)
          : [],
      );
      for (const properties of propertiesOf(SOURCE_IDS.find((id) => id === layer.source) ?? "sites"))
        for (const name of read) expect(properties).toContain(name);
    },
  );

  it("name sites in the reader's language, and in the default one where that is missing", () => {
    expect(siteCollection(shownSites, context).features[0]?.properties.label).toBe("장소 a");
    expect(siteCollection(shownSites, { ...context, language: "fr" }).features[0]?.properties.label).toBe("Site a");
  });

  it("say how many sites lie under one symbol", () => {
    expect(
      stackCollection(shownSites, { zoom: 12, growth: 20, open: null }).features.map(
        ({ properties }) => properties.text,
      ),
    ).toEqual(["2"]);
  });

  it("show a precision area only once it is larger than the symbol", () => {
    const [exact, county] = areaCollection(
      [sites[0], sites[1]].flatMap((entry) => entry ?? []),
      context,
    ).features;
    expect(county?.properties.fromZoom).toBeLessThan(7);
    expect(exact?.properties.fromZoom).toBeGreaterThan(10);
  });

  it("show areas of shown sites only, and of very many only closer in", () => {
    const area = { id: "a", fromZoom: 6, toZoom: 9 };
    const passes = (shown: string[], zoom: number, layer: Parameters<typeof areaFilter>[0] = "site-areas-wash") =>
      featureFilter(areaFilter(layer, shown), `layers.${layer}.filter`).filter({ zoom }, { type: 3, properties: area });
    const many = (count: number) => ["a", ...Array.from({ length: count - 1 }, (_, at) => `other-${at}`)];
    expect([passes([], 6), passes(["b"], 6), passes(["b", "a"], 5), passes(["b", "a"], 6)]).toEqual([
      false,
      false,
      false,
      true,
    ]);
    expect([passes(many(500), 6), passes(many(2000), 6), passes(many(2000), 7)]).toEqual([true, false, true]);
    expect([passes(["a"], 9), passes(["a"], 9, "site-areas-edge")]).toEqual([false, true]);
  });

  it("quieten routes whose ends are both filtered away, and keep drawing them", () => {
    const stretches = stretchesOf(routes, sitesById);
    const emphases = (shown: string[], openSite: string | null = null) => [
      ...emphasesOf(stretches, routes, {
        shown: new Set(shown),
        openSite,
        openRoute: null,
        chain:
          openSite === null
            ? null
            : reachOf(
                routes.map(({ properties }) => properties),
                openSite,
              ),
      }).values(),
    ];
    expect(emphases([])).toEqual(["quiet", "quiet", "quiet"]);
    expect(emphases(["a"])).toEqual(["plain", "quiet", "plain"]);
    expect(emphases(["a"], "c")).toEqual(["linked", "linked", "quiet"]);
  });
});
