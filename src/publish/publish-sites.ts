import type { ConditionDetail, LocalText, SiteDetail, SiteFeature } from "../core/dataset";
import { attestedYears, type YearSpan } from "../core/period";
import { borderOf, type Outline } from "./border";
import { nearestTown, type Town } from "./nearest-town";
import { CONDITION, generalisedFields, publicFields, SIDE, SITE, STATUS } from "./disclosure";
import { roundPoint } from "./privacy/rounding";
import { periodOf } from "./read-period";
import type { ConditionRecord, SiteRecord } from "./records";

function toConditionDetail(record: ConditionRecord): ConditionDetail {
  const { period, ...fields } = publicFields(record, CONDITION);
  const read = periodOf(period);
  return { ...fields, ...(read && { period: read }) };
}

/** What distances are measured against. */
export interface Borders {
  readonly outlines: readonly Outline[];
  readonly focus: string;
  readonly towns: readonly Town[];
}

/** All that a panel shows of a site. */
export function toSiteDetail(record: SiteRecord, borders: Borders): SiteDetail {
  const {
    operating,
    status,
    conditions = [],
    sides,
    aliases = [],
    counted = true,
    drafts = [],
    ...fields
  } = publicFields(record, SITE);
  const { point } = generalisedFields(record, SITE);
  const period = periodOf(operating);
  const rounded = roundPoint(point, record.radiusKm);
  const borderKm = borderOf({ ...fields, point: rounded }, borders.outlines, borders.focus);
  const town = nearestTown({ ...fields, point: rounded }, borders.towns);
  return {
    ...fields,
    aliases,
    point: rounded,
    ...(borderKm && { borderKm }),
    ...(town && { nearestTown: town }),
    ...(period && { operating: period }),
    ...(sides && { sides: sides.map((side) => publicFields(side, SIDE)) }),
    ...(status && { status: publicFields(status, STATUS) }),
    counted,
    conditions: conditions.map(toConditionDetail),
    drafts,
  };
}

export interface SiteCounts {
  readonly accounts: number;
  readonly reports: number;
  /** Spans of everything dated at the site. */
  readonly spans: readonly YearSpan[];
  /** Whether a plan of the site is published. */
  readonly plan: boolean;
}

/** A text as flat properties of a feature, `field:<language>`, in order of language. */
export function byLanguage<F extends "name" | "county">(field: F, text: LocalText): Record<`${F}:${string}`, string> {
  const properties = {} as Record<`${F}:${string}`, string>;
  for (const language of Object.keys(text).sort()) properties[`${field}:${language}`] = text[language] ?? "";
  return properties;
}

/** The name in the first of the languages that has one. */
export function defaultName(name: SiteDetail["name"], languages: readonly string[]): string {
  const language = languages.find((one) => name[one] !== undefined) ?? Object.keys(name)[0];
  return (language === undefined ? undefined : name[language]) ?? "";
}

/** Both sides of a crossing in one text, for labels: a side without a name in a language keeps its default one. */
function sidesOf(sides: NonNullable<SiteDetail["sides"]>, languages: readonly string[]) {
  const named = (language: string) =>
    sides.map(({ place }) => place[language] ?? defaultName(place, languages)).join(" – ");
  const properties: Record<`sides:${string}`, string> = {};
  for (const language of languages) properties[`sides:${language}`] = named(language);
  return { sides: named(languages[0] ?? ""), ...properties };
}

/** Years without repeats, ascending. */
export const yearsOf = (spans: readonly YearSpan[]): number[] =>
  [...new Set(spans.flatMap(attestedYears))].sort((a, b) => a - b);

/** The feature of a site, from what its panel shows: map and panel cannot disagree. */
export function toSiteFeature(site: SiteDetail, counts: SiteCounts, languages: readonly string[]): SiteFeature {
  const { id, type, country, province, county, authority, precision, radiusKm, status, counted } = site;
  return {
    type: "Feature",
    id,
    geometry: { type: "Point", coordinates: site.point },
    properties: {
      id,
      type,
      name: defaultName(site.name, languages),
      ...byLanguage("name", site.name),
      ...(site.aliases.length > 0 && { aliases: site.aliases.join("; ") }),
      country,
      ...(province !== undefined && { province }),
      ...(county !== undefined && { county: defaultName(county, languages), ...byLanguage("county", county) }),
      ...(site.sides && sidesOf(site.sides, languages)),
      ...(authority !== undefined && { authority }),
      precision,
      radiusKm,
      ...(site.operating && { operating: site.operating.edtf }),
      ...(status && { status: status.value }),
      ...(status?.asOf !== undefined && { statusAsOf: status.asOf }),
      counted,
      accounts: counts.accounts,
      reports: counts.reports,
      conditions: site.conditions.length,
      sources: site.sources.length,
      ...(counts.plan && { plan: true as const }),
      ...(site.borderKm && { border: site.borderKm.country, borderKm: site.borderKm.km }),
      evidenceYears: yearsOf(counts.spans),
    },
  };
}
