import type { AtlasManifest, LocalText, SiteFeature } from "../../core/dataset";
import type { ShownSite } from "../selectors";
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

/** Groups in the order of the dataset's own lists, so that list, legend and filters agree. */
export function groupSites(
  sites: readonly ShownSite[],
  { sort, language, manifest }: { sort: SortOrder; language: string; manifest: AtlasManifest },
): readonly SiteGroup[] {
  const collator = new Intl.Collator(language, { numeric: true });
  const byName = (a: ShownSite, b: ShownSite) => collator.compare(nameOf(a.site, language), nameOf(b.site, language));
  if (sort === "name") return [{ id: "all", label: null, country: null, sites: [...sites].sort(byName) }];
  if (sort === "accounts")
    return [
      {
        id: "all",
        label: null,
        country: null,
        sites: [...sites].sort((a, b) => b.accounts - a.accounts || byName(a, b)),
      },
    ];
  const order =
    sort === "type"
      ? manifest.siteTypes.map(({ id, label }) => ({ id, label, country: null }))
      : manifest.provinces.map(({ id, label, country }) => ({ id, label, country: countryLabel(manifest, country) }));
  const members = new Map<string, ShownSite[]>();
  for (const shown of sites) {
    const id = sort === "type" ? shown.site.properties.type : (shown.site.properties.province ?? "");
    const group = members.get(id);
    if (group) group.push(shown);
    else members.set(id, [shown]);
  }
  const groups = order.flatMap(({ id, label, country }) => {
    const found = members.get(id);
    members.delete(id);
    return found ? [{ id, label, country, sites: found.sort((a, b) => b.accounts - a.accounts || byName(a, b)) }] : [];
  });
  const rest = [...members.values()].flat();
  return rest.length > 0 ? [...groups, { id: "", label: null, country: null, sites: rest.sort(byName) }] : groups;
}

const countryLabel = (manifest: AtlasManifest, id: string): LocalText | null =>
  manifest.countries.find((country) => country.id === id)?.label ?? null;
