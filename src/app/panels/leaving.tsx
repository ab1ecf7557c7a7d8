/**
 * A browser clears away thousands of elements in one go. So a large panel that another follows is put out of everyone's
 * sight as it is, and its rows are taken down in steps once the other can be read.
 */
import { createContext, startTransition, useContext, useEffect, useState, type ReactNode } from "react";

/** Lists of a panel that is left which still have rows. */
type Standing = Set<object>;
export const LeavingContext = createContext<Standing | null>(null);

interface StageProps {
  readonly leaving: boolean;
  /** Nothing large is left of it. */
  readonly onTakenDown: () => void;
  readonly children: ReactNode;
}

export function Stage({ leaving, onTakenDown, children }: StageProps) {
  const [standing] = useState<Standing>(() => new Set());
  useEffect(() => {
    if (!leaving) return undefined;
    const timer = setInterval(() => {
      if (standing.size === 0) startTransition(onTakenDown);
    }, LOOK_MS);
    return () => clearInterval(timer);
  }, [leaving, standing, onTakenDown]);
  return (
    <div className="panel-stage" data-leaving={leaving || undefined} inert={leaving}>
      <LeavingContext value={leaving ? standing : null}>{children}</LeavingContext>
    </div>
  );
}

/** How often it is looked whether all is down. */
const LOOK_MS = 100;
/** Between two steps: there is no hurry. */
const TAKE_MS = 50;

/** Takes rows away as long as there are any, where the panel around them is left. */
export function useTakenDown(rows: number, take: () => void): void {
  const standing = useContext(LeavingContext);
  useEffect(() => {
    if (!standing || rows === 0) return undefined;
    standing.add(take);
    const timer = setTimeout(() => startTransition(take), TAKE_MS);
    return () => {
      clearTimeout(timer);
      standing.delete(take);
    };
  }, [standing, rows, take]);
}
