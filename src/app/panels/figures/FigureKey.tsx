import type { FigureCondition } from "../../../core/figures";
import { Bar, END_KINDS, endOf, LANE } from "./ends";
import { useConditionWords } from "./words";

/** The forms of ends that occur among these figures, explained; nothing where every figure is as stated. */
export function FigureKey({
  drawn,
  standards,
}: {
  readonly drawn: readonly FigureCondition[];
  readonly standards: boolean;
}) {
  const words = useConditionWords().key;
  const found = new Set(drawn.map(endOf));
  if (drawn.length === 0) return null;
  return (
    <div className="figure-key">
      <p className="visually-hidden">{words.heading}</p>
      <ul>
        {END_KINDS.filter((end) => found.has(end)).map((end) => (
          <li key={end}>
            <svg width="46" height={LANE} aria-hidden="true" focusable="false">
              {/* One sample: as long as a short bar, with room for a broken end. */}
              <Bar end={end} value={end === "range" || end === "open" ? 0.48 : 0.86} max={0.86} />
            </svg>
            {words[end]}
          </li>
        ))}
        {standards && (
          <li>
            <svg width="8" height={LANE} aria-hidden="true" focusable="false">
              <line className="standard-line" x1="4" x2="4" y1="0" y2={LANE} />
            </svg>
            {words.standard}
          </li>
        )}
      </ul>
    </div>
  );
}
