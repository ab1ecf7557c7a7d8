import { useReading } from "../reading";
import { selectFacetResult } from "../selectors";
import { useAtlas } from "../store";

/** Says what is shown after each change of the filters. */
export function LiveCount() {
  const { t } = useReading();
  const result = useAtlas(selectFacetResult);
  // While results stand open, their count is what is said.
  const searching = useAtlas((state) => state.searching);
  return (
    <p className="visually-hidden" role="status">
      {result && !searching && t.list.shown(result.countedSites, result.accountCount)}
    </p>
  );
}
