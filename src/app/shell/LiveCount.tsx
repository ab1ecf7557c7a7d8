import { useReading } from "../reading";
import { selectFacetResult } from "../selectors";
import { useAtlas } from "../store";

/** Says what is shown after each change of the filters. */
export function LiveCount() {
  const { t } = useReading();
  const result = useAtlas(selectFacetResult);
  return (
    <p className="visually-hidden" role="status">
      {result && t.list.shown(result.countedSites, result.accountCount)}
    </p>
  );
}
