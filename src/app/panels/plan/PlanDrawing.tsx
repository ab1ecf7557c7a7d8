/** The drawing: every part a button, reached by pointer or by keys. SVG alone, no colour needed to read it. */
import { useRef, useState, type KeyboardEvent } from "react";
import type { PlanDetail, PlanPartDetail, PlanPosition } from "../../../core/dataset";
import { hostOf, marksIn, neighbourOf, type Direction, type PlanView } from "../../../core/plan-geometry";
import { chooseText, textOf, useReading } from "../../reading";
import { hitPath, labelOn, layOut, pathOf, shapesOf, type Page } from "./draw-part";
import { planWords } from "./plan-words";

interface PlanDrawingProps {
  readonly plan: PlanDetail;
  readonly ordered: readonly PlanPartDetail[];
  readonly view: PlanView;
  readonly name: string;
  /** How many marks stand in the part the plan names. */
  readonly marks: number;
  /** What a standard would give the people; drawn where the plan has a scale. */
  readonly area: { readonly people: number; readonly each: number } | null;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

export function PlanDrawing(props: PlanDrawingProps) {
  const { plan, ordered, view, name, marks, area, selected, onSelect } = props;
  const reading = useReading();
  const words = planWords(reading);
  const drawing = useRef<SVGSVGElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const stop = ordered.some(({ id }) => id === current) ? current : (selected ?? ordered[0]?.id);
  const beside = plan.scale === "measured" && view === "above" ? area : null;
  const bar = plan.scale === "measured";
  const needed = beside && squaresOf(beside, plan.parts);
  const page = layOut(ordered, view, (needed ? needed.high + 1 : 0) + (bar ? BAR_ROOM : 0));
  const go = (part: PlanPartDetail | null | undefined, event: KeyboardEvent) => {
    event.preventDefault();
    if (part) drawing.current?.querySelector<SVGGElement>(`[data-part="${part.id}"]`)?.focus();
  };
  const onKeyDown = (part: PlanPartDetail, event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const direction = KEYS[event.key];
    if (direction) go(neighbourOf(part, direction, ordered), event);
    else if (event.key === "Home") go(ordered[0], event);
    else if (event.key === "End") go(ordered.at(-1), event);
    else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onSelect(part.id);
    }
  };
  const occupied = marks > 0 ? plan.occupancy?.part : undefined;
  const room = plan.parts.find(({ id }) => id === occupied);
  const inTheWay = plan.parts.filter((part) => room !== undefined && hostOf(part, plan.parts) === room);
  const squares = room ? marksIn(room, marks, inTheWay) : [];
  const scaleBar = bar ? scaleBarOf(page) : null;
  return (
    <svg
      ref={drawing}
      className="plan-drawing"
      viewBox={`0 0 ${page.width} ${page.height + FOOT}`}
      role="group"
      aria-label={words.drawing(name, ordered.length)}
      aria-describedby={`plan-keys-${plan.id}`}
    >
      <desc id={`plan-keys-${plan.id}`}>{words.keys}</desc>
      {ordered.map((part) => (
        <Part
          key={part.id}
          part={part}
          page={page}
          selected={part.id === selected}
          stop={part.id === stop}
          marks={part.id === occupied ? squares : []}
          onSelect={() => onSelect(part.id)}
          onFocus={() => setCurrent(part.id)}
          onKeyDown={(event) => onKeyDown(part, event)}
        />
      ))}
      {/* Over everything, so that no wall crosses a word; each part says its own name to who does not see it. */}
      <g aria-hidden="true">
        {ordered.map((part) => part.id !== occupied && <Label key={part.id} part={part} page={page} />)}
      </g>
      {needed && <NeededArea squares={needed.squares} page={page} />}
      {/* In the drawing itself, so that no copy of it goes without. */}
      <text className="plan-foot" x={page.width} y={page.height + FOOT - 5} aria-hidden="true">
        {words.scale[plan.scale]}
      </text>
      {scaleBar && (
        <g className="plan-scale-bar" aria-hidden="true">
          <path d={`M8 ${page.height - 16}v4h${scaleBar.length}v-4`} />
          <text x={scaleBar.length + 14} y={page.height - 9}>
            {words.metres(scaleBar.metres)}
          </text>
        </g>
      )}
    </svg>
  );
}

interface PartProps {
  readonly part: PlanPartDetail;
  readonly page: Page;
  readonly selected: boolean;
  readonly stop: boolean;
  /** Squares for a reported number of people. */
  readonly marks: readonly (readonly PlanPosition[])[];
  readonly onSelect: () => void;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function Part({ part, page, selected, stop, marks, onSelect, onFocus, onKeyDown }: PartProps) {
  const reading = useReading();
  const words = planWords(reading);
  const label = textOf(part.label, reading);
  const { lang } = chooseText(part.label, reading.language, reading.manifest.languages);
  const onClick = reading.open || typeof document !== "undefined" ? onSelect : undefined;
  return (
    <g
      className={`plan-part plan-part--${part.standing} plan-kind--${part.kind}`}
      data-part={part.id}
      data-area={part.geometry.type === "Polygon" || undefined}
      role="button"
      tabIndex={stop ? 0 : -1}
      aria-pressed={selected}
      aria-label={words.partName(label, words.standing[part.standing], marks.length)}
      lang={lang === reading.language ? undefined : lang}
      onClick={onClick}
      onFocus={onFocus}
      onKeyDown={onKeyDown}
    >
      {/* Within the button, where it is a tip for the pointer and no second name. */}
      <g>
        <title>{label}</title>
        <path className="plan-hit" d={hitPath(part, page)} />
        {shapesOf(part, page).map(({ className, d }) => (
          <path key={`${className} ${d}`} className={className} d={d} />
        ))}
        {marks.length > 0 && <path className="plan-marks" d={marks.map((square) => placed(square, page)).join("")} />}
      </g>
    </g>
  );
}

function Label({ part, page }: Pick<PartProps, "part" | "page">) {
  const label = labelOn(part, textOf(part.label, useReading()), page);
  if (!label) return null;
  const { lines, at } = label;
  return (
    <text y={at[1] + 4 - (lines.length - 1) * LINE_HEIGHT * 0.5}>
      {lines.map((line, row) => (
        <tspan key={line} x={at[0]} dy={row === 0 ? 0 : LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

const LINE_HEIGHT = 13;
/** Under the drawing: the line that says its scale. */
const FOOT = 16;

const placed = (corners: readonly PlanPosition[], page: Page): string =>
  pathOf(
    corners.map((corner) => page.place(corner)),
    true,
  );

/** Squares of a standard's size, in rows no wider than the plan, from its lower left corner down. */
function squaresOf({ people, each }: { people: number; each: number }, parts: readonly PlanPartDetail[]) {
  const points = parts.flatMap(
    ({ geometry }) =>
      geometry.type === "Point"
        ? [geometry.coordinates]
        : (geometry.coordinates.flat(geometry.type === "Polygon" ? 1 : 0) as PlanPosition[]), // Rings or a line: positions either way.
  );
  const [left, right] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const bottom = Math.min(...points.map(([, y]) => y)) - 1;
  const side = Math.sqrt(each);
  const columns = Math.max(1, Math.min(people, Math.floor((right - left) / side)));
  const squares = Array.from({ length: people }, (_, at): PlanPosition[] => {
    const [x, y] = [left + (at % columns) * side, bottom - Math.floor(at / columns) * side];
    return [
      [x, y],
      [x + side, y],
      [x + side, y - side],
      [x, y - side],
    ];
  });
  return { squares, high: Math.ceil(people / columns) * side };
}

function NeededArea({ squares, page }: { readonly squares: readonly PlanPosition[][]; readonly page: Page }) {
  return <path className="plan-needed" aria-hidden="true" d={squares.map((square) => placed(square, page)).join("")} />;
}

/** Metres under a measured drawing for its scale bar. */
const BAR_ROOM = 1.5;
const BAR_LENGTHS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

function scaleBarOf({ scale, width }: Page): { readonly metres: number; readonly length: number } {
  const metres = BAR_LENGTHS.findLast((length) => length * scale <= width / 3) ?? 1;
  return { metres, length: Math.round(metres * scale) };
}
