/**
 * What may leave, field by field. A field that is new in records.ts does not compile until it is decided here, and
 * nothing reaches the published files except through `publicFields` and `generalisedFields`.
 *
 * public: as it stands · generalised: only what the privacy gate or the rounding leaves of it ·
 * aggregate-only: in totals that name no site · withheld: never.
 */
import type {
  ActionRecord,
  AtlasRecord,
  ConditionRecord,
  PlanRecord,
  RouteRecord,
  SiteRecord,
  SourceRecord,
  StandardRecord,
  StoryRecord,
  TestimonyRecord,
  WithdrawnRecord,
} from "./records";

export type Disclosure = "public" | "generalised" | "aggregate-only" | "withheld";

/** Field names of a record, of every shape where it has several. */
type FieldOf<R> = R extends unknown ? keyof R : never;
type Table<R> = Readonly<Record<FieldOf<R>, Disclosure>>;
type Part<R, T, Level extends Disclosure> = R extends unknown
  ? { [K in keyof R as K extends keyof T ? (T[K] extends Level ? K : never) : never]: Exclude<R[K], undefined> }
  : never;

type Stop = RouteRecord["stops"][number];
type Leg = NonNullable<RouteRecord["legs"]>[number];
type Count = NonNullable<RouteRecord["counts"]>[number];
type Violation = TestimonyRecord["violations"][number];
type Status = NonNullable<SiteRecord["status"]>;
type Side = NonNullable<SiteRecord["sides"]>[number];
type Step = StoryRecord["steps"][number];
type PlanPart = PlanRecord["parts"][number];

export const SITE = {
  $schema: "withheld",
  id: "public",
  type: "public",
  name: "public",
  country: "public",
  point: "generalised",
  precision: "public",
  radiusKm: "public",
  locationBasis: "public",
  authority: "public",
  localTerm: "public",
  aliases: "public",
  sides: "public",
  province: "public",
  county: "public",
  operating: "public",
  status: "public",
  counted: "public",
  summary: "public",
  conditions: "public",
  sources: "public",
  drafts: "public",
  acknowledged: "withheld",
  allowed: "withheld",
} as const satisfies Table<SiteRecord>;

export const SIDE = { place: "public", country: "public" } as const satisfies Table<Side>;

export const STATUS = { value: "public", asOf: "public" } as const satisfies Table<Status>;

export const CONDITION = {
  id: "public",
  category: "public",
  statement: "public",
  value: "public",
  max: "public",
  unit: "public",
  qualifier: "public",
  per: "public",
  within: "public",
  scope: "public",
  period: "public",
  knownBy: "public",
  part: "public",
  distress: "public",
  sources: "public",
} as const satisfies Table<ConditionRecord>;

export const TESTIMONY = {
  $schema: "withheld",
  id: "public",
  kind: "public",
  sites: "public",
  siteLink: "public",
  period: "generalised",
  violations: "public",
  text: "public",
  sources: "public",
  consent: "public",
  uses: "public",
  witness: "withheld",
  distress: "public",
  knownBy: "public",
  gender: "generalised",
  ageBand: "aggregate-only",
  holder: "public",
  drafts: "public",
  acknowledged: "withheld",
  allowed: "withheld",
} as const satisfies Table<TestimonyRecord>;

export const VIOLATION = { kind: "public", site: "public" } as const satisfies Table<Violation>;

export const ROUTE = {
  $schema: "withheld",
  id: "public",
  name: "public",
  statement: "public",
  stops: "generalised",
  date: "public",
  pattern: "public",
  people: "public",
  mode: "public",
  legs: "public",
  counts: "public",
  overlaps: "public",
  siteLink: "public",
  sources: "public",
  drafts: "public",
  acknowledged: "withheld",
  allowed: "withheld",
} as const satisfies Table<RouteRecord>;

export const STOP = {
  site: "public",
  place: "public",
  point: "generalised",
  date: "public",
} as const satisfies Table<Stop>;
export const LEG = {
  people: "public",
  mode: "public",
  custody: "public",
  date: "public",
  sources: "public",
} as const satisfies Table<Leg>;
export const PEOPLE = { min: "public", max: "public" } as const satisfies Table<NonNullable<RouteRecord["people"]>>;
export const CUSTODY = { from: "public", to: "public" } as const satisfies Table<NonNullable<Leg["custody"]>>;
export const COUNT = {
  by: "public",
  min: "public",
  max: "public",
  qualifier: "public",
  scope: "public",
  sources: "public",
} as const satisfies Table<Count>;

export const ACTION = {
  $schema: "withheld",
  id: "public",
  date: "public",
  kind: "public",
  forum: "public",
  forumNames: "public",
  title: "public",
  summary: "public",
  sites: "public",
  authority: "public",
  status: "public",
  nextStep: "public",
  sources: "public",
  drafts: "public",
  acknowledged: "withheld",
  allowed: "withheld",
} as const satisfies Table<ActionRecord>;

export const SOURCE = {
  $schema: "withheld",
  id: "public",
  type: "public",
  title: "public",
  "title-short": "public",
  "container-title": "public",
  author: "public",
  editor: "public",
  issued: "public",
  accessed: "public",
  URL: "public",
  DOI: "public",
  ISBN: "public",
  number: "public",
  page: "public",
  publisher: "public",
  "publisher-place": "public",
  language: "public",
  note: "public",
  archived: "public",
  primary: "public",
  holder: "public",
  rights: "public",
  rightsTexts: "public",
  acknowledged: "withheld",
  allowed: "withheld",
} as const satisfies Table<SourceRecord>;

export const STANDARD = {
  $schema: "withheld",
  id: "public",
  topic: "public",
  statement: "public",
  label: "public",
  setting: "public",
  value: "public",
  unit: "public",
  per: "public",
  sources: "public",
  drafts: "public",
  acknowledged: "withheld",
  allowed: "withheld",
} as const satisfies Table<StandardRecord>;

export const PLAN = {
  $schema: "withheld",
  id: "public",
  site: "public",
  scale: "public",
  description: "public",
  note: "public",
  parts: "public",
  occupancy: "public",
  sources: "public",
  drafts: "public",
  acknowledged: "withheld",
  allowed: "withheld",
} as const satisfies Table<PlanRecord>;
export const PLAN_PART = {
  id: "public",
  kind: "public",
  label: "public",
  standing: "public",
  geometry: "public",
  height: "public",
  claims: "public",
  note: "public",
  sources: "public",
} as const satisfies Table<PlanPart>;
export const PLAN_OCCUPANCY = { claim: "public", part: "public", standard: "public" } as const satisfies Table<
  NonNullable<PlanRecord["occupancy"]>
>;
export const STORY = {
  id: "public",
  title: "public",
  lead: "public",
  composite: "public",
  steps: "public",
  drafts: "public",
  acknowledged: "withheld",
  allowed: "withheld",
} as const satisfies Table<StoryRecord>;
export const STORY_STEP = {
  show: "public",
  sources: "public",
  plan: "public",
  parts: "public",
  distress: "public",
  title: "public",
  text: "public",
} as const satisfies Table<Step>;
export const WITHDRAWN = { $schema: "withheld", id: "public" } as const satisfies Table<WithdrawnRecord>;

export const ATLAS = {
  $schema: "withheld",
  title: "public",
  subtitle: "public",
  description: "public",
  publisher: "public",
  contact: "public",
  address: "public",
  licence: "public",
  datasetDate: "public",
  languages: "public",
  siteTypes: "public",
  localTerms: "public",
  authorities: "public",
  countries: "public",
  provinces: "public",
  basemap: "public",
  searchWords: "public",
  mapNotes: "public",
  waysIn: "public",
  helpLines: "public",
  exitAddress: "public",
  privacy: "generalised",
  removal: "public",
  changes: "public",
} as const satisfies Table<AtlasRecord>;

function take<R extends object, T, Level extends Disclosure>(record: R, table: T, level: Level): Part<R, T, Level> {
  const levels: Readonly<Record<string, unknown>> = table as Readonly<Record<string, unknown>>;
  const part: Record<string, unknown> = {};
  // A loop, and no entries: hundreds of thousands of records go through here.
  for (const field of Object.keys(record)) {
    const value = (record as Readonly<Record<string, unknown>>)[field];
    if (levels[field] === level && value !== undefined) part[field] = value;
  }
  return part as Part<R, T, Level>; // The condition is the mapped type at run time.
}

/** The fields that leave as they stand. The others are not in the result, nor in its type. */
export const publicFields = <R extends object, T>(record: R, table: T): Part<R, T, "public"> =>
  take(record, table, "public");

/** The fields of which only a generalised value may leave: for the privacy gate and the rounding, for nothing else. */
export const generalisedFields = <R extends object, T>(record: R, table: T): Part<R, T, "generalised"> =>
  take(record, table, "generalised");

/** The fields that may be counted over the whole dataset, for nothing else. */
export const countedFields = <R extends object, T>(record: R, table: T): Part<R, T, "aggregate-only"> =>
  take(record, table, "aggregate-only");
