/** Returns as bars, a row a crossing, on one scale of years and one of people. The table below says the same. */
import { eventsIn, type ReturnColumn, type ReturnEvent, type ReturnRow, type ReturnTable } from "../../../core/returns";
import { useReturnsWords } from "../../i18n/returns-words";
import { useReading } from "../../reading";
import { niceScale } from "../figures/form";
import { returnForm, RETURN_FORMS, type ReturnForm } from "./return-form";
import { useRowName } from "./row-name";

/** Units of the drawing are about the pixels of a panel's column; more years than fit make it wider, and it scrolls. */
const WIDTH = 428;
const LEFT = 28;
const RIGHT = 6;
const TALL = 52;
/** Above the scale, for the broken end of a bar that reaches its top. */
const ABOVE = 16;
const BELOW = 6;
const AXIS = 18;
const NARROWEST = 13;
const WIDEST_BAR = 8;
const GAP = 1.5;
/** A label of a year needs about this much room. */
const LABEL = 34;

interface Column {
  readonly key: ReturnColumn;
  readonly x: number;
}
interface Grid {
  readonly width: number;
  readonly step: number;
  readonly bar: number;
  readonly columns: readonly Column[];
  /** The largest number of the scale. */
  readonly top: number;
}

/** Every year between the first and the last, so that years without a return are seen; what has no year stands apart. */
export function gridOf(table: ReturnTable): Grid {
  const [first = 0] = table.years;
  const last = table.years.at(-1) ?? first - 1;
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const events = table.rows.flatMap((row) => row.events);
  const apart = (["span", "undated"] as const).filter((key) => events.some(({ column }) => column === key));
  const fullest = Math.max(
    1,
    ...table.rows.flatMap((row) => [...table.years, ...apart].map((key) => eventsIn(row, key).length)),
  );
  // Half a column of air before what has no year.
  const slots = years.length + apart.length * 2.5;
  const step = Math.max(NARROWEST, (WIDTH - LEFT - RIGHT) / Math.max(1, slots), fullest * 3 + 3);
  return {
    width: LEFT + RIGHT + step * slots,
    step,
    bar: Math.min(WIDEST_BAR, (step - 2) / fullest - GAP),
    columns: [
      ...years.map((key, at) => ({ key, x: LEFT + step * (at + 0.5) })),
      ...apart.map((key, at) => ({ key, x: LEFT + step * (years.length + 1.5 + at * 2.5) })),
    ],
    top: niceScale(Math.max(table.largest, 1)).top,
  };
}

export function ReturnsPicture({ table }: { readonly table: ReturnTable }) {
  const words = useReturnsWords();
  const nameOf = useRowName();
  const grid = gridOf(table);
  const rows = table.rows.filter(({ events }) => events.length > 0);
  return (
    <div className="returns-picture">
      <p className="record-note">{words.pictureNote}</p>
      <Key rows={rows} />
      {/* Only where the years do not fit does it scroll; the table below is its twin for the keyboard. */}
      <div className="returns-scroll">
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
  const base = ABOVE + TALL;
  return (
    <svg
      className="returns-drawing"
      viewBox={`0 0 ${grid.width} ${base + BELOW}`}
      width={grid.width}
      height={base + BELOW}
      role="img"
      aria-label={words.row(name, row.events.length, unknown)}
    >
      {[0.5, 1].map((share) => (
        <g key={share}>
          <line className="tick" x1={LEFT} x2={grid.width - RIGHT} y1={base - TALL * share} y2={base - TALL * share} />
          <text className="axis-number" x={LEFT - 5} y={base - TALL * share + 4} textAnchor="end">
            {t.common.number(grid.top * share)}
          </text>
        </g>
      ))}
      {grid.columns.map(({ key, x }) => (
        <Cell key={key} events={eventsIn(row, key)} x={x} grid={grid} />
      ))}
      <line className="axis-base" x1={LEFT} x2={grid.width - RIGHT} y1={base} y2={base} />
    </svg>
  );
}

/** Bars of one year side by side, about the middle of its column. */
function Cell({
  events,
  x,
  grid,
}: {
  readonly events: readonly ReturnEvent[];
  readonly x: number;
  readonly grid: Grid;
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
            <Bar event={event} x={left + at * step} width={grid.bar} top={grid.top} base={ABOVE + TALL} />
            {event.overlaps.length > 0 && (
              <rect
                className="return-overlap"
                x={left + at * step}
                y={ABOVE + TALL + 2.5}
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

export const peopleOf = ({ min, max }: Pick<ReturnEvent, "min" | "max">) => ({
  ...(min !== null && { min }),
  ...(max !== null && { max }),
});

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
    return <circle className="return-unknown" cx={x + width / 2} cy={base - 5} r={Math.min(2.6, width / 2)} />;
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
  const every = Math.max(1, Math.ceil(LABEL / grid.step));
  const years = grid.columns.filter(({ key }) => typeof key === "number");
  const last = years.length - 1;
  return (
    <svg
      className="returns-drawing"
      width={grid.width}
      height={AXIS}
      viewBox={`0 0 ${grid.width} ${AXIS}`}
      aria-hidden="true"
      focusable="false"
    >
      {years.map(({ key, x }, at) => {
        // Counted from the latest year, which always has its label.
        const named = (last - at) % every === 0;
        return (
          <g key={key}>
            <line className="axis-base" x1={x} x2={x} y1="0" y2={named ? 4 : 2} />
            {named && (
              <text className="axis-number" x={x} y="15" textAnchor="middle">
                {key}
              </text>
            )}
          </g>
        );
      })}
      {grid.columns.map(({ key, x }) =>
        key === "span" || key === "undated" ? (
          <text key={key} className="axis-number" x={x} y="15" textAnchor="middle">
            {words[key]}
          </text>
        ) : null,
      )}
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
