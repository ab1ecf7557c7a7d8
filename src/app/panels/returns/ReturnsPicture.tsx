/** Returns as bars, a row a crossing, on one scale of years and one of people. The table below says the same. */
import { eventsIn, type ReturnColumn, type ReturnEvent, type ReturnRow, type ReturnTable } from "../../../core/returns";
import { useReturnsWords } from "../../i18n/returns-words";
import { useReading } from "../../reading";
import { niceScale } from "../figures/form";
import { columnsOf, peopleOf, returnForm, RETURN_FORMS, type ReturnForm } from "./return-form";
import { useRowName } from "./row-name";

/** Units of the drawing; it is as wide as a phone's column and grows to a panel's. More bars than fit make it scroll. */
const WIDTH = 344;
const LEFT = 26;
const RIGHT = 4;
const TALL = 46;
/** Above the scale, for the broken end of a bar that reaches its top. */
const ABOVE = 15;
/** A row in which no number is stated needs no scale. */
const LOW = 14;
const BELOW = 6;
const AXIS = 18;
/** A column without a year of its own has a name in words, one below the other: a column is as wide as a year. */
const LINE = 11;
const WIDEST_BAR = 8;
const NARROWEST_BAR = 3;
const GAP = 2;
/** Where years are left out between two columns. */
const BREAK = 9;
const NARROWEST_COLUMN = 31;

interface Column {
  readonly key: ReturnColumn;
  readonly left: number;
  /** Its middle. */
  readonly x: number;
  /** Years between this column and the one before hold no return. */
  readonly skips: boolean;
}
interface Grid {
  readonly width: number;
  readonly bar: number;
  readonly columns: readonly Column[];
  /** The largest number of the scale. */
  readonly top: number;
}

/** A column a year that has a return; a break in the axis where years between are left out; what has no year at the end. */
export function gridOf(table: ReturnTable): Grid {
  const keys = columnsOf(table);
  const skips = keys.map((key, at) => {
    const before = keys[at - 1];
    return at > 0 && (typeof key !== "number" || typeof before !== "number" || key - before > 1);
  });
  const fullest = Math.max(1, ...table.rows.flatMap((row) => keys.map((key) => eventsIn(row, key).length)));
  const breaks = skips.filter(Boolean).length * BREAK;
  const fits = (WIDTH - LEFT - RIGHT - breaks) / Math.max(1, keys.length);
  const step = Math.max(NARROWEST_COLUMN, fits, fullest * (NARROWEST_BAR + GAP) + 4);
  const columns: Column[] = [];
  let x = LEFT;
  for (const [at, key] of keys.entries()) {
    if (skips[at]) x += BREAK;
    columns.push({ key, left: x, x: x + step / 2, skips: skips[at] ?? false });
    x += step;
  }
  return {
    width: x + RIGHT,
    bar: Math.min(WIDEST_BAR, (step - 4) / fullest - GAP),
    columns,
    top: niceScale(Math.max(table.largest, 1)).top,
  };
}

export function ReturnsPicture({ table }: { readonly table: ReturnTable }) {
  const words = useReturnsWords();
  const nameOf = useRowName();
  const grid = gridOf(table);
  const rows = table.rows.filter(({ events }) => events.length > 0);
  const scrolls = grid.width > WIDTH;
  return (
    <div className="returns-picture" data-wide={scrolls || undefined}>
      <p className="record-note">{words.pictureNote}</p>
      <Key rows={rows} />
      <div
        className="returns-scroll"
        {...(scrolls && { role: "region", "aria-label": words.scrollPicture, tabIndex: 0 })}
      >
        {rows.map((row) => (
          <div key={row.crossing ?? ""} className="returns-row">
            <p className="returns-name">{nameOf(row.crossing)}</p>
            <RowDrawing row={row} grid={grid} name={nameOf(row.crossing)} />
          </div>
        ))}
        <Years grid={grid} />
      </div>
    </div>
  );
}

function RowDrawing({ row, grid, name }: { readonly row: ReturnRow; readonly grid: Grid; readonly name: string }) {
  const { t } = useReading();
  const words = useReturnsWords();
  const unknown = row.events.filter((event) => returnForm(event) === "unknown").length;
  const counted = unknown < row.events.length;
  const base = counted ? ABOVE + TALL : LOW;
  return (
    <svg
      className="returns-drawing"
      viewBox={`0 0 ${grid.width} ${base + BELOW}`}
      width={grid.width}
      height={base + BELOW}
      role="img"
      aria-label={words.row(name, row.events.length, unknown)}
    >
      {counted &&
        [0.5, 1].map((share) => (
          <g key={share}>
            <line className="tick" x1={LEFT} x2={grid.width} y1={base - TALL * share} y2={base - TALL * share} />
            <text className="axis-number" x={LEFT - 4} y={base - TALL * share + 3.5} textAnchor="end">
              {t.common.number(grid.top * share)}
            </text>
          </g>
        ))}
      {grid.columns.map(({ key, x }) => (
        <Cell key={key} events={eventsIn(row, key)} x={x} grid={grid} base={base} />
      ))}
      <line className="axis-base" x1={LEFT} x2={grid.width} y1={base} y2={base} />
      <Breaks grid={grid} y={base} />
    </svg>
  );
}

/** Two strokes across the axis where years are left out. */
const Breaks = ({ grid, y }: { readonly grid: Grid; readonly y: number }) => (
  <>
    {grid.columns.map(({ key, left, skips }) =>
      skips ? (
        <path
          key={key}
          className="returns-break"
          d={`M${left - BREAK / 2 - 3.5} ${y + 3}l3-6M${left - BREAK / 2 + 0.5} ${y + 3}l3-6`}
        />
      ) : null,
    )}
  </>
);

/** Bars of one year side by side, about the middle of its column. */
function Cell({
  events,
  x,
  grid,
  base,
}: {
  readonly events: readonly ReturnEvent[];
  readonly x: number;
  readonly grid: Grid;
  readonly base: number;
}) {
  const { t } = useReading();
  const words = useReturnsWords();
  const step = grid.bar + GAP;
  const left = x - (events.length * step - GAP) / 2;
  return (
    <>
      {events.map((event, at) => {
        const next = events[at + 1];
        const joined = next !== undefined && event.overlaps.includes(next.route.id);
        const people = t.vocabulary.people(peopleOf(event));
        const when = event.route.properties.date ? t.vocabulary.period(event.route.properties.date) : t.common.undated;
        return (
          <g key={event.route.id} data-return={event.route.id}>
            <title>{`${when}: ${people === "" ? words.notStated : people}`}</title>
            <Bar event={event} x={left + at * step} width={grid.bar} top={grid.top} base={base} />
            {event.overlaps.length > 0 && (
              <rect
                className="return-overlap"
                x={left + at * step}
                y={base + 2.5}
                width={grid.bar + (joined ? GAP : 0)}
                height="2"
              />
            )}
          </g>
        );
      })}
    </>
  );
}

interface BarProps {
  readonly event: Pick<ReturnEvent, "min" | "max">;
  readonly x: number;
  readonly width: number;
  /** The number at the top of the scale, and where its zero stands. */
  readonly top: number;
  readonly base: number;
}

/** Solid to what is at least known, hollow to what is at most told, broken off where no end is told. */
function Bar({ event: { min, max }, x, width, top, base }: BarProps) {
  const at = (people: number): number => base - (people / top) * TALL;
  const form = returnForm({ min, max });
  if (form === "unknown")
    return <circle className="return-unknown" cx={x + width / 2} cy={base - 5} r={Math.min(3, width / 2)} />;
  const low = min === null ? base : at(min);
  const high = max === null ? low : at(max);
  return (
    <>
      {min !== null && (
        <rect className="bar" x={x} y={Math.min(low, base - 1)} width={width} height={Math.max(1, base - low)} />
      )}
      {(form === "range" || form === "up-to") && (
        <>
          <rect className="bar-hollow" x={x + 0.5} y={high} width={width - 1} height={Math.max(0, low - high)} />
          <line className="bar-cap" x1={x - 0.5} x2={x + width + 0.5} y1={high} y2={high} />
        </>
      )}
      {form === "open" &&
        [
          { up: 5, height: 3.5 },
          { up: 9, height: 2.4 },
          { up: 12.4, height: 1.6 },
        ].map(({ up, height }) => <rect key={up} className="bar" x={x} y={low - up} width={width} height={height} />)}
    </>
  );
}

function Years({ grid }: { readonly grid: Grid }) {
  const words = useReturnsWords();
  const named = grid.columns.map(({ key, x }) => ({
    key,
    x,
    lines: typeof key === "number" ? [key] : words[key].split(" "),
  }));
  const height = AXIS + LINE * (Math.max(1, ...named.map(({ lines }) => lines.length)) - 1);
  return (
    <svg
      className="returns-drawing"
      width={grid.width}
      height={height}
      viewBox={`0 0 ${grid.width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {named.map(({ key, x, lines }) => (
        <text key={key} className="axis-number" textAnchor="middle">
          {lines.map((line, at) => (
            <tspan key={line} x={x} y={12 + at * LINE}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </svg>
  );
}

/** Each form on its own, as tall as a sample can be told apart. */
const SAMPLES: Readonly<Record<ReturnForm, Pick<ReturnEvent, "min" | "max">>> = {
  exact: { min: 16, max: 16 },
  range: { min: 7, max: 18 },
  open: { min: 8, max: null },
  "up-to": { min: null, max: 16 },
  unknown: { min: null, max: null },
};

function Key({ rows }: { readonly rows: readonly ReturnRow[] }) {
  const words = useReturnsWords();
  const events = rows.flatMap((row) => row.events);
  const forms = new Set(events.map(returnForm));
  return (
    <ul className="returns-key">
      {RETURN_FORMS.filter((form) => forms.has(form)).map((form) => (
        <li key={form}>
          <svg width="10" height="24" aria-hidden="true" focusable="false">
            <Bar event={SAMPLES[form]} x={1} width={7} top={TALL} base={22} />
            <line className="axis-base" x1="0" x2="10" y1="22" y2="22" />
          </svg>
          {words.key[form]}
        </li>
      ))}
      {events.some(({ overlaps }) => overlaps.length > 0) && (
        <li>
          <svg width="10" height="24" aria-hidden="true" focusable="false">
            <rect className="return-overlap" x="0" y="18" width="10" height="2" />
          </svg>
          {words.key.overlaps}
        </li>
      )}
    </ul>
  );
}
