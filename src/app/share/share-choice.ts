/** What an embedder has chosen, and the view, title and size that follow from it. */
import type { AtlasManifest, RouteFeature, SiteFeature } from "../../core/dataset";
import type { EmbedSize, Ratio } from "../../core/embed-snippet";
import { NO_FACETS } from "../../core/facets";
import { NO_HOST, NOTHING_OPEN, type ViewState } from "../../core/url-state";
import { DISTRESS_KINDS } from "../../core/vocabulary";
import { namesOfFeature } from "../panels/places";
import { textOf } from "../reading";
import { shareWords } from "./share-words";

export type Subject = "now" | "place" | "places";
export type SizeName = "height" | Ratio | "content";

export interface ShareChoice {
  readonly subject: Subject;
  readonly site: string;
  readonly types: readonly string[];
  readonly region: string;
  readonly from: number | null;
  readonly to: number | null;
  /** "": the reader's. */
  readonly lang: string;
  readonly theme: ViewState["theme"];
  readonly look: "map" | "closed" | "list";
  readonly size: SizeName;
  readonly height: number;
  readonly accounts: boolean;
  readonly allClosed: boolean;
  readonly frozen: boolean;
  readonly form: "frame" | "element";
}

export const FIRST_CHOICE: ShareChoice = {
  subject: "now",
  site: "",
  types: [],
  region: "",
  from: null,
  to: null,
  lang: "",
  theme: null,
  look: "map",
  size: "height",
  height: 600,
  accounts: true,
  allClosed: false,
  frozen: false,
  form: "frame",
};

type Now = Pick<ViewState, "selection" | "facets" | "map">;

/** The view that is embedded. */
export function viewOf(choice: ShareChoice, now: Now, version: string): Partial<ViewState> {
  const host = {
    ...NO_HOST,
    accounts: choice.accounts,
    closed: choice.allClosed ? DISTRESS_KINDS : [],
    panel: choice.look === "closed" ? ("closed" as const) : null,
    version: choice.frozen ? version : null,
  };
  const look = {
    view: choice.look === "list" ? ("list" as const) : ("map" as const),
    lang: choice.lang || null,
    theme: choice.theme,
    host,
  };
  switch (choice.subject) {
    case "now":
      return { ...now, ...look };
    case "place":
      return { ...look, selection: choice.site ? { kind: "site", id: choice.site } : NOTHING_OPEN };
    case "places": {
      const { types, from, to, region } = choice;
      // As the link itself puts them: the earlier year first.
      const [first, last] = from !== null && to !== null && from > to ? [to, from] : [from, to];
      return { ...look, facets: { ...NO_FACETS, types, from: first, to: last, regions: region ? [region] : [] } };
    }
  }
}

export const sizeOf = ({ size, height, form }: ShareChoice): EmbedSize => {
  if (size === "content") return form === "element" ? { kind: "content" } : { kind: "height", height };
  return size === "height" ? { kind: "height", height } : { kind: "ratio", ratio: size };
};

interface Named {
  readonly manifest: AtlasManifest;
  readonly sites: ReadonlyMap<string, SiteFeature>;
  readonly routes: ReadonlyMap<string, RouteFeature>;
}

/** A title in a language: what is open, else which places, where and when. */
export function titleOf(view: Partial<ViewState>, { manifest, sites, routes }: Named, language: string): string {
  const words = shareWords(language);
  const inLanguage = { language, manifest };
  const { selection = NOTHING_OPEN, facets = NO_FACETS } = view;
  const nameOf = (feature: SiteFeature | RouteFeature | undefined) =>
    feature && textOf(namesOfFeature(feature.properties, manifest.languages[0] ?? language), inLanguage);
  const opened =
    selection.kind === "site"
      ? nameOf(sites.get(selection.id))
      : selection.kind === "route"
        ? nameOf(routes.get(selection.id))
        : undefined;
  const labels = <T extends { readonly id: string; readonly label: Readonly<Record<string, string>> }>(
    all: readonly T[],
    chosen: readonly string[],
  ) => chosen.map((id) => textOf(all.find((entry) => entry.id === id)?.label ?? { [language]: id }, inLanguage));
  const types = labels(manifest.siteTypes, facets.types).join(", ");
  const regions = labels(manifest.provinces, facets.regions).join(", ");
  const places = regions ? words.within(types || words.all, regions) : types || words.all;
  const years = facets.from === null && facets.to === null ? "" : `, ${words.years(facets.from, facets.to)}`;
  return words.title(textOf(manifest.title, inLanguage), opened ?? places + years);
}
