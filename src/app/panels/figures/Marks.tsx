/** A number of things as that many plain squares: never figures of people. */
import type { FigureCondition } from "../../../core/figures";
import { endOf } from "./ends";
import type { Mark } from "./form";

const SIZES: Record<Mark, { readonly side: number; readonly gap: number }> = {
  person: { side: 10, gap: 3 },
  cell: { side: 10, gap: 3 },
  kernel: { side: 4, gap: 3 },
};
/** Two tens to a line, a little apart, so that the number can be seen without counting. */
const LINE = 20;
const TEN = 10;
const TENS_APART = 4;

/** Parts of a square that follow one that is not the last. */
const BROKEN = [0.55, 0.32, 0.16] as const;

export function Marks({ mark, of }: { readonly mark: FigureCondition; readonly of: Mark }) {
  const { side, gap } = SIZES[of];
  const step = side + gap;
  const end = endOf(mark);
  const count = mark.max ?? mark.value;
  const xOf = (at: number): number => (at % LINE) * step + (at % LINE >= TEN ? TENS_APART : 0);
  const yOf = (at: number): number => Math.floor(at / LINE) * step;
  const lines = Math.ceil((count + (end === "open" ? 1 : 0)) / LINE);
  const isHollow = (at: number): boolean => end === "up-to" || (end === "range" && at >= mark.value);
  return (
    <svg
      className="marks"
      width={LINE * step + TENS_APART}
      height={lines * step - gap}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: count }, (_, at) => {
        const [x, y] = [xOf(at), yOf(at)];
        if (isHollow(at))
          return <rect key={at} className="bar-hollow" x={x + 0.5} y={y + 0.5} width={side - 1} height={side - 1} />;
        if (end === "about" && at === count - 1)
          return <path key={at} className="bar" d={`M${x} ${y}H${x + side}L${x} ${y + side}Z`} />;
        return <rect key={at} className="bar" x={x} y={y} width={side} height={side} />;
      })}
      {end === "open" &&
        BROKEN.map((share, at) => (
          <rect
            key={share}
            className="bar"
            x={xOf(count) + side * BROKEN.slice(0, at).reduce((sum, one) => sum + one + 0.22, 0)}
            y={yOf(count)}
            width={side * share}
            height={side}
          />
        ))}
    </svg>
  );
}
