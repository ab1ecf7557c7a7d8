/**
 * Long parts of a panel are drawn in steps: the first rows with the panel, the others in pauses, and of very many the
 * last as the reader comes near. What a link leads to and what the printer needs are drawn at once.
 */
import { startTransition, useCallback, useEffect, useLayoutEffect, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { useCompareWords } from "../i18n/compare-words";
import { useNear } from "../near";
import { useReading } from "../reading";
import { useStand, type Stand } from "./leaving";

interface Unfinished {
  /** How many rows must be there for this anchor to be among them; 0 where it is none of theirs. */
  readonly rowsTo: (anchor: string) => number;
  /** Draws up to this row; up to infinity means all, from the first on. */
  readonly draw: (rows: number) => void;
  readonly stand: Stand | null;
}
const unfinished = new Set<Unfinished>();
/** Of the panel that is open, and not of one that has been left. */
const waiting = (): readonly Unfinished[] => [...unfinished].filter(({ stand }) => !stand?.left);

/** What is still to be drawn may hold more of the same; nothing nests deeper. */
const DEEPEST = 5;

/** Draws all that is still waiting, before it returns. */
export function drawAll(): void {
  for (let depth = 0; depth < DEEPEST && waiting().length > 0; depth += 1)
    flushSync(() => {
      for (const { draw } of waiting()) draw(Infinity);
    });
}

/** Draws what a link within the panel leads to, before it returns. */
export function drawTo(anchor: string): void {
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const wanted = waiting().filter(({ rowsTo }) => rowsTo(anchor) > 0);
    if (wanted.length === 0) return;
    flushSync(() => {
      for (const { rowsTo, draw } of wanted) draw(rowsTo(anchor));
    });
  }
}

interface Steps {
  /** What the rows belong to: of another thing they begin anew. */
  readonly of: object;
  /** Rows drawn with the panel. */
  readonly first: number;
  /** Rows of each further step: few enough that adding them stays within a frame. */
  readonly step: number;
  readonly rowsTo?: (anchor: string) => number;
  /** A row that a link leads to. */
  readonly to?: number | undefined;
}

export interface Drawn {
  /** Rows before this one wait until they are asked for. */
  readonly from: number;
  /** Rows are drawn up to this one. */
  readonly count: number;
  /** Rows after it that wait until they are near or asked for. */
  readonly left: number;
  /** Draws one more step, or all that follow. */
  readonly draw: (all: boolean) => void;
  /** Draws some of the rows before, or all of them. */
  readonly drawBefore: (all: boolean) => void;
}

const NOWHERE = () => 0;

/**
 * So many rows are drawn unasked, for find-in-page. Ten thousand of them would make the browser slow in all it does,
 * and take as long to clear away as to draw.
 */
const BY_ITSELF = 240;

/** Rows come and go by so many where they are laid out together. */
export const SHEET = 40;
/** A link leads to its row with a few of those before it. */
const BEFORE = 4;

/** What is drawn with the panel. To a row far down not all before it: drawing a thousand of them holds the reader up. */
function firstRows({ first, to }: Pick<Steps, "first" | "to">): { readonly from: number; readonly count: number } {
  if (to === undefined || to < first) return { from: 0, count: first };
  const sheets = Math.max(0, Math.floor((to - BEFORE) / SHEET));
  // A control for one sheet would cost the reader more than the sheet.
  return { from: sheets < 2 ? 0 : sheets * SHEET, count: to + first };
}

/** Once what was drawn last has been painted: what can be read already never waits for what cannot. */
export function afterPaint(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

function soon(act: () => void): () => void {
  const timer = setTimeout(act);
  return () => clearTimeout(timer);
}

/** Without script all rows are drawn. */
export function useSteps(rows: number, { of, first, step, rowsTo = NOWHERE, to }: Steps): Drawn {
  const { open } = useReading();
  const stand = useStand();
  const [drawn, setDrawn] = useState(() => ({ of, fresh: true, taken: false, ...firstRows({ first, to }) }));
  const { fresh, taken } = drawn;
  // Back at the place itself its rows begin with the first again.
  const isElsewhere = to === undefined ? drawn.from > 0 : to < drawn.from || to >= drawn.count;
  if (!taken && (drawn.of !== of || isElsewhere)) setDrawn({ of, fresh: true, taken, ...firstRows({ first, to }) });
  const from = open ? drawn.from : 0;
  const count = open ? Math.min(rows, drawn.count) : rows;
  const waits = (count < rows || from > 0) && !taken;
  const byItself = count < rows && count - from < BY_ITSELF && !taken;
  const reach = useCallback(
    (wanted: number) =>
      setDrawn((now) => ({
        ...now,
        fresh: false,
        from: wanted === Infinity ? 0 : now.from,
        count: Math.max(now.count, wanted),
      })),
    [],
  );
  useEffect(() => {
    if (!byItself) return undefined;
    return (fresh ? afterPaint : soon)(() => {
      if (!stand?.left) startTransition(() => reach(count + step));
    });
  }, [byItself, fresh, count, step, reach, stand]);
  useEffect(() => {
    // A single row may be anything; what it holds takes itself down.
    if (!stand || rows < 2 || count === from) return undefined;
    const take = () => setDrawn((now) => ({ ...now, taken: true, count: Math.max(from, count - SHEET) }));
    stand.lists.add(take);
    return () => void stand.lists.delete(take);
  }, [stand, rows, from, count]);
  useLayoutEffect(() => {
    if (!waits) return undefined;
    const entry: Unfinished = { rowsTo, draw: reach, stand };
    unfinished.add(entry);
    return () => void unfinished.delete(entry);
  }, [waits, rowsTo, reach, stand]);
  const draw = useCallback(
    (all: boolean) => startTransition(() => reach(all ? rows : count + step)),
    [reach, rows, count, step],
  );
  const drawBefore = useCallback(
    (all: boolean) =>
      startTransition(() => setDrawn((now) => ({ ...now, from: all ? 0 : Math.max(0, now.from - SHEET) }))),
    [],
  );
  return { from, count, left: byItself ? 0 : rows - count, draw, drawBefore };
}

const PART = {};

const ALL = () => 1;

/** What stands far down: drawn once the rest can be read. `holds`: a link may lead into it. */
export function Later({ children, holds = false }: { readonly children: () => ReactNode; readonly holds?: boolean }) {
  return useSteps(1, { of: PART, first: 0, step: 1, rowsTo: holds ? ALL : NOWHERE }).count > 0 ? children() : null;
}

/** Stands behind the rows of a list: more of them come as the reader nears it, or all at once. */
export function Rest({ left, draw }: Pick<Drawn, "left" | "draw">) {
  const { rest } = useCompareWords();
  const near = useNear(useCallback(() => draw(false), [draw]));
  if (left === 0) return null;
  return (
    // Observed anew after each step: it may still be on the screen.
    <p key={left} ref={near} className="record-note record-rest">
      {rest.left(left)}{" "}
      <button type="button" className="text-button" onClick={() => draw(true)}>
        {rest.all}
      </button>
    </p>
  );
}
