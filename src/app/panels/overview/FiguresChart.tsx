/** Figures of one group drawn under each other on their scale, and where everything of it stands. */
import { useReading } from "../../reading";
import { Bar, endOf, LANE } from "../figures/ends";
import { textWidth, wrapText } from "./chart-text";
import { NARROW } from "./Figure";
import { Lines } from "./Lines";
import type { Drawn } from "./stated-figures";

const LEFT = 330;
const HEAD = 30;
const AXIS = 20;
const NOTE = 17;
const BETWEEN = 22;

/** Where small print begins beside a figure without a scale. */
const FIGURE = 190;
const PRINT = 16;
const AFTER_ROW = 10;

/** Where everything of a group stands, from its own top. A group without a scale sets each figure beside its place. */
export function layOut(group: Drawn, width: number) {
  const narrow = width < NARROW;
  const left = narrow ? 0 : LEFT;
  const room = narrow ? width : left - 20;
  const wide = width - left - 4;
  let y = group.heading === null ? 8 : HEAD;
  const top = y;
  const rows = group.rows.map((row) => {
    const names = wrapText(row.name, { width: room, size: 13, most: 2 });
    const at = y;
    const said = at + 16 + names.length * PRINT;
    if (!narrow && !group.scale) {
      const about = wrapText(row.about, { width: wide - FIGURE, size: 12, most: 3 });
      y += 10 + Math.max(names.length, about.length) * PRINT;
      return {
        row,
        names,
        at,
        lane: null,
        figure: [left, at + 16],
        about,
        aboutAt: [left + FIGURE, at + 16],
        needs: [],
        needsAt: 0,
      };
    }
    const about = row.about === "" ? [] : wrapText(row.about, { width: room, size: 12, most: 3 });
    const needs = row.needs.flatMap((line) => wrapText(line, { width: wide, size: 12, most: 3 }));
    const lane = group.scale ? (narrow ? said + 5 : at + 4) : null;
    const under = said + (narrow && lane !== null ? LANE + 6 : 0);
    const needsAt = narrow ? under + (about.length + 1) * PRINT : at + LANE + 19;
    const end = narrow
      ? needsAt + (needs.length - 1) * PRINT
      : Math.max(under + about.length * PRINT, needsAt + (needs.length - 1) * PRINT);
    y = end + AFTER_ROW + 4;
    return { row, names, at, lane, figure: [0, said], about, aboutAt: [0, under + PRINT], needs, needsAt };
  });
  const floor = y;
  const axis = group.scale ? AXIS : 0;
  const lines = group.lines.flatMap((line) => wrapText(line, { width: wide, size: 12, most: 3 }));
  const notes = group.notes.flatMap((note) => wrapText(note, { width, size: 12, most: 4 }));
  const linesAt = floor + axis + 16;
  const notesAt = linesAt + lines.length * NOTE + 2;
  const small = lines.length + notes.length;
  return {
    left,
    top,
    rows,
    floor,
    lines,
    linesAt,
    notes,
    notesAt,
    height: floor + axis + (small > 0 ? small * NOTE + 8 : 0) + BETWEEN,
  };
}

export function Group({
  group,
  width,
  from,
}: {
  readonly group: Drawn;
  readonly width: number;
  readonly from: number;
}) {
  const { t } = useReading();
  const laid = layOut(group, width);
  const { left, top, floor, rows } = laid;
  const long = width - left - 2;
  const { scale } = group;
  const last = `${t.common.number(scale?.top ?? 0)} ${group.axis}`;
  // Where words stand between the lanes, lines keep to the lanes.
  const spans: readonly (readonly [number, number])[] =
    left > 0 ? [[top, floor]] : rows.flatMap(({ lane }) => (lane === null ? [] : [[lane - 2, lane + LANE + 2]]));
  const at = (value: number): number => left + (value / (scale?.top ?? 1)) * long;
  return (
    <g transform={`translate(0 ${from})`}>
      {group.heading !== null && (
        <>
          <line className="base" x1={0} x2={width} y1={0.5} y2={0.5} />
          <text className="name name--all" x={0} y={20}>
            {group.heading}
          </text>
        </>
      )}
      {scale?.ticks.map((tick) => (
        <g key={tick}>
          {spans.map(([y1, y2]) => (
            <line key={y1} className="grid" x1={at(tick)} x2={at(tick)} y1={y1} y2={y2} />
          ))}
          <text
            className="axis"
            x={at(tick)}
            y={floor + 15}
            textAnchor={tick === 0 ? "start" : tick === scale.top ? "end" : "middle"}
          >
            {tick === scale.top ? last : at(tick) + 14 < width - textWidth(last, 12) ? t.common.number(tick) : ""}
          </text>
        </g>
      ))}
      {rows.map(({ row, names, at: rowAt, lane, figure, about, aboutAt, needs, needsAt }) => (
        <g key={`${row.placed.site} ${row.placed.mark.id}`}>
          <Lines className="name" lines={names} x={0} y={rowAt + 16} step={PRINT} />
          <text className="count" x={figure[0]} y={figure[1]}>
            {row.figure}
          </text>
          <Lines className="axis" lines={about} x={aboutAt[0] ?? 0} y={aboutAt[1] ?? 0} step={PRINT} />
          <Lines className="axis" lines={needs} x={left} y={needsAt} step={PRINT} />
          {lane !== null && scale && (
            <svg x={left} y={lane} width={long} height={LANE} overflow="visible">
              <Bar
                end={endOf(row.placed.mark)}
                value={row.placed.mark.value / scale.top}
                max={row.placed.mark.max === undefined ? undefined : row.placed.mark.max / scale.top}
              />
            </svg>
          )}
        </g>
      ))}
      {scale && <line className="base" x1={left} x2={left + long} y1={floor + 0.5} y2={floor + 0.5} />}
      {scale &&
        group.compared.flatMap(({ id, value }) =>
          spans.map(([y1, y2]) => (
            <line key={`${id} ${y1}`} className="standard-line" x1={at(value)} x2={at(value)} y1={y1} y2={y2} />
          )),
        )}
      <Lines className="axis standard-note" lines={laid.lines} x={left} y={laid.linesAt} step={NOTE} />
      <Lines className="axis" lines={laid.notes} x={0} y={laid.notesAt} step={NOTE} />
    </g>
  );
}
