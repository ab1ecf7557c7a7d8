import Papa from "papaparse";
import type { LocalText, SourceDocument } from "../dataset";
import { distressOf } from "../opens";
import type { ExportMetadata, ExportSet, ExportSite } from "./export-set";

/**
 * What a spreadsheet would run: also after blanks, and in the wide forms some of them accept. Such a cell gets an
 * apostrophe in front, which spreadsheets show as text.
 */
export const FORMULA = /^\s*[=+\-@\t\r＝＋－＠|%]/u;

/** Of the metadata what a row needs to be cited alone; comment lines would break in Excel. */
const METADATA = [
  "licence",
  "dataset_version",
  "dataset_date",
  "link",
  "filters",
  "note",
] as const satisfies readonly (keyof ExportMetadata)[];

type Row = Readonly<Record<string, string | number | boolean | undefined>>;

const columnsOf = (languages: readonly string[]): readonly string[] => [
  "record",
  "id",
  "site",
  ...languages.map((language) => `name_${language}`),
  "type",
  "country",
  "province",
  "county",
  "authority",
  "longitude",
  "latitude",
  "precision",
  "radius_km",
  "operating",
  "status",
  "status_as_of",
  "is_facility",
  "accounts",
  "reports",
  "category",
  // Before the text: who reads a row from its beginning meets the kinds first.
  "distress",
  ...languages.map((language) => `text_${language}`),
  "value",
  "unit",
  "qualifier",
  "per",
  "within",
  "period",
  "known_by",
  "consent",
  "uses",
  "original_held_by",
  "source_ids",
  "source_titles",
  "source_addresses",
  ...METADATA,
];

const inLanguages = (prefix: string, text: LocalText | undefined): Row =>
  Object.fromEntries(Object.entries(text ?? {}).map(([language, words]) => [`${prefix}_${language}`, words]));

function documents(ids: readonly string[], sources: ReadonlyMap<string, SourceDocument>): Row {
  const cited = ids.flatMap((id) => sources.get(id) ?? []);
  return {
    source_ids: ids.join("; "),
    source_titles: cited.map(({ title }) => title).join("; "),
    source_addresses: cited.flatMap(({ URL }) => URL ?? []).join(" "),
  };
}

/** Names stand under `name` (default language) and `name:<language>`. */
const namesOf = ({ feature: { properties }, detail }: ExportSite, [first = "en"]: readonly string[]): LocalText =>
  detail?.name ?? {
    ...Object.fromEntries(
      Object.entries(properties).flatMap(([key, value]) =>
        key.startsWith("name:") ? [[key.slice("name:".length), String(value)]] : [],
      ),
    ),
    [first]: properties.name,
  };

function rowsOf(site: ExportSite, { languages, sources }: ExportSet): readonly Row[] {
  const { properties, geometry } = site.feature;
  const names = inLanguages("name", namesOf(site, languages));
  const [longitude, latitude] = geometry.coordinates;
  const own: Row = {
    record: "site",
    id: properties.id,
    site: properties.id,
    ...names,
    type: properties.type,
    country: properties.country,
    province: properties.province,
    county: properties.county,
    authority: properties.authority,
    longitude,
    latitude,
    precision: properties.precision,
    radius_km: properties.radiusKm,
    operating: properties.operating,
    status: properties.status,
    status_as_of: properties.statusAsOf,
    is_facility: properties.counted,
    accounts: properties.accounts - properties.reports,
    reports: properties.reports,
    ...inLanguages("text", site.detail?.summary),
    ...documents(site.detail?.sources ?? [], sources),
  };
  const conditions = (site.detail?.conditions ?? []).map(
    (condition): Row => ({
      record: "condition",
      id: condition.id,
      site: properties.id,
      ...names,
      category: condition.category,
      ...inLanguages("text", condition.statement),
      value: condition.value,
      unit: condition.unit,
      qualifier: condition.qualifier,
      per: condition.per?.join(" "),
      within: condition.within,
      period: condition.period?.edtf,
      known_by: condition.knownBy,
      distress: distressOf(condition).join("; "),
      ...documents(condition.sources, sources),
    }),
  );
  const told = site.testimonies.map(
    (testimony): Row => ({
      record: testimony.kind === "report" ? "report" : "account",
      id: testimony.id,
      site: properties.id,
      ...names,
      category: testimony.violations.flatMap(({ kind, site: at }) => (at === properties.id ? [kind] : [])).join("; "),
      ...inLanguages("text", testimony.text),
      period: testimony.period?.edtf,
      known_by: testimony.knownBy,
      distress: testimony.distress.join("; "),
      consent: testimony.consent,
      uses: testimony.uses?.join("; "),
      original_held_by: testimony.holder,
      ...documents(testimony.sources, sources),
    }),
  );
  return [own, ...conditions, ...told];
}

/** A row a record; columns nobody filled are left out. Begins with a mark by which Excel knows UTF-8. */
export function toCsv(set: ExportSet): string {
  const metadata = Object.fromEntries(METADATA.map((key) => [key, set.metadata[key]]));
  const rows = set.sites.flatMap((site) => rowsOf(site, set)).map((row): Row => ({ ...row, ...metadata }));
  const fields = columnsOf(set.languages).filter((column) =>
    rows.some((row) => row[column] !== undefined && row[column] !== ""),
  );
  const data = rows.map((row) => fields.map((field) => row[field] ?? ""));
  return `\uFEFF${Papa.unparse({ fields, data }, { escapeFormulae: FORMULA, newline: "\r\n", quotes: false })}\r\n`;
}
