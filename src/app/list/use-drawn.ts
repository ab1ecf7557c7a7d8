import { type RefCallback, startTransition, useCallback, useEffect, useState } from "react";
import { useNear } from "../near";

/** A list so short is drawn whole at once. */
const SHORT = 200;
/** Rows drawn at once, and more of them in each step: a few milliseconds of work. */
const FIRST = 125;
const STEP = 125;
/** So many are drawn without being asked for, so that find-in-page sees them; the rest as the reader comes near. */
const BY_ITSELF = 1000;
/** After another choice what is near the view is drawn at once, and the rest when the reader has paused so long: years that are played ask for none of it. */
const CALM_MS = 1200;
/** Rows that are always near: a view of them and the next, at the top of the list. */
const NEAR = 60;
/** No row is lower, in pixels. */
const LOWEST_ROW = 36;

interface Drawn {
  /** How many rows are drawn by now. */
  readonly count: number;
  /** For the list, which tells by its place how far the reader has come. */
  readonly top: RefCallback<Element>;
  /** For the element behind the rows, which asks for more once it is seen. */
  readonly end: RefCallback<Element>;
  /** Draws with the present event what would come by itself; says whether there is such. */
  readonly drawRest: () => boolean;
}

/** How many of the rows of a long list are drawn by now. `all` is another object for another choice. */
export function useDrawn(all: object, total: number): Drawn {
  const [drawn, setDrawn] = useState({ all, count: FIRST, first: true });
  const [reached, setReached] = useState(NEAR);
  const now = drawn.all === all ? drawn : { all, count: reached, first: false };
  if (drawn !== now) setDrawn(now);
  const count = total <= SHORT ? total : now.count;
  const waits = count < Math.min(total, BY_ITSELF);
  const { first } = now;
  const drawTo = useCallback((rows: number) => setDrawn({ all, count: rows, first }), [all, first]);
  const more = useCallback(() => startTransition(() => drawTo(count + STEP)), [drawTo, count]);
  // The steps after the first follow one another.
  const calm = first || count > reached;
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(more, calm ? 0 : CALM_MS);
    return () => clearTimeout(timer);
  }, [waits, calm, more]);
  return {
    count,
    top: useReach(setReached),
    end: useNear(more),
    drawRest: () => {
      if (waits) drawTo(BY_ITSELF);
      return waits;
    },
  };
}

/** Rows down to where the view after this one ends, in coarse steps. Heard at the document, since more than one part may scroll. */
function useReach(setReached: (rows: number) => void): RefCallback<Element> {
  return useCallback(
    (list: Element | null) => {
      if (!list) return undefined;
      const look = () => {
        const rows = (2 * innerHeight - list.getBoundingClientRect().top) / LOWEST_ROW;
        setReached(Math.max(1, Math.ceil(rows / NEAR)) * NEAR);
      };
      document.addEventListener("scroll", look, { capture: true, passive: true });
      return () => document.removeEventListener("scroll", look, { capture: true });
    },
    [setReached],
  );
}

/** Of each group the rows that are among the first `count`. */
export function takeRows<T>(groups: readonly (readonly T[])[], count: number): readonly (readonly T[])[] {
  let left = count;
  return groups.map((rows) => {
    const taken = left >= rows.length ? rows : rows.slice(0, Math.max(0, left));
    left -= rows.length;
    return taken;
  });
}
