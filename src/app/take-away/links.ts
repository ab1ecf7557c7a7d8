import { DEFAULT_VIEW, formatFragment, formatUrlState, type SiteSelection } from "../../core/url-state";
import type { AtlasManifest } from "../../core/dataset";
import { rootUrl } from "../root-url";

/** Whether the atlas is read from a host. A copy on somebody's disk has an address too, and it tells of that disk. */
export const isHosted = (): boolean => /^https?:$/.test(location.protocol);

/**
 * The folder others can reach: the one its publisher gives, else the one it is read from, where that is a host's. A copy on
 * somebody's disk has none.
 */
export function publicRoot({ address }: AtlasManifest): string | null {
  if (address !== undefined) return address.replace(/index\.html$/, "").replace(/\/*$/, "/");
  return isHosted() ? rootUrl.href : null;
}

/** What others find it by: a whole address, or without one what stands behind the # in every copy. */
export function wholeLink(manifest: AtlasManifest, fragment: string): string {
  const root = publicRoot(manifest);
  if (root === null) return fragment;
  return manifest.address === undefined ? `${root}index.html${fragment}` : `${manifest.address}${fragment}`;
}

/** What opens this and nothing else, in this language: what a citation gives. */
export const citedLink = (manifest: AtlasManifest, selection: SiteSelection, language: string): string =>
  wholeLink(manifest, `#${formatFragment(formatUrlState({ ...DEFAULT_VIEW, selection, lang: language }))}`);
