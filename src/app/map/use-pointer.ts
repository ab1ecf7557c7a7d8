/** Pointer on the map: what lies under it, hover in step with the list, and what a click opens. */
import { useEffect, useState } from "react";
import type { Map as MapLibreMap, MapLayerMouseEvent, PointLike } from "maplibre-gl";
import type { Position } from "../../core/dataset";
import type { SiteSelection } from "../../core/url-state";
import { selectShownSites } from "../selectors";
import { hover, open, useAtlas } from "../store";
import { SITE_LAYERS, STRETCH_LAYERS } from "./layers";
import { STACK_PIXELS } from "./map-sources";
import type { Stretch } from "./stretches";
import type { Camera } from "./use-camera";
import { hasStyle } from "./use-map-content";

/** Several things under one click, to be chosen from. */
export interface Choice {
  readonly at: Position;
  readonly options: readonly Extract<SiteSelection, { kind: "site" | "route" }>[];
}

/** How far beside a thing a click still counts, in pixels: a finger hides what it points at. */
const reachOf = (event: MouseEvent): number =>
  event instanceof PointerEvent && event.pointerType !== "mouse"
    ? 10
    : matchMedia("(pointer: coarse)").matches
      ? 10
      : 3;

type Point = { readonly x: number; readonly y: number };
const boxAround = ({ x, y }: Point, reach: number): [PointLike, PointLike] => [
  [x - reach, y - reach],
  [x + reach, y + reach],
];

function idsAt(
  map: MapLibreMap,
  point: Point,
  { layers, reach }: { readonly layers: readonly string[]; readonly reach: number },
): readonly string[] {
  if (!hasStyle(map)) return [];
  const present = layers.filter((layer) => map.getLayer(layer));
  if (present.length === 0) return [];
  return [
    ...new Set(
      map
        .queryRenderedFeatures(boxAround(point, reach), { layers: present })
        .map(({ properties }) => String(properties["id"])),
    ),
  ];
}

/** Sites under a point: those hit, else those within reach; with each, those that lie on it. */
function sitesAt(map: MapLibreMap, point: Point, reach: number): readonly string[] {
  const direct = idsAt(map, point, { layers: SITE_LAYERS, reach: 0 });
  const hit = direct.length > 0 ? direct : idsAt(map, point, { layers: SITE_LAYERS, reach });
  if (hit.length === 0) return [];
  const placed = selectShownSites(useAtlas.getState()).map(({ site }) => ({
    id: site.id,
    at: map.project([...site.geometry.coordinates] as [number, number]),
  }));
  const centres = placed.filter(({ id }) => hit.includes(id));
  const stacked = placed
    .filter(({ at }) => centres.some((centre) => Math.hypot(centre.at.x - at.x, centre.at.y - at.y) <= STACK_PIXELS))
    .map(({ id }) => id);
  const distance = new Map(placed.map(({ id, at }) => [id, Math.hypot(at.x - point.x, at.y - point.y)]));
  return [...new Set([...hit, ...stacked])].sort((a, b) => (distance.get(a) ?? 0) - (distance.get(b) ?? 0));
}

function routesAt(
  map: MapLibreMap,
  point: Point,
  { reach, stretches }: { readonly reach: number; readonly stretches: ReadonlyMap<string, Stretch> },
): readonly string[] {
  return [
    ...new Set(idsAt(map, point, { layers: STRETCH_LAYERS, reach }).flatMap((id) => stretches.get(id)?.routes ?? [])),
  ];
}

export function usePointer(
  map: MapLibreMap | null,
  { stretches, camera }: { readonly stretches: ReadonlyMap<string, Stretch>; readonly camera: Camera },
) {
  const [choice, setChoice] = useState<Choice | null>(null);
  useEffect(() => {
    if (!map) return undefined;
    let lineUnderPointer: string | null = null;
    const markLine = (id: string | null) => {
      if (id === lineUnderPointer || !hasStyle(map) || !map.getSource("stretches")) return;
      if (lineUnderPointer !== null) map.removeFeatureState({ source: "stretches", id: lineUnderPointer }, "hovered");
      if (id !== null) map.setFeatureState({ source: "stretches", id }, { hovered: true });
      lineUnderPointer = id;
    };
    const onMove = (event: MapLayerMouseEvent) => {
      const [site] = idsAt(map, event.point, { layers: SITE_LAYERS, reach: 2 });
      const [line] = site === undefined ? idsAt(map, event.point, { layers: STRETCH_LAYERS, reach: 3 }) : [];
      if (useAtlas.getState().hovered !== (site ?? null)) hover(site ?? null);
      markLine(line ?? null);
      map.getCanvas().style.cursor = site !== undefined || line !== undefined ? "pointer" : "";
    };
    const onLeave = () => {
      hover(null);
      markLine(null);
    };
    const onClick = (event: MapLayerMouseEvent) => {
      const reach = reachOf(event.originalEvent);
      const sites = sitesAt(map, event.point, reach);
      const options =
        sites.length > 0
          ? sites.map((id) => ({ kind: "site", id }) as const)
          : routesAt(map, event.point, { reach: reach + 2, stretches }).map((id) => ({ kind: "route", id }) as const);
      const [only, second] = options;
      // Nothing there: nothing happens, so that a slip never closes what is being read.
      if (!only) return;
      if (second) setChoice({ at: [event.lngLat.lng, event.lngLat.lat], options });
      else {
        camera.stayForNext();
        open(only);
      }
    };
    map.on("mousemove", onMove);
    map.on("mouseout", onLeave);
    map.on("click", onClick);
    return () => {
      map.off("mousemove", onMove);
      map.off("mouseout", onLeave);
      map.off("click", onClick);
    };
  }, [map, stretches, camera]);
  // What opens by another way, or by a link, is not to be chosen from any more.
  useEffect(
    () => useAtlas.subscribe((state, before) => void (state.selection !== before.selection && setChoice(null))),
    [],
  );
  return { choice, closeChoice: () => setChoice(null) };
}
