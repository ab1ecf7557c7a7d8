import { useEffect } from "react";
import type { Map as MapLibreMap } from "maplibre-gl";
import { provideMapPicture } from "../map-picture";
import { coversOf } from "./covers";
import { hasStyle } from "./use-map-content";

/** Lets a print take a picture of the map. */
export function useMapPicture(map: MapLibreMap | null): void {
  useEffect(() => (map ? provideMapPicture(() => pictureOf(map)) : undefined), [map]);
}

/** A screen's one pixel a point is coarse on paper; more than two makes files of many megabytes and prints no finer. */
const PRINT_RATIO = 2;
/** Height of the cut-out as a share of its width: a map of a whole page would push the text away. */
const HIGHEST = 0.62;

/**
 * The map without what lies under list and panel. WebGL forgets what it has drawn as soon as the browser has shown it:
 * so it draws once more and is copied in the same breath.
 */
function pictureOf(map: MapLibreMap): HTMLCanvasElement | null {
  if (!hasStyle(map)) return null;
  const ratio = map.getPixelRatio();
  try {
    map.setPixelRatio(PRINT_RATIO);
    map.redraw();
    return cutOut(map);
  } finally {
    map.setPixelRatio(ratio);
  }
}

function cutOut(map: MapLibreMap): HTMLCanvasElement | null {
  const container = map.getContainer();
  const { left, right, top, bottom } = coversOf(container, { all: true });
  const canvas = map.getCanvas();
  const ratio = canvas.width / Math.max(1, container.clientWidth);
  const width = Math.round((container.clientWidth - left - right) * ratio);
  const free = Math.round((container.clientHeight - top - bottom) * ratio);
  const height = Math.min(free, Math.round(width * HIGHEST));
  if (width < 1 || height < 1) return null;
  const copy = document.createElement("canvas");
  copy.width = width;
  copy.height = height;
  const paper = copy.getContext("2d");
  if (!paper) return null;
  // What is open stands in the middle of what can be seen.
  const above = top * ratio + (free - height) / 2;
  paper.drawImage(canvas, left * ratio, above, width, height, 0, 0, width, height);
  return copy;
}
