import { memo, useMemo } from "react";
import { countTouching, type TimeIndex } from "../../core/time-bars";
import { useFiltered } from "../following";
import { useTimelineWords } from "../i18n/timeline-words";
import { useReading } from "../reading";
import { selectFacetResult } from "../selectors";

/** What the chosen years leave, in the figures of the list; returns and actions only where they are dated. */
export const Says = memo(function Says({ time }: { readonly time: TimeIndex }) {
  const { t } = useReading();
  const words = useTimelineWords();
  const result = useFiltered(selectFacetResult);
  const { from, to } = useFiltered((state) => state.facets);
  const events = useMemo(() => {
    const years = { from, to };
    return { returns: countTouching(time.returns, years), actions: countTouching(time.actions, years) };
  }, [time, from, to]);
  if (!result) return null;
  const all = from === null && to === null;
  const { first, last } = time.axis;
  const period = t.vocabulary.period(
    all ? `${first}/${last}` : from === to ? String(from) : `${from ?? ".."}/${to ?? ".."}`,
  );
  const undated = result.undatedAccounts > 0 ? ` ${words.ofWhichUndated(result.undatedAccounts)}` : "";
  return (
    <p className="years-says">
      <strong>{period}</strong> {t.list.shown(result.countedSites, result.accountCount)}
      {undated}; {words.kindCount.return(events.returns)}, {words.kindCount.action(events.actions)}
    </p>
  );
});
