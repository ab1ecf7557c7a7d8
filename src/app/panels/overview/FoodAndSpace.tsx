/** Every published figure of food and space as a mark on a shared scale, with the standards in its unit as lines. */
import { figuresDiffer } from "../../../core/figures";
import type { StandardDetail } from "../../../core/dataset";
import type { FigureGroup, PlacedFigure } from "../../../core/overview";
import { useOverviewWords } from "../../i18n/overview-words";
import { Local, textOf, useReading } from "../../reading";
import { comparedWith, type Compared } from "../figures/compared";
import { Bar, endOf, LANE } from "../figures/ends";
import { niceScale, type Scale } from "../figures/form";
import { useConditionWords } from "../figures/words";
import { namesOfFeature, SiteLink, useDefaultLanguage, usePlaces } from "../places";
import { standardsBeside } from "../standards-beside";
import { textWidth, wrapText } from "./chart-text";
import { Figure, NARROW } from "./Figure";
import { Lines } from "./Lines";

interface FoodAndSpaceProps {
  readonly groups: readonly FigureGroup[];
  readonly standards: readonly StandardDetail[];
}

/** A broken end needs room behind it, and a line at the very edge is no line. */
const ROOM = 1.08;
const LEFT = 330;
const HEAD = 30;
const AXIS = 20;
const NOTE = 17;
const BETWEEN = 22;

/** A row of a drawing: whose it is, what is stated, and small print about it. */
interface Stated {
  readonly placed: PlacedFigure;
  readonly name: string;
  readonly figure: string;
  readonly about: string;
  /** What standards would ask for, one each. */
  readonly needs: readonly string[];
}

interface Drawn {
  readonly key: string;
  /** Over the first group of a category only. */
  readonly heading: string | null;
  readonly rows: readonly Stated[];
  readonly compared: readonly Compared[];
  /** null: a lone figure with nothing to compare it with would be as long as any other. */
  readonly scale: Scale | null;
  readonly lines: readonly string[];
  readonly notes: readonly string[];
  readonly axis: string;
}

/** Where small print begins beside a figure without a scale. */
const FIGURE = 190;
const PRINT = 16;
const AFTER_ROW = 10;

export function FoodAndSpace({ groups, standards }: FoodAndSpaceProps) {
  const { open } = useReading();
  const words = useOverviewWords();
  const drawn = useDrawn(groups, standards);
  if (groups.length === 0)
    return (
      <section className="overview-figure" aria-labelledby="overview-figures-title">
        <div className="overview-says">
          <h2 id="overview-figures-title">{words.figures.title}</h2>
        </div>
        <p className="record-nothing">{words.figures.none}</p>
      </section>
    );
  const height = (width: number): number => drawn.reduce((sum, group) => sum + layOut(group, width).height, 0);
  const chart = (width: number) => {
    let y = 0;
    return drawn.map((group) => {
      const from = y;
      y += layOut(group, width).height;
      return <Group key={group.key} group={group} width={width} from={from} />;
    });
  };
  return (
    <Figure
      id="figures"
      title={words.figures.title}
      counts={open ? words.figures.counts : words.figures.inTable}
      limits={words.figures.limits}
      chart={chart}
      height={height}
      table={<FigureTable drawn={drawn} />}
    />
  );
}

/** Where everything of a group stands, from its own top. A group without a scale sets each figure beside its place. */
function layOut(group: Drawn, width: number) {
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

function Group({ group, width, from }: { readonly group: Drawn; readonly width: number; readonly from: number }) {
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

const toTenths = (value: number): number => Math.round(value * 10) / 10;

function useDrawn(groups: readonly FigureGroup[], standards: readonly StandardDetail[]): readonly Drawn[] {
  const reading = useReading();
  const { t } = reading;
  const words = useOverviewWords();
  const conditionWords = useConditionWords();
  const { sites } = usePlaces();
  const language = useDefaultLanguage();
  const nameOf = (id: string): string => {
    const site = sites.get(id);
    return site ? textOf(namesOfFeature(site.properties, language), reading) : id;
  };
  const labelOf = (standard: StandardDetail): string => textOf(standard.label ?? standard.statement, reading);
  const figureOf = ({ value = 0, unit, per }: StandardDetail): string =>
    t.vocabulary.figure({ value, ...(unit && { unit }), ...(per && { per }) });
  const shared = standards.filter(
    ({ setting, unit, value }) => setting === "shared" && unit === "square-metres" && value !== undefined,
  );
  /** Arithmetic with a standard, said as such; a single person is asked about by another standard. */
  const needsOf = ({ category, per = [], value, max, qualifier }: PlacedFigure["mark"]): readonly string[] => {
    if (category !== "occupancy" || value <= 1 || !(per.includes("cell") || per.includes("room"))) return [];
    return shared.map((standard) => {
      const each = standard.value ?? 0;
      const area = t.vocabulary.figure({
        value: toTenths(value * each),
        ...(max !== undefined && { max: toTenths(max * each) }),
        ...(qualifier && { qualifier }),
        unit: "square-metres",
      });
      return words.figures.needs(t.vocabulary.figure({ value: each, unit: "square-metres" }), labelOf(standard), area);
    });
  };

  return groups.map(({ key, marks }, at) => {
    const [{ mark: first }] = marks;
    const { category } = first;
    const ofCategory = groups.filter(({ marks: [one] }) => one.mark.category === category);
    const compared = comparedWith(first, standards).toSorted((a, b) => a.value - b.value);
    const besides =
      ofCategory.at(-1)?.key === key && marks.every(({ mark }) => needsOf(mark).length === 0)
        ? besideOf(ofCategory, standards)
        : null;
    const differ = marks.some(({ mark, site }, one) =>
      marks
        .slice(one + 1)
        .some((other) => other.site === site && sameScope(mark, other.mark) && figuresDiffer(mark, other.mark)),
    );
    return {
      key,
      heading: groups[at - 1]?.marks[0].mark.category === category ? null : t.vocabulary.category[category],
      axis: conditionWords.unit[first.unit ?? "items"],
      rows: marks.map((placed) => ({
        placed,
        name: nameOf(placed.site),
        figure: t.vocabulary.figure(placed.mark),
        about: [
          placed.mark.scope ? textOf(placed.mark.scope, reading) : "",
          placed.mark.period ? t.vocabulary.period(placed.mark.period.edtf) : t.common.undated,
        ]
          .filter((part) => part !== "")
          .join(" · "),
        needs: needsOf(placed.mark),
      })),
      compared,
      scale: scaleOf(groups, key, compared),
      lines: compared.map(({ standard }) => `│ ${labelOf(standard)}: ${figureOf(standard)}`),
      notes: [
        ...(differ ? [conditionWords.differ] : []),
        ...(compared.some(({ standard }) => standard.per?.includes("person")) && !first.per?.includes("person")
          ? [words.figures.perPerson]
          : []),
        ...(besides && besides.length > 0
          ? [
              words.figures.noneComparable(
                besides.map((standard) => `${labelOf(standard)}: ${figureOf(standard)}`).join("; "),
              ),
            ]
          : []),
      ],
    };
  });
}

/** Standards of the category's subject that stand on none of its scales: named, and not converted. */
function besideOf(groups: readonly FigureGroup[], standards: readonly StandardDetail[]): readonly StandardDetail[] {
  const marks = groups.flatMap((group) => group.marks.map(({ mark }) => mark));
  const [first] = marks;
  if (!first || marks.some((mark) => comparedWith(mark, standards).length > 0)) return [];
  return standardsBeside({ category: first.category, conditions: marks }, standards);
}

/** Groups of one category and unit share a scale, whatever they count by. */
function scaleOf(groups: readonly FigureGroup[], key: string, compared: readonly Compared[]): Scale | null {
  const own = groups.find((group) => group.key === key);
  if (!own || (own.marks.length === 1 && compared.length === 0)) return null;
  const [{ mark: first }] = own.marks;
  const together = groups.flatMap(({ marks }) =>
    marks.flatMap(({ mark }) => (mark.category === first.category && mark.unit === first.unit ? [mark] : [])),
  );
  return niceScale(
    Math.max(...together.map((mark) => (mark.max ?? mark.value) * ROOM), ...compared.map(({ value }) => value * ROOM)),
  );
}

const sameScope = (a: PlacedFigure["mark"], b: PlacedFigure["mark"]): boolean =>
  JSON.stringify(a.scope) === JSON.stringify(b.scope);

function FigureTable({ drawn }: { readonly drawn: readonly Drawn[] }) {
  const { t } = useReading();
  const words = useOverviewWords();
  return (
    <table>
      <caption className="visually-hidden">{words.figures.title}</caption>
      <thead>
        <tr>
          <th scope="col">{words.figures.place}</th>
          <th scope="col">{words.figures.figure}</th>
          <th scope="col">{words.figures.of}</th>
          <th scope="col">{words.figures.period}</th>
          <th scope="col">{words.figures.standard}</th>
        </tr>
      </thead>
      <tbody>
        {drawn.flatMap(({ rows, compared }) =>
          rows.map(({ placed: { site, mark }, figure }) => (
            <tr key={`${site} ${mark.id}`}>
              <th scope="row">
                <SiteLink id={site} />
              </th>
              <td className="words">{figure}</td>
              <td className="words">
                {t.vocabulary.category[mark.category]}
                {mark.scope && (
                  <>
                    {": "}
                    <Local text={mark.scope} />
                  </>
                )}
              </td>
              <td className="words">{mark.period ? t.vocabulary.period(mark.period.edtf) : t.common.undated}</td>
              <td className="words">
                {compared.map(({ standard }, nth) => (
                  <span key={standard.id} className="overview-standard">
                    {nth > 0 && <span className="visually-hidden">; </span>}
                    <Local text={standard.label ?? standard.statement} />
                    {standard.value !== undefined &&
                      `: ${t.vocabulary.figure({ value: standard.value, ...(standard.unit && { unit: standard.unit }), ...(standard.per && { per: standard.per }) })}`}
                  </span>
                ))}
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
