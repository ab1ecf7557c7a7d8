/**
 * The bars: one outline a kind and manner, in pixels of the screen so that hatches and dashes are as wide in any room.
 * On paper the drawing is stretched to what it has there. Hundreds of bars as elements took longer than counting them.
 */
import { memo, useCallback, useState, type RefCallback } from "react";
import { MANNERS, type Manner, type TimeAxis, type TimeBars, type TimeKind } from "../../core/time-bars";
import { barOutlines, DRAWING_HEIGHT, openOutline } from "./outlines";
import { decades, niceStep, share, totalsOf } from "./scale";

/** Until the room is known. */
const USUAL_WIDTH = 600;

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
  const [width, measured] = useWidth();
  const years = axis.last - axis.first + 1;
  const step = niceStep(most);
  const lines = Array.from({ length: Math.floor(most / step) }, (_, at) => (at + 1) * step);
  const room = { column: width / years, most };
  return (
    <svg ref={measured} className="years-bars" role="img" aria-label={label}>
      <Hatches />
      {lines.map((count) => (
        <line key={count} x1="0" x2="100%" y1={share(most - count, most)} y2={share(most - count, most)} />
      ))}
      {decades(axis).map((year) => (
        <line key={year} x1={share(year - axis.first, years)} x2={share(year - axis.first, years)} y1="0" y2="100%" />
      ))}
      <svg viewBox={`0 0 ${width} ${DRAWING_HEIGHT}`} preserveAspectRatio="none">
        {barOutlines(bars, kinds, room).map(({ kind, manner, outline }) => (
          <path key={`${manner} ${kind}`} className={`bar--${kind} bar--${manner}`} d={outline} />
        ))}
        <path
          className="years-open"
          d={openOutline(
            totalsOf(bars, kinds, ["open"]),
            totalsOf(bars, kinds, MANNERS satisfies readonly Manner[]),
            room,
          )}
        />
      </svg>
    </svg>
  );
});

/** Of an element in whole pixels, and a reference for it. */
function useWidth(): readonly [number, RefCallback<Element>] {
  const [width, setWidth] = useState(USUAL_WIDTH);
  const measured = useCallback((element: Element | null) => {
    if (!element) return undefined;
    const take = (now: number) => setWidth((before) => Math.round(now) || before);
    take(element.getBoundingClientRect().width);
    const observer = new ResizeObserver(([entry]) => take(entry?.contentRect.width ?? 0));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, measured];
}

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
