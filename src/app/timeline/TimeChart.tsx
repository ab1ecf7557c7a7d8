import { memo, useId, useMemo, type ChangeEvent, type KeyboardEvent } from "react";
import { MANNERS, type TimeAxis, type TimeBars, type TimeKind } from "../../core/time-bars";
import { useTimelineWords } from "../i18n/timeline-words";
import { useReading } from "../reading";
import { filter } from "../store";
import { BarsDrawing } from "./BarsDrawing";
import { decades, niceStep, share, totalsOf } from "./scale";
import { useBrush } from "./use-brush";
import { between, isWhole, type YearWindow } from "./year-window";
import { YearNote } from "./YearNote";

/** Years that page keys move a handle by. */
const PAGE = 10;

interface ChartProps {
  readonly axis: TimeAxis;
  readonly bars: TimeBars;
  readonly kinds: readonly TimeKind[];
  readonly most: number;
  readonly window: YearWindow;
  readonly choose: (window: YearWindow) => void;
  readonly hovered: number | null;
  readonly hover: (year: number | null) => void;
}

/** Bars over a brush, and on the axis two sliders that choose the same. */
export function TimeChart({ axis, bars, kinds, most, window, choose, hovered, hover }: ChartProps) {
  const { t } = useReading();
  const words = useTimelineWords();
  const brush = useBrush({ axis, window, choose, clear: () => filter({ from: null, to: null }), hover });
  const says = useMemo(() => {
    const totals = totalsOf(bars, kinds, MANNERS);
    const peak = axis.first + totals.indexOf(Math.max(...totals));
    const undated = kinds.reduce((sum, kind) => sum + bars[kind].undated, 0);
    return words.drawing(axis.first, axis.last, t.vocabulary.period(String(peak)), Math.max(0, ...totals), undated);
  }, [axis, bars, kinds, words, t]);
  return (
    <div className="years-chart">
      <Scale most={most} />
      <div className="years-plot" {...brush}>
        <Decades axis={axis} />
        <BarsDrawing bars={bars} kinds={kinds} axis={axis} most={most} label={says} />
        <Veil axis={axis} window={window} hovered={hovered} />
      </div>
      {hovered !== null && <YearNote axis={axis} bars={bars} kinds={kinds} year={hovered} />}
      <Handles axis={axis} window={window} choose={choose} />
    </div>
  );
}

const Scale = memo(function Scale({ most }: { readonly most: number }) {
  const step = niceStep(most);
  const counts = Array.from({ length: Math.floor(most / step) }, (_, at) => (at + 1) * step);
  return (
    <svg className="years-scale" aria-hidden="true">
      {counts.map((count) => (
        <text key={count} x="100%" y={share(most - count, most)} dy="0.35em" textAnchor="end">
          {count}
        </text>
      ))}
    </svg>
  );
});

/** A name at each decade while there is room; the style sheet leaves out every other where there is not. */
const Decades = memo(function Decades({ axis }: { readonly axis: TimeAxis }) {
  const years = axis.last - axis.first + 1;
  return (
    <svg className="years-decades" aria-hidden="true">
      {decades(axis).map((year) => (
        <g key={year}>
          <line x1={share(year - axis.first, years)} x2={share(year - axis.first, years)} y1="0" y2="100%" />
          {axis.last - year > 2 && (
            <text x={share(year - axis.first, years)} dx="4" y="11">
              {year}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
});

/** What is outside the chosen years lies under a veil; a line on each side bounds them. */
function Veil({
  axis,
  window,
  hovered,
}: {
  readonly axis: TimeAxis;
  readonly window: YearWindow;
  readonly hovered: number | null;
}) {
  const years = axis.last - axis.first + 1;
  const left = share(window.from - axis.first, years);
  const right = share(window.to + 1 - axis.first, years);
  return (
    <svg className="years-veil" aria-hidden="true">
      {!isWhole(window, axis) && (
        <>
          <rect x="0" y="0" width={left} height="100%" />
          <rect x={right} y="0" width={share(axis.last - window.to, years)} height="100%" />
          <line x1={left} x2={left} y1="0" y2="100%" />
          <line x1={right} x2={right} y1="0" y2="100%" />
        </>
      )}
      {hovered !== null && (
        <rect
          className="years-hover"
          x={share(hovered - axis.first, years)}
          width={share(1, years)}
          y="0"
          height="100%"
        />
      )}
    </svg>
  );
}

/**
 * Two native sliders. The first year's handle stands left of its year and the last year's right of its own, so that they
 * never lie on each other; only the handles take the pointer, the rest of the row belongs to the brush.
 */
function Handles({ axis, window, choose }: Pick<ChartProps, "axis" | "window" | "choose">) {
  const words = useTimelineWords();
  const { t } = useReading();
  const id = useId();
  const bar = 100 / (axis.last - axis.first + 1);
  const move = { from: (year: number) => Math.min(year, window.to), to: (year: number) => Math.max(year, window.from) };
  const set = (end: "from" | "to", year: number) => {
    const bounded = Math.min(axis.last, Math.max(axis.first, move[end](year)));
    choose(end === "from" ? between(axis, bounded, window.to) : between(axis, window.from, bounded));
  };
  return (["from", "to"] as const).map((end) => (
    <input
      key={end}
      id={`${id}-${end}`}
      type="range"
      className={`years-handle years-handle--${end}`}
      style={{ width: `calc(${100 - bar}% + 24px)`, left: end === "from" ? "-24px" : `${bar}%` }}
      min={axis.first}
      max={axis.last}
      value={window[end]}
      aria-label={end === "from" ? words.fromHandle : words.toHandle}
      aria-valuetext={t.vocabulary.period(String(window[end]))}
      onChange={(event: ChangeEvent<HTMLInputElement>) => set(end, Number(event.target.value))}
      onKeyDown={(event: KeyboardEvent) => {
        if (event.key !== "PageUp" && event.key !== "PageDown") return;
        event.preventDefault();
        set(end, window[end] + (event.key === "PageUp" ? PAGE : -PAGE));
      }}
    />
  ));
}
