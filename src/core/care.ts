/** The reader's choices about reading, as they are held and kept. */
import { DISTRESS_KINDS, type Distress } from "./vocabulary";

/** The reader's choices about reading. Nothing of them is kept unless the reader asks. */
export interface CareChoice {
  /** Kinds of distress whose texts open by themselves. At first none. */
  readonly open: readonly Distress[];
  /** What is opened is written neither into the address nor into the history of the tab. */
  readonly quiet: boolean;
  /** The tab bears the name of the atlas; otherwise a neutral word. */
  readonly fullTitle: boolean;
}

export const NO_CHOICE: CareChoice = { open: [], quiet: false, fullTitle: false };

/** Reads a choice that was kept. What is not understood is left out, so that nothing opens by a misreading. */
export function parseCare(value: unknown): CareChoice {
  if (typeof value !== "object" || value === null) return NO_CHOICE;
  const { open, quiet, fullTitle } = value as Partial<Record<keyof CareChoice, unknown>>;
  return {
    open: Array.isArray(open) ? DISTRESS_KINDS.filter((kind) => open.includes(kind)) : [],
    quiet: quiet === true,
    fullTitle: fullTitle === true,
  };
}
