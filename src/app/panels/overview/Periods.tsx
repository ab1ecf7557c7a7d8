/** Accounts over the years they are dated to: as wide as the period, as high as the number, undated ones apart. */
import { scaleLinear } from "d3-scale";
import type { AccountPeriods, PeriodsOfType, SpanCount } from "../../../core/overview";
import { useOverviewWords } from "../../i18n/overview-words";
import { useReading } from "../../reading";
import { Figure, NARROW } from "./Figure";
import { Lines } from "./Lines";
import { TypeMark, useTypeName } from "./types";

interface PeriodsProps {
  readonly all: AccountPeriods;
  readonly types: readonly PeriodsOfType[];
}

const TOP = 26;
const LABEL = 14;
const GAP = 14;
const BASE = 10;
const UNDATED = 64;
const FOOT = 44;
/** Years beside a broken end, so that its pieces have room. */
const OPEN_YEARS = 2;

interface Laid extends SpanCount {
  readonly start: number;
  readonly end: number;
}

/** What a span takes of the axis: a half-open one its attested year and the pieces that lead on. */
const laid = (span: SpanCount): Laid => {
  const from = span.from ?? (span.to ?? 0) - OPEN_YEARS;
  const to = span.to ?? (span.from ?? 0) + OPEN_YEARS;
  return { ...span, start: from, end: to + 1 };
};

/** Spans that do not meet share a lane; single years fill the first one and read as a histogram. */
function lanesOf(spans: readonly SpanCount[]): readonly (readonly Laid[])[] {
  const lanes: Laid[][] = [];
  for (const span of spans.map(laid)) {
    const free = lanes.find((lane) => lane.every(({ start, end }) => span.end <= start || span.start >= end));
    if (free) free.push(span);
    else lanes.push([span]);
  }
  return lanes;
}

const mostOf = (spans: readonly SpanCount[]): number => Math.max(1, ...spans.map(({ count }) => count));

/** Whole years at which a line is drawn: no more than there is room for. */
function ticksOf(first: number, last: number, most: number): readonly number[] {
  if (!Number.isFinite(first)) return [];
  const step = [1, 5, 10, 20, 50].find((one) => (last - first) / one <= most) ?? 100;
  const start = Math.ceil(first / step) * step;
  return Array.from({ length: Math.max(0, Math.floor((last - start) / step) + 1) }, (_, at) => start + at * step);
}

export function Periods({ all, types }: PeriodsProps) {
  const { t, open } = useReading();
  const words = useOverviewWords();
  const nameOf = useTypeName();
  const told = types.filter(({ total }) => total > 0);
  const rows = [
    ...(told.length > 1 ? [{ ...all, type: null, name: words.periods.all }] : []),
    ...told.map((row) => ({ ...row, name: nameOf(row.type) })),
  ];
  const spans = all.spans.map(laid);
  const first = Math.min(...spans.map(({ start }) => start));
  const last = Math.max(...spans.map(({ end }) => end));
  // One height for one number in every row, so that rows compare; undated accounts may be many and must not flatten the rest.
  const high = scaleLinear([0, 1], [0, Math.min(26 / mostOf(all.spans), 120 / Math.max(1, all.undated))]);
  const tall = (count: number): number => Math.max(2, high(count));
  const laneHeight = (lane: readonly Laid[]): number => Math.max(...lane.map(({ count }) => tall(count))) + LABEL;
  const head = (width: number): number => (width < NARROW ? 24 : 0);
  const laidRows = rows.map((row) => {
    const lanes = lanesOf(row.spans);
    const drawn = lanes.reduce((sum, lane) => sum + laneHeight(lane), 0);
    return { ...row, lanes, height: Math.max(drawn, row.undated > 0 ? tall(row.undated) + LABEL : 0, 40) };
  });
  const height = (width: number): number =>
    TOP + laidRows.reduce((sum, row) => sum + row.height + head(width) + GAP + BASE, 0) + FOOT;

  const chart = (width: number) => {
    const narrow = width < NARROW;
    const left = narrow ? 0 : 190;
    const right = width - UNDATED;
    const x = scaleLinear([first, last], [left, right - 24]);
    const ticks = ticksOf(first, last, narrow ? 5 : 9);
    let y = TOP;
    const bottom = height(width) - FOOT;
    return (
      <>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="grid" x1={x(tick)} x2={x(tick)} y1={TOP - 6} y2={bottom} />
            <text className="axis" x={x(tick)} y={TOP - 11} textAnchor={tick === first ? "start" : "middle"}>
              {tick}
            </text>
            <text className="axis" x={x(tick)} y={bottom + 16} textAnchor={tick === first ? "start" : "middle"}>
              {tick}
            </text>
          </g>
        ))}
        {all.spans.some(({ from, to }) => from === null || to === null) && (
          <text className="axis" x={left} y={bottom + 38}>
            {words.periods.open}
          </text>
        )}
        <text className="axis" x={right + UNDATED / 2} y={TOP - 11} textAnchor="middle">
          {words.undated}
        </text>
        {laidRows.map((row) => {
          const from = y;
          const floor = y + head(width) + row.height + BASE;
          y = floor + GAP;
          let laneFloor = floor;
          return (
            <g key={row.name}>
              <line className="base" x1={left} x2={right - 24} y1={floor + 0.5} y2={floor + 0.5} />
              <line className="base" x1={right + 6} x2={width} y1={floor + 0.5} y2={floor + 0.5} />
              {row.type !== null && <TypeMark type={row.type} x={0} y={from + (narrow ? 1 : row.height / 2 - 6)} />}
              <Lines
                className={row.type === null ? "name name--all" : "name"}
                lines={[row.name]}
                x={row.type === null ? 0 : 22}
                y={from + (narrow ? 12 : row.height / 2 + 5)}
              />
              <text
                className="axis"
                x={narrow ? right - 24 : row.type === null ? 0 : 22}
                y={from + (narrow ? 12 : row.height / 2 + 22)}
                textAnchor={narrow ? "end" : "start"}
              >
                {words.periods.label(row.total)}
              </text>
              {row.lanes.map((lane) => {
                const base = laneFloor;
                laneFloor -= laneHeight(lane);
                return lane.map((span) => (
                  <Span key={`${span.from}/${span.to}`} span={span} x={x} base={base} tall={tall(span.count)} />
                ));
              })}
              {row.undated > 0 && (
                <>
                  <rect
                    className="mark mark--undated"
                    x={right + 14}
                    y={floor - tall(row.undated)}
                    width={UNDATED - 28}
                    height={tall(row.undated)}
                  />
                  <text className="count" x={right + UNDATED / 2} y={floor - tall(row.undated) - 3} textAnchor="middle">
                    {t.common.number(row.undated)}
                  </text>
                </>
              )}
            </g>
          );
        })}
      </>
    );
  };

  return (
    <Figure
      id="periods"
      title={words.periods.title}
      counts={open ? words.periods.counts : words.periods.inTable}
      limits={words.periods.limits}
      chart={chart}
      height={height}
      table={<PeriodTable all={all} rows={told} />}
    />
  );
}

/** Pieces that get shorter as they go on: nobody says where it ends. Shares of the room beside the attested year. */
const PIECES = [
  [0.08, 0.34],
  [0.46, 0.24],
  [0.78, 0.14],
] as const;

function Span({
  span,
  x,
  base,
  tall,
}: {
  readonly span: Laid;
  readonly x: (year: number) => number;
  readonly base: number;
  readonly tall: number;
}) {
  const { t } = useReading();
  const known = { from: span.from ?? span.to ?? 0, to: span.to ?? span.from ?? 0 };
  const bar = { x: x(known.from) + 1, width: Math.max(1.5, x(known.to + 1) - x(known.from) - 2) };
  const room = x(OPEN_YEARS) - x(0);
  return (
    <g>
      <rect className="mark" x={bar.x} y={base - tall} width={bar.width} height={tall} />
      {(span.from === null || span.to === null) &&
        PIECES.map(([at, long]) => (
          <rect
            key={at}
            className="mark"
            x={span.to === null ? x(known.to + 1) + at * room : x(known.from) - (at + long) * room}
            y={base - tall}
            width={long * room}
            height={tall}
          />
        ))}
      <text className="count" x={(x(span.start) + x(span.end)) / 2} y={base - tall - 3} textAnchor="middle">
        {t.common.number(span.count)}
      </text>
    </g>
  );
}

function PeriodTable({ all, rows }: { readonly all: AccountPeriods; readonly rows: readonly PeriodsOfType[] }) {
  const { t } = useReading();
  const words = useOverviewWords();
  const nameOf = useTypeName();
  const chronological = all.spans.toSorted(
    (a, b) => (a.from ?? a.to ?? 0) - (b.from ?? b.to ?? 0) || (a.to ?? Infinity) - (b.to ?? Infinity),
  );
  const cell = (row: AccountPeriods, span: SpanCount): number =>
    row.spans.find(({ from, to }) => from === span.from && to === span.to)?.count ?? 0;
  return (
    <table>
      <caption className="visually-hidden">{words.periods.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.periods.period}</th>
          <th scope="col">{words.periods.all}</th>
          {rows.map(({ type }) => (
            <th key={type} scope="col">
              {nameOf(type)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {chronological.map((span) => (
          <tr key={`${span.from}/${span.to}`}>
            <th scope="row">{words.periods.span(span.from, span.to)}</th>
            <td>{t.common.number(span.count)}</td>
            {rows.map((row) => (
              <td key={row.type}>{t.common.number(cell(row, span))}</td>
            ))}
          </tr>
        ))}
        <tr>
          <th scope="row">{words.undated}</th>
          <td>{t.common.number(all.undated)}</td>
          {rows.map((row) => (
            <td key={row.type}>{t.common.number(row.undated)}</td>
          ))}
        </tr>
        <tr>
          <th scope="row">{words.periods.accounts}</th>
          <td>{t.common.number(all.total)}</td>
          {rows.map((row) => (
            <td key={row.type}>{t.common.number(row.total)}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
