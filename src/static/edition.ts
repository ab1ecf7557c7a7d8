/** All that the pages of one language are written from. */
import { loadCatalogue, type Catalogue } from "../app/i18n/catalogue";
import { offeredLanguages } from "../app/i18n/use-catalogue";
import { groupSites, nameOf } from "../app/list/group-sites";
import { namesOfFeature, type Places } from "../app/panels/places";
import { chooseText, textOf, type Reading } from "../app/reading";
import type { AtlasManifest, LocalText, RouteFeature, SiteFeature } from "../core/dataset";
import type { Published } from "./published";
import { staticWords, type StaticWords } from "./words";

export interface Edition {
  readonly published: Published;
  readonly manifest: AtlasManifest;
  readonly language: string;
  /** Languages the pages are written in, the default first. */
  readonly languages: readonly string[];
  readonly t: Catalogue;
  readonly words: StaticWords;
  readonly places: Places;
  /** Sites in the order of the list, with the group they stand in. */
  readonly listed: readonly { readonly site: SiteFeature; readonly group: ListGroup }[];
  /** Key of the page of the list on which a group begins; a long list has several. */
  readonly groupPages: ReadonlyMap<string, string>;
  /** Routes in the order of the list. */
  readonly routes: readonly RouteFeature[];
}
export interface ListGroup {
  readonly id: string;
  readonly label: LocalText | null;
  readonly country: LocalText | null;
  readonly count: number;
}

export async function editionsOf(published: Published): Promise<readonly Edition[]> {
  const languages = offeredLanguages(published.dataset.manifest.languages);
  return Promise.all(
    languages.map(async (language) => editionIn(published, { language, languages, t: await loadCatalogue(language) })),
  );
}

function editionIn(published: Published, reader: Pick<Edition, "language" | "languages" | "t">): Edition {
  const { manifest, sites, routes } = published.dataset;
  const shown = sites.map((site) => ({ site, accounts: site.properties.accounts }));
  const groups = groupSites(shown, { sort: "province", language: reader.language, manifest, sites });
  return {
    published,
    manifest,
    ...reader,
    words: staticWords(reader.language),
    places: {
      sites: new Map(sites.map((site) => [site.id, site])),
      routes: new Map(routes.map((route) => [route.id, route])),
    },
    listed: groups.flatMap(({ id, label, country, sites: own }) =>
      own.map(({ site }) => ({ site, group: { id, label, country, count: own.length } })),
    ),
    groupPages: new Map(),
    routes: [
      ...routes.filter(({ properties }) => properties.pattern),
      ...routes
        .filter(({ properties }) => !properties.pattern && properties.date !== undefined)
        .toSorted((a, b) => ((a.properties.date ?? "") < (b.properties.date ?? "") ? 1 : -1)),
      ...routes.filter(({ properties }) => !properties.pattern && properties.date === undefined),
    ],
  };
}

type Reader = Pick<Edition, "language" | "manifest">;

export const say = (text: LocalText | undefined, reader: Reader): string =>
  text === undefined ? "" : textOf(text, reader as Pick<Reading, "language" | "manifest">);

export const siteName = (site: SiteFeature, { language }: Reader): string => nameOf(site, language);

export const routeName = ({ properties }: RouteFeature, { language, manifest }: Reader): string =>
  chooseText(namesOfFeature(properties, manifest.languages[0] ?? language), language, manifest.languages).text;

export const typeName = (site: SiteFeature, reader: Reader): string =>
  say(reader.manifest.siteTypes.find(({ id }) => id === site.properties.type)?.label, reader);

/** County, province and country, as the panel says them. */
export function placeName({ properties }: SiteFeature, edition: Pick<Edition, "language" | "manifest" | "t">): string {
  const { manifest, language, t } = edition;
  const labelOf = (list: readonly { readonly id: string; readonly label: LocalText }[], id: string | undefined) =>
    say(list.find((entry) => entry.id === id)?.label, edition);
  return t.panels.site.placeWords(
    properties[`county:${language}`] ?? properties.county ?? "",
    labelOf(manifest.provinces, properties.province),
    labelOf(manifest.countries, properties.country),
  );
}
