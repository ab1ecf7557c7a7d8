/** The time line's bars as outlines of one path each, in pixels from the upper left. */
import type { TimeBars, TimeKind } from "../../core/time-bars";

/** As high as the style sheet has it. */
export const DRAWING_HEIGHT = 56;
/** Part of a year's column that its bar takes. */
const FILL = 0.78;

interface Room {
  /** Width of a year. */
  readonly column: number;
  /** The count that reaches to the top. */
  readonly most: number;
}

export interface BarOutline {
  readonly kind: TimeKind;
  readonly manner: "exact" | "within";
  /** One closed part a year. */
  readonly outline: string;
}

const short = (pixels: number): number => Math.round(pixels * 100) / 100;
const heightOf = (count: number, { most }: Room): number => short((count / most) * DRAWING_HEIGHT);

/** From the axis up: what is dated to the year, then what lies some time around it. What is nothing is left out. */
export function barOutlines(bars: TimeBars, kinds: readonly TimeKind[], room: Room): readonly BarOutline[] {
  const width = short(room.column * FILL);
  /** Up to where each year is filled. */
  const filled = new Float64Array(bars.account.exact.length);
  return (["exact", "within"] as const).flatMap((manner) =>
    kinds.flatMap((kind) => {
      let outline = "";
      bars[kind][manner].forEach((count, at) => {
        if (count === 0) return;
        const foot = filled[at] as number;
        filled[at] = foot + count;
        const left = short(room.column * (at + (1 - FILL) / 2));
        outline += `M${left} ${DRAWING_HEIGHT - heightOf(foot, room)}h${width}V${short(DRAWING_HEIGHT - heightOf(foot + count, room))}h${-width}z`;
      });
      return outline === "" ? [] : [{ kind, manner, outline }];
    }),
  );
}

/** A line along the tops of years with what is open at one end; down to the axis nowhere. */
export function openOutline(open: readonly number[], totals: readonly number[], room: Room): string {
  const topOf = (at: number) => short(DRAWING_HEIGHT - heightOf(totals[at] ?? 0, room));
  let line = "";
  open.forEach((count, at) => {
    if (count === 0) return;
    line += `${(open[at - 1] ?? 0) > 0 ? "V" : `M${short(room.column * at)} `}${topOf(at)}H${short(room.column * (at + 1))}`;
  });
  return line;
}
