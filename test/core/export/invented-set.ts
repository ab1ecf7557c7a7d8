/** An invented place with everything that could break a file. */
import type { SiteDetail, SiteFeature, SourceDocument, TestimonyDetail } from "../../../src/core/dataset";
import type { ExportSet, ExportSite, ExportWords } from "../../../src/core/export/export-set";
import { vocabulary } from "../../../src/app/i18n/en/vocabulary";

export const feature: SiteFeature = {
  type: "Feature",
  id: "quarry",
  geometry: { type: "Point", coordinates: [-1.5, 12.25] },
  properties: {
    id: "quarry",
    type: "prison",
    name: 'Quarry "Prison", <North> & South',
    "name:ka": "კარიერი",
    country: "XA",
    precision: "exact",
    radiusKm: 0.3,
    counted: true,
    accounts: 2,
    reports: 1,
    conditions: 1,
    sources: 1,
    evidenceYears: [2003, 2004],
  },
};

export const testimony = (id: string, change: Partial<TestimonyDetail> = {}): TestimonyDetail => ({
  id,
  kind: "paraphrase",
  sites: ["quarry"],
  violations: [{ kind: "beating", site: "quarry" }],
  text: { en: `What is told in ${id}.` },
  sources: ["memoir"],
  consent: "not-seen",
  distress: [],
  knownBy: "own",
  drafts: [],
  ...change,
});

export const memoir: SourceDocument = {
  id: "memoir",
  type: "book",
  title: "საქვაბე, a memoir",
  author: [{ family: "Stone", given: "Ana Maria" }],
  issued: { "date-parts": [[2016, 4, 3]] },
  publisher: "Arvenia Press",
  URL: "https://press.example/a-long-address-that-is-broken-by-some-formats/memoir?part=1&page=2",
  primary: "The manuscript of 1999",
  holder: "Survey Group",
};

export const detail: SiteDetail = {
  id: "quarry",
  type: "prison",
  name: { en: 'Quarry "Prison", <North> & South', ka: "კარიერი" },
  aliases: [],
  country: "XA",
  point: [-1.5, 12.25],
  precision: "exact",
  radiusKm: 0.3,
  counted: true,
  summary: { en: "=HYPERLINK(1)" },
  conditions: [
    {
      id: "room",
      category: "cell-size",
      statement: { en: "+one line,\nand another", ka: "@ერთი" },
      value: -2,
      unit: "square-metres",
      knownBy: "seen",
      sources: ["memoir"],
    },
  ],
  sources: ["memoir"],
  drafts: [],
};

export const site = (change: Partial<ExportSite> = {}): ExportSite => ({
  feature,
  detail,
  testimonies: [],
  routes: [],
  actions: [],
  ...change,
});

export const words: ExportWords = {
  distress: vocabulary.distress,
  closedConditions: (count, kinds) => `Statements closed: ${count}. Kinds: ${kinds}.`,
  closedAccounts: (count, kinds) => `Accounts closed: ${count}. Kinds: ${kinds}.`,
};

export const set = (sites: readonly ExportSite[] = [site()]): ExportSet => ({
  metadata: {
    title: "Arvenia Atlas",
    publisher: "Arvenia Watch",
    dataset_version: "abc123",
    dataset_date: "2026-05-04",
    licence: "CC BY 4.0",
    licence_url: "https://licence.example/by",
    licence_statement: "Our wording is free to use.",
    link: "https://atlas.example/#site=quarry&lang=en",
    filters: "type=prison&from=2000",
    note: "Secondary paraphrase, not evidence.",
    distress_note: "Some texts tell of harm.",
  },
  words,
  languages: ["en", "ka"],
  sites,
  sources: new Map([["memoir", memoir]]),
});
