import type { AtlasManifest, LocalText, SiteFeature } from "../../core/dataset";
import { remember, type ShownSite } from "../selectors";
import type { SortOrder } from "../store";

export interface SiteGroup {
  readonly id: string;
  /** null: one list without headings, or sites whose province nobody knows. */
  readonly label: LocalText | null;
  readonly country: LocalText | null;
  readonly sites: readonly ShownSite[];
}

/** Name of a site in a language, else in the dataset's default language. */
export const nameOf = (site: SiteFeature, language: string): string =>
  site.properties[`name:${language}`] ?? site.properties.name;

/** Names of a site that stand beside the reader's: the local scripts. */
export const otherNames = (
  site: SiteFeature,
  language: string,
  languages: readonly string[],
): { lang: string; name: string }[] => {
  const shown = nameOf(site, language);
  const country = Object.keys(site.properties).flatMap((key) => (key.startsWith("name:") ? [key.slice(5)] : []));
  return [...new Set([...languages, ...country])].flatMap((lang) => {
    const name = site.properties[`name:${lang}`];
    return lang !== language && name && name !== shown ? [{ lang, name }] : [];
  });
};

/** Telling names apart by the rules of a language takes a moment: once for a dataset and a language. */
const inNameOrder = remember((sites: readonly SiteFeature[], language: string): readonly SiteFeature[] => {
  const collator = new Intl.Collator(language, { numeric: true });
  return sites
    .map((site) => ({ site, name: nameOf(site, language) }))
    .sort((a, b) => collator.compare(a.name, b.name))
    .map(({ site }) => site);
});

interface Order {
  readonly sort: SortOrder;
  readonly language: string;
  readonly manifest: AtlasManifest;
  /** Every site of the dataset. */
  readonly sites: readonly SiteFeature[];
}

type Shelf = Pick<SiteGroup, "id" | "label" | "country"> & { readonly sites: readonly SiteFeature[] };
const UNLABELLED = { label: null, country: null };

/** Every site in its group, in the order of names: no filter moves one. */
const shelves = remember(
  (
    sites: readonly SiteFeature[],
    language: string,
    manifest: AtlasManifest,
    by: "type" | "province" | null,
  ): readonly Shelf[] => {
    const named = inNameOrder(sites, language);
    if (by === null) return [{ id: "all", ...UNLABELLED, sites: named }];
    const labelled =
      by === "type"
        ? manifest.siteTypes.map(({ id, label }) => ({ id, label, country: null }))
        : manifest.provinces.map(({ id, label, country }) => ({ id, label, country: countryLabel(manifest, country) }));
    const known = new Set(labelled.map(({ id }) => id));
    return [
      ...labelled.map((group) => ({ ...group, sites: named.filter(({ properties }) => properties[by] === group.id) })),
      { id: "", ...UNLABELLED, sites: named.filter(({ properties }) => !known.has(properties[by] ?? "")) },
    ];
  },
);

/** Groups in the order of the dataset's own lists, so that list, legend and filters agree. */
export function groupSites(
  shown: readonly ShownSite[],
  { sort, language, manifest, sites }: Order,
): readonly SiteGroup[] {
  const entries = new Map(shown.map((entry) => [entry.site, entry]));
  const by = sort === "type" || sort === "province" ? sort : null;
  return shelves(sites, language, manifest, by).flatMap((shelf) => {
    const found = shelf.sites.flatMap((site) => entries.get(site) ?? []);
    if (found.length === 0 && by !== null) return [];
    return [{ ...shelf, sites: sort === "name" ? found : found.sort(mostFirst) }];
  });
}

/** Sorting keeps the order of names where accounts are as many. */
const mostFirst = (a: ShownSite, b: ShownSite): number => b.accounts - a.accounts;

const countryLabel = (manifest: AtlasManifest, id: string): LocalText | null =>
  manifest.countries.find((country) => country.id === id)?.label ?? null;
