/**
 * Walking from place to place with the arrow keys while the map has the focus. Enter begins and opens, Escape gives the
 * arrow keys back to the map. The keys are taken before MapLibre sees them, and only while the reader walks.
 */
import { useEffect, useState } from "react";
import type { Map as MapLibreMap } from "maplibre-gl";
import { nearestPoint, neighbourOf, stepOf, type Direction, type ScreenPoint } from "../../core/neighbours";
import { selectShownSites } from "../selectors";
import { hover, open, useAtlas } from "../store";
import type { Camera } from "./use-camera";

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};
const STEPS: Readonly<Record<string, 1 | -1>> = { PageDown: 1, PageUp: -1 };

export type Walk =
  | { readonly kind: "off" }
  /** The map has the focus by keyboard and pans. */
  | { readonly kind: "panning"; readonly ended: boolean }
  | { readonly kind: "none-shown" }
  | { readonly kind: "at"; readonly id: string; readonly edge: boolean };

/** Shown places on the screen, also those beside it. */
const pointsOf = (map: MapLibreMap): readonly ScreenPoint[] =>
  selectShownSites(useAtlas.getState()).map(({ site }) => {
    const { x, y } = map.project([...site.geometry.coordinates] as [number, number]);
    return { id: site.id, x, y };
  });

/** Where a walk begins: what is open, where the last walk ended, else nearest to the middle. */
function startOf(map: MapLibreMap, points: readonly ScreenPoint[], last: string | null): string | null {
  const { selection } = useAtlas.getState();
  const known = (id: string | null) => points.find((point) => point.id === id)?.id;
  const { clientWidth, clientHeight } = map.getContainer();
  return (
    known(selection.kind === "site" ? selection.id : null) ??
    known(last) ??
    nearestPoint(points, { x: clientWidth / 2, y: clientHeight / 2 })
  );
}

export function useWalk(map: MapLibreMap | null, camera: Camera): Walk {
  const [walk, setWalk] = useState<Walk>({ kind: "off" });
  useEffect(() => {
    if (!map) return undefined;
    const canvas = map.getCanvas();
    let at: string | null = null;
    let last: string | null = null;
    const goTo = (id: string) => {
      at = last = id;
      hover(id);
      camera.bringIntoView(id);
      setWalk({ kind: "at", id, edge: false });
    };
    const end = (next: Walk) => {
      if (at !== null) hover(null);
      at = null;
      setWalk(next);
    };
    const begin = () => {
      const start = startOf(map, pointsOf(map), last);
      if (start === null) setWalk({ kind: "none-shown" });
      else goTo(start);
    };
    const step = (from: string, key: string) => {
      const points = pointsOf(map);
      const arrow = ARROWS[key];
      const by = STEPS[key];
      const next = arrow ? neighbourOf(points, from, arrow) : by ? stepOf(points, from, by) : null;
      if (next !== null) goTo(next);
      // A filter may have taken the place away: then the walk begins anew.
      else if (!points.some(({ id }) => id === from)) begin();
      else setWalk({ kind: "at", id: from, edge: true });
    };
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.target !== canvas || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (at === null) {
        if (event.key !== "Enter") return;
        begin();
      } else if (event.key in ARROWS || event.key in STEPS) step(at, event.key);
      else if (event.key === "Escape") end({ kind: "panning", ended: true });
      else if (event.key === "Enter") {
        camera.stayForNext();
        open({ kind: "site", id: at });
      } else return;
      event.preventDefault();
      event.stopPropagation();
    };
    const onFocus = () => {
      if (canvas.matches(":focus-visible")) setWalk({ kind: "panning", ended: false });
    };
    const onLeave = () => end({ kind: "off" });
    const container = map.getContainer();
    container.addEventListener("keydown", onKeyDown, { capture: true });
    canvas.addEventListener("focus", onFocus);
    canvas.addEventListener("blur", onLeave);
    canvas.addEventListener("pointerdown", onLeave);
    return () => {
      container.removeEventListener("keydown", onKeyDown, { capture: true });
      canvas.removeEventListener("focus", onFocus);
      canvas.removeEventListener("blur", onLeave);
      canvas.removeEventListener("pointerdown", onLeave);
    };
  }, [map, camera]);
  return walk;
}
