import { useEffect, useRef, useState } from "react";
import type { TimeAxis } from "../../core/time-bars";
import { filter, useAtlas } from "../store";
import { nextPlayed, spanOfWindow, stepped, windowOf, type YearWindow } from "./year-window";

/** Milliseconds a year stays. */
export const PACES = { slow: 2000, steady: 1000, quick: 500 } as const;
export type Pace = keyof typeof PACES;

const shownWindow = (axis: TimeAxis): YearWindow => windowOf(axis, useAtlas.getState().facets);

export interface Play {
  readonly playing: boolean;
  readonly pace: Pace;
  readonly setPace: (pace: Pace) => void;
  readonly toggle: () => void;
  readonly stop: () => void;
}

/**
 * Plays year by year: whole steps, never of itself, to the end of the axis. It stops when the tab is hidden and when the
 * years are chosen by any other hand.
 */
export function usePlay(axis: TimeAxis): Play {
  const [playing, setPlaying] = useState(false);
  const [pace, setPace] = useState<Pace>(() =>
    matchMedia("(prefers-reduced-motion: reduce)").matches ? "slow" : "steady",
  );
  const period = useRef<number>(PACES[pace]);
  // The year that stands now keeps its time; the next one has the new.
  useEffect(() => {
    period.current = PACES[pace];
  }, [pace]);

  useEffect(() => {
    if (!playing) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame = 0;
    let stepping = false;
    const show = (next: YearWindow | null) => {
      if (!next) return setPlaying(false);
      stepping = true;
      filter(spanOfWindow(axis, next));
      stepping = false;
      timer = setTimeout(inFrame, period.current);
    };
    // List, map and line take the year in one frame.
    const inFrame = () => {
      frame = requestAnimationFrame(() => show(stepped(axis, shownWindow(axis), 1)));
    };
    show(nextPlayed(axis, shownWindow(axis)));
    const unsubscribe = useAtlas.subscribe(({ facets }, before) => {
      const moved = facets.from !== before.facets.from || facets.to !== before.facets.to;
      if (moved && !stepping) setPlaying(false);
    });
    const onHidden = () => {
      if (document.hidden) setPlaying(false);
    };
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      unsubscribe();
      document.removeEventListener("visibilitychange", onHidden);
    };
  }, [playing, axis]);

  return {
    playing,
    pace,
    setPace,
    toggle: () => setPlaying((was) => !was),
    stop: () => setPlaying(false),
  };
}
