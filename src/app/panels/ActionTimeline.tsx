/** All actions by year, one mark each. The list beside it says the same in words; the marks are for the eye and the pointer. */
import type { PointerEvent } from "react";
import { ACTION_FAMILIES, actionsByYear, FAMILY_OF, type ActionFamily } from "../../core/accountability";
import type { ActionDetail } from "../../core/dataset";
import { useCompareWords } from "../i18n/compare-words";
import { useReading } from "../reading";
import { actionAnchor } from "./Actions";

/** Outlines in a square of 10, told apart without colour. */
const FORMS: Readonly<Record<ActionFamily, string>> = {
  un: "M5 .6A4.4 4.4 0 0 1 5 9.4 4.4 4.4 0 0 1 5 .6Z",
  court: "M1 1H9V9H1Z",
  state: "M5 0 10 5 5 10 0 5Z",
  report: "M5 .6 9.8 9.2H.2Z",
};

/** Width of the drawing in its own units; about the width of the panel's column, so that its text keeps its size. */
const WIDTH = 412;
const MARGIN = 8;
/** Height of one mark with its air, and of the tallest column; more marks than fit become smaller. */
const STEP = 13;
const TALLEST = 169;
const AXIS = 20;
/** A label needs about this much room. */
const LABEL = 44;

export function ActionTimeline({
  actions,
  chosen,
}: {
  readonly actions: readonly ActionDetail[];
  /** The others are drawn faintly. */
  readonly chosen: ReadonlySet<string>;
}) {
  const { t } = useReading();
  const words = useCompareWords().actions;
  const { years, undated } = actionsByYear(actions);
  const most = Math.max(0, ...years.map(({ actions: own }) => own.length));
  const [first, last] = [years[0]?.year, years.at(-1)?.year];
  if (first === undefined || last === undefined) return null;
  const column = (WIDTH - 2 * MARGIN) / years.length;
  const step = Math.min(STEP, TALLEST / most, column);
  const size = step * 0.8;
  const base = most * step + 4;
  const every = Math.max(1, Math.ceil(LABEL / column));
  const drawn = actions.length - undated.length;
  const fullest = years
    .filter(({ actions: own }) => own.length === most)
    .map(({ year }) => t.vocabulary.period(String(year)));
  const says = words.timelineSays(drawn, first, last, most, t.common.list(fullest));
  const pending = actions.some(({ status }) => status?.value === "pending");
  return (
    <section className="timeline" aria-label={words.timeline}>
      {/* The list below is its text twin and is reached by keyboard; here the pointer finds a mark's entry. */}
      <svg
        viewBox={`0 0 ${WIDTH} ${base + AXIS}`}
        className="timeline-drawing"
        role="img"
        aria-label={says}
        onPointerUp={goToEntry}
      >
        {years.map(({ year, actions: own }, at) => {
          const x = MARGIN + column * (at + 0.5);
          return (
            <g key={year}>
              {own.map((action, row) => (
                <g
                  key={action.id}
                  className={`mark mark--${FAMILY_OF[action.kind]}`}
                  data-action={action.id}
                  data-faint={!chosen.has(action.id) || undefined}
                  data-pending={action.status?.value === "pending" || undefined}
                  transform={`translate(${x - size / 2} ${base - (row + 1) * step}) scale(${size / 10})`}
                >
                  <path d={FORMS[FAMILY_OF[action.kind]]} />
                </g>
              ))}
              {(at % every === 0 || year === last) && !(year !== last && last - year < every) && (
                <text x={x} y={base + 15} textAnchor="middle" className="timeline-year">
                  {`${year} `}
                </text>
              )}
              <line x1={x} x2={x} y1={base} y2={base + (at % every === 0 ? 4 : 2)} className="timeline-axis" />
            </g>
          );
        })}
        <line x1={MARGIN} x2={WIDTH - MARGIN} y1={base} y2={base} className="timeline-axis" />
      </svg>
      <ul className="timeline-key">
        {ACTION_FAMILIES.map((family) => (
          <li key={family}>
            <svg viewBox="-1 -1 12 12" width="11" height="11" aria-hidden="true" className={`mark mark--${family}`}>
              <path d={FORMS[family]} />
            </svg>
            {words.family[family]} (
            {actions.filter(({ id, kind }) => FAMILY_OF[kind] === family && chosen.has(id)).length})
          </li>
        ))}
        {pending && <li>{words.hollow}</li>}
      </ul>
      <p className="record-note">
        {says}
        {undated.length > 0 && ` ${words.undated(undated.length)}`}
      </p>
    </section>
  );
}

function goToEntry(event: PointerEvent<SVGSVGElement>): void {
  const mark = event.target instanceof Element ? event.target.closest<SVGElement>("[data-action]") : null;
  const entry = mark && mark.ownerDocument.getElementById(actionAnchor(mark.dataset["action"] ?? ""));
  entry?.scrollIntoView({ block: "center" });
  entry?.focus({ preventScroll: true });
}
