import { hasYears } from "../../core/facets";
import { useFiltered } from "../following";
import { useReading } from "../reading";
import { selectFacetResult } from "../selectors";
import { useAtlas } from "../store";

/** Says what is shown after each change of the filters, the chosen years first. */
export function LiveCount() {
  const { t } = useReading();
  const result = useFiltered(selectFacetResult);
  // While results stand open, their count is what is said.
  const searching = useAtlas((state) => state.searching);
  const { from, to } = useFiltered((state) => state.facets);
  const years = hasYears({ from, to })
    ? `${t.vocabulary.period(from === to ? `${from}` : `${from ?? ".."}/${to ?? ".."}`)}: `
    : "";
  return (
    <p className="visually-hidden" role="status">
      {result && !searching && years + t.list.shown(result.countedSites, result.accountCount)}
    </p>
  );
}
