/** Names of sites and routes that a panel links to, looked up in what the map already has. */
import { createContext, useContext } from "react";
import type { LocalText, RouteFeature, SiteFeature } from "../../core/dataset";
import { AtlasLink, Local, useReading } from "../reading";

export interface Places {
  readonly sites: ReadonlyMap<string, SiteFeature>;
  readonly routes: ReadonlyMap<string, RouteFeature>;
}

const PlacesContext = createContext<Places>({ sites: new Map(), routes: new Map() });
export const PlacesProvider = PlacesContext.Provider;
export const usePlaces = (): Places => useContext(PlacesContext);

/** The flat names of a feature (`name`, `name:ko`) as a text by language; `name` is in the dataset's default language. */
export function namesOfFeature(
  properties: SiteFeature["properties"] | RouteFeature["properties"],
  defaultLanguage: string,
): LocalText {
  const names: Record<string, string> = { [defaultLanguage]: properties.name };
  for (const [key, value] of Object.entries(properties)) {
    if (key.startsWith("name:") && typeof value === "string") names[key.slice("name:".length)] = value;
  }
  return names;
}

/** Default language of the dataset: the one that stands first. */
export const useDefaultLanguage = (): string => useReading().manifest.languages[0] ?? "en";

export function SiteLink({ id }: { readonly id: string }) {
  const site = usePlaces().sites.get(id);
  const language = useDefaultLanguage();
  if (!site) return <span>{id}</span>;
  return (
    <AtlasLink to={{ kind: "site", id }}>
      <Local text={namesOfFeature(site.properties, language)} />
    </AtlasLink>
  );
}

export function RouteLink({ id }: { readonly id: string }) {
  const route = usePlaces().routes.get(id);
  const language = useDefaultLanguage();
  if (!route) return <span>{id}</span>;
  return (
    <AtlasLink to={{ kind: "route", id }}>
      <Local text={namesOfFeature(route.properties, language)} />
    </AtlasLink>
  );
}
