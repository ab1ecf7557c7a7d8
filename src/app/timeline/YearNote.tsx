import { MANNERS, type TimeAxis, type TimeBars, type TimeKind } from "../../core/time-bars";
import { useTimelineWords } from "../i18n/timeline-words";
import { useReading } from "../reading";
import { share } from "./scale";

/** The year under the pointer in numbers, beside the pointer and above the axis, so that nothing moves. */
export function YearNote({
  axis,
  bars,
  kinds,
  year,
}: {
  readonly axis: TimeAxis;
  readonly bars: TimeBars;
  readonly kinds: readonly TimeKind[];
  readonly year: number;
}) {
  const { t } = useReading();
  const words = useTimelineWords();
  const years = axis.last - axis.first + 1;
  const at = year - axis.first;
  const lines = MANNERS.flatMap((manner) => {
    const counts = kinds.flatMap((kind) => {
      const count = bars[kind][manner][at] ?? 0;
      return count > 0 ? [words.kindCount[kind](count)] : [];
    });
    return counts.length > 0 ? [{ manner, counts: counts.join(", ") }] : [];
  });
  const beyond = at > years / 2;
  return (
    <div
      className="years-note"
      aria-hidden="true"
      style={beyond ? { right: share(years - at, years) } : { left: share(at + 1, years) }}
    >
      <strong>{t.vocabulary.period(String(year))}</strong>
      {lines.map(({ manner, counts }) => (
        <p key={manner}>
          <span>{words.mannerHead[manner]}</span> {counts}
        </p>
      ))}
      {lines.length === 0 && <p>{words.nothing}</p>}
    </div>
  );
}
