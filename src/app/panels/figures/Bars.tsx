import type { FigureSize } from "../../../core/figures";
import type { Unit } from "../../../core/vocabulary";
import { useReading } from "../../reading";
import { Bar, endOf, LANE } from "./ends";
import type { Scale } from "./form";
import { useConditionWords } from "./words";

const percent = (share: number): string => `${Number((share * 100).toFixed(3))}%`;

/** One mark on its lane, over the ticks of the scale; a minimum standard crosses it as a line. */
export function Lane({
  mark,
  scale,
  standards,
}: {
  readonly mark: FigureSize;
  readonly scale: Scale;
  readonly standards: readonly number[];
}) {
  return (
    <svg className="lane" width="100%" height={LANE} aria-hidden="true" focusable="false">
      {scale.ticks.map((tick) => (
        <line
          key={tick}
          className="tick"
          x1={percent(tick / scale.top)}
          x2={percent(tick / scale.top)}
          y1="0"
          y2={LANE}
        />
      ))}
      <Bar
        end={endOf(mark)}
        value={mark.value / scale.top}
        max={mark.max === undefined ? undefined : mark.max / scale.top}
      />
      {standards.map((value) => (
        <line
          key={value}
          className="standard-line"
          x1={percent(value / scale.top)}
          x2={percent(value / scale.top)}
          y1="0"
          y2={LANE}
        />
      ))}
    </svg>
  );
}

const AXIS = 17;

/** The scale under its lanes: numbers at the ticks, and what they count. */
export function Axis({ scale, unit }: { readonly scale: Scale; readonly unit: Unit | undefined }) {
  const { t } = useReading();
  const words = useConditionWords();
  const name = scale.name ? words.axis[scale.name] : unit && words.unit[unit];
  const anchorOf = (at: number): "start" | "middle" | "end" =>
    at === 0 ? "start" : at === scale.ticks.length - 1 && scale.ticks[at] === scale.top ? "end" : "middle";
  return (
    <div className="axis" aria-hidden="true">
      <svg className="axis-line" width="100%" height={AXIS} focusable="false">
        <line className="axis-base" x1="0" x2="100%" y1="0.5" y2="0.5" />
        {scale.ticks.map((tick, at) => (
          <text key={tick} className="axis-number" x={percent(tick / scale.top)} y="14" textAnchor={anchorOf(at)}>
            {t.common.number(tick)}
          </text>
        ))}
      </svg>
      {name !== undefined && <p className="axis-name">{name}</p>}
    </div>
  );
}
