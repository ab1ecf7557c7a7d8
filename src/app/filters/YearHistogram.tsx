import type { YearBar } from "../../core/facets";
import { useReading } from "../reading";

/** Units of the drawing: it is stretched to the width it is given. */
const HEIGHT = 40;
const WIDTH = 1000;

/** Bars of dated evidence; years outside the choice are pale. The sentence beside it is its text twin. */
export function YearHistogram({
  bars,
  first,
  last,
  from,
  to,
}: {
  readonly bars: readonly YearBar[];
  readonly first: number;
  readonly last: number;
  readonly from: number;
  readonly to: number;
}) {
  const { t } = useReading();
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const peak = bars.find(({ count }) => count === most)?.year ?? first;
  const step = WIDTH / (last - first + 1);
  const labels = Array.from({ length: Math.floor((last - first) / 10) + 1 }, (_, at) => first + at * 10);
  return (
    <div className="histogram">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={t.filters.histogram(first, last, peak, most)}
      >
        {bars
          .filter(({ year, count }) => year >= first && count > 0)
          .map(({ year, count }) => {
            const height = (count / most) * HEIGHT;
            return (
              <rect
                key={year}
                className={year >= from && year <= to ? "year-bar" : "year-bar year-bar--out"}
                x={(year - first) * step + step * 0.12}
                y={HEIGHT - height}
                width={step * 0.76}
                height={height}
              />
            );
          })}
      </svg>
      <div className="histogram-axis" aria-hidden="true">
        {labels.map((year) => (
          // The last handle stands where a label close to the end would.
          <span key={year}>{last - year < 6 ? "" : year}</span>
        ))}
      </div>
    </div>
  );
}
