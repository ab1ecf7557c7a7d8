/** Records of sources by publisher and year of publication; who has no row of their own stands in one for all others. */
import { scaleBand, scaleSqrt } from "d3-scale";
import { togetherOf, type PublisherYears } from "../../../core/overview";
import { useOverviewWords } from "../../i18n/overview-words";
import { useReading } from "../../reading";
import { wrapText } from "./chart-text";
import { Figure, NARROW } from "./Figure";
import { Lines } from "./Lines";

interface SourcesProps {
  readonly publishers: readonly PublisherYears[];
  /** Different documents, copies counted once. */
  readonly documents: number;
}

/** Publishers with a row of their own; one record alone never makes one. */
const MOST_ROWS = 12;
const TOP = 26;
const UNDATED = 62;
const TOTAL = 46;
/** On a phone years stand together, so that the discs keep their numbers. */
const TOGETHER = 5;

interface Row extends Omit<PublisherYears, "publisher"> {
  readonly key: string;
  readonly name: string;
}

export function Sources({ publishers, documents }: SourcesProps) {
  const { t } = useReading();
  const words = useOverviewWords();
  const own = publishers.filter(({ total }) => total > 1).slice(0, MOST_ROWS);
  const others = publishers.slice(own.length);
  const all = togetherOf(publishers);
  const nameOf = (publisher: string | null): string => publisher ?? words.sources.noPublisher;
  const rows: readonly Row[] = [
    { key: "all", name: words.total, ...all },
    ...own.map((row) => ({ key: `of ${row.publisher}`, name: nameOf(row.publisher), ...row })),
    ...(others.length > 0 ? [{ key: "others", name: words.sources.others(others.length), ...togetherOf(others) }] : []),
  ];
  const years = [...all.years.keys()].toSorted((a, b) => a - b);
  const row = (width: number): number => (width < NARROW ? 50 : 32);
  const height = (width: number): number => TOP + rows.length * row(width) + 4;

  const chart = (width: number) => {
    const narrow = width < NARROW;
    const left = narrow ? 0 : 236;
    const right = width - UNDATED - TOTAL - (narrow ? 0 : 14);
    const step = narrow ? TOGETHER : 1;
    const starts = binsOf(years, step);
    const x = scaleBand<number>(starts, [left, right]);
    const half = x.bandwidth() / 2;
    const undated = width - TOTAL - UNDATED / 2;
    const counts = (of: Row): readonly number[] => starts.map((start) => sumOf(of.years, start, step));
    const most = Math.max(1, ...rows.flatMap((of) => [...counts(of), of.undated]));
    const radius = scaleSqrt([0, most], [0, narrow ? 12 : 13]);
    const disc = (count: number): number => Math.max(1.5, radius(count));
    const labelled = starts.filter((start) => narrow || start % 5 === 0);
    return (
      <>
        {labelled.map((start) => (
          <text key={start} className="axis" x={(x(start) ?? 0) + half} y={TOP - 12} textAnchor="middle">
            {start}
          </text>
        ))}
        <text className="axis" x={undated} y={TOP - 12} textAnchor="middle">
          {words.undated}
        </text>
        <text className="axis" x={width} y={TOP - 12} textAnchor="end">
          {words.total}
        </text>
        {rows.map((of, at) => {
          const y = TOP + at * row(width);
          const middle = y + (narrow ? 34 : 16);
          const named = (name: string) =>
            wrapText(name, { width: narrow ? width : left - 12, size: 13, most: narrow ? 1 : 2 });
          return (
            <g key={of.key}>
              <line className="grid" x1={0} x2={width} y1={y + 0.5} y2={y + 0.5} />
              <Lines
                className={of.key === "all" ? "name name--all" : "name"}
                lines={named(of.name)}
                x={0}
                y={narrow ? y + 16 : middle + (named(of.name).length > 1 ? -2 : 5)}
                step={14}
              />
              {counts(of).map(
                (count, bin) =>
                  count > 0 && (
                    <g key={starts[bin]}>
                      <circle
                        className="mark mark--source"
                        cx={(x(starts[bin] ?? 0) ?? 0) + half}
                        cy={middle}
                        r={disc(count)}
                      />
                      {(narrow || at === 0) && (
                        <text
                          className="count count--small"
                          x={(x(starts[bin] ?? 0) ?? 0) + half + (narrow ? disc(count) + 2 : 0)}
                          y={middle + 4}
                          textAnchor={narrow ? "start" : "middle"}
                          data-on={!narrow || undefined}
                        >
                          {narrow || disc(count) >= 8 ? t.common.number(count) : ""}
                        </text>
                      )}
                    </g>
                  ),
              )}
              {of.undated > 0 && (
                <>
                  <circle className="mark mark--undated" cx={undated - 8} cy={middle} r={disc(of.undated)} />
                  <text className="count" x={undated - 4 + disc(of.undated)} y={middle + 4}>
                    {t.common.number(of.undated)}
                  </text>
                </>
              )}
              <text className="count" x={width} y={middle + 4} textAnchor="end">
                {t.common.number(of.total)}
              </text>
            </g>
          );
        })}
      </>
    );
  };

  return (
    <Figure
      id="sources"
      title={words.sources.title}
      counts={words.sources.counts(all.total, documents)}
      limits={words.sources.limits}
      chart={chart}
      height={height}
      table={<PublisherTable publishers={publishers} years={years} nameOf={nameOf} />}
    />
  );
}

/** First years of bins from the first to the last year, whole multiples of the step. */
function binsOf(years: readonly number[], step: number): readonly number[] {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  const start = Math.floor(first / step) * step;
  return Array.from({ length: Math.floor((last - start) / step) + 1 }, (_, at) => start + at * step);
}

function sumOf(years: ReadonlyMap<number, number>, start: number, step: number): number {
  let sum = 0;
  for (let year = start; year < start + step; year++) sum += years.get(year) ?? 0;
  return sum;
}

function PublisherTable({
  publishers,
  years,
  nameOf,
}: {
  readonly publishers: readonly PublisherYears[];
  readonly years: readonly number[];
  readonly nameOf: (publisher: string | null) => string;
}) {
  const { t } = useReading();
  const words = useOverviewWords();
  return (
    <table>
      <caption className="visually-hidden">{words.sources.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.sources.publisher}</th>
          <th scope="col">{words.total}</th>
          <th scope="col">{words.sources.year}</th>
        </tr>
      </thead>
      <tbody>
        {publishers.map((row) => (
          <tr key={row.publisher ?? ""}>
            <th scope="row">{nameOf(row.publisher)}</th>
            <td>{t.common.number(row.total)}</td>
            <td className="words">
              {[
                ...years.flatMap((year) => {
                  const count = row.years.get(year);
                  return count === undefined ? [] : [count === 1 ? String(year) : `${year} (${count})`];
                }),
                ...(row.undated > 0 ? [`${words.undated} (${row.undated})`] : []),
              ].join(", ")}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
