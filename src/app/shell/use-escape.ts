import { useEffect } from "react";
import { close, useAtlas } from "../store";

/** Escape closes what is open, unless something nearer (a chooser, a menu) has taken the key. */
export function useEscape(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.defaultPrevented || useAtlas.getState().selection.kind === "none") return;
      event.preventDefault();
      close();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}
