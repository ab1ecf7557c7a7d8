/** The reader's hand: what opens by itself, and what this browser keeps. In memory only, unless the reader has asked otherwise. */
import { create } from "zustand";
import { NO_CHOICE, parseCare, type CareChoice } from "../core/care";

export interface CareState extends CareChoice {
  /** The choice stands in this browser's storage, because the reader has ticked it. */
  readonly kept: boolean;
  /** The settings are open. */
  readonly choosing: boolean;
}

/** The only entry the atlas ever makes in a browser's storage. */
export const KEPT_AS = "atlas:reading";

/** A frame without an origin has no storage, and says so by throwing. */
function recall(): Partial<CareState> {
  try {
    const text = localStorage.getItem(KEPT_AS);
    return text === null ? {} : { ...parseCare(JSON.parse(text)), kept: true };
  } catch {
    return {};
  }
}

export const useCare = create<CareState>()(() => ({
  ...NO_CHOICE,
  kept: false,
  choosing: false,
  ...recall(),
}));

export const chooseReading = (): void => useCare.setState({ choosing: true });
