import { DEFAULT_VIEW, formatFragment, formatUrlState, NO_HOST, type ViewState } from "../../core/url-state";
import { atlasUrl } from "../root-url";

type Shown = Pick<ViewState, "selection" | "facets" | "view" | "lang" | "theme"> & Partial<ViewState>;

/** The same view in the atlas itself: what was set for readers of the frame stays behind, except kinds kept closed. */
export function atlasLink({ host = NO_HOST, foreign: _foreign, ...view }: Shown): string {
  const { closed, version } = host;
  const fragment = formatFragment(
    formatUrlState({ ...DEFAULT_VIEW, ...view, map: null, host: { ...NO_HOST, closed, version } }),
  );
  return atlasUrl("index.html") + (fragment && `#${fragment}`);
}
