import { DEFAULT_VIEW, formatFragment, formatUrlState, type SiteSelection } from "../../core/url-state";
import type { AtlasManifest } from "../../core/dataset";
import { atlasUrl } from "../root-url";

/** Where the atlas lives for the world: the address its publisher gives, else the folder it is read from. */
const home = ({ address }: AtlasManifest): string => address ?? atlasUrl("index.html");

/** The address that opens this and nothing else, in this language: what a citation gives. */
export const citedLink = (manifest: AtlasManifest, selection: SiteSelection, language: string): string =>
  `${home(manifest)}#${formatFragment(formatUrlState({ ...DEFAULT_VIEW, selection, lang: language }))}`;

/** The fragment the reader sees now, as a whole address. */
export const wholeLink = (manifest: AtlasManifest, fragment: string): string => `${home(manifest)}${fragment}`;
