import { type RefCallback, startTransition, useCallback, useEffect, useState } from "react";
import { useNear } from "../near";

/** Rows drawn at once, and more of them in each step: a few milliseconds of work. */
const FIRST = 125;
const STEP = 125;
/** So many are drawn without being asked for, so that find-in-page sees them; the rest as the reader comes near. */
const BY_ITSELF = 1000;

/** How many of the rows of a long list are drawn by now, and the element behind them that asks for more once it is seen. */
export function useDrawn(all: object, total: number): { readonly count: number; readonly end: RefCallback<Element> } {
  const [drawn, setDrawn] = useState({ all, total, count: FIRST });
  // Another choice goes on with as many rows as there are: most of them stay.
  const count = drawn.all === all ? drawn.count : Math.max(FIRST, Math.min(drawn.count, drawn.total));
  if (drawn.all !== all) setDrawn({ all, total, count });
  const more = useCallback(
    () => startTransition(() => setDrawn({ all, total, count: count + STEP })),
    [all, total, count],
  );
  useEffect(() => {
    if (count >= Math.min(total, BY_ITSELF)) return;
    const timer = setTimeout(more);
    return () => clearTimeout(timer);
  }, [count, total, more]);
  return { count, end: useNear(more) };
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
