/** Closed lists of the record model. A new member does not compile until it has a label in every catalogue. */

export const PRECISIONS = ["exact", "locality", "county", "province"] as const;
export type Precision = (typeof PRECISIONS)[number];

export const VIOLATIONS = [
  "arbitrary-detention",
  "beating",
  "death-in-custody",
  "denial-of-medical-care",
  "enforced-disappearance",
  "execution",
  "forced-abortion",
  "forced-labour",
  "inhuman-conditions",
  "killing-of-newborns",
  "refoulement",
  "religious-persecution",
  "sexual-violence",
  "starvation",
  "torture",
] as const;
export type Violation = (typeof VIOLATIONS)[number];

export const DISTRESS_KINDS = [
  "beating",
  "death",
  "humiliation",
  "hunger",
  "illness",
  "killing",
  "sexual-violence",
  "suicide",
  "torture",
  "violence-against-children",
  "violence-against-pregnant-women",
] as const;
export type Distress = (typeof DISTRESS_KINDS)[number];

/** How the person or document that says something knows it. `unknown` also covers figures compiled by an organisation. */
export const KNOWN_BY = ["own", "seen", "told", "document", "imagery", "unknown"] as const;
export type KnownBy = (typeof KNOWN_BY)[number];

export const TESTIMONY_KINDS = ["paraphrase", "report"] as const;
export type TestimonyKind = (typeof TESTIMONY_KINDS)[number];

export const GENDERS = ["woman", "man"] as const;
export type Gender = (typeof GENDERS)[number];

export const AGE_BANDS = ["child", "18-29", "30-44", "45-59", "60-and-over"] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** `not-seen`: no consent of the witness has been seen by the editors. The other scopes come from a signed form. */
export const CONSENTS = ["not-seen", "public", "named-uses", "withdrawn"] as const;
export type Consent = (typeof CONSENTS)[number];

/**
 * What a witness can agree to with `named-uses`. `atlas`: the open page, and with it the published file it reads, which
 * anybody can copy; without it no text is published. `embed`: shown inside pages of others. `export`: in files readers
 * save. `print`: on paper. `static`: pages without script, which search engines keep. `offline`: copies made to be
 * carried away.
 */
export const TEXT_USES = ["atlas", "embed", "export", "print", "static", "offline"] as const;
export type TextUse = (typeof TEXT_USES)[number];

export const QUALIFIERS = ["at-least", "more-than", "up-to", "at-most", "about"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export const STATUSES = ["operating", "closed", "disputed", "unknown"] as const;
export type Status = (typeof STATUSES)[number];

export const ROUTE_MODES = ["bus", "truck", "train", "boat", "foot", "mixed", "unknown"] as const;
export type RouteMode = (typeof ROUTE_MODES)[number];

export const ACTION_KINDS = [
  "civil-suit",
  "criminal-complaint",
  "decision",
  "hearing",
  "judgment",
  "legislation",
  "procedural-vote",
  "report",
  "sanction",
  "submission",
  "un-inquiry",
  "un-resolution",
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

export const ACTION_STATUSES = ["completed", "in-force", "pending", "announced", "ended", "unknown"] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

export const STANDARD_TOPICS = [
  "space",
  "food",
  "water",
  "sanitation",
  "light",
  "bedding",
  "medical",
  "exercise",
  "labour",
  "treatment",
  "women",
  "children",
] as const;
export type StandardTopic = (typeof STANDARD_TOPICS)[number];

/** Which cell a standard on space is for: one shared by several people, or a single one. */
export const STANDARD_SETTINGS = ["shared", "single"] as const;
export type StandardSetting = (typeof STANDARD_SETTINGS)[number];

export const UNITS = [
  "people",
  "incidents",
  "interviewees",
  "arrivals",
  "deaths",
  "guards",
  "percent",
  "cells",
  "buildings",
  "storeys",
  "checkpoints",
  "minutes",
  "hours",
  "days",
  "months",
  "years",
  "calendar-year",
  "grams",
  "kernels",
  "kcal",
  "litres",
  "centimetres",
  "metres",
  "kilometres",
  "square-metres",
  "square-kilometres",
  "volts",
  "items",
] as const;
export type Unit = (typeof UNITS)[number];

/** What one figure is counted for: 600 grams per person and day is `["person", "day"]`. */
export const PER_WHAT = [
  "person",
  "cell",
  "room",
  "group",
  "vehicle",
  "toilet",
  "meal",
  "day",
  "week",
  "month",
  "year",
] as const;
export type PerWhat = (typeof PER_WHAT)[number];

/** Categories of a condition in the order a panel shows them, each with the units that make sense in it. */
export const CONDITION_UNITS = {
  "cell-size": ["square-metres", "metres", "centimetres"],
  "cell-count": ["cells"],
  occupancy: ["people", "square-metres"],
  population: ["people", "percent", "arrivals"],
  capacity: ["people"],
  food: ["grams", "kernels", "kcal", "percent", "days"],
  "water-sanitation": ["litres", "minutes", "people", "days"],
  "posture-regime": ["hours", "days", "minutes"],
  labour: ["hours", "days", "items", "percent", "people", "grams"],
  medical: ["people", "percent", "days"],
  mortality: ["deaths", "percent", "people"],
  violence: ["percent", "days", "hours", "people"],
  "sexual-violence": ["percent", "people"],
  "reproductive-violence": ["percent", "people"],
  search: ["people", "percent", "hours"],
  children: ["years", "grams", "people", "hours", "percent"],
  release: ["days", "months", "years", "people", "percent"],
  procedure: ["days", "months", "people", "percent", "hours"],
  regime: ["hours", "days", "people", "percent"],
  layout: ["metres", "centimetres", "square-metres", "storeys", "buildings", "cells", "checkpoints", "kilometres"],
  security: ["guards", "people", "metres", "volts", "checkpoints"],
  extent: ["square-kilometres", "kilometres", "metres"],
  transfer: ["people", "interviewees", "percent", "days"],
  incidents: ["incidents"],
  history: ["calendar-year", "buildings", "people"],
  method: ["interviewees", "people"],
} as const satisfies Record<string, readonly Unit[]>;
export type ConditionCategory = keyof typeof CONDITION_UNITS;
export const CONDITION_CATEGORIES = Object.keys(CONDITION_UNITS) as readonly ConditionCategory[];

/** Parts a plan of a facility can have; a condition that tells of one carries its name. */
export const PLAN_PARTS = [
  "site",
  "building",
  "cell",
  "cell-door",
  "cell-bars",
  "toilet",
  "corridor",
  "interrogation-room",
  "staff-quarters",
  "courtyard",
  "wall",
  "fence",
  "gate",
  "watchtower",
  "underground",
  "medical-building",
  "workshop",
] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/**
 * How far a drawn part rests on what is told. `known`: that it is there, and where it lies among the others, is told.
 * `inferred`: it follows from what is told. `composed`: its place, shape or number is the editors'.
 */
export const PLAN_STANDINGS = ["known", "inferred", "composed"] as const;
export type PlanStanding = (typeof PLAN_STANDINGS)[number];

/** `schematic`: what lies beside what; lengths mean nothing. */
export const PLAN_SCALES = ["schematic", "measured"] as const;
export type PlanScale = (typeof PLAN_SCALES)[number];

/** Forms of map symbols. They differ in outline, so that colour is never needed to tell types apart. */
export const SYMBOLS = [
  "diamond-ring",
  "barred-square",
  "open-barred-square",
  "disc",
  "triangle",
  "ring",
  "double-arrow",
  "hexagon-ring",
  "cross",
  "half-disc",
] as const;
export type SymbolForm = (typeof SYMBOLS)[number];

/** `detention` is drawn in the signal colour, `passage` in the cool one: crossings, routes and custody abroad. */
export const COLOUR_ROLES = ["detention", "passage"] as const;
export type ColourRole = (typeof COLOUR_ROLES)[number];
