import { memo } from "react";
import type { TimeBars, TimeKind } from "../../core/time-bars";
import { useTimelineWords } from "../i18n/timeline-words";
import { useReading } from "../reading";
import { filter, useAtlas } from "../store";
import { share, stacked } from "./scale";

/** What has no date stands beside the years, with the switch that leaves it out. */
export const UndatedColumn = memo(function UndatedColumn({
  bars,
  kinds,
  most,
}: {
  readonly bars: TimeBars;
  readonly kinds: readonly TimeKind[];
  readonly most: number;
}) {
  const { t } = useReading();
  const words = useTimelineWords();
  const undated = useAtlas((state) => state.facets.undated);
  const total = kinds.reduce((sum, kind) => sum + bars[kind].undated, 0);
  // Taller than the tallest year it is cut, and says so by a gap; its shares stay true.
  const cut = total > most;
  const whole = Math.max(total, most);
  const parts = stacked(kinds, (kind) => bars[kind].undated);
  return (
    <label className="years-undated" data-out={!undated || undefined}>
      <span className="years-undated-count" aria-hidden="true">
        {t.common.number(total)}
      </span>
      <svg className="years-undated-bar" aria-hidden="true">
        {parts.map(({ key, count, top }) => (
          <rect
            key={key}
            className={`bar--${key}`}
            x="0"
            width="100%"
            y={share(whole - top, whole)}
            height={share(count, whole)}
          />
        ))}
        {cut && <path className="years-cut" d="M-2 13 34 8v4L-2 17Z" />}
      </svg>
      <span className="years-undated-switch">
        <input type="checkbox" checked={undated} onChange={(event) => filter({ undated: event.target.checked })} />
        <span>{words.undated(total)}</span>
      </span>
    </label>
  );
});
