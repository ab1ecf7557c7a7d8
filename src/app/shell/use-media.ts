import { useSyncExternalStore } from "react";

/** Whether a media query holds, followed as it changes. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query);
      list.addEventListener("change", changed);
      return () => list.removeEventListener("change", changed);
    },
    () => matchMedia(query).matches,
    () => false,
  );
}

/** Below this width list and panel share a sheet over the map; the same figure stands in shell-narrow.css. */
export const usePhone = (): boolean => useMedia("(max-width: 760px)");

/** Where a line below it would leave the map no room, as on a phone on its side, years stand among the filters. */
export const useYearsInList = (): boolean => useMedia("(max-width: 760px), (max-height: 520px)");
