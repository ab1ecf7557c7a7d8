import { foldersToKML } from "@placemarkio/tokml";
import type { LocalText } from "../dataset";
import { distressOf } from "../opens";
import { DISTRESS_KINDS, type Distress } from "../vocabulary";
import { textIn, type ExportSet, type ExportSite } from "./export-set";

interface Told {
  readonly kinds: readonly Distress[];
  readonly line: string;
}

/** What is told of a place, each with its documents, and what it tells of. */
function toldOf({ detail, testimonies }: ExportSite, { languages, sources }: ExportSet) {
  const best = (text: LocalText | undefined) => languages.map((language) => textIn(text, language)).find(Boolean) ?? "";
  const from = (ids: readonly string[]) => {
    const titles = ids.flatMap((id) => sources.get(id)?.title ?? []);
    return titles.length > 0 ? ` [${titles.join("; ")}]` : "";
  };
  return {
    summary: best(detail?.summary),
    conditions: (detail?.conditions ?? []).map(
      (told): Told => ({ kinds: distressOf(told), line: `${best(told.statement)}${from(told.sources)}` }),
    ),
    accounts: testimonies.map(
      ({ distress, text, sources: ids }): Told => ({ kinds: distress, line: `${best(text)}${from(ids)}` }),
    ),
  };
}

const isClosed = ({ kinds }: Told): boolean => kinds.length > 0;
const kindsOf = (told: readonly Told[]): readonly Distress[] =>
  DISTRESS_KINDS.filter((kind) => told.some(({ kinds }) => kinds.includes(kind)));

/**
 * A balloon opens at a touch and nothing in it can be closed. So what tells of harm is named there and stands in fields of
 * the placemark: Google Earth shows none of them beside a description, QGIS and GDAL read all of them.
 */
function describe(site: ExportSite, set: ExportSet) {
  const { metadata, words } = set;
  const { summary, conditions, accounts } = toldOf(site, set);
  const named = (kinds: readonly Distress[]) => kinds.map((kind) => words.distress[kind]).join(", ");
  const neutral = (told: readonly Told[], say: (count: number, kinds: string) => string) => {
    const closed = told.filter(isClosed);
    return closed.length === 0 ? "" : say(closed.length, named(kindsOf(closed)));
  };
  const inFull = (told: readonly Told[]) =>
    told
      .filter(isClosed)
      .map(({ kinds, line }) => `(${named(kinds)}) ${line}`)
      .join("\n\n");
  const open = (told: readonly Told[]) => told.flatMap((one) => (isClosed(one) ? [] : one.line));
  // Programs that read KML show a description as HTML: so line by line, no markup.
  const lines = [
    summary,
    neutral(conditions, words.closedConditions),
    neutral(accounts, words.closedAccounts),
    ...open(conditions),
    ...open(accounts),
    `${metadata.title}, ${metadata.dataset_version}, ${metadata.dataset_date}. ${metadata.licence}. ${metadata.link}`,
    metadata.note,
  ];
  const distress = kindsOf([...conditions, ...accounts]).join("; ");
  const closed = { closed_conditions: inFull(conditions), closed_accounts: inFull(accounts) };
  return {
    description: lines.filter((line) => line !== "" && line !== site.feature.properties.name).join("\n\n"),
    // In this order: programs that list the fields one below the other name the kinds first.
    ...(distress !== "" && { distress }),
    ...Object.fromEntries(Object.entries(closed).filter(([, text]) => text !== "")),
  };
}

/** Placemarks in one folder that carries licence, version, link and filters. */
export function toKml(set: ExportSet): string {
  const { metadata } = set;
  const about = [
    metadata.note,
    metadata.distress_note,
    `dataset_version: ${metadata.dataset_version}`,
    `dataset_date: ${metadata.dataset_date}`,
    `licence: ${metadata.licence} ${metadata.licence_url}`,
    metadata.licence_statement,
    `link: ${metadata.link}`,
    `filters: ${metadata.filters}`,
  ].join("\n");
  return foldersToKML({
    type: "root",
    children: [
      {
        type: "folder",
        meta: { name: metadata.title, description: about },
        children: set.sites.map((site) => {
          const { evidenceYears, ...properties } = site.feature.properties;
          return {
            type: "Feature" as const,
            id: site.feature.id,
            geometry: { type: "Point" as const, coordinates: [...site.feature.geometry.coordinates] },
            properties: {
              ...properties,
              evidenceYears: evidenceYears.join(" "),
              licence: metadata.licence,
              dataset_version: metadata.dataset_version,
              dataset_date: metadata.dataset_date,
              link: metadata.link,
              filters: metadata.filters,
              ...describe(site, set),
            },
          };
        }),
      },
    ],
  });
}
