import { hasYears } from "../../core/facets";
import { countTouching, MANNERS, type TimeBars, type TimeIndex, type TimeKind } from "../../core/time-bars";
import { useTimelineWords } from "../i18n/timeline-words";
import { useReading } from "../reading";
import { selectFacetResult } from "../selectors";
import { useAtlas } from "../store";

/** A year under the pointer in numbers; otherwise what the chosen years leave, in the words of the list. */
export function Says({
  time,
  bars,
  kinds,
  hovered,
}: {
  readonly time: TimeIndex;
  readonly bars: TimeBars;
  readonly kinds: readonly TimeKind[];
  readonly hovered: number | null;
}) {
  return (
    <p className="timeline-says">
      {hovered === null ? <OfChoice time={time} /> : <OfYear time={time} bars={bars} kinds={kinds} year={hovered} />}
    </p>
  );
}

function OfYear({
  time,
  bars,
  kinds,
  year,
}: {
  readonly time: TimeIndex;
  readonly bars: TimeBars;
  readonly kinds: readonly TimeKind[];
  readonly year: number;
}) {
  const { t } = useReading();
  const words = useTimelineWords();
  const at = year - time.axis.first;
  const parts = MANNERS.flatMap((manner) => {
    const counts = kinds.flatMap((kind) => {
      const count = bars[kind][manner][at] ?? 0;
      return count > 0 ? [words.kindCount[kind](count)] : [];
    });
    return counts.length > 0 ? [words.ofYear[manner](counts.join(", "))] : [];
  });
  return (
    <>
      <strong>{t.vocabulary.period(String(year))}</strong> {parts.length > 0 ? parts.join("; ") : words.ofYear.none}
    </>
  );
}

function OfChoice({ time }: { readonly time: TimeIndex }) {
  const { t } = useReading();
  const words = useTimelineWords();
  const result = useAtlas(selectFacetResult);
  const from = useAtlas((state) => state.facets.from);
  const to = useAtlas((state) => state.facets.to);
  if (!result || !hasYears({ from, to })) return null;
  const period = t.vocabulary.period(from === to ? String(from) : `${from ?? ".."}/${to ?? ".."}`);
  const events = [
    words.kindCount.return(countTouching(time.returns, { from, to })),
    words.kindCount.action(countTouching(time.actions, { from, to })),
  ];
  return (
    <>
      <strong>{period}</strong> {t.list.shown(result.countedSites, result.accountCount)}
      {result.undatedAccounts > 0 && ` (${t.list.undated(result.undatedAccounts)})`}; {words.dated(events.join(", "))}
    </>
  );
}
