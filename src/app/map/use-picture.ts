import { useEffect } from "react";
import type { Map as MapLibreMap } from "maplibre-gl";
import { provideMapPicture } from "../map-picture";
import { coversOf } from "./covers";
import { hasStyle } from "./use-map-content";

/** Lets a print take a picture of the map. */
export function useMapPicture(map: MapLibreMap | null): void {
  useEffect(() => (map ? provideMapPicture(() => pictureOf(map)) : undefined), [map]);
}

/** Larger ones make files of many megabytes and print no finer. */
const WIDEST = 1800;

/**
 * The map without what lies under list and panel. WebGL forgets what it has drawn as soon as the browser has shown it:
 * so it draws once more and is copied in the same breath.
 */
function pictureOf(map: MapLibreMap): HTMLCanvasElement | null {
  if (!hasStyle(map)) return null;
  const container = map.getContainer();
  const { left, right, top, bottom } = coversOf(container, { all: true });
  const canvas = map.getCanvas();
  const ratio = canvas.width / Math.max(1, container.clientWidth);
  const width = Math.round((container.clientWidth - left - right) * ratio);
  const height = Math.round((container.clientHeight - top - bottom) * ratio);
  if (width < 1 || height < 1) return null;
  const scale = Math.min(1, WIDEST / width);
  const copy = document.createElement("canvas");
  copy.width = Math.round(width * scale);
  copy.height = Math.round(height * scale);
  const paper = copy.getContext("2d");
  if (!paper) return null;
  map.redraw();
  paper.drawImage(canvas, left * ratio, top * ratio, width, height, 0, 0, copy.width, copy.height);
  return copy;
}
