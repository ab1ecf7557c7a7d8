/** What search engines and catalogues of data read. Nothing is said that the page does not say. */
import type { Dataset as DatasetLd, Place, WithContext } from "schema-dts";
import { otherNames } from "../../app/list/group-sites";
import { isWebAddress } from "../addresses";
import { folderOf, publicAddress } from "../head-parts";
import { wholeTitle } from "./cards";
import { placeName, say, siteName, type Edition } from "../edition";
import type { Page } from "../page";

const TYPES: Readonly<Record<string, string>> = {
  json: "application/json",
  geojson: "application/geo+json",
};

/** Files of use to others; the rest serves the app. */
const DISTRIBUTED = ["sites.geojson", "routes.geojson", "actions.json", "sources.json", "standards.json"] as const;

type Distributed = Exclude<DatasetLd, string>;

export function jsonLdOf(
  page: Page,
  edition: Edition,
): WithContext<Distributed> | WithContext<Exclude<Place, string>> | null {
  if (page.continues !== undefined) return null;
  switch (page.subject.kind) {
    case "data":
      return datasetOf(page, edition);
    case "site":
      return placeOf(page, edition);
    default:
      return null;
  }
}

/** Years that dated evidence touches, as an ISO 8601 interval. */
function yearsOf({ published }: Edition): string | undefined {
  const years = published.dataset.sites.flatMap(({ properties }) => properties.evidenceYears);
  return years.length === 0
    ? undefined
    : `${years.reduce((a, b) => Math.min(a, b))}/${years.reduce((a, b) => Math.max(a, b))}`;
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function datasetOf(page: Page, edition: Edition): WithContext<Distributed> {
  const { manifest, languages, language, published, t } = edition;
  const [west, south, east, north] = manifest.basemap.home ?? manifest.basemap.bounds;
  const address = publicAddress(page, edition);
  const years = yearsOf(edition);
  const { publisher, contact } = manifest;
  const organization = {
    "@type": "Organization",
    name: say(publisher.name, edition),
    ...(isWebAddress(publisher.url) && { url: publisher.url }),
    ...(contact.email !== undefined && { email: contact.email }),
  } as const;
  const bundles = [...published.sizes.keys()].filter((path) => path.startsWith("records/"));
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: wholeTitle(edition),
    description: `${sentence(say(manifest.description ?? manifest.subtitle ?? manifest.title, edition))} ${sentence(t.shell.counts(manifest.counts.countedSites, manifest.counts.testimonies, manifest.counts.sources))}`,
    inLanguage: [language, ...languages.filter((tongue) => tongue !== language)],
    version: manifest.datasetVersion,
    dateModified: manifest.datasetDate,
    license: manifest.licence.url,
    isAccessibleForFree: true,
    creator: organization,
    publisher: organization,
    spatialCoverage: {
      "@type": "Place",
      name: t.common.list(manifest.countries.map(({ label }) => say(label, edition))),
      geo: { "@type": "GeoShape", box: `${south} ${west} ${north} ${east}` },
    },
    ...(years !== undefined && { temporalCoverage: years }),
    ...(address !== null &&
      manifest.address !== undefined && {
        "@id": `${folderOf(manifest.address)}#dataset`,
        url: address,
        distribution: [...DISTRIBUTED, ...bundles].map((file) => ({
          "@type": "DataDownload" as const,
          name: file,
          contentUrl: new URL(`data/${file}`, folderOf(manifest.address ?? "")).href,
          encodingFormat: TYPES[file.split(".").at(-1) ?? ""] ?? "application/octet-stream",
          contentSize: `${published.sizes.get(file) ?? 0} B`,
        })),
      }),
  };
}

const METRES = 1000;

/** A place with the radius within which it is known: never a bare point, which would claim more than the sources. */
function placeOf(page: Page, edition: Edition): WithContext<Exclude<Place, string>> | null {
  if (page.subject.kind !== "site") return null;
  const { site } = page.subject;
  const { properties, geometry } = site;
  const { language, manifest } = edition;
  const [longitude, latitude] = geometry.coordinates;
  const names = new Set([
    ...otherNames(site, language, manifest.languages).map(({ name }) => name),
    ...(properties.aliases?.split("; ") ?? []),
  ]);
  const address = publicAddress(page, edition);
  return {
    "@context": "https://schema.org",
    "@type": "Place",
    identifier: site.id,
    name: siteName(site, edition),
    ...(names.size > 0 && { alternateName: [...names] }),
    description: page.description,
    geo: {
      "@type": "GeoCircle",
      geoMidpoint: { "@type": "GeoCoordinates", latitude, longitude },
      geoRadius: String(Math.round(properties.radiusKm * METRES)),
    },
    address: placeName(site, edition),
    ...(address !== null && {
      url: address,
      subjectOf: { "@type": "Dataset", "@id": `${folderOf(manifest.address ?? "")}#dataset` },
    }),
  };
}
