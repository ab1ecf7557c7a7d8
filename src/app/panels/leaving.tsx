/**
 * A browser clears away thousands of elements in one go. So a large panel that another follows is put out of everyone's
 * sight as it is, and its rows are taken down in steps once the other can be read.
 */
import { createContext, startTransition, useContext, useEffect, useState, type ReactNode } from "react";

/** Not a state that is drawn: to tell every list of a large panel that it is left would draw all of it once more. */
export class Stand {
  left = false;
  /** Lists that have rows; each takes some of its own away. */
  readonly lists = new Set<() => void>();
  leave(): void {
    this.left = true;
  }
}
const StandContext = createContext<Stand | null>(null);
export const useStand = (): Stand | null => useContext(StandContext);

interface StageProps {
  readonly leaving: boolean;
  /** Nothing large is left of it. */
  readonly onTakenDown: () => void;
  readonly children: ReactNode;
}

/** Between two steps: there is no hurry. */
const TAKE_MS = 50;

export function Stage({ leaving, onTakenDown, children }: StageProps) {
  const [stand] = useState(() => new Stand());
  // What has been left stays as it was.
  const [kept, setKept] = useState(children);
  if (!leaving && kept !== children) setKept(children);
  useEffect(() => {
    if (!leaving) return undefined;
    stand.leave();
    const timer = setInterval(
      () =>
        startTransition(() => {
          if (stand.lists.size === 0) onTakenDown();
          for (const take of stand.lists) take();
        }),
      TAKE_MS,
    );
    return () => clearInterval(timer);
  }, [leaving, stand, onTakenDown]);
  return (
    <div className="panel-stage" data-leaving={leaving || undefined} inert={leaving}>
      <StandContext value={stand}>{leaving ? kept : children}</StandContext>
    </div>
  );
}
