import { useEffect } from "react";
import type { Map as MapLibreMap } from "maplibre-gl";

/** A framed map leaves wheel and finger to the page around it, but not while it fills the screen. */
export function useCooperation(map: MapLibreMap | null, frame: boolean): void {
  useEffect(() => {
    if (!map || !frame) return undefined;
    const follow = () => {
      if (document.fullscreenElement) map.cooperativeGestures.disable();
      else map.cooperativeGestures.enable();
    };
    document.addEventListener("fullscreenchange", follow);
    return () => document.removeEventListener("fullscreenchange", follow);
  }, [map, frame]);
}
