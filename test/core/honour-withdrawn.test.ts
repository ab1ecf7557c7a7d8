import { describe, expect, it } from "vitest";
import { buildFacetIndex } from "../../src/core/facets";
import { actionsWithout, bundleWithout, datasetWithout } from "../../src/core/honour-withdrawn";
import { actions, bundle, dataset } from "../app/panels/invented";

const without = (...withdrawn: string[]) => datasetWithout({ ...dataset, withdrawn });
const [told = ""] = dataset.index.testimonies.id;

describe("a kept version of the data", () => {
  it("is as it was where nothing has been withdrawn", () => {
    expect(without()).toEqual({ ...dataset, withdrawn: [] });
  });

  it("loses a withdrawn account from columns, links and counts", () => {
    const { index, sites, manifest } = without(told);
    expect(index.testimonies.id).not.toContain(told);
    expect(index.testimonies.from).toHaveLength(index.testimonies.id.length);
    expect(Math.max(...index.links.testimony)).toBe(index.testimonies.id.length - 1);
    expect(index.links.testimony).toHaveLength(dataset.index.links.testimony.length - 2);
    expect(manifest.counts.testimonies).toBe(dataset.manifest.counts.testimonies - 1);
    const before = dataset.sites.find(({ id }) => id === "quarry")?.properties.accounts ?? 0;
    expect(sites.find(({ id }) => id === "quarry")?.properties.accounts).toBe(before - 1);
  });

  it("knows which periods are about so by their new rows", () => {
    const last = dataset.index.testimonies.id.length - 1;
    const index = { ...dataset.index, approximate: { testimonies: [0, last], evidence: [], actions: [2] } };
    const left = datasetWithout({ ...dataset, index, withdrawn: [told] }).index.approximate;
    expect(left).toEqual({ testimonies: [last - 1], evidence: [], actions: [2] });
  });

  it("loses a withdrawn place, what leads through it, and nothing else", () => {
    const { index, sites, routes } = without("quarry");
    expect(sites.map(({ id }) => id)).toEqual(["landing", "nameless"]);
    expect(index.sites).toEqual(["landing", "nameless"]);
    expect(routes.filter(({ properties }) => properties.stops.includes("quarry"))).toEqual([]);
    expect(index.links.site.every((at) => at < 2)).toBe(true);
    expect(() => buildFacetIndex(without("quarry"))).not.toThrow();
    const texts = bundleWithout(bundle, ["quarry"]);
    expect(JSON.stringify([texts.sites, texts.routes])).not.toContain('"quarry"');
    expect(texts.testimonies.flatMap((testimony) => testimony.sites)).not.toContain("quarry");
  });

  it("loses the text of a withdrawn account and the name of a withdrawn place in an action", () => {
    expect(bundleWithout(bundle, [told]).testimonies.map(({ id }) => id)).not.toContain(told);
    const named = actions.find(({ sites }) => sites.length > 0);
    const site = named?.sites[0] ?? "";
    expect(actionsWithout(actions, [site]).flatMap(({ sites }) => sites)).not.toContain(site);
    expect(actionsWithout(actions, [named?.id ?? ""])).toHaveLength(actions.length - 1);
  });
});
