import { describe, expect, test } from "vitest";
import { parseActions, parseBundle, parseDataset, parseSources, parseStandards } from "../../src/core/dataset";
import { publish } from "../../src/publish/publish";
import { overlay, readGood, toDataFile, toText } from "./fixtures";
import { makeRandom, makeRaw } from "./generate";

const good = await readGood();
const publication = publish(good);
const textOf = (path: string): string =>
  toText(publication.files.find((file) => file.path === path)?.bytes ?? new Uint8Array());
const read = (path: string): unknown => JSON.parse(textOf(path));
const dataset = parseDataset({
  manifest: read("atlas.json"),
  sites: read("sites.geojson"),
  routes: read("routes.geojson"),
  index: read("testimony-index.json"),
  withdrawn: read("withdrawn.json"),
});
const bundle = parseBundle("records/0.json", read("records/0.json"));

describe("the good dataset", () => {
  test("has no problem and publishes every file of the contract", () => {
    expect(publication.problems).toEqual([]);
    expect(publication.files.map(({ path }) => path)).toEqual([
      "actions.json",
      "atlas.json",
      "citations/en.json",
      "citations/fr.json",
      "citations/pages.json",
      "plans.json",
      "records/0.json",
      "routes.geojson",
      "search/names.json",
      "search/text-en-0.json",
      "search/text-fr-0.json",
      "sites.geojson",
      "sources.json",
      "standards.json",
      "stories.json",
      "testimony-index.json",
      "withdrawn.json",
      "SHA256SUMS",
    ]);
  });

  test("reads every format: json, csv, ndjson and geojson", () => {
    expect(dataset.manifest.counts).toEqual({
      sites: 4,
      countedSites: 4,
      conditions: 4,
      testimonies: 11,
      reports: 1,
      routes: 2,
      patterns: 1,
      actions: 1,
      sources: 16,
      standards: 1,
    });
    expect(parseActions(read("actions.json"))).toHaveLength(1);
    expect(parseSources(read("sources.json"))).toHaveLength(16);
    expect(parseStandards(read("standards.json"))).toHaveLength(1);
    expect(dataset.withdrawn).toEqual(["b-12"]);
  });

  test("gives a site from GeoJSON its lists and languages", () => {
    const site = bundle.sites.find(({ id }) => id === "harbour-house");
    expect(site).toMatchObject({
      name: { en: "Harbour House", fr: "Maison du port" },
      aliases: ["Port House", "House by the Sea"],
      sources: ["north-review-2008", "river-journal-2005"],
      point: [-36.1, 12.3],
    });
  });

  test("gives an account from CSV its violations with and without a site", () => {
    const of = (id: string) => bundle.testimonies.find((testimony) => testimony.id === id)?.violations;
    expect(of("a-03")).toEqual([
      { kind: "inhuman-conditions", site: "millbrook-holding-house" },
      { kind: "forced-labour", site: "greyfell-prison" },
    ]);
    expect(of("a-05")).toEqual([{ kind: "arbitrary-detention", site: null }]);
  });

  test("rounds coordinates to what the radius allows", () => {
    expect(dataset.sites.find(({ id }) => id === "greyfell-prison")?.geometry.coordinates).toEqual([-38.512, 13.012]);
  });

  test("breaks a route where a stop has no place", () => {
    expect(dataset.routes.find(({ id }) => id === "return-2004")?.geometry).toEqual({
      type: "MultiLineString",
      coordinates: [
        [
          [-36.1, 12.3],
          [-37.02, 11.4],
        ],
        [
          [-38.2, 11.1],
          [-38.512, 13.012],
        ],
      ],
    });
  });

  test("dates a site by its accounts, conditions, routes, actions and known years of operating", () => {
    expect(dataset.sites.find(({ id }) => id === "greyfell-prison")?.properties.evidenceYears).toEqual([
      1995, 2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007, 2008, 2009, 2010,
    ]);
  });

  test("has one row of evidence for each site, condition, dated route at a site and action", () => {
    const { evidence, sites } = dataset.index;
    const rows = evidence.site
      .map((site, at) => [sites[site], evidence.kind[at], evidence.from[at], evidence.to[at]])
      .filter(([site]) => site === "greyfell-prison");
    expect(rows).toEqual([
      ["greyfell-prison", 0, null, null],
      ["greyfell-prison", 0, 2000, 2009],
      ["greyfell-prison", 0, 2003, 2006],
      ["greyfell-prison", 1, 2004, 2004],
      ["greyfell-prison", 2, 2010, 2010],
      ["greyfell-prison", 3, 1995, null],
    ]);
  });

  test("gives the years of every action, and marks what is dated about so", () => {
    const { actions, approximate, evidence, sites } = dataset.index;
    expect(actions).toEqual({ from: [2010], to: [2010] });
    const rows = approximate?.evidence.map((at) => [
      sites[evidence.site[at] ?? -1],
      evidence.from[at],
      evidence.to[at],
    ]);
    expect(rows).toEqual([["millbrook-holding-house", 2004, 2004]]);
    expect(approximate).toMatchObject({ testimonies: [], actions: [] });
  });

  test("gives sums that are those of the files", async () => {
    for (const line of textOf("SHA256SUMS").trimEnd().split("\n")) {
      const [sum, path = ""] = line.split("  ");
      const bytes = publication.files.find((file) => file.path === path)?.bytes ?? new Uint8Array();
      const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
      expect(Buffer.from(digest).toString("hex")).toBe(sum);
    }
  });

  test("keeps one feature or record a line", () => {
    expect(textOf("sites.geojson").trimEnd().split("\n")).toHaveLength(4 + 2);
    expect(textOf("sources.json").trimEnd().split("\n")).toHaveLength(16 + 2);
  });
});

describe("publishing again", () => {
  test("gives the same bytes, in whatever order the files come", () => {
    const random = makeRandom(7);
    const shuffled = [...good]
      .map((file) => ({ file, rank: random() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ file }) => file);
    expect(publish(good).files).toEqual(publication.files);
    expect(publish(shuffled).files).toEqual(publication.files);
  });

  test("gives another version where a word changed, and the same where only the layout did", () => {
    const site = good.find(({ path }) => path === "sites/eastgate-crossing.json");
    const record = JSON.parse(toText(site?.bytes ?? new Uint8Array())) as object;
    const version = (changed: object, indent?: number): string => {
      const { files } = publish(
        overlay(good, [toDataFile("sites/eastgate-crossing.json", JSON.stringify(changed, null, indent))]),
      );
      return (
        JSON.parse(toText(files.find(({ path }) => path === "atlas.json")?.bytes ?? new Uint8Array())) as {
          datasetVersion: string;
        }
      ).datasetVersion;
    };
    expect(dataset.manifest.datasetVersion).toMatch(/^[0-9a-f]{12}$/);
    expect(version(record, 4)).toBe(dataset.manifest.datasetVersion);
    expect(version({ ...record, county: { en: "Eastgate" } })).not.toBe(dataset.manifest.datasetVersion);
  });
});

describe("a raw folder", () => {
  const raw = makeRaw(good, 2000);
  const { files, problems, report } = publish(raw);
  const all = files.map(({ bytes }) => toText(bytes)).join("\n");

  test("publishes, and lets no witness key, single year or age out", () => {
    expect(problems).toEqual([]);
    expect(all).not.toContain('witness"');
    for (const [key] of toText(raw.at(-1)?.bytes ?? new Uint8Array()).matchAll(/secret-\d+/g))
      if (all.includes(key)) throw new Error(`${key} left`);
    expect(all).not.toMatch(/"ageBand":/);
    const periods = [...all.matchAll(/"period":\{"edtf":"([^"]+)"[^}]*\},"violations"|"text":/g)]
      .map((match) => match[1])
      .filter(Boolean);
    for (const period of periods) expect(period).toMatch(/^\d{3}[05]\/\d{3}[49]$/);
  });

  test("gives ages in a total that names no site", () => {
    const manifest = JSON.parse(toText(files.find(({ path }) => path === "atlas.json")?.bytes ?? new Uint8Array())) as {
      ageBands: Record<string, number>;
    };
    expect(Object.keys(manifest.ageBands)).toEqual(["18-29", "30-44", "45-59"]);
  });

  test("leaves no combination of fewer than k witnesses", () => {
    const small = report?.groups.filter((group) => group.people < 3 && (group.gender || group.period));
    expect(small).toEqual([]);
  });

  test("spreads many accounts of one site over bundles that together hold them all", () => {
    const { files: many } = publish(makeRaw(good, 6000));
    const parse = (path: string): unknown =>
      JSON.parse(toText(many.find((file) => file.path === path)?.bytes ?? new Uint8Array()));
    const index = parse("testimony-index.json") as typeof dataset.index;
    expect(many.filter(({ path }) => path.startsWith("records/")).length).toBeGreaterThan(3);
    for (const [at, site] of index.sites.entries()) {
      const bundles = (index.siteBundles[at] ?? []).map((number) =>
        parseBundle(`records/${number}.json`, parse(`records/${number}.json`)),
      );
      const accounts = bundles.flatMap(({ testimonies }) => testimonies).filter(({ sites }) => sites.includes(site));
      expect(accounts).toHaveLength(index.links.site.filter((one) => one === at).length);
      expect(bundles.flatMap(({ sites }) => sites).some(({ id }) => id === site)).toBe(true);
    }
  });
});

describe("time", () => {
  test("grows no faster than the data", () => {
    const measure = (count: number): number => {
      const files = makeRaw(good, count);
      const start = process.cpuUsage();
      expect(publish(files).problems).toEqual([]);
      return process.cpuUsage(start).user; // Not the clock: other work on the machine does not count.
    };
    measure(500); // Warms up: the first run compiles.
    const small = Math.min(measure(2500), measure(2500));
    const large = Math.min(measure(10_000), measure(10_000));
    // Four times the data. Work that grew with its square would take sixteen times as long.
    expect(large / small).toBeLessThan(10);
  }, 60_000);
});
