import { foldersToKML } from "@placemarkio/tokml";
import type { LocalText } from "../dataset";
import { textIn, type ExportSet, type ExportSite } from "./export-set";

/** Programs that read KML show a description as HTML, and there is no other place for text: so line by line, no markup. */
function describe({ feature, detail, testimonies }: ExportSite, { metadata, languages, sources }: ExportSet): string {
  const best = (text: LocalText | undefined) => languages.map((language) => textIn(text, language)).find(Boolean) ?? "";
  const from = (ids: readonly string[]) => {
    const titles = ids.flatMap((id) => sources.get(id)?.title ?? []);
    return titles.length > 0 ? ` [${titles.join("; ")}]` : "";
  };
  const lines = [
    best(detail?.summary),
    ...(detail?.conditions ?? []).map(({ statement, sources: ids }) => `${best(statement)}${from(ids)}`),
    ...testimonies.map(({ text, sources: ids }) => `${best(text)}${from(ids)}`),
    `${metadata.title}, ${metadata.dataset_version}, ${metadata.dataset_date}. ${metadata.licence}. ${metadata.link}`,
    metadata.note,
  ];
  return lines.filter((line) => line !== "" && line !== feature.properties.name).join("\n\n");
}

/** Placemarks in one folder that carries licence, version, link and filters. */
export function toKml(set: ExportSet): string {
  const { metadata } = set;
  const about = [
    metadata.note,
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
              description: describe(site, set),
              licence: metadata.licence,
              dataset_version: metadata.dataset_version,
              dataset_date: metadata.dataset_date,
              link: metadata.link,
              filters: metadata.filters,
            },
          };
        }),
      },
    ],
  });
}
