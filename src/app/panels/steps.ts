/**
 * Long parts of a panel are drawn in steps: the first rows with the panel, the others in pauses, all of them in the end.
 * What a link leads to and what the printer needs are drawn at once.
 */
import { startTransition, useEffect, useLayoutEffect, useState, type ReactNode } from "react";
import { flushSync } from "react-dom";
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
  flushSync(() => {
    for (const { rowsTo, draw } of unfinished) {
      const rows = rowsTo(anchor);
      if (rows > 0) draw(rows);
    }
  });
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

const NOWHERE = () => 0;

/** How many of the rows are drawn by now. Without script all of them are. */
export function useSteps(rows: number, { of, first, step, rowsTo = NOWHERE }: Steps): number {
  const { open } = useReading();
  const [drawn, setDrawn] = useState({ of, count: first });
  const count = open ? Math.min(rows, Math.max(first, drawn.of === of ? drawn.count : 0)) : rows;
  const more = count < rows;
  useEffect(() => {
    if (!more) return undefined;
    const timer = setTimeout(() => startTransition(() => setDrawn({ of, count: count + step })));
    return () => clearTimeout(timer);
  }, [more, count, of, step]);
  useLayoutEffect(() => {
    if (!more) return undefined;
    const entry: Unfinished = {
      rowsTo,
      draw: (wanted) => setDrawn((now) => ({ of, count: Math.max(now.of === of ? now.count : 0, wanted) })),
    };
    unfinished.add(entry);
    return () => void unfinished.delete(entry);
  }, [more, of, rowsTo]);
  return count;
}

const PART = {};

/** What stands far down and costs much: drawn once the rest can be read. */
export function Later({ children }: { readonly children: () => ReactNode }) {
  return useSteps(1, { of: PART, first: 0, step: 1 }) > 0 ? children() : null;
}
