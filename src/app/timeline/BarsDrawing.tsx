/** The bars, drawn in shares of whatever room there is: no measuring, the same on screen and paper. */
import { memo } from "react";
import { MANNERS, type Manner, type TimeAxis, type TimeBars, type TimeKind } from "../../core/time-bars";
import { decades, niceStep, share, stacked, totalsOf } from "./scale";

/** Part of a year's column that its bar takes. */
const FILL = 0.78;

export const BarsDrawing = memo(function BarsDrawing({
  bars,
  kinds,
  axis,
  most,
  label,
}: {
  readonly bars: TimeBars;
  readonly kinds: readonly TimeKind[];
  readonly axis: TimeAxis;
  readonly most: number;
  readonly label: string;
}) {
  const years = axis.last - axis.first + 1;
  const step = niceStep(most);
  const lines = Array.from({ length: Math.floor(most / step) }, (_, at) => (at + 1) * step);
  return (
    <svg className="years-bars" role="img" aria-label={label}>
      <Hatches />
      {lines.map((count) => (
        <line key={count} x1="0" x2="100%" y1={share(most - count, most)} y2={share(most - count, most)} />
      ))}
      {decades(axis).map((year) => (
        <line key={year} x1={share(year - axis.first, years)} x2={share(year - axis.first, years)} y1="0" y2="100%" />
      ))}
      {Array.from({ length: years }, (_, at) => (
        <YearStack key={at} at={at} years={years} bars={bars} kinds={kinds} most={most} />
      ))}
      <OpenLine bars={bars} kinds={kinds} years={years} most={most} />
    </svg>
  );
});

/** A hatch a kind, in pixels of the screen; their colours stand in the style sheet. */
function Hatches() {
  return (
    <defs>
      {(["account", "return", "action", "condition", "ink"] as const).map((kind) => (
        <pattern
          key={kind}
          id={`years-hatch-${kind}`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="4" height="4" className={`hatch-ground hatch-ground--${kind}`} />
          <rect width="1.6" height="4" className={`bar--${kind}`} />
        </pattern>
      ))}
    </defs>
  );
}

/** From the axis up: what is dated to the year, then what lies some time around it. */
function YearStack({
  at,
  years,
  bars,
  kinds,
  most,
}: {
  readonly at: number;
  readonly years: number;
  readonly bars: TimeBars;
  readonly kinds: readonly TimeKind[];
  readonly most: number;
}) {
  const layers = (["exact", "within"] as const).flatMap((manner) => kinds.map((kind) => ({ manner, kind })));
  return stacked(layers, ({ manner, kind }) => bars[kind][manner][at] ?? 0).map(
    ({ key: { manner, kind }, count, top }) => (
      <rect
        key={`${manner} ${kind}`}
        className={`bar--${kind} bar--${manner}`}
        x={share(at + (1 - FILL) / 2, years)}
        width={share(FILL, years)}
        y={share(most - top, most)}
        height={share(count, most)}
      />
    ),
  );
}

/** A broken line along the tops with what is open at one end, where there is such. */
function OpenLine({
  bars,
  kinds,
  years,
  most,
}: {
  readonly bars: TimeBars;
  readonly kinds: readonly TimeKind[];
  readonly years: number;
  readonly most: number;
}) {
  const open = totalsOf(bars, kinds, ["open"]);
  const total = totalsOf(bars, kinds, MANNERS satisfies readonly Manner[]);
  return Array.from({ length: years }, (_, at) => {
    if ((open[at] ?? 0) === 0) return null;
    const y = share(most - (total[at] ?? 0), most);
    return (
      <g key={at} className="years-open">
        <line x1={share(at, years)} x2={share(at + 1, years)} y1={y} y2={y} />
        {at + 1 < years && (open[at + 1] ?? 0) > 0 && (
          <line
            x1={share(at + 1, years)}
            x2={share(at + 1, years)}
            y1={y}
            y2={share(most - (total[at + 1] ?? 0), most)}
          />
        )}
      </g>
    );
  });
}
