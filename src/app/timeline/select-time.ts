/** What the time line counts, derived once for one state. The chosen years change no bar, so playing counts nothing anew. */
import { NO_FACETS, type FacetIndex, type Facets } from "../../core/facets";
import { buildTimeIndex, countTime, type TimeBars, type TimeIndex } from "../../core/time-bars";
import { remember, selectIndex } from "../selectors";
import type { AtlasState } from "../store";

const timeIndex = remember(buildTimeIndex);
export const selectTimeIndex = (state: Pick<AtlasState, "data">): TimeIndex | null =>
  state.data.status === "ready" ? timeIndex(state.data.dataset, state.data.index) : null;

const placesOnly = remember(
  (
    types: Facets["types"],
    countries: Facets["countries"],
    regions: Facets["regions"],
    authorities: Facets["authorities"],
    violations: Facets["violations"],
    text: Facets["text"],
  ): Facets => ({ ...NO_FACETS, types, countries, regions, authorities, violations, text }),
);
const timeBars = remember(
  (time: TimeIndex, index: FacetIndex, facets: Facets): TimeBars => countTime(time, index, facets),
);
export const selectTimeBars = (state: Pick<AtlasState, "data" | "facets">): TimeBars | null => {
  const time = selectTimeIndex(state);
  const index = selectIndex(state);
  if (!time || !index) return null;
  const { types, countries, regions, authorities, violations, text } = state.facets;
  return timeBars(time, index, placesOnly(types, countries, regions, authorities, violations, text));
};
