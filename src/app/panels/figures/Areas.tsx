/** Areas side by side on one scale, as squares: what is reported, then what standards ask for one person. */
import { useReading } from "../../reading";
import type { FigureCondition } from "../../../core/figures";
import { niceScale } from "./form";
import { useConditionWords } from "./words";

export interface StandardArea {
  readonly id: string;
  readonly value: number;
}

/** Side of the largest square on the paper, and the least a label needs. */
const LARGEST = 80;
const LABEL = 44;
const GAP = 8;
const UNDER = 20;

export function Areas({
  marks,
  standards,
}: {
  readonly marks: readonly FigureCondition[];
  readonly standards: readonly StandardArea[];
}) {
  const { t } = useReading();
  const words = useConditionWords();
  const unit = marks[0]?.unit === "square-kilometres" ? ("kilometres" as const) : ("metres" as const);
  const squares = [
    ...marks.map(({ id, value, max }) => ({ id, value, max, standard: false })),
    ...standards.map(({ id, value }) => ({ id, value, max: undefined, standard: true })),
  ];
  const longest = Math.sqrt(Math.max(...squares.map(({ value, max }) => max ?? value)));
  const pixels = LARGEST / longest;
  const widthOf = ({ value, max }: (typeof squares)[number]): number =>
    Math.max(LABEL, Math.sqrt(max ?? value) * pixels);
  const placed = squares.map((square, at) => ({
    ...square,
    x: squares.slice(0, at).reduce((sum, one) => sum + widthOf(one) + GAP, 0),
  }));
  const ruler = niceScale(longest).ticks[1] ?? 1;
  const suffix = unit === "kilometres" ? "km²" : "m²";
  const width = placed.reduce((sum, one) => sum + widthOf(one) + GAP, 0);
  return (
    <>
      <svg
        className="areas"
        viewBox={`-1 -1 ${width} ${LARGEST + UNDER + 14}`}
        width={width}
        aria-hidden="true"
        focusable="false"
      >
        {placed.map(({ id, value, max, standard, x }) => (
          <g key={id}>
            {max !== undefined && (
              <rect
                className="bar-hollow"
                x={x}
                y={LARGEST - Math.sqrt(max) * pixels}
                width={Math.sqrt(max) * pixels}
                height={Math.sqrt(max) * pixels}
              />
            )}
            <rect
              className={standard ? "area-standard" : "area-reported"}
              x={x}
              y={LARGEST - Math.sqrt(value) * pixels}
              width={Math.sqrt(value) * pixels}
              height={Math.sqrt(value) * pixels}
            />
            <text className={standard ? "axis-number axis-law" : "axis-number"} x={x} y={LARGEST + 15}>
              {`${t.common.number(value)}${max === undefined ? "" : `–${t.common.number(max)}`} ${suffix}`}
            </text>
          </g>
        ))}
        <line className="ruler" x1="0" x2={ruler * pixels} y1={LARGEST + UNDER + 8} y2={LARGEST + UNDER + 8} />
      </svg>
      <p className="drawn-note">
        {words.drawn.area} {words.drawn.metre(t.vocabulary.figure({ value: ruler, unit }))}
      </p>
    </>
  );
}
