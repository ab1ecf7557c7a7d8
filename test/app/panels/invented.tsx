/** An invented country, so that no test holds a real testimony. */
import type { ReactNode } from "react";
import type {
  ActionDetail,
  AtlasManifest,
  Dataset,
  RecordBundle,
  RouteDetail,
  RouteFeature,
  SiteDetail,
  SiteFeature,
  SourceDocument,
  StandardDetail,
  TestimonyDetail,
} from "../../../src/core/dataset";
import { NO_FACETS, type Facets } from "../../../src/core/facets";
import { accountsOfSite, routesThrough } from "../../../src/core/relations";
import type { SiteSelection } from "../../../src/core/url-state";
import type { Catalogue } from "../../../src/app/i18n/catalogue";
import { en } from "../../../src/app/i18n/en";
import type { Library } from "../../../src/app/load-dataset";
import { PlacesProvider } from "../../../src/app/panels/places";
import { SitePanel, type SiteDetails } from "../../../src/app/panels/SitePanel";
import type { RecordState } from "../../../src/app/panels/Waiting";
import { ReadingProvider, type Reading } from "../../../src/app/reading";
import type { Loaded } from "../../../src/app/store";

export const manifest: AtlasManifest = {
  format: 1,
  title: { en: "Arvenia Atlas" },
  subtitle: { en: "Detention in Arvenia" },
  description: { en: "Places of detention in Arvenia." },
  publisher: { name: { en: "Arvenia Watch" }, url: "https://arvenia.example/" },
  contact: { email: "editors@arvenia.example" },
  licence: { name: "CC BY 4.0", url: "https://licence.example/by", statement: { en: "Our wording is free to use." } },
  datasetVersion: "abc123",
  datasetDate: "2026-05-04",
  languages: ["en", "ka"],
  counts: {
    sites: 3,
    countedSites: 2,
    conditions: 4,
    testimonies: 5,
    reports: 1,
    routes: 2,
    patterns: 1,
    actions: 2,
    sources: 6,
    standards: 2,
  },
  ageBands: { "30-44": 3 },
  siteTypes: [
    {
      id: "prison",
      label: { en: "Prison", ko: "감옥" },
      localTerm: "tsikhe",
      colourRole: "detention",
      symbol: "barred-square",
    },
    { id: "ferry", label: { en: "Ferry landing" }, colourRole: "passage", symbol: "double-arrow" },
  ],
  localTerms: [{ id: "tsikhe", label: { en: "tsikhe" }, local: "ციხე", language: "ka" }],
  authorities: [{ id: "wardens", label: { en: "Office of Wardens" }, country: "XA" }],
  countries: [{ id: "XA", label: { en: "Arvenia" } }],
  provinces: [{ id: "lowland", label: { en: "Lowland" }, country: "XA" }],
  basemap: {
    file: "b.pmtiles",
    bounds: [0, 0, 5, 5],
    focus: "XA",
    attribution: [{ text: "Open maps", url: "https://maps.example/" }],
    note: { en: "Borders as drawn by nobody in particular." },
  },
  mapNotes: [{ en: "Size is the number of accounts." }],
  waysIn: [],
  helpLines: [
    {
      country: "XA",
      name: { en: "Night line" },
      phone: "+00 123",
      languages: ["en"],
      source: "https://night.example/",
      asOf: "2020-03",
    },
    { country: "XB", name: { en: "Listening post" }, phone: "456", hours: { en: "by day" } },
  ],
  exitAddress: "https://weather.example/",
  privacy: {
    k: 3,
    measured: { smallestGroup: 4, generalised: 2, joinedJourneys: 1, consent: { "not-seen": 4, "named-uses": 1 } },
  },
  removal: { statement: { en: "Ask, and it is hidden within a day." }, hideWithinHours: 24, decideWithinDays: 14 },
};

const feature = (id: string, properties: Partial<SiteFeature["properties"]>): SiteFeature => ({
  type: "Feature",
  id,
  geometry: { type: "Point", coordinates: [1, 1] },
  properties: {
    id,
    type: "prison",
    name: id,
    country: "XA",
    precision: "exact",
    radiusKm: 0.3,
    counted: true,
    accounts: 0,
    reports: 0,
    conditions: 0,
    sources: 0,
    evidenceYears: [],
    ...properties,
  },
});

export const quarry = feature("quarry", {
  name: "Quarry Prison",
  "name:ka": "კარიერი",
  province: "lowland",
  county: "Stone",
  authority: "wardens",
  operating: "1994/..",
  status: "operating",
  statusAsOf: "2022",
});
export const landing = feature("landing", { name: "Salt Landing", type: "ferry", precision: "locality", radiusKm: 3 });
export const nameless = feature("nameless", {
  name: "Stone county, facility not named",
  precision: "county",
  radiusKm: 15,
  counted: false,
});

const detail = ({ properties }: SiteFeature, change: Partial<SiteDetail> = {}): SiteDetail => ({
  id: properties.id,
  type: properties.type,
  name: { en: properties.name },
  aliases: [],
  country: "XA",
  point: [1, 1],
  precision: properties.precision,
  radiusKm: properties.radiusKm,
  counted: properties.counted,
  conditions: [],
  sources: ["gazetteer"],
  drafts: [],
  ...change,
});

export const quarryDetail = detail(quarry, {
  aliases: ["Stone Works", "კარიერის ციხე"],
  locationBasis: { en: "Coordinate published by a survey." },
  summary: { en: "A prison beside a limestone quarry." },
  conditions: [
    {
      id: "still",
      category: "posture-regime",
      statement: { en: "People had to stand facing the wall." },
      value: 6,
      unit: "hours",
      qualifier: "more-than",
      per: ["day"],
      period: { edtf: "2003", from: 2003, to: 2003 },
      knownBy: "own",
      sources: ["report"],
    },
    {
      id: "room",
      category: "occupancy",
      statement: { en: "Twelve people shared a room." },
      value: 12,
      unit: "people",
      per: ["room"],
      scope: { en: "the east wing" },
      knownBy: "unknown",
      sources: ["report", "memoir"],
    },
    {
      id: "bread",
      category: "food",
      statement: { en: "Bread was given twice." },
      knownBy: "seen",
      sources: ["memoir"],
    },
  ],
});
export const namelessDetail = detail(nameless);

const testimony = (id: string, change: Partial<TestimonyDetail>): TestimonyDetail => ({
  id,
  kind: "paraphrase",
  sites: ["quarry"],
  violations: [],
  text: { en: `The text of ${id}.` },
  sources: ["report"],
  consent: "not-seen",
  distress: [],
  knownBy: "own",
  drafts: [],
  ...change,
});
export const testimonies: readonly TestimonyDetail[] = [
  testimony("t-mild", {
    period: { edtf: "2003", from: 2003, to: 2003 },
    violations: [{ kind: "forced-labour", site: "quarry" }],
    distress: ["hunger"],
    sites: ["quarry", "landing"],
    holder: "Arvenia Archive",
  }),
  testimony("t-severe", {
    period: { edtf: "2010/2014", from: 2010, to: 2014 },
    violations: [
      { kind: "torture", site: "quarry" },
      { kind: "beating", site: "quarry" },
    ],
    distress: ["torture", "beating"],
    knownBy: "seen",
    sources: ["memoir"],
    siteLink: { quarry: { basis: "inferred", reason: { en: "The book names the quarry only." } } },
  }),
  testimony("t-elsewhere", { violations: [{ kind: "beating", site: null }], distress: ["beating"] }),
  testimony("r-press", {
    kind: "report",
    violations: [{ kind: "starvation", site: "quarry" }],
    distress: ["hunger"],
    sources: ["paper"],
    text: { ka: "ტექსტი" },
  }),
];

const route = (id: string, change: Partial<RouteDetail>): RouteDetail => ({
  id,
  name: { en: id },
  stops: [],
  pattern: false,
  legs: [],
  counts: [],
  overlaps: [],
  sources: ["paper"],
  drafts: [],
  ...change,
});
export const transfer = route("transfer", {
  name: { en: "Transfer of May 2001" },
  statement: { en: "Two sources count the people taken." },
  stops: [
    { site: "landing" },
    { site: "quarry", date: { edtf: "2001-05-02", from: 2001, to: 2001 } },
    { place: { en: "an unnamed village" } },
  ],
  date: { edtf: "2001-05", from: 2001, to: 2001 },
  people: { min: 40, max: 60 },
  mode: "boat",
  legs: [
    { custody: { to: "wardens" }, sources: ["paper"] },
    { people: { max: 20 }, mode: "foot", sources: [] },
  ],
  counts: [
    { by: { en: "The survey" }, min: 60, qualifier: "about", sources: ["report"] },
    { by: { en: "The paper" }, min: 40, max: 40, scope: { en: "one boat" }, sources: ["paper"] },
  ],
  overlaps: ["usual"],
});
export const usual = route("usual", {
  name: { en: "The usual way" },
  stops: [{ site: "quarry" }, { site: "landing" }],
  pattern: true,
});
const routeFeature = ({ id, name, pattern, date, people, mode, stops }: RouteDetail): RouteFeature => ({
  type: "Feature",
  id,
  geometry: null,
  properties: {
    id,
    name: name["en"] ?? id,
    pattern,
    ...(date && { date: date.edtf }),
    ...(people?.min !== undefined && { peopleMin: people.min }),
    ...(people?.max !== undefined && { peopleMax: people.max }),
    ...(mode && { mode }),
    stops: stops.map(({ site }) => site ?? ""),
    overlaps: [],
    evidenceYears: [],
  },
});
export const transferFeature = routeFeature(transfer);
export const usualFeature = routeFeature(usual);

const action = (id: string, change: Partial<ActionDetail>): ActionDetail => ({
  id,
  date: { edtf: "2015", from: 2015, to: 2015 },
  kind: "report",
  forum: "Assembly of Arvenia",
  title: { en: id },
  sites: [],
  authority: [],
  sources: ["paper"],
  drafts: [],
  ...change,
});
export const actions: readonly ActionDetail[] = [
  action("Inquiry into the quarry", {
    sites: ["quarry"],
    kind: "civil-suit",
    status: { value: "pending", asOf: "2025" },
    nextStep: { en: "A hearing is announced." },
  }),
  action("A general resolution", { date: { edtf: "2019-11-03", from: 2019, to: 2019 } }),
];

const source = (id: string, change: Partial<SourceDocument> = {}): SourceDocument => ({
  id,
  type: "report",
  title: `Title of ${id}`,
  publisher: "Arvenia Press",
  ...change,
});
export const sources: readonly SourceDocument[] = [
  source("gazetteer", { rights: "free" }),
  source("report", {
    author: [{ literal: "Survey Group" }],
    issued: { "date-parts": [[2016, 4]] },
    URL: "https://survey.example/report",
    archived: "https://archive.example/1",
    holder: "Survey Group",
    language: "en",
  }),
  source("memoir", {
    title: "მემუარი",
    language: "ka",
    author: [{ family: "Stone", given: "Ana" }],
    primary: "The manuscript of 1999",
  }),
  source("paper", { URL: "javascript:alert(1)", publisher: "The Paper" }),
  source("code"),
];
export const standards: readonly StandardDetail[] = [
  {
    id: "room",
    topic: "space",
    statement: { en: "Four square metres each." },
    value: 4,
    unit: "square-metres",
    per: ["person"],
    sources: ["code"],
    drafts: [],
  },
  {
    id: "dignity",
    topic: "treatment",
    statement: { en: "Everyone is to be treated with dignity." },
    sources: ["code"],
    drafts: [],
  },
];
export const library: Library = { actions, sources: new Map(sources.map((entry) => [entry.id, entry])), standards };
export const readyLibrary: Loaded<Library> = { status: "ready", value: library };

export const bundle: RecordBundle = {
  format: 1,
  sites: [quarryDetail, detail(landing), namelessDetail],
  testimonies,
  routes: [transfer, usual],
};
export const dataset: Dataset = {
  manifest,
  sites: [landing, nameless, quarry],
  routes: [transferFeature, usualFeature],
  index: {
    format: 1,
    sites: ["landing", "nameless", "quarry"],
    violations: ["beating", "forced-labour", "torture"],
    testimonies: {
      id: testimonies.map(({ id }) => id),
      report: [0, 0, 0, 1],
      from: [2003, 2010, null, null],
      to: [2003, 2014, null, null],
    },
    links: { testimony: [0, 0, 1, 2, 3], site: [2, 0, 2, 2, 2], violations: [2, 0, 5, 0, 0] },
    evidence: { site: [], kind: [], from: [], to: [] },
    siteBundles: [[0], [0], [0]],
    routeBundles: { transfer: 0, usual: 0 },
  },
  withdrawn: ["t-gone"],
};

export const quarryRecord: SiteDetails = {
  site: quarryDetail,
  accounts: accountsOfSite(testimonies, "quarry"),
  routes: routesThrough([transfer, usual], "quarry"),
};

interface ReaderProps {
  readonly children: ReactNode;
  readonly language?: string;
  readonly t?: Catalogue;
  readonly open?: (selection: SiteSelection) => void;
  readonly care?: Reading["care"];
  readonly manifest?: Reading["manifest"];
}

/** Somebody who reads; without `open` as on a page without script. */
export function Reader({ children, language = "en", t = en, open, care, manifest = dataset.manifest }: ReaderProps) {
  const reading: Reading = {
    language,
    t,
    manifest,
    href: (selection) => `#${selection.kind}=${"id" in selection ? selection.id : ""}`,
    ...(open && { open }),
    ...(care && { care }),
  };
  const places = {
    sites: new Map(dataset.sites.map((site) => [site.id, site])),
    routes: new Map(dataset.routes.map((known) => [known.id, known])),
  };
  return (
    <ReadingProvider value={reading}>
      <PlacesProvider value={places}>{children}</PlacesProvider>
    </ReadingProvider>
  );
}

interface QuarryProps {
  readonly record?: RecordState<SiteDetails>;
  readonly known?: Loaded<Library>;
  readonly facets?: Partial<Facets>;
  readonly account?: string;
  readonly site?: SiteFeature;
}

const readyRecord: RecordState<SiteDetails> = { status: "ready", value: quarryRecord };

export function Quarry({ record = readyRecord, known = readyLibrary, facets, account, site = quarry }: QuarryProps) {
  return (
    <SitePanel feature={site} record={record} library={known} facets={{ ...NO_FACETS, ...facets }} account={account} />
  );
}
