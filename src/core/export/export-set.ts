/** What a reader takes away: sites, what is told of them, and where all of it is from. Every format is built from this. */
import type {
  ActionDetail,
  AtlasManifest,
  LocalText,
  RouteDetail,
  SiteDetail,
  SiteFeature,
  SourceDocument,
  TestimonyDetail,
} from "../dataset";
import { matchesYears, type Facets } from "../facets";
import { textAllowed } from "../text-allowed";
import { DEFAULT_VIEW, formatFragment, formatUrlState } from "../url-state";
import type { Distress } from "../vocabulary";

/** Goes with every file, so that it can be understood and cited without the atlas. */
export interface ExportMetadata {
  readonly title: string;
  readonly publisher: string;
  readonly dataset_version: string;
  readonly dataset_date: string;
  readonly licence: string;
  readonly licence_url: string;
  readonly licence_statement: string;
  /** Where the same can be read. */
  readonly link: string;
  /** The filters as they stand in a link; "none" where all is shown. */
  readonly filters: string;
  /** That texts are secondary paraphrases, and who holds the originals. */
  readonly note: string;
  /** That some texts tell of harm, and how a file marks them. */
  readonly distress_note: string;
}

/** Words for whoever opens a file without reading its fields, in the reader's language. */
export interface ExportWords {
  readonly distress: Readonly<Record<Distress, string>>;
  /** Stands in the place of statements that tell of harm: how many, and of what kinds. */
  readonly closedConditions: (count: number, kinds: string) => string;
  /** The same for accounts and reports. */
  readonly closedAccounts: (count: number, kinds: string) => string;
}

export interface ExportSite {
  readonly feature: SiteFeature;
  /** null where only the line of the list was asked for. */
  readonly detail: SiteDetail | null;
  /** Empty unless the reader has asked for accounts. */
  readonly testimonies: readonly TestimonyDetail[];
  readonly routes: readonly RouteDetail[];
  readonly actions: readonly ActionDetail[];
}

export interface ExportSet {
  readonly metadata: ExportMetadata;
  readonly words: ExportWords;
  /** In the order columns of texts stand in. */
  readonly languages: readonly string[];
  readonly sites: readonly ExportSite[];
  readonly sources: ReadonlyMap<string, SourceDocument>;
}

export const EXPORT_FORMATS = ["geojson", "csv", "kml", "json"] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Accounts that may leave in a file: never a withdrawn one, whatever the bundle in the reader's memory still holds. */
export const takenAccounts = (
  testimonies: readonly TestimonyDetail[],
  withdrawn: readonly string[],
): readonly TestimonyDetail[] =>
  testimonies.filter((testimony) => textAllowed(testimony, "export") && !withdrawn.includes(testimony.id));

/** The rule of the map for one account at one site: its years, and a chosen violation that happened there. */
export const matchesAtSite = ({ period, violations }: TestimonyDetail, siteId: string, facets: Facets): boolean =>
  matchesYears(period, facets) &&
  (facets.violations.length === 0 ||
    violations.some(({ kind, site }) => site === siteId && facets.violations.includes(kind)));

/** The filters as a link has them, readable and reusable; "none" where there are none. */
export const filtersInWords = (facets: Facets): string =>
  formatFragment(formatUrlState({ ...DEFAULT_VIEW, facets })) || "none";

/** Ids of every document that the set cites, in the order in which they are met. */
export function citedSources(sites: readonly ExportSite[]): readonly string[] {
  const cited = sites.flatMap(({ detail, testimonies, routes, actions }) => [
    ...(detail?.sources ?? []),
    ...(detail?.conditions ?? []).flatMap(({ sources }) => sources),
    ...testimonies.flatMap(({ sources }) => sources),
    ...routes.flatMap((route) => [
      ...route.sources,
      ...route.legs.flatMap(({ sources }) => sources),
      ...route.counts.flatMap(({ sources }) => sources),
    ]),
    ...actions.flatMap(({ sources }) => sources),
  ]);
  return [...new Set(cited)];
}

/** Organisations that keep the originals, as far as sources and accounts name them; the most often named first. */
export function holdersOf(
  sources: readonly (SourceDocument | undefined)[],
  testimonies: readonly TestimonyDetail[] = [],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const holder of [...sources.map((source) => source?.holder), ...testimonies.map(({ holder }) => holder)])
    if (holder !== undefined) counts.set(holder, (counts.get(holder) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .map(([holder]) => holder);
}

export const textIn = (text: LocalText | undefined, language: string): string => text?.[language] ?? "";

/** `testimony-atlas_quarry_abc123.csv`: says what it is after years in a folder of downloads. */
export function exportFileName(manifest: AtlasManifest, subject: string, extension: string): string {
  const title = manifest.title["en"] ?? Object.values(manifest.title)[0] ?? "";
  const name = title
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return [name || "atlas", subject, manifest.datasetVersion].join("_") + `.${extension}`;
}
