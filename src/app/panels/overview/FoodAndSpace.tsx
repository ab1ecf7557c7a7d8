/** Every published figure of food and space as a mark on a shared scale, with the standards in its unit as lines. */
import { figuresDiffer } from "../../../core/figures";
import type { SourceDocument, StandardDetail } from "../../../core/dataset";
import type { FigureGroup, PlacedFigure } from "../../../core/overview";
import { useOverviewWords } from "../../i18n/overview-words";
import { Local, textOf, useReading } from "../../reading";
import { comparedWith, type Compared } from "../figures/compared";
import { Bar, endOf, LANE } from "../figures/ends";
import { niceScale } from "../figures/form";
import { useConditionWords } from "../figures/words";
import { namesOfFeature, SiteLink, useDefaultLanguage, usePlaces } from "../places";
import { standardsBeside } from "../standards-beside";
import { wrapText } from "./chart-text";
import { Figure, NARROW } from "./Figure";
import { Lines } from "./Lines";

interface FoodAndSpaceProps {
  readonly groups: readonly FigureGroup[];
  readonly standards: readonly StandardDetail[];
  readonly sources: ReadonlyMap<string, SourceDocument>;
}

const ROOM = 1.12;
const HEAD = 26;
const AXIS = 24;
const NOTE = 17;
const BETWEEN = 26;

/** A row of a drawing: whose it is, what is stated, and lines of small print under it. */
interface Stated {
  readonly placed: PlacedFigure;
  readonly name: string;
  readonly figure: string;
  readonly about: string;
}

interface Drawn {
  readonly key: string;
  readonly heading: string;
  readonly rows: readonly Stated[];
  readonly compared: readonly Compared[];
  readonly top: number;
  readonly ticks: readonly number[];
  readonly notes: readonly string[];
  readonly axis: string;
}

export function FoodAndSpace({ groups, standards }: FoodAndSpaceProps) {
  const { t } = useReading();
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
  const rowHeight = (width: number, { about }: Stated): number =>
    width < NARROW ? 20 + LANE + (about === "" ? 0 : NOTE) + 12 : about === "" ? 32 : 44;
  const notesOf = (width: number, { notes }: Drawn): readonly string[] =>
    notes.flatMap((note) => wrapText(note, { width, size: 12, most: 4 }));
  const groupHeight = (width: number, group: Drawn): number =>
    HEAD +
    group.rows.reduce((sum, row) => sum + rowHeight(width, row), 0) +
    AXIS +
    notesOf(width, group).length * NOTE +
    BETWEEN;
  const height = (width: number): number => drawn.reduce((sum, group) => sum + groupHeight(width, group), 0);

  const chart = (width: number) => {
    const narrow = width < NARROW;
    const left = narrow ? 0 : 300;
    const long = width - left - 8;
    let y = 0;
    return drawn.map((group) => {
      const from = y;
      y += groupHeight(width, group);
      let rowTop = from + HEAD;
      const lanes = group.rows.map((row) => {
        const at = rowTop;
        rowTop += rowHeight(width, row);
        return { row, at };
      });
      const floor = rowTop;
      const at = (value: number): number => left + (value / group.top) * long;
      return (
        <g key={group.key}>
          <text className="name name--all" x={0} y={from + 14}>
            {group.heading}
          </text>
          {group.ticks.map((tick) => (
            <g key={tick}>
              <line className="grid" x1={at(tick)} x2={at(tick)} y1={from + HEAD} y2={floor} />
              <text
                className="axis"
                x={at(tick)}
                y={floor + 14}
                textAnchor={tick === 0 ? "start" : tick === group.top ? "end" : "middle"}
              >
                {tick === group.top ? `${t.common.number(tick)} ${group.axis}` : t.common.number(tick)}
              </text>
            </g>
          ))}
          {lanes.map(({ row, at: rowAt }) => (
            <g key={`${row.placed.site} ${row.placed.mark.id}`}>
              <text className="name" x={0} y={rowAt + 14}>
                {wrapText(row.name, { width: narrow ? width - 130 : left - 16, size: 13, most: 1 })[0]}
              </text>
              <text
                className={narrow ? "count" : "axis"}
                x={narrow ? width : 0}
                y={rowAt + (narrow ? 14 : 30)}
                textAnchor={narrow ? "end" : "start"}
              >
                {narrow
                  ? row.figure
                  : wrapText([row.figure, row.about].filter(Boolean).join(" · "), {
                      width: left - 16,
                      size: 12,
                      most: 1,
                    })[0]}
              </text>
              {narrow && row.about !== "" && (
                <text className="axis" x={0} y={rowAt + 20 + LANE + 13}>
                  {wrapText(row.about, { width, size: 12, most: 1 })[0]}
                </text>
              )}
              <svg x={left} y={narrow ? rowAt + 20 : rowAt + 6} width={long} height={LANE} overflow="visible">
                <Bar
                  end={endOf(row.placed.mark)}
                  value={row.placed.mark.value / group.top}
                  max={row.placed.mark.max === undefined ? undefined : row.placed.mark.max / group.top}
                />
              </svg>
            </g>
          ))}
          <line className="base" x1={left} x2={left + long} y1={floor + 0.5} y2={floor + 0.5} />
          {group.compared.map(({ id, value }) => (
            <line key={id} className="standard-line" x1={at(value)} x2={at(value)} y1={from + HEAD - 4} y2={floor} />
          ))}
          <Lines className="axis" lines={notesOf(width, group)} x={0} y={floor + AXIS + 13} step={NOTE} />
        </g>
      );
    });
  };

  return (
    <Figure
      id="figures"
      title={words.figures.title}
      counts={words.figures.counts}
      limits={words.figures.limits}
      chart={chart}
      height={height}
      table={<FigureTable drawn={drawn} />}
    />
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

  return groups.map(({ key, marks }) => {
    const [{ mark: first }] = marks;
    const compared = [...new Map(comparedWith(first, standards).map((one) => [one.id, one])).values()];
    const highest = Math.max(...marks.map(({ mark }) => mark.max ?? mark.value));
    const scale = niceScale(Math.max(highest * ROOM, ...compared.map(({ value }) => value * 1.04)));
    const shared = standards.find(
      ({ setting, unit, value }) => setting === "shared" && unit === "square-metres" && value !== undefined,
    );
    const ofRoom = first.category === "occupancy" && (first.per?.includes("cell") || first.per?.includes("room"));
    const needs = (value: number): string => {
      if (!ofRoom || !shared?.value || value <= 1) return "";
      const area = t.vocabulary.figure({ value: toTenths(value * shared.value), unit: "square-metres" });
      return words.figures.needs(figureOf(shared), labelOf(shared), area);
    };
    const beside = standardsBeside(
      { category: first.category, conditions: marks.map(({ mark }) => mark) },
      standards,
    ).filter(({ id }) => !compared.some((one) => one.id === id));
    const differ = marks.some(({ mark, site }, at) =>
      marks
        .slice(at + 1)
        .some((other) => other.site === site && sameScope(mark, other.mark) && figuresDiffer(mark, other.mark)),
    );
    return {
      key,
      heading: `${t.vocabulary.category[first.category]}, ${conditionWords.unit[first.unit ?? "items"]}`,
      axis: conditionWords.unit[first.unit ?? "items"],
      rows: marks.map((placed) => ({
        placed,
        name: nameOf(placed.site),
        figure: t.vocabulary.figure(placed.mark),
        about: [
          placed.mark.scope ? textOf(placed.mark.scope, reading) : "",
          placed.mark.period ? t.vocabulary.period(placed.mark.period.edtf) : t.common.undated,
          needs(placed.mark.max ?? placed.mark.value),
        ]
          .filter((part) => part !== "")
          .join(" · "),
      })),
      compared,
      top: scale.top,
      ticks: scale.ticks,
      notes: [
        ...compared.map(({ standard }) => `│ ${labelOf(standard)}: ${figureOf(standard)}`),
        ...(compared.length === 0 ? [words.figures.noneComparable] : []),
        ...(compared.length === 0 ? beside.map((standard) => `${labelOf(standard)}: ${figureOf(standard)}`) : []),
        ...(differ ? [conditionWords.differ] : []),
      ],
    };
  });
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
                {compared.map(({ standard }) => (
                  <span key={standard.id} className="overview-standard">
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
