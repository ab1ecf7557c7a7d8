/**
 * Schema of every record kind, internal fields included. Types and the JSON Schema for editors are derived from here;
 * a field that is not named here is an error.
 */
import * as v from "valibot";
import {
  ACTION_KINDS,
  ACTION_STATUSES,
  AGE_BANDS,
  COLOUR_ROLES,
  CONDITION_CATEGORIES,
  CONSENTS,
  DISTRESS_KINDS,
  GENDERS,
  KNOWN_BY,
  PER_WHAT,
  PLAN_PARTS,
  PLAN_SCALES,
  PLAN_STANDINGS,
  PRECISIONS,
  QUALIFIERS,
  ROUTE_MODES,
  STANDARD_SETTINGS,
  STANDARD_TOPICS,
  STATUSES,
  SYMBOLS,
  TESTIMONY_KINDS,
  TEXT_USES,
  UNITS,
  VIOLATIONS,
} from "../core/vocabulary";

const describe = v.description;

/** Lower-case Latin letters, digits and single hyphens: safe as a file name, in a link and in every script's eyes. */
const id = (what: string) =>
  v.pipe(
    v.string(),
    v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id has lower-case letters a-z, digits and single hyphens"),
    v.maxLength(80),
    describe(what),
  );

const plain = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, "is empty"),
  v.maxLength(4000, "is longer than 4000 characters"),
);

const languageTag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, "is no language tag such as en, fr or zh-Hans"),
);

/** `{en: "…", fr: "…"}`: at least one language. */
export const LocalTextSchema = v.pipe(
  v.record(languageTag, plain),
  v.check((text) => Object.keys(text).length > 0, "needs a text in at least one language"),
  describe('Text by language tag, such as {"en": "…", "fr": "…"}'),
);

const edtf = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(40),
  describe("A period in EDTF: 1998, 2003-12, 2004/2005, 199X, 2007~, ../2006, 2006/.."),
);

/** A full or partial calendar date: 2023, 2023-10 or 2023-10-09. */
const partialDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, "is no date such as 2023, 2023-10 or 2023-10-09"),
);

const webAddress = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s]+$/, "is no web address: it must begin with https:// or http://"),
  v.maxLength(600),
);

const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "is no ISO 3166-1 country code such as FR"));

const acknowledged = v.optional(
  v.array(
    v.strictObject({
      check: v.pipe(plain, describe("Code of the warning, as the check prints it")),
      reason: v.pipe(plain, describe("Why the warning is right to be set aside here")),
    }),
  ),
);

const allowed = v.optional(
  v.pipe(
    v.array(
      v.strictObject({
        text: v.pipe(plain, describe("The very words, as they stand in a text of this record")),
        reason: v.pipe(plain, describe("Why they point to nobody who could be harmed")),
      }),
    ),
    describe(
      "Words the privacy gate takes for a name or a contact, and which are none: a place, a body, a public person",
    ),
  ),
);

const drafts = v.optional(
  v.pipe(
    v.array(languageTag),
    describe("Languages whose texts in this record are draft translations no person has reviewed yet"),
  ),
);

const sources = v.pipe(v.array(id("Id of a source")), v.minLength(1, "needs at least one source"));

const siteLink = v.optional(
  v.pipe(
    v.record(
      id("Id of a site"),
      v.strictObject({ basis: v.picklist(["stated", "inferred"]), reason: LocalTextSchema }),
    ),
    describe("Why a site belongs to this record where the source does not name it outright"),
  ),
);

export const ConditionRecordSchema = v.strictObject({
  id: v.pipe(id("Id of the condition, unique within its site"), describe("Never changes, never used again")),
  category: v.picklist(CONDITION_CATEGORIES),
  statement: LocalTextSchema,
  value: v.optional(v.pipe(v.number(), v.finite())),
  max: v.optional(
    v.pipe(v.number(), v.finite(), describe("Upper end where the source gives a range; value is then its lower end")),
  ),
  unit: v.optional(v.picklist(UNITS)),
  qualifier: v.optional(v.picklist(QUALIFIERS)),
  per: v.optional(v.pipe(v.array(v.picklist(PER_WHAT)), v.minLength(1), v.maxLength(2))),
  within: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^P\d+[DWMY]$/, "is no duration such as P6M"),
      describe("Span a count covers: P6M is six months"),
    ),
  ),
  scope: v.optional(
    v.pipe(
      LocalTextSchema,
      describe("What the figure is of where it is not the whole site: one village, a unit of 1,000 people, women"),
    ),
  ),
  period: v.optional(edtf),
  knownBy: v.picklist(KNOWN_BY),
  part: v.optional(v.picklist(PLAN_PARTS)),
  distress: v.optional(
    v.pipe(
      v.array(v.picklist(DISTRESS_KINDS)),
      describe(
        "What the statement tells of, found by reading it in every language. Left out: what its category tells of",
      ),
    ),
  ),
  sources,
});

export const SiteRecordSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: id("Id of the site; the file has the same name"),
  type: id("A site type of atlas.json"),
  name: LocalTextSchema,
  country,
  point: v.pipe(
    v.strictTuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())]),
    describe("[longitude, latitude] in degrees, WGS 84"),
  ),
  precision: v.picklist(PRECISIONS),
  radiusKm: v.pipe(
    v.number(),
    v.minValue(0.01),
    v.maxValue(500),
    describe("The place lies within this many kilometres of the point"),
  ),
  locationBasis: v.optional(LocalTextSchema),
  authority: v.optional(id("An authority of atlas.json; left out while unknown")),
  localTerm: v.optional(
    v.pipe(id("A local term of atlas.json"), describe("What the facility is called in the country")),
  ),
  aliases: v.optional(v.array(plain)),
  sides: v.optional(
    v.pipe(
      v.array(v.strictObject({ place: LocalTextSchema, country })),
      v.length(2, "needs the place on either side, or is left out"),
      describe("Of a crossing: the places it joins, each as the sources name it"),
    ),
  ),
  province: v.optional(id("A province of atlas.json")),
  county: v.optional(LocalTextSchema),
  operating: v.optional(edtf),
  status: v.optional(v.strictObject({ value: v.picklist(STATUSES), asOf: v.optional(partialDate) })),
  counted: v.optional(
    v.pipe(v.boolean(), describe("false: a place-holder for accounts that name no facility; no total counts it")),
  ),
  summary: v.optional(LocalTextSchema),
  conditions: v.optional(v.array(ConditionRecordSchema)),
  sources,
  drafts,
  acknowledged,
  allowed,
});

export const TestimonyRecordSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: id("Opaque id: nothing about the person may be read from it"),
  kind: v.picklist(TESTIMONY_KINDS),
  sites: v.pipe(v.array(id("Id of a site")), v.minLength(1, "needs at least one site")),
  siteLink,
  period: v.optional(edtf),
  violations: v.array(
    v.strictObject({
      kind: v.picklist(VIOLATIONS),
      site: v.nullable(id("Where it happened; null where it happened elsewhere or is not told")),
    }),
  ),
  text: LocalTextSchema,
  sources,
  consent: v.picklist(CONSENTS),
  uses: v.optional(
    v.pipe(
      v.array(v.picklist(TEXT_USES)),
      describe("With consent named-uses: all that the witness agreed the text may be used for"),
    ),
  ),
  witness: v.optional(id("Opaque key, the same for all records of one person. Never published")),
  distress: v.array(v.picklist(DISTRESS_KINDS)),
  knownBy: v.picklist(KNOWN_BY),
  gender: v.optional(v.picklist(GENDERS)),
  ageBand: v.optional(v.picklist(AGE_BANDS)),
  holder: v.optional(plain),
  drafts,
  acknowledged,
  allowed,
});

const people = v.pipe(
  v.strictObject({
    min: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    max: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  }),
  describe("Lowest and highest number the sources give; a missing end is open"),
);

export const RouteRecordSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: id("Id of the route"),
  name: LocalTextSchema,
  statement: v.optional(LocalTextSchema),
  stops: v.pipe(
    v.array(
      v.union([
        v.strictObject({ site: id("Id of a site"), date: v.optional(edtf) }),
        v.strictObject({
          place: LocalTextSchema,
          point: v.optional(v.strictTuple([v.number(), v.number()])),
          date: v.optional(edtf),
        }),
      ]),
    ),
    v.minLength(1),
  ),
  date: v.optional(edtf),
  pattern: v.optional(
    v.pipe(v.boolean(), describe("true: a composite of many accounts, never dated, following no one")),
  ),
  people: v.optional(people),
  mode: v.optional(v.picklist(ROUTE_MODES)),
  legs: v.optional(
    v.array(
      v.strictObject({
        people: v.optional(people),
        mode: v.optional(v.picklist(ROUTE_MODES)),
        custody: v.optional(
          v.strictObject({ from: v.optional(id("An authority")), to: v.optional(id("An authority")) }),
        ),
        date: v.optional(edtf),
        sources: v.optional(v.array(id("Id of a source"))),
      }),
    ),
  ),
  counts: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          by: LocalTextSchema,
          min: v.optional(v.number()),
          max: v.optional(v.number()),
          qualifier: v.optional(v.picklist(QUALIFIERS)),
          scope: v.optional(LocalTextSchema),
          sources,
        }),
      ),
      describe("Counts that sources give, side by side where they disagree"),
    ),
  ),
  overlaps: v.optional(v.array(id("A route whose count may cover the same people"))),
  siteLink,
  sources,
  drafts,
  acknowledged,
  allowed,
});

export const ActionRecordSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: id("Id of the action"),
  date: partialDate,
  kind: v.picklist(ACTION_KINDS),
  forum: plain,
  forumNames: v.optional(v.pipe(LocalTextSchema, describe("The name of the forum in further languages"))),
  title: LocalTextSchema,
  summary: v.optional(LocalTextSchema),
  sites: v.optional(v.array(id("A site the action names"))),
  authority: v.optional(v.array(id("An authority of atlas.json that the action names"))),
  status: v.optional(v.strictObject({ value: v.picklist(ACTION_STATUSES), asOf: partialDate })),
  nextStep: v.optional(LocalTextSchema),
  sources,
  drafts,
  acknowledged,
  allowed,
});

const cslName = v.union([
  v.strictObject({ literal: plain }),
  v.strictObject({ family: plain, given: v.optional(plain) }),
]);
const cslDate = v.strictObject({
  "date-parts": v.pipe(
    v.array(v.pipe(v.array(v.pipe(v.number(), v.integer())), v.minLength(1), v.maxLength(3))),
    v.minLength(1),
    v.maxLength(2),
  ),
});

/** CSL-JSON 1.0.2 item plus `archived`, `primary`, `holder`, `rights` and `rightsTexts`. */
export const SourceRecordSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: id("Id of the source"),
  type: v.picklist([
    "article",
    "article-journal",
    "article-magazine",
    "article-newspaper",
    "bill",
    "book",
    "broadcast",
    "chapter",
    "dataset",
    "document",
    "hearing",
    "interview",
    "legal_case",
    "legislation",
    "map",
    "motion_picture",
    "regulation",
    "report",
    "speech",
    "thesis",
    "treaty",
    "webpage",
  ]),
  title: plain,
  "title-short": v.optional(plain),
  "container-title": v.optional(plain),
  author: v.optional(v.array(cslName)),
  editor: v.optional(v.array(cslName)),
  issued: v.optional(cslDate),
  accessed: v.optional(cslDate),
  URL: v.optional(webAddress),
  DOI: v.optional(plain),
  ISBN: v.optional(plain),
  number: v.optional(plain),
  page: v.optional(plain),
  publisher: v.optional(plain),
  "publisher-place": v.optional(plain),
  language: v.optional(languageTag),
  note: v.optional(plain),
  archived: v.optional(webAddress),
  primary: v.optional(v.pipe(plain, describe("The document behind a copy, translation or summary"))),
  holder: v.optional(v.pipe(plain, describe("Who keeps the original testimony"))),
  rights: v.optional(plain),
  rightsTexts: v.optional(v.pipe(LocalTextSchema, describe("The note on rights in further languages"))),
  acknowledged,
  allowed,
});

export const StandardRecordSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: id("Id of the standard"),
  topic: v.picklist(STANDARD_TOPICS),
  statement: LocalTextSchema,
  label: v.optional(v.pipe(LocalTextSchema, describe("Few words for a drawing: whose standard, and of what"))),
  setting: v.optional(
    v.pipe(v.picklist(STANDARD_SETTINGS), describe("Which cell the figure is for, where it is for one kind only")),
  ),
  value: v.optional(v.pipe(v.number(), v.finite())),
  unit: v.optional(v.picklist(UNITS)),
  per: v.optional(v.pipe(v.array(v.picklist(PER_WHAT)), v.minLength(1), v.maxLength(2))),
  sources,
  drafts,
  acknowledged,
  allowed,
});

export const WithdrawnRecordSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: id("Id that was withdrawn"),
});

const labelled = { id: id("Id"), label: LocalTextSchema };

/** `data/atlas.json`: what makes the software an atlas of this subject. */
export const AtlasRecordSchema = v.strictObject({
  $schema: v.optional(v.string()),
  title: LocalTextSchema,
  subtitle: v.optional(LocalTextSchema),
  description: v.optional(LocalTextSchema),
  publisher: v.strictObject({ name: LocalTextSchema, url: v.optional(webAddress) }),
  contact: v.strictObject({
    email: v.optional(v.pipe(v.string(), v.email("is no e-mail address"))),
    url: v.optional(webAddress),
    note: v.optional(LocalTextSchema),
  }),
  address: v.optional(v.pipe(webAddress, describe("Public address of the atlas, where it has one"))),
  licence: v.strictObject({ name: plain, url: webAddress, statement: LocalTextSchema }),
  datasetDate: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "is no date such as 2026-11-22")),
  languages: v.pipe(v.array(languageTag), v.minLength(1)),
  siteTypes: v.pipe(
    v.array(
      v.strictObject({
        ...labelled,
        short: v.optional(LocalTextSchema),
        description: v.optional(LocalTextSchema),
        localTerm: v.optional(id("A local term")),
        colourRole: v.picklist(COLOUR_ROLES),
        symbol: v.picklist(SYMBOLS),
        crossing: v.optional(
          v.pipe(v.literal(true), describe("People are taken over a border here: returns are listed by these sites")),
        ),
      }),
    ),
    v.minLength(1),
  ),
  localTerms: v.optional(
    v.array(
      v.strictObject({ ...labelled, local: v.pipe(plain, describe("In the local script")), language: languageTag }),
    ),
  ),
  authorities: v.array(v.strictObject({ ...labelled, short: v.optional(LocalTextSchema), country })),
  countries: v.pipe(v.array(v.strictObject({ id: country, label: LocalTextSchema })), v.minLength(1)),
  provinces: v.array(v.strictObject({ ...labelled, country })),
  basemap: v.strictObject({
    file: v.pipe(v.string(), v.regex(/^[a-z0-9._-]+\.pmtiles$/, "is no file name ending in .pmtiles")),
    shapes: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9._-]+\.geojson$/))),
    bounds: v.pipe(
      v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
      describe("[west, south, east, north] within which the map is detailed"),
    ),
    home: v.optional(
      v.pipe(
        v.strictTuple([v.number(), v.number(), v.number(), v.number()]),
        describe("[west, south, east, north] of the first view"),
      ),
    ),
    focus: v.pipe(country, describe("Country drawn lighter than its neighbours")),
    attribution: v.array(v.strictObject({ text: plain, url: v.optional(webAddress) })),
    note: v.optional(LocalTextSchema),
  }),
  searchWords: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          names: v.pipe(v.array(plain), v.minLength(1), describe("Words that names and titles hold, in any language")),
          also: v.pipe(v.array(plain), v.minLength(1), describe("Words that readers type for it")),
        }),
      ),
      describe("Who types one of `also` finds every name that holds one of `names`"),
    ),
  ),
  mapNotes: v.pipe(v.array(LocalTextSchema), describe("What the map cannot say: shown on it")),
  waysIn: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          label: LocalTextSchema,
          link: v.pipe(plain, describe("Fragment without #, such as route=…")),
        }),
      ),
      describe("Entry points of the first view"),
    ),
  ),
  helpLines: v.optional(
    v.array(
      v.strictObject({
        country,
        name: LocalTextSchema,
        phone: v.optional(plain),
        url: v.optional(webAddress),
        hours: v.optional(LocalTextSchema),
        languages: v.optional(
          v.pipe(v.array(languageTag), v.minLength(1), describe("Languages spoken there, as BCP 47 tags")),
        ),
        source: v.optional(v.pipe(webAddress, describe("Page that gives number and hours, best the service's own"))),
        asOf: v.optional(partialDate),
      }),
    ),
  ),
  exitAddress: v.pipe(webAddress, describe("Neutral page the quick exit leaves for")),
  privacy: v.strictObject({
    k: v.pipe(
      v.number(),
      v.integer(),
      v.minValue(2),
      v.maxValue(50),
      describe("Fewest witnesses who may share a published combination of attributes"),
    ),
    recordsArePublic: v.pipe(
      v.boolean(),
      describe("true: this folder is itself published, so nothing that the gate withholds may stand in it"),
    ),
  }),
  removal: v.strictObject({
    statement: LocalTextSchema,
    hideWithinHours: v.optional(
      v.pipe(
        v.number(),
        v.integer(),
        v.minValue(1),
        describe("A record somebody asks about is hidden within this time"),
      ),
    ),
    decideWithinDays: v.optional(
      v.pipe(v.number(), v.integer(), v.minValue(1), describe("What becomes of it is decided within this time")),
    ),
  }),
  changes: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          date: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/, "is no date such as 2026-11-22")),
          text: LocalTextSchema,
        }),
      ),
      describe("What has changed in the records, newest first; it names and describes no witness"),
    ),
  ),
});

const storyStep = {
  show: v.optional(
    v.pipe(
      plain,
      describe("What the map shows, as the end of a link: site=…, route=…, page=…, or filters such as type=…"),
    ),
  ),
  sources: v.pipe(v.array(id("Id of a source")), describe("Everything the text of the step rests on")),
  plan: v.optional(id("Id of a site whose plan stands in the step")),
  parts: v.optional(
    v.pipe(v.array(id("Id of a part of that plan")), v.minLength(1), describe("Parts of the plan that are marked")),
  ),
  distress: v.optional(
    v.pipe(
      v.array(v.picklist(DISTRESS_KINDS)),
      describe(
        "What the text tells of: it stays closed until the reader opens it, or has chosen these kinds. []: read, and it tells of none",
      ),
    ),
  ),
};
const story = {
  id: id("Id of the story"),
  title: LocalTextSchema,
  lead: v.pipe(LocalTextSchema, describe("One or two sentences: what the story is about")),
  composite: v.pipe(
    v.boolean(),
    describe("true: put together from many accounts; every step says that it follows no one"),
  ),
  drafts,
  acknowledged,
  allowed,
};

/** What stands between the two lines `---` of a story. */
export const StoryFrontMatterSchema = v.strictObject({
  ...story,
  steps: v.pipe(v.array(v.strictObject(storyStep)), v.minLength(1, "needs at least one step"), v.maxLength(40)),
});

/** The front matter and, for each step, its heading and its text in Markdown by language. */
export const StoryRecordSchema = v.strictObject({
  ...story,
  steps: v.pipe(
    v.array(v.strictObject({ ...storyStep, title: LocalTextSchema, text: LocalTextSchema })),
    v.minLength(1, "needs at least one step"),
    v.maxLength(40),
  ),
});

/** Far more than a building measures: coordinates of a map, or millimetres, are caught here. */
const MAX_METRES = 5000;
const metres = v.pipe(v.number(), v.finite(), v.minValue(-MAX_METRES), v.maxValue(MAX_METRES));
const planPosition = v.strictTuple([metres, metres]);
const planLine = v.pipe(v.array(planPosition), v.maxLength(1000));

const planGeometry = v.pipe(
  v.union([
    v.strictObject({ type: v.literal("Point"), coordinates: planPosition }),
    v.strictObject({ type: v.literal("LineString"), coordinates: planLine }),
    v.strictObject({ type: v.literal("Polygon"), coordinates: v.pipe(v.array(planLine), v.maxLength(20)) }),
  ]),
  describe("GeoJSON geometry in metres, x to the right and y up the page"),
);

export const PlanPartRecordSchema = v.strictObject({
  id: v.pipe(id("Id of the part, unique within its plan"), describe("Never changes, never used again")),
  kind: v.picklist(PLAN_PARTS),
  label: LocalTextSchema,
  standing: v.pipe(
    v.picklist(PLAN_STANDINGS),
    describe("known: told, with its place among the others; inferred: follows from what is told; composed: ours"),
  ),
  geometry: planGeometry,
  height: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(100), describe("Metres"))),
  claims: v.optional(v.array(id("Id of a condition of the site that speaks of this part"))),
  note: v.optional(v.pipe(LocalTextSchema, describe("What is inferred, and from what; or what is composed"))),
  sources: v.optional(v.array(id("Id of a source"))),
});

export const PlanRecordSchema = v.strictObject({
  $schema: v.optional(v.string()),
  id: id("Id of the plan"),
  site: id("Id of a site"),
  scale: v.pipe(
    v.picklist(PLAN_SCALES),
    describe("schematic: what lies beside what; measured: lengths are those of a survey or an image"),
  ),
  description: v.pipe(LocalTextSchema, describe("The whole in a few sentences, for who hears it instead of seeing it")),
  note: v.optional(v.pipe(LocalTextSchema, describe("What of the drawing is composed"))),
  parts: v.pipe(v.array(PlanPartRecordSchema), v.minLength(1, "needs at least one part"), v.maxLength(400)),
  occupancy: v.optional(
    v.pipe(
      v.strictObject({
        claim: id("Id of a condition of the site that gives a number of people"),
        part: id("Id of the part the marks are drawn in"),
        standard: v.optional(id("Id of a standard in square metres per person")),
      }),
      describe("A reported number of people, drawn as plain marks in one part"),
    ),
  ),
  sources,
  drafts,
  acknowledged,
  allowed,
});

export type LocalTextRecord = v.InferOutput<typeof LocalTextSchema>;
export type ConditionRecord = v.InferOutput<typeof ConditionRecordSchema>;
export type SiteRecord = v.InferOutput<typeof SiteRecordSchema>;
export type TestimonyRecord = v.InferOutput<typeof TestimonyRecordSchema>;
export type RouteRecord = v.InferOutput<typeof RouteRecordSchema>;
export type ActionRecord = v.InferOutput<typeof ActionRecordSchema>;
export type SourceRecord = v.InferOutput<typeof SourceRecordSchema>;
export type StandardRecord = v.InferOutput<typeof StandardRecordSchema>;
export type PlanRecord = v.InferOutput<typeof PlanRecordSchema>;
export type StoryRecord = v.InferOutput<typeof StoryRecordSchema>;
export type WithdrawnRecord = v.InferOutput<typeof WithdrawnRecordSchema>;
export type AtlasRecord = v.InferOutput<typeof AtlasRecordSchema>;

/** Folder in `data/` → schema. The folder is the record kind. */
export const RECORD_SCHEMAS = {
  sites: SiteRecordSchema,
  testimonies: TestimonyRecordSchema,
  routes: RouteRecordSchema,
  actions: ActionRecordSchema,
  sources: SourceRecordSchema,
  standards: StandardRecordSchema,
  plans: PlanRecordSchema,
  stories: StoryRecordSchema,
  withdrawn: WithdrawnRecordSchema,
} as const;
export type RecordFolder = keyof typeof RECORD_SCHEMAS;
