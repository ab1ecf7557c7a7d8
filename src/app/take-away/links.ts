import { DEFAULT_VIEW, formatFragment, formatUrlState, type SiteSelection } from "../../core/url-state";
import type { AtlasManifest } from "../../core/dataset";
import { atlasUrl, rootUrl } from "../root-url";

/** The folder others can reach: a copy on somebody's disk has none, unless its publisher has given one. */
export const publicRoot = ({ address }: AtlasManifest): string | null =>
  location.protocol !== "file:"
    ? rootUrl.href
    : address === undefined
      ? null
      : address.replace(/index\.html$/, "").replace(/\/*$/, "/");

/** Where the atlas lives for the world: the address its publisher gives, else the folder it is read from. */
const home = ({ address }: AtlasManifest): string => address ?? atlasUrl("index.html");

/** The address that opens this and nothing else, in this language: what a citation gives. */
export const citedLink = (manifest: AtlasManifest, selection: SiteSelection, language: string): string =>
  `${home(manifest)}#${formatFragment(formatUrlState({ ...DEFAULT_VIEW, selection, lang: language }))}`;

/** The fragment the reader sees now, as a whole address. */
export const wholeLink = (manifest: AtlasManifest, fragment: string): string => `${home(manifest)}${fragment}`;
