import { describe, expect, it } from "vitest";
import { buildFacetIndex } from "../../src/core/facets";
import type { Dataset } from "../../src/core/dataset";
import {
  actionsWithout,
  bundleWithout,
  datasetWithout,
  namesWithout,
  storiesWithout,
} from "../../src/core/honour-withdrawn";
import type { SearchNames } from "../../src/core/search/search-files";
import type { StoryDetail, StoryStep } from "../../src/core/story";
import { namesGone, withoutMentions } from "../../src/core/withdrawn-mentions";
import { actions, bundle, dataset } from "../app/panels/invented";

const without = (...withdrawn: string[]) => datasetWithout({ ...dataset, withdrawn }, []);
const gone = (...ids: string[]) => ({ ids, names: [] });
/** With all that goes with them, as the app has it once the dataset is there. */
const goneWith = (...withdrawn: string[]) => {
  const left = without(...withdrawn);
  return { ids: left.withdrawn, names: left.unnamed ?? [] };
};
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
    const left = datasetWithout({ ...dataset, index, withdrawn: [told] }, []).index.approximate;
    expect(left).toEqual({ testimonies: [last - 1], evidence: [], actions: [2] });
  });

  it("loses a withdrawn place, what leads through it, and nothing else", () => {
    const { index, sites, routes } = without("quarry");
    expect(sites.map(({ id }) => id)).toEqual(["landing", "nameless"]);
    expect(index.sites).toEqual(["landing", "nameless"]);
    expect(routes.filter(({ properties }) => properties.stops.includes("quarry"))).toEqual([]);
    expect(index.links.site.every((at) => at < 2)).toBe(true);
    expect(() => buildFacetIndex(without("quarry"))).not.toThrow();
    const texts = bundleWithout(bundle, goneWith("quarry"));
    expect(JSON.stringify([texts.sites, texts.routes])).not.toContain('"quarry"');
    expect(texts.testimonies.flatMap((testimony) => testimony.sites)).not.toContain("quarry");
  });

  it("loses the text of a withdrawn account and the name of a withdrawn place in an action", () => {
    expect(bundleWithout(bundle, gone(told)).testimonies.map(({ id }) => id)).not.toContain(told);
    const named = actions.find(({ sites }) => sites.length > 0);
    const site = named?.sites[0] ?? "";
    expect(actionsWithout(actions, gone(site)).flatMap(({ sites }) => sites)).not.toContain(site);
    expect(actionsWithout(actions, gone(named?.id ?? ""))).toHaveLength(actions.length - 1);
  });

  it("calls routes through a withdrawn place withdrawn as well", () => {
    expect(goneWith("quarry").ids).toEqual(["quarry", "transfer", "usual"]);
    expect(without("quarry").index.routeBundles).toEqual({});
  });

  const step = (title: string, show?: string): StoryStep => ({
    ...(show !== undefined && { show }),
    sources: [],
    title: { en: title },
    text: { en: [{ kind: "paragraph", inner: [{ kind: "text", text: `${title} of Salt Quarry, told.` }] }] },
  });
  const story = (id: string, ...steps: StoryStep[]): StoryDetail => ({
    id,
    title: { en: `Before Salt Quarry: ${id}` },
    lead: { en: "A lead." },
    composite: false,
    steps,
    drafts: [],
  });
  const stories = [
    story("left", step("First"), step("Second", "site=quarry")),
    story("emptied", step("A", "route=usual")),
  ];
  const withStories: Dataset = {
    ...dataset,
    sites: dataset.sites.map((site) =>
      site.id === "quarry" ? { ...site, properties: { ...site.properties, name: "Salt Quarry" } } : site,
    ),
    manifest: {
      ...dataset.manifest,
      waysIn: [
        { label: { en: "The emptied one" }, link: "story=emptied/1" },
        { label: { en: "Look up a place" }, link: "view=list" },
      ],
      stories: stories.map(({ id, title, steps }) => ({
        id,
        title,
        steps: steps.length,
        composite: false,
        drafts: [],
        shows: ["landing", "quarry", "usual"],
      })),
    },
    withdrawn: ["quarry"],
  };

  it("has neither the name of a withdrawn place nor a way to it in the list of stories, their texts and the ways in", () => {
    const left = datasetWithout(withStories, stories);
    const all = { ids: left.withdrawn, names: left.unnamed ?? [] };
    expect(left.withdrawn).toContain("emptied");
    expect(left.manifest.stories).toEqual([
      { id: "left", title: { en: "Before […]: left" }, steps: 1, composite: false, drafts: [], shows: [] },
    ]);
    expect(left.manifest.waysIn.map(({ link }) => link)).toEqual(["view=list"]);
    const texts = storiesWithout(stories, all);
    expect(texts.map(({ steps }) => steps.map(({ title }) => title["en"]))).toEqual([["First"]]);
    const { withdrawn: _, unnamed: __, ...shown } = left;
    expect(JSON.stringify([shown, texts])).not.toMatch(/Salt Quarry|"quarry"|=quarry/);
  });

  it("has no word in the search that only something withdrawn is called by", () => {
    const names: SearchNames = {
      format: 1,
      names: [
        ["Salt Quarry", "en"],
        ["Salt Landing", "en"],
        ["採石場", ""],
        ["The usual way", "en"],
      ],
      entries: [
        { kind: "site", id: "quarry", names: [0, 2] },
        { kind: "passage", id: "landing", names: [1] },
        { kind: "route", id: "usual", names: [3], areas: [0, 1] },
      ],
      readings: { 採石場: ["caishichang"], salt: ["sol"] },
      texts: [],
    };
    expect(namesWithout(names, goneWith("quarry"))).toEqual({
      format: 1,
      names: [["Salt Landing", "en"]],
      entries: [{ kind: "passage", id: "landing", names: [0] }],
      readings: { salt: ["sol"] },
      texts: [],
    });
  });

  it("marks where a name stood, with whatever ending it bears, and leaves longer words and kept names alone", () => {
    const all = { ids: ["x"], names: ["돌골 구류장", "Camp 1 (A)"] };
    expect(withoutMentions("북쪽 돌골 구류장은 1997년에", all)).toBe("북쪽 […]은 1997년에");
    expect(withoutMentions("Camp 1 (A), not Camp 1 (AB); OldCamp 1 (A)", all)).toBe(
      "[…], not Camp 1 (AB); OldCamp 1 (A)",
    );
    const places = (...names: string[]) => ({
      sites: names.map((name, at) => ({ ...dataset.sites[0], id: `s${at}`, properties: { name } })) as never,
      routes: [],
    });
    expect(namesGone(places("Salt", "Salt Landing"), ["s0"])).toEqual([]);
    expect(namesGone(places("Salt", "Stone"), ["s0"])).toEqual(["Salt"]);
  });

  it("drops what explains or cites something withdrawn", () => {
    const value = {
      sources: ["paper", "report"],
      overlaps: ["usual", "transfer"],
      siteLink: { quarry: { basis: "stated" }, landing: { basis: "inferred" } },
    };
    expect(withoutMentions(value, gone("paper", "usual", "quarry"))).toEqual({
      sources: ["report"],
      overlaps: ["transfer"],
      siteLink: { landing: { basis: "inferred" } },
    });
  });
});
