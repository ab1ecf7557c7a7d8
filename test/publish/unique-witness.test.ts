/**
 * An account that the policy's attributes make unique must not come out: not in the index, not in a bundle, not in a file
 * that is built from them. Measured here without any code of the gate.
 */
import * as fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { buildExport } from "../../src/core/export/build-export";
import { EXPORT_FORMATS, type ExportSet } from "../../src/core/export/export-set";
import { parseBundle, parseSites, parseTestimonyIndex, type TestimonyDetail } from "../../src/core/dataset";
import type { DataFile } from "../../src/publish/decode-text";
import { publish } from "../../src/publish/publish";
import type { PublishedFile } from "../../src/publish/write-files";
import { makeRaw } from "./generate";
import { readGood, toDataFile, toText } from "./fixtures";
import { words } from "../core/export/invented-set";

vi.setConfig({ testTimeout: 120_000 });

const good = await readGood();
const base = makeRaw(good, 0).filter(({ path }) => !/^(?:testimonies|stories)\//.test(path));

/** Two countries and both at once. */
const SITES = ["greyfell-prison", "millbrook-holding-house", "eastgate-crossing", "harbour-house"];

const account = fc.record({
  witness: fc.option(fc.integer({ min: 0, max: 15 }), { nil: undefined }),
  gender: fc.option(fc.constantFrom("woman", "man"), { nil: undefined }),
  period: fc.option(
    fc.constantFrom(
      "1997",
      "2001",
      "2003-04",
      "2004/2006",
      "2006",
      "2008~",
      "200X",
      "../2004",
      "2005/..",
      "2010-10-03",
    ),
    { nil: undefined },
  ),
  sites: fc.uniqueArray(fc.constantFrom(...SITES), { minLength: 1, maxLength: 2 }),
  source: fc.constantFrom("interview-01", "interview-02", "interview-03", "interview-04", "hill-report-2009"),
});
const setting = fc.record({
  k: fc.integer({ min: 2, max: 5 }),
  accounts: fc.array(account, { minLength: 1, maxLength: 40 }),
});
type Setting = typeof setting extends fc.Arbitrary<infer T> ? T : never;

const idOf = (at: number): string => `u-${at}`;

function folderOf({ k, accounts }: Setting): DataFile[] {
  const atlas = toText(base.find(({ path }) => path === "atlas.json")?.bytes ?? new Uint8Array());
  const lines = accounts.map(({ witness, gender, period, sites, source }, at) =>
    JSON.stringify({
      id: idOf(at),
      kind: "paraphrase",
      sites,
      ...(period !== undefined && { period }),
      violations: [],
      text: { en: `Number ${at} told of the yard.`, fr: `Récit ${at} de la cour.` },
      sources: [source],
      consent: "not-seen",
      distress: [],
      knownBy: "own",
      ...(witness !== undefined && { witness: `secret-${witness}` }),
      ...(gender !== undefined && { gender }),
    }),
  );
  return [
    ...base.filter(({ path }) => path !== "atlas.json"),
    toDataFile("atlas.json", atlas.replace(/"k": \d+/, `"k": ${k}`)),
    toDataFile("testimonies/generated.ndjson", lines.join("\n")),
  ];
}

/**
 * People as cautiously as the records allow. Without a key: one person a source; who shares a source with one key may be
 * that witness, who shares it with several may be any of them and is nobody.
 */
function peopleAtLeast(ids: readonly string[], { accounts }: Setting): number {
  const people = new Set<string>();
  for (const id of ids) {
    const own = accounts[Number(id.slice(2))];
    const keys = new Set(
      accounts
        .filter(({ witness, source }) => witness !== undefined && source === own?.source)
        .map(({ witness }) => `key ${witness}`),
    );
    if (own?.witness !== undefined) people.add(`key ${own.witness}`);
    else if (keys.size === 0) people.add(`source ${own?.source}`);
    else if (keys.size === 1) for (const key of keys) people.add(key);
  }
  return people.size;
}

/** Groups of ids by what a reader sees; those about whom nothing is seen are left out. */
function groupsBy(rows: readonly { readonly id: string; readonly told: string; readonly where: string }[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const { id, told, where } of rows)
    if (told !== "") groups.set(`${told} ${where}`, [...(groups.get(`${told} ${where}`) ?? []), id]);
  return [...groups.values()];
}

const read = (files: readonly PublishedFile[], path: string): unknown =>
  JSON.parse(toText(files.find((file) => file.path === path)?.bytes ?? new Uint8Array()));

interface Published {
  readonly testimonies: readonly TestimonyDetail[];
  readonly countries: (sites: readonly string[]) => string;
  readonly files: readonly PublishedFile[];
}

function publishSetting(one: Setting): Published {
  const { files, problems } = publish(folderOf(one));
  expect(problems).toEqual([]);
  const bundles = files
    .filter(({ path }) => path.startsWith("records/"))
    .map(({ path }) => parseBundle(path, read(files, path)));
  const country = new Map(bundles.flatMap(({ sites }) => sites).map((site) => [site.id, site.country]));
  return {
    testimonies: bundles.flatMap(({ testimonies }) => testimonies),
    countries: (sites) => [...new Set(sites.map((id) => country.get(id)))].toSorted().join("+"),
    files,
  };
}

describe("an account that its attributes would make unique", () => {
  test("is in no bundle: every combination has k witnesses, or says nothing", () => {
    fc.assert(
      fc.property(setting, (one) => {
        const { testimonies, countries } = publishSetting(one);
        expect(testimonies).toHaveLength(one.accounts.length);
        const rows = testimonies.map(({ id, gender, period, sites }) => ({
          id,
          told: gender || period ? `${gender ?? "-"} ${period?.edtf ?? "-"}` : "",
          where: countries(sites),
        }));
        for (const group of groupsBy(rows)) expect(peopleAtLeast(group, one)).toBeGreaterThanOrEqual(one.k);
      }),
      { numRuns: 60 },
    );
  });

  test("is not in the index: every period of a column has k witnesses", () => {
    fc.assert(
      fc.property(setting, (one) => {
        const { testimonies, countries, files } = publishSetting(one);
        const { testimonies: columns, links, sites } = parseTestimonyIndex(read(files, "testimony-index.json"));
        const gender = new Map(testimonies.map((testimony) => [testimony.id, testimony.gender]));
        const rows = columns.id.map((id, at) => {
          const [from, to] = [columns.from[at], columns.to[at]];
          const own = links.testimony.flatMap((testimony, row) =>
            testimony === at ? [sites[links.site[row] ?? -1] ?? ""] : [],
          );
          const dated = from !== null || to !== null;
          return {
            id,
            told: dated || gender.get(id) ? `${gender.get(id) ?? "-"} ${from}/${to}` : "",
            where: countries(own),
          };
        });
        for (const group of groupsBy(rows)) expect(peopleAtLeast(group, one)).toBeGreaterThanOrEqual(one.k);
      }),
      { numRuns: 30 },
    );
  });

  test("is in no file a reader takes away: it has no gender, and no period that is not published", () => {
    fc.assert(
      fc.property(setting, (one) => {
        const { testimonies, files } = publishSetting(one);
        const set: ExportSet = {
          metadata: {
            title: "",
            publisher: "",
            dataset_version: "",
            dataset_date: "",
            licence: "",
            licence_url: "",
            licence_statement: "",
            link: "",
            filters: "none",
            note: "",
            distress_note: "",
          },
          words,
          languages: ["en", "fr"],
          sites: parseSites(read(files, "sites.geojson")).map((feature) => ({
            feature,
            detail: null,
            testimonies: testimonies.filter(({ sites }) => sites.includes(feature.id)),
            routes: [],
            actions: [],
          })),
          sources: new Map(),
        };
        for (const format of EXPORT_FORMATS) {
          const { text } = buildExport(set, format);
          expect(text).not.toMatch(/\bwoman\b|\bman\b|secret/);
          for (const given of ["1997", "2001", "2003-04", "2004/2006", "2008~", "2010-10-03"])
            expect(text).not.toContain(`"${given}"`);
        }
        const accounts = (
          JSON.parse(buildExport(set, "json").text) as { sites: { accounts?: { id: string; period?: string }[] }[] }
        ).sites.flatMap((site) => site.accounts ?? []);
        const published = new Map(testimonies.map(({ id, period }) => [id, period?.edtf]));
        for (const { id, period } of accounts) expect(period).toBe(published.get(id));
      }),
      { numRuns: 20 },
    );
  });
});
