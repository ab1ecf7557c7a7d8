import { useMemo, useSyncExternalStore } from "react";

function follow(query: string) {
  let list: MediaQueryList | undefined;
  const asked = () => (list ??= matchMedia(query));
  return {
    subscribe: (changed: () => void) => {
      asked().addEventListener("change", changed);
      return () => asked().removeEventListener("change", changed);
    },
    matches: () => asked().matches,
  };
}

/** Whether a media query holds, followed as it changes. */
export function useMedia(query: string): boolean {
  const { subscribe, matches } = useMemo(() => follow(query), [query]);
  return useSyncExternalStore(subscribe, matches, () => false);
}

/** Below this width list and panel share a sheet over the map; the same figure stands in shell-narrow.css. */
export const usePhone = (): boolean => useMedia("(max-width: 760px)");

/** Where a line below it would leave the map no room, as on a phone on its side, years stand among the filters. */
export const useYearsInList = (): boolean => useMedia("(max-width: 760px), (max-height: 520px)");
