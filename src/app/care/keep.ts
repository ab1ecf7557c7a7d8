/** Keeping the reader's choices on the device: only while the reader wants it. */
import { useEffect } from "react";
import { KEPT_AS, useCare, type CareState } from "../care";

/** Whether this page may keep anything: a frame without an origin may not, and some browsers refuse frames altogether. */
export function canKeep(): boolean {
  try {
    return typeof localStorage.length === "number";
  } catch {
    return false;
  }
}

function keep({ open, quiet, fullTitle, kept }: CareState): void {
  try {
    if (kept) localStorage.setItem(KEPT_AS, JSON.stringify({ open, quiet, fullTitle }));
    else localStorage.removeItem(KEPT_AS);
  } catch {
    // Full or refused: the box must not say that something is kept.
    useCare.setState({ kept: false });
  }
}

/** Writes when the reader changes something while it is kept, and removes the entry when it no longer is. */
export function useKeeping(): void {
  useEffect(
    () =>
      useCare.subscribe((state, before) => {
        const chosen = (["open", "quiet", "fullTitle", "kept"] as const).some((key) => state[key] !== before[key]);
        if (chosen && (state.kept || before.kept)) keep(state);
      }),
    [],
  );
}
