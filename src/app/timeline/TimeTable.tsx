import { memo, useState } from "react";
import { MANNERS, type Manner, type TimeAxis, type TimeBars, type TimeKind } from "../../core/time-bars";
import { useTimelineWords } from "../i18n/timeline-words";
import { useReading } from "../reading";
import { useAtlas } from "../store";

/** The drawing as numbers, to be read aloud or copied. */
export const TimeTable = memo(function TimeTable({
  axis,
  bars,
  kinds,
}: {
  readonly axis: TimeAxis;
  readonly bars: TimeBars;
  readonly kinds: readonly TimeKind[];
}) {
  const words = useTimelineWords();
  const [open, setOpen] = useState(false);
  const violation = useAtlas((state) => state.facets.violations.length > 0);
  return (
    <details className="years-numbers" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.numbers}</summary>
      {open && (
        <div className="years-numbers-body">
          {words.how.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {violation && <p>{words.violationNote}</p>}
          <Numbers axis={axis} bars={bars} kinds={kinds} />
        </div>
      )}
    </details>
  );
});

function Numbers({
  axis,
  bars,
  kinds,
}: {
  readonly axis: TimeAxis;
  readonly bars: TimeBars;
  readonly kinds: readonly TimeKind[];
}) {
  const { t } = useReading();
  const words = useTimelineWords();
  // A column of nothing but zeros says less than its absence.
  const mannersOf = (kind: TimeKind): readonly Manner[] =>
    MANNERS.filter((manner) => manner === "exact" || bars[kind][manner].some((count) => count > 0));
  const columns = kinds.flatMap((kind) => mannersOf(kind).map((manner) => ({ kind, manner })));
  const years = Array.from({ length: axis.last - axis.first + 1 }, (_, at) => axis.first + at);
  return (
    <div className="years-table" tabIndex={0} role="region" aria-label={words.caption}>
      <table>
        <caption>{words.caption}</caption>
        <colgroup />
        {kinds.map((kind) => (
          <colgroup key={kind} span={mannersOf(kind).length} />
        ))}
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {words.year}
            </th>
            {kinds.map((kind) => (
              <th key={kind} scope="colgroup" colSpan={mannersOf(kind).length}>
                {words.kind[kind]}
              </th>
            ))}
          </tr>
          <tr>
            {columns.map(({ kind, manner }) => (
              <th key={`${kind} ${manner}`} scope="col">
                {words.mannerHead[manner]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map((year) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              {columns.map(({ kind, manner }) => (
                <td key={`${kind} ${manner}`}>{t.common.number(bars[kind][manner][year - axis.first] ?? 0)}</td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{words.undatedRow}</th>
            {kinds.map((kind) => (
              <td key={kind} colSpan={mannersOf(kind).length}>
                {t.common.number(bars[kind].undated)}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
