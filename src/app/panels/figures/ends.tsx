/**
 * How far a figure is known, as the end of a bar. Told apart by form alone, so that it holds in print and forced colours:
 * square (as stated), slanted (about), broken off (at least), hollow (up to), hollow from one end to the other (range).
 */
import type { FigureSize } from "../../../core/figures";

export const END_KINDS = ["exact", "about", "open", "up-to", "range"] as const;
export type EndKind = (typeof END_KINDS)[number];

export function endOf({ max, qualifier }: Pick<FigureSize, "max" | "qualifier">): EndKind {
  if (max !== undefined) return "range";
  switch (qualifier) {
    case "about":
      return "about";
    case "at-least":
    case "more-than":
      return "open";
    case "up-to":
    case "at-most":
      return "up-to";
    default:
      return "exact";
  }
}

export const LANE = 16;
const BAR_TOP = 3;
const BAR = 10;
const MIDDLE = BAR_TOP + BAR / 2;
const BOTTOM = BAR_TOP + BAR;
/** Half of how far a slanted end leans. */
const LEAN = 5;

/** Pieces that get shorter as they go on: nobody says where it ends. */
const BROKEN = [
  { x: 3, width: 6 },
  { x: 12, width: 4 },
  { x: 19, width: 2.5 },
] as const;

interface BarProps {
  readonly end: EndKind;
  /** Positions along the scale, from 0 to 1. */
  readonly value: number;
  readonly max?: number | undefined;
}

const percent = (share: number): string => `${Number((share * 100).toFixed(3))}%`;

/** A bar on a lane as wide as its svg; lengths along the scale are shares, ends are in pixels. */
export function Bar({ end, value, max }: BarProps) {
  const at = percent(value);
  switch (end) {
    case "up-to":
      return (
        <>
          <rect className="bar-hollow" x="0" y={BAR_TOP + 0.5} width={at} height={BAR - 1} />
          <line className="bar-cap" x1={at} x2={at} y1={BAR_TOP - 1} y2={BOTTOM + 1} />
        </>
      );
    case "range": {
      const last = percent(max ?? value);
      return (
        <>
          <rect
            className="bar-hollow"
            x={at}
            y={BAR_TOP + 0.5}
            width={percent((max ?? value) - value)}
            height={BAR - 1}
          />
          <rect className="bar" x="0" y={BAR_TOP} width={at} height={BAR} />
          <line className="bar-cap" x1={last} x2={last} y1={BAR_TOP - 1} y2={BOTTOM + 1} />
        </>
      );
    }
    default:
      return (
        <>
          <rect className="bar" x="0" y={BAR_TOP} width={at} height={BAR} />
          <svg x={at} y="0" width="1" height={LANE} overflow="visible">
            {end === "about" && (
              <>
                <path className="bar" d={`M-1 ${BAR_TOP}H${LEAN}L-1 ${MIDDLE + 1}Z`} />
                <path className="bar-cut" d={`M1 ${MIDDLE - 1}V${BOTTOM + 1}H${-LEAN - 1}Z`} />
              </>
            )}
            {end === "open" &&
              BROKEN.map(({ x, width }) => (
                <rect key={x} className="bar" x={x} y={BAR_TOP} width={width} height={BAR} />
              ))}
          </svg>
        </>
      );
  }
}
