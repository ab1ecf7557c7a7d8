/**
 * Long parts of a panel are drawn in steps: the first rows with the panel, the others in pauses, and of very many the
 * last as the reader comes near. What a link leads to and what the printer needs are drawn at once.
 */
import { startTransition, useCallback, useEffect, useLayoutEffect, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
import { useCompareWords } from "../i18n/compare-words";
import { useNear } from "../near";
import { useReading } from "../reading";

interface Unfinished {
  /** How many rows must be there for this anchor to be among them; 0 where it is none of theirs. */
  readonly rowsTo: (anchor: string) => number;
  readonly draw: (rows: number) => void;
}
const unfinished = new Set<Unfinished>();

/** What is still to be drawn may hold more of the same; nothing nests deeper. */
const DEEPEST = 5;

/** Draws all that is still waiting, before it returns. */
export function drawAll(): void {
  for (let depth = 0; depth < DEEPEST && unfinished.size > 0; depth += 1)
    flushSync(() => {
      for (const { draw } of unfinished) draw(Infinity);
    });
}

/** Draws what a link within the panel leads to, before it returns. */
export function drawTo(anchor: string): void {
  for (let depth = 0; depth < DEEPEST; depth += 1) {
    const wanted = [...unfinished].filter(({ rowsTo }) => rowsTo(anchor) > 0);
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
}

interface Drawn {
  /** How many of the rows are drawn by now. */
  readonly count: number;
  /** Rows that wait until they are near or asked for. */
  readonly left: number;
  /** Draws one more step, or all. */
  readonly draw: (all: boolean) => void;
}

const NOWHERE = () => 0;

/**
 * So many rows are drawn unasked, for find-in-page. Ten thousand of them would make the browser slow in all it does,
 * and take as long to clear away as to draw.
 */
const BY_ITSELF = 240;

/** Without script all rows are drawn. */
export function useSteps(rows: number, { of, first, step, rowsTo = NOWHERE }: Steps): Drawn {
  const { open } = useReading();
  const [drawn, setDrawn] = useState({ of, count: first });
  const count = open ? Math.min(rows, Math.max(first, drawn.of === of ? drawn.count : 0)) : rows;
  const more = count < rows;
  const byItself = count < Math.min(rows, BY_ITSELF);
  const reach = useCallback(
    (wanted: number) => setDrawn((now) => ({ of, count: Math.max(now.of === of ? now.count : 0, wanted) })),
    [of],
  );
  useEffect(() => {
    if (!byItself) return undefined;
    const timer = setTimeout(() => startTransition(() => reach(count + step)));
    return () => clearTimeout(timer);
  }, [byItself, count, step, reach]);
  useLayoutEffect(() => {
    if (!more) return undefined;
    const entry: Unfinished = { rowsTo, draw: reach };
    unfinished.add(entry);
    return () => void unfinished.delete(entry);
  }, [more, rowsTo, reach]);
  const draw = useCallback(
    (all: boolean) => startTransition(() => reach(all ? Infinity : count + step)),
    [reach, count, step],
  );
  return { count, left: byItself ? 0 : rows - count, draw };
}

const PART = {};

/** What stands far down and costs much: drawn once the rest can be read. `holds`: whether a link may lead into it. */
export function Later({
  children,
  holds,
}: {
  readonly children: () => ReactNode;
  readonly holds?: (anchor: string) => boolean;
}) {
  const rowsTo = useCallback((anchor: string) => Number(holds?.(anchor) ?? false), [holds]);
  return useSteps(1, { of: PART, first: 0, step: 1, rowsTo }).count > 0 ? children() : null;
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
