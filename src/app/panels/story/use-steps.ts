/** Reading drives the steps: by scrolling, by keys, by a swipe. The text itself is never moved by a step it has come to. */
import { useCallback, useEffect, useRef, type RefObject } from "react";
import { stepAnchor } from "./StoryPanel";

/** A step is being read when it lies this far below the head of the panel, in pixels: less than the shortest step is high. */
const BELOW_HEAD = 60;
/** After this time a journey to a step is over, also where the browser does not say so. */
const JOURNEY_MS = 900;

interface Steps {
  readonly story: string;
  readonly step: number;
  readonly count: number;
  readonly onStep: (step: number) => void;
}

export function useSteps({ story, step, count, onStep }: Steps): {
  readonly goTo: (step: number) => void;
  readonly ref: RefObject<HTMLDivElement | null>;
} {
  const ref = useRef<HTMLDivElement>(null);
  /** The step on the screen; what differs from it has to be gone to. */
  const seen = useRef(1);
  /** Where a journey leads; what lies on the way is not read. */
  const aim = useRef<number | null>(null);

  const travel = useCallback((to: number, smooth: boolean) => {
    seen.current = to;
    const section = document.getElementById(stepAnchor(to));
    const panel = ref.current?.closest<HTMLElement>(".panel");
    if (!section || !panel) return;
    const head = panel.querySelector(".record-head")?.getBoundingClientRect();
    const under = head ? head.bottom : panel.getBoundingClientRect().top;
    aim.current = to;
    const still = !smooth || matchMedia("(prefers-reduced-motion: reduce)").matches;
    // Within the panel: asked into view, a frame would scroll the page around it.
    panel.scrollBy({ top: section.getBoundingClientRect().top - under, behavior: still ? "instant" : "smooth" });
  }, []);

  const goTo = useCallback(
    (to: number) => {
      const next = Math.min(Math.max(to, 1), count);
      travel(next, true);
      onStep(next);
    },
    [count, onStep, travel],
  );

  // A link or the browser's Back has named a step. The first one is where the text begins.
  useEffect(() => {
    if (step === seen.current) return undefined;
    const frame = requestAnimationFrame(() => travel(step, false));
    return () => cancelAnimationFrame(frame);
  }, [story, step, travel]);

  useEffect(() => {
    const panel = ref.current?.closest<HTMLElement>(".panel");
    if (!panel || typeof IntersectionObserver === "undefined") return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const arrive = () => {
      clearTimeout(timer);
      aim.current = null;
    };
    const watch = () => {
      const head = panel.querySelector(".record-head")?.getBoundingClientRect().height ?? 0;
      const above = head + BELOW_HEAD;
      const observer = new IntersectionObserver(
        (entries) => {
          const entered = entries.findLast(({ isIntersecting }) => isIntersecting);
          const at = Number(entered?.target instanceof HTMLElement ? entered.target.dataset["step"] : NaN);
          if (!at || aim.current !== null || at === seen.current) return;
          seen.current = at;
          onStep(at);
        },
        { root: panel, rootMargin: `-${above}px 0px -${Math.max(0, panel.clientHeight - above - 4)}px 0px` },
      );
      for (const section of ref.current?.querySelectorAll(".story-step") ?? []) observer.observe(section);
      return observer;
    };
    let observer = watch();
    // The sheet of a phone has three heights.
    const sizes = new ResizeObserver(() => {
      observer.disconnect();
      observer = watch();
    });
    sizes.observe(panel);
    const onScroll = () => {
      clearTimeout(timer);
      timer = setTimeout(arrive, JOURNEY_MS);
    };
    panel.addEventListener("scroll", onScroll, { passive: true });
    panel.addEventListener("scrollend", arrive);
    // A hand on the text ends every journey.
    for (const kind of ["wheel", "touchstart"] as const) panel.addEventListener(kind, arrive, { passive: true });
    return () => {
      sizes.disconnect();
      observer.disconnect();
      clearTimeout(timer);
      panel.removeEventListener("scroll", onScroll);
      panel.removeEventListener("scrollend", arrive);
      for (const kind of ["wheel", "touchstart"] as const) panel.removeEventListener(kind, arrive);
    };
  }, [story, onStep]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const by = KEYS[event.key];
      if (
        by === undefined ||
        event.defaultPrevented ||
        event.altKey ||
        event.ctrlKey ||
        event.metaKey ||
        event.shiftKey
      )
        return;
      const { target } = event;
      const inside =
        target === document.body || (target instanceof Node && ref.current?.closest(".panel")?.contains(target));
      if (!inside || (target instanceof Element && target.closest("input, textarea, select, [contenteditable]")))
        return;
      event.preventDefault();
      goTo(seen.current + by);
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [goTo]);

  const turn = useCallback((by: 1 | -1) => goTo(seen.current + by), [goTo]);
  useSwipe(ref, turn);
  return { goTo, ref };
}

const KEYS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/** Pixels across, and how much more across than down: a hand that scrolls does not turn the page. */
const SWIPE = 56;
const ACROSS = 2;

function useSwipe(ref: RefObject<HTMLElement | null>, turn: (by: 1 | -1) => void): void {
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    let from: { x: number; y: number } | null = null;
    const start = ({ touches }: TouchEvent) => {
      const [touch] = touches;
      from = touch && touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : null;
    };
    const end = ({ changedTouches }: TouchEvent) => {
      const [touch] = changedTouches;
      if (!from || !touch) return;
      const [x, y] = [touch.clientX - from.x, touch.clientY - from.y];
      from = null;
      if (Math.abs(x) >= SWIPE && Math.abs(x) >= ACROSS * Math.abs(y)) turn(x < 0 ? 1 : -1);
    };
    element.addEventListener("touchstart", start, { passive: true });
    element.addEventListener("touchend", end, { passive: true });
    return () => {
      element.removeEventListener("touchstart", start);
      element.removeEventListener("touchend", end);
    };
  }, [ref, turn]);
}
