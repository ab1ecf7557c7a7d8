/**
 * The published files: what the publisher writes and the app reads. Only public values exist in these types,
 * so an app that knows nothing else cannot leak anything else.
 */
import * as v from "valibot";
import type { Period } from "./period";
import type {
  ActionKind,
  ActionStatus,
  AgeBand,
  ColourRole,
  ConditionCategory,
  Consent,
  Distress,
  Gender,
  KnownBy,
  PerWhat,
  PlanPart,
  PlanScale,
  PlanStanding,
  Precision,
  Qualifier,
  RouteMode,
  StandardSetting,
  StandardTopic,
  Status,
  SymbolForm,
  TestimonyKind,
  TextUse,
  Unit,
  Violation,
} from "./vocabulary";

/** Version of the published files. The app refuses a newer one and says so; older ones are migrated. */
export const PUBLISHED_FORMAT = 1;

/** Text by language tag; at least one language. */
export type LocalText = Readonly<Record<string, string>>;
/** `[longitude, latitude]` in degrees, WGS 84. */
export type Position = readonly [number, number];
/** `[west, south, east, north]` in degrees. */
export type Bounds = readonly [number, number, number, number];

export interface SiteType {
  readonly id: string;
  readonly label: LocalText;
  readonly short?: LocalText;
  readonly description?: LocalText;
  readonly localTerm?: string;
  readonly colourRole: ColourRole;
  readonly symbol: SymbolForm;
  /** Sites of this type are border crossings. */
  readonly crossing?: true;
}
export interface LocalTerm {
  readonly id: string;
  readonly label: LocalText;
  readonly local: string;
  readonly language: string;
}
export interface Authority {
  readonly id: string;
  readonly label: LocalText;
  readonly short?: LocalText;
  readonly country: string;
}
export interface Province {
  readonly id: string;
  readonly label: LocalText;
  readonly country: string;
}
export interface HelpLine {
  readonly country: string;
  readonly name: LocalText;
  readonly phone?: string;
  readonly url?: string;
  readonly hours?: LocalText;
  /** BCP 47 tags. */
  readonly languages?: readonly string[];
  /** Where number and hours are given. */
  readonly source?: string;
  /** When that page said so, as EDTF. */
  readonly asOf?: string;
}

/** What the privacy gate did at this build, in numbers that point at no record. */
export interface PrivacyNumbers {
  /** Fewest witnesses behind any combination of attributes that is published; absent where no account says anything. */
  readonly smallestGroup?: number;
  /** Accounts from which the gate took something. */
  readonly generalised: number;
  /** Journeys of fewer than k people that were taken into a pattern. */
  readonly joinedJourneys: number;
  /** Accounts by state of consent. */
  readonly consent: Readonly<Partial<Record<Consent, number>>>;
}

/** What is known of a story before its text is loaded. */
export interface StoryEntry {
  readonly id: string;
  readonly title: LocalText;
  readonly steps: number;
  readonly composite: boolean;
  readonly drafts: readonly string[];
  /** Sites and routes that a step shows. */
  readonly shows: readonly string[];
}

/** `atlas.json` */
export interface AtlasManifest {
  readonly format: number;
  readonly title: LocalText;
  readonly subtitle?: LocalText;
  readonly description?: LocalText;
  readonly publisher: { readonly name: LocalText; readonly url?: string };
  readonly contact: { readonly email?: string; readonly url?: string; readonly note?: LocalText };
  readonly address?: string;
  readonly licence: { readonly name: string; readonly url: string; readonly statement: LocalText };
  readonly datasetVersion: string;
  readonly datasetDate: string;
  readonly languages: readonly string[];
  readonly counts: {
    readonly sites: number;
    /** Sites without the place-holders for accounts that name no facility. */
    readonly countedSites: number;
    readonly conditions: number;
    readonly testimonies: number;
    readonly reports: number;
    readonly routes: number;
    readonly patterns: number;
    readonly actions: number;
    readonly sources: number;
    readonly standards: number;
  };
  /** Age bands of witnesses over the whole dataset: a total that names no site; absent where records hold none. */
  readonly ageBands?: Readonly<Partial<Record<AgeBand, number>>>;
  readonly siteTypes: readonly SiteType[];
  readonly localTerms: readonly LocalTerm[];
  readonly authorities: readonly Authority[];
  readonly countries: readonly { readonly id: string; readonly label: LocalText }[];
  readonly provinces: readonly Province[];
  readonly basemap: {
    readonly file: string;
    readonly bounds: Bounds;
    readonly home?: Bounds;
    readonly focus: string;
    readonly attribution: readonly { readonly text: string; readonly url?: string }[];
    readonly note?: LocalText;
  };
  readonly mapNotes: readonly LocalText[];
  readonly waysIn: readonly { readonly label: LocalText; readonly link: string }[];
  /** Absent in files of an earlier publisher. */
  readonly stories?: readonly StoryEntry[];
  readonly helpLines: readonly HelpLine[];
  readonly exitAddress: string;
  readonly privacy: {
    readonly k: number;
    /** Absent in files of an earlier publisher. */
    readonly measured?: PrivacyNumbers;
  };
  readonly removal: {
    readonly statement: LocalText;
    readonly hideWithinHours?: number;
    readonly decideWithinDays?: number;
  };
  /** What has changed in the records from edition to edition, newest first. */
  readonly changes?: readonly { readonly date: string; readonly text: LocalText }[];
}

/**
 * Properties of a feature in `sites.geojson`. Flat, so that QGIS shows them as columns. Names stand under
 * `name` (default language) and `name:<language>`.
 */
export interface SiteProperties {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly [name: `name:${string}`]: string;
  /** Other spellings, separated by `; `. */
  readonly aliases?: string;
  readonly country: string;
  readonly province?: string;
  /** County or city in the default language; `county:<language>` in the others. */
  readonly county?: string;
  readonly [county: `county:${string}`]: string;
  /** Of a crossing: the places it joins, as one text in the default language; `sides:<language>` in the others. */
  readonly sides?: string;
  readonly [sides: `sides:${string}`]: string;
  readonly authority?: string;
  readonly precision: Precision;
  readonly radiusKm: number;
  readonly operating?: string;
  readonly status?: Status;
  readonly statusAsOf?: string;
  readonly counted: boolean;
  /** Testimonies linked to the site: paraphrases and reports together. */
  readonly accounts: number;
  readonly reports: number;
  readonly conditions: number;
  readonly sources: number;
  /** There where `plans.json` holds a plan of the site. */
  readonly plan?: true;
  /** The country beyond the nearest land border, and how far that is; 0: within the precision of the location. */
  readonly border?: string;
  readonly borderKm?: number;
  /** Every year that dated evidence of the site is known to touch, ascending. */
  readonly evidenceYears: readonly number[];
}
export interface SiteFeature {
  readonly type: "Feature";
  readonly id: string;
  readonly geometry: { readonly type: "Point"; readonly coordinates: Position };
  readonly properties: SiteProperties;
}

/** Properties of a feature in `routes.geojson`. `stops` holds a site id per stop, or "" for a stop that is no site. */
export interface RouteProperties {
  readonly id: string;
  readonly name: string;
  readonly [name: `name:${string}`]: string;
  readonly date?: string;
  readonly pattern: boolean;
  readonly peopleMin?: number;
  readonly peopleMax?: number;
  readonly mode?: RouteMode;
  readonly stops: readonly string[];
  readonly overlaps: readonly string[];
  readonly evidenceYears: readonly number[];
}
export interface RouteFeature {
  readonly type: "Feature";
  readonly id: string;
  readonly geometry:
    | null
    | { readonly type: "LineString"; readonly coordinates: readonly Position[] }
    | { readonly type: "MultiLineString"; readonly coordinates: readonly (readonly Position[])[] };
  readonly properties: RouteProperties;
}

/** What an evidence row stands for. `site` is the operating period of the site itself. */
export const EVIDENCE_KINDS = ["condition", "route", "action", "site"] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** A year of a column; null is an open or unknown end. Both null: undated. */
type YearColumn = readonly (number | null)[];

/** `testimony-index.json`: all that a filter needs, as columns, without a word of text. */
export interface TestimonyIndex {
  readonly format: number;
  /** Site ids; `site` columns hold positions in this list. */
  readonly sites: readonly string[];
  /** Violations; bit n of a mask stands for entry n. */
  readonly violations: readonly Violation[];
  readonly testimonies: {
    readonly id: readonly string[];
    readonly report: readonly (0 | 1)[];
    readonly from: YearColumn;
    readonly to: YearColumn;
  };
  /** One row for each testimony and site of it; `violations` is the mask of what happened at that site. */
  readonly links: {
    readonly testimony: readonly number[];
    readonly site: readonly number[];
    readonly violations: readonly number[];
  };
  /** Evidence that is no testimony. `kind` holds positions in EVIDENCE_KINDS. */
  readonly evidence: {
    readonly site: readonly number[];
    readonly kind: readonly number[];
    readonly from: YearColumn;
    readonly to: YearColumn;
  };
  /** Every action once, whether or not it names a site; absent in files of an earlier day. */
  readonly actions?: { readonly from: YearColumn; readonly to: YearColumn };
  /** Rows whose period is given as about so (`2007~`, `2007?`): a single year there is no exact year. */
  readonly approximate?: {
    readonly testimonies: readonly number[];
    readonly evidence: readonly number[];
    readonly actions: readonly number[];
  };
  /** Which `records/<n>.json` hold a site and its accounts, in the order of `sites`. */
  readonly siteBundles: readonly (readonly number[])[];
  readonly routeBundles: Readonly<Record<string, number>>;
}

export interface ConditionDetail {
  readonly id: string;
  readonly category: ConditionCategory;
  readonly statement: LocalText;
  readonly value?: number;
  /** Upper end of a range; `value` is then the lower end. */
  readonly max?: number;
  readonly unit?: Unit;
  readonly qualifier?: Qualifier;
  readonly per?: readonly PerWhat[];
  readonly within?: string;
  readonly scope?: LocalText;
  readonly period?: Period;
  readonly knownBy: KnownBy;
  readonly part?: PlanPart;
  /** Absent: what statements of the category tell of (`core/opens.ts`). */
  readonly distress?: readonly Distress[];
  readonly sources: readonly string[];
}
export interface SiteLink {
  readonly basis: "stated" | "inferred";
  readonly reason: LocalText;
}
export interface SiteDetail {
  readonly id: string;
  readonly type: string;
  readonly name: LocalText;
  readonly aliases: readonly string[];
  /** Of a crossing: the places it joins. */
  readonly sides?: readonly { readonly place: LocalText; readonly country: string }[];
  readonly localTerm?: string;
  readonly country: string;
  readonly province?: string;
  readonly county?: LocalText;
  readonly authority?: string;
  readonly point: Position;
  readonly precision: Precision;
  readonly radiusKm: number;
  readonly locationBasis?: LocalText;
  /**
   * How far the border lies in a straight line, rounded to no more than the location allows; `km` 0: the border lies
   * within the precision of the location. Computed when published; absent without shapes.
   */
  readonly borderKm?: { readonly country: string; readonly km: number };
  /** The nearest named town of the same country; `km` 0: it lies within what is known of the place. */
  readonly nearestTown?: { readonly name: LocalText; readonly km: number };
  readonly operating?: Period;
  readonly status?: { readonly value: Status; readonly asOf?: string };
  readonly counted: boolean;
  readonly summary?: LocalText;
  readonly conditions: readonly ConditionDetail[];
  readonly sources: readonly string[];
  readonly drafts: readonly string[];
}
export interface TestimonyDetail {
  readonly id: string;
  readonly kind: TestimonyKind;
  readonly sites: readonly string[];
  readonly siteLink?: Readonly<Record<string, SiteLink>>;
  readonly period?: Period;
  readonly violations: readonly { readonly kind: Violation; readonly site: string | null }[];
  readonly text: LocalText;
  readonly sources: readonly string[];
  readonly consent: Consent;
  /** With the consent `named-uses`: all that the text may be used for. Whoever reads these files is asked to keep to it. */
  readonly uses?: readonly TextUse[];
  readonly distress: readonly Distress[];
  readonly knownBy: KnownBy;
  readonly gender?: Gender;
  readonly holder?: string;
  readonly drafts: readonly string[];
}
export interface People {
  readonly min?: number;
  readonly max?: number;
}
export interface RouteStop {
  readonly site?: string;
  readonly place?: LocalText;
  readonly point?: Position;
  readonly date?: Period;
}
export interface RouteDetail {
  readonly id: string;
  readonly name: LocalText;
  readonly statement?: LocalText;
  readonly stops: readonly RouteStop[];
  readonly date?: Period;
  readonly pattern: boolean;
  readonly people?: People;
  readonly mode?: RouteMode;
  readonly legs: readonly {
    readonly people?: People;
    readonly mode?: RouteMode;
    readonly custody?: { readonly from?: string; readonly to?: string };
    readonly date?: Period;
    readonly sources: readonly string[];
  }[];
  readonly counts: readonly {
    readonly by: LocalText;
    readonly min?: number;
    readonly max?: number;
    readonly qualifier?: Qualifier;
    readonly scope?: LocalText;
    readonly sources: readonly string[];
  }[];
  readonly overlaps: readonly string[];
  readonly siteLink?: Readonly<Record<string, SiteLink>>;
  readonly sources: readonly string[];
  readonly drafts: readonly string[];
}
/** `records/<n>.json` */
export interface RecordBundle {
  readonly format: number;
  readonly sites: readonly SiteDetail[];
  readonly testimonies: readonly TestimonyDetail[];
  readonly routes: readonly RouteDetail[];
}

/** An entry of `actions.json`. */
export interface ActionDetail {
  readonly id: string;
  readonly date: Period;
  readonly kind: ActionKind;
  readonly forum: string;
  /** Its name in further languages. */
  readonly forumNames?: LocalText;
  readonly title: LocalText;
  readonly summary?: LocalText;
  readonly sites: readonly string[];
  readonly authority: readonly string[];
  readonly status?: { readonly value: ActionStatus; readonly asOf: string };
  readonly nextStep?: LocalText;
  readonly sources: readonly string[];
  readonly drafts: readonly string[];
}

/** An entry of `sources.json`: a CSL-JSON item with five fields of ours. */
export interface SourceDocument {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly ({ readonly literal: string } | { readonly family: string; readonly given?: string })[];
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly accessed?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly publisher?: string;
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
  readonly archived?: string;
  readonly primary?: string;
  readonly holder?: string;
  readonly rights?: string;
  /** That note in further languages. */
  readonly rightsTexts?: LocalText;
  readonly [field: string]: unknown;
}

/** An entry of `standards.json`. */
export interface StandardDetail {
  readonly id: string;
  readonly topic: StandardTopic;
  readonly statement: LocalText;
  /** Few words for a drawing. */
  readonly label?: LocalText;
  readonly setting?: StandardSetting;
  readonly value?: number;
  readonly unit?: Unit;
  readonly per?: readonly PerWhat[];
  readonly sources: readonly string[];
  readonly drafts: readonly string[];
}

/** `[x, y]` in metres, y up the page; north only where a measured plan says so. */
export type PlanPosition = readonly [number, number];
/** GeoJSON in metres of the plan instead of degrees. */
export type PlanGeometry =
  | { readonly type: "Point"; readonly coordinates: PlanPosition }
  | { readonly type: "LineString"; readonly coordinates: readonly PlanPosition[] }
  | { readonly type: "Polygon"; readonly coordinates: readonly (readonly PlanPosition[])[] };
export interface PlanPartDetail {
  readonly id: string;
  readonly kind: PlanPart;
  readonly label: LocalText;
  readonly standing: PlanStanding;
  readonly geometry: PlanGeometry;
  /** Metres. */
  readonly height?: number;
  /** Conditions of the site that speak of this part. */
  readonly claims: readonly string[];
  /** What is inferred from what, or what is composed. */
  readonly note?: LocalText;
  readonly sources: readonly string[];
}
/** An entry of `plans.json`. */
export interface PlanDetail {
  readonly id: string;
  readonly site: string;
  readonly scale: PlanScale;
  readonly description: LocalText;
  /** What of the whole is composed. */
  readonly note?: LocalText;
  readonly parts: readonly PlanPartDetail[];
  /** A reported number of people, drawn as marks in one part, and the standard it is compared with. */
  readonly occupancy?: { readonly claim: string; readonly part: string; readonly standard?: string };
  readonly sources: readonly string[];
  readonly drafts: readonly string[];
}

/** What the list, the filters and the map start from. */
export interface Dataset {
  readonly manifest: AtlasManifest;
  readonly sites: readonly SiteFeature[];
  readonly routes: readonly RouteFeature[];
  readonly index: TestimonyIndex;
  readonly withdrawn: readonly string[];
  /** Of a kept version: names of what was withdrawn since, which no text may show. */
  readonly unnamed?: readonly string[];
}

/** Why a published file could not be used, in terms a message can be made from. */
export type DataFault =
  | { readonly kind: "unreachable"; readonly file: string; readonly status: number | null }
  | { readonly kind: "not-json"; readonly file: string }
  | { readonly kind: "newer"; readonly file: string; readonly format: number }
  | { readonly kind: "malformed"; readonly file: string; readonly where: string };

export class DataError extends Error {
  override readonly name = "DataError";
  readonly fault: DataFault;
  constructor(fault: DataFault) {
    super(`${fault.file}: ${fault.kind}`);
    this.fault = fault;
  }
}

const textSchema = v.record(v.string(), v.string());
const idSchema = v.pipe(v.string(), v.minLength(1));
const positionSchema = v.looseTuple([v.number(), v.number()]);
/** Of a hundred thousand numbers no one is looked at by a schema of its own: that would hold the page up. */
const column = <T>(isEntry: (entry: unknown) => boolean) =>
  v.custom<readonly T[]>((value) => Array.isArray(value) && value.every(isEntry));
const isNumber = (entry: unknown): boolean => typeof entry === "number";
const strings = column<string>((entry) => typeof entry === "string");
const numbers = column<number>(isNumber);
const years = column<number | null>((entry) => entry === null || typeof entry === "number");

const manifestSchema = v.looseObject({
  format: v.number(),
  title: textSchema,
  datasetVersion: v.string(),
  datasetDate: v.string(),
  languages: v.pipe(v.array(v.string()), v.minLength(1)),
  counts: v.record(v.string(), v.number()),
  siteTypes: v.array(v.looseObject({ id: idSchema, label: textSchema, colourRole: v.string(), symbol: v.string() })),
  authorities: v.array(v.looseObject({ id: idSchema, label: textSchema })),
  countries: v.array(v.looseObject({ id: idSchema, label: textSchema })),
  provinces: v.array(v.looseObject({ id: idSchema, label: textSchema })),
  localTerms: v.array(v.looseObject({ id: idSchema, local: v.string() })),
  basemap: v.looseObject({
    file: v.string(),
    bounds: v.looseTuple([v.number(), v.number(), v.number(), v.number()]),
    attribution: v.array(v.looseObject({ text: v.string() })),
  }),
  mapNotes: v.array(textSchema),
  waysIn: v.array(v.looseObject({ label: textSchema, link: v.string() })),
  stories: v.optional(
    v.array(
      v.looseObject({
        id: idSchema,
        title: textSchema,
        steps: v.number(),
        drafts: v.array(v.string()),
        shows: v.array(v.string()),
      }),
    ),
  ),
  exitAddress: v.string(),
});

const collectionSchema = (geometry: v.GenericSchema) =>
  v.looseObject({
    type: v.literal("FeatureCollection"),
    features: v.array(
      v.looseObject({ id: idSchema, geometry, properties: v.looseObject({ id: idSchema, name: v.string() }) }),
    ),
  });
const sitesSchema = collectionSchema(v.looseObject({ type: v.literal("Point"), coordinates: positionSchema }));
const routesSchema = collectionSchema(
  v.nullable(v.looseObject({ type: v.picklist(["LineString", "MultiLineString"]), coordinates: v.array(v.unknown()) })),
);

const indexSchema = v.looseObject({
  format: v.number(),
  sites: strings,
  violations: strings,
  testimonies: v.looseObject({ id: strings, report: numbers, from: years, to: years }),
  links: v.looseObject({ testimony: numbers, site: numbers, violations: numbers }),
  evidence: v.looseObject({ site: numbers, kind: numbers, from: years, to: years }),
  actions: v.optional(v.looseObject({ from: years, to: years })),
  approximate: v.optional(v.looseObject({ testimonies: numbers, evidence: numbers, actions: numbers })),
  siteBundles: column<readonly number[]>((entry) => Array.isArray(entry) && entry.every(isNumber)),
  routeBundles: v.record(v.string(), v.number()),
});

const listSchema = v.array(v.looseObject({ id: idSchema }));
const bundleSchema = v.looseObject({
  format: v.number(),
  sites: listSchema,
  testimonies: listSchema,
  routes: listSchema,
});

function refuseNewer(file: string, value: unknown): void {
  const format = typeof value === "object" && value !== null && "format" in value ? value.format : PUBLISHED_FORMAT;
  if (typeof format === "number" && format > PUBLISHED_FORMAT) throw new DataError({ kind: "newer", file, format });
}

function check<T>(file: string, schema: v.GenericSchema, value: unknown): T {
  refuseNewer(file, value);
  const result = v.safeParse(schema, value);
  if (!result.success) throw new DataError({ kind: "malformed", file, where: v.getDotPath(result.issues[0]) ?? "" });
  // The schema checks the shape the app leans on; the publisher's read-back holds the rest of the type.
  return value as T;
}

function checkColumns(file: string, where: string, group: Readonly<Record<string, readonly unknown[]>>): void {
  const lengths = new Set(Object.values(group).map((column) => column.length));
  if (lengths.size > 1) throw new DataError({ kind: "malformed", file, where });
}

/** Each function takes parsed JSON and gives the typed value, or throws a DataError that names file and place. */
export const parseManifest = (value: unknown) => check<AtlasManifest>("atlas.json", manifestSchema, value);
export const parseSites = (value: unknown) =>
  check<{ features: readonly SiteFeature[] }>("sites.geojson", sitesSchema, value).features;
const parseRoutes = (value: unknown) =>
  check<{ features: readonly RouteFeature[] }>("routes.geojson", routesSchema, value).features;
export const parseBundle = (file: string, value: unknown) => check<RecordBundle>(file, bundleSchema, value);
export const parseActions = (value: unknown) => check<readonly ActionDetail[]>("actions.json", listSchema, value);
export const parseSources = (value: unknown) => check<readonly SourceDocument[]>("sources.json", listSchema, value);
export const parseStandards = (value: unknown) => check<readonly StandardDetail[]>("standards.json", listSchema, value);
export const parseWithdrawn = (value: unknown) =>
  check<readonly string[]>("withdrawn.json", v.array(v.string()), value);

/** As the others, and holds that the columns of each group are of one length. */
export function parseTestimonyIndex(value: unknown): TestimonyIndex {
  const file = "testimony-index.json";
  const index = check<TestimonyIndex>(file, indexSchema, value);
  checkColumns(file, "testimonies", index.testimonies);
  checkColumns(file, "links", index.links);
  checkColumns(file, "evidence", index.evidence);
  if (index.actions) checkColumns(file, "actions", index.actions);
  checkColumns(file, "siteBundles", { sites: index.sites, siteBundles: index.siteBundles });
  return index;
}

/** The five files a first view needs, parsed together; also what the publisher reads back before it writes. */
export function parseDataset(files: {
  manifest: unknown;
  sites: unknown;
  routes: unknown;
  index: unknown;
  withdrawn: unknown;
}): Dataset {
  const dataset = {
    manifest: parseManifest(files.manifest),
    sites: parseSites(files.sites),
    routes: parseRoutes(files.routes),
    index: parseTestimonyIndex(files.index),
    withdrawn: parseWithdrawn(files.withdrawn),
  };
  const ids = dataset.sites.map((site) => site.id);
  if (ids.length !== dataset.index.sites.length || ids.some((id, at) => id !== dataset.index.sites[at])) {
    throw new DataError({ kind: "malformed", file: "testimony-index.json", where: "sites" });
  }
  return dataset;
}
