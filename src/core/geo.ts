/** Bounds, distances, route arcs, precision areas: the geometry of the map as numbers. The only importer of turf. */
import { circle, distance } from "@turf/turf";
import type { Bounds, Position } from "./dataset";

/** Great-circle distance in kilometres. */
export const distanceKm = (from: Position, to: Position): number =>
  distance([...from], [...to], { units: "kilometers" });

/** Smallest box around positions; null where there are none. Boxes across the antimeridian are not made. */
export function boundsOf(positions: Iterable<Position>): Bounds | null {
  let west = Infinity;
  let south = Infinity;
  let east = -Infinity;
  let north = -Infinity;
  for (const [longitude, latitude] of positions) {
    west = Math.min(west, longitude);
    south = Math.min(south, latitude);
    east = Math.max(east, longitude);
    north = Math.max(north, latitude);
  }
  return west === Infinity ? null : [west, south, east, north];
}

/** Corners on the circle. 64 keep a circle of a whole screen within a pixel of round. */
const CIRCLE_STEPS = 64;

/** The area a place is known to lie in: a circle on the globe, closed, with `radiusKm` from the point to every corner. */
export function precisionArea(point: Position, radiusKm: number): GeoJSON.Polygon {
  return circle([...point], radiusKm, { steps: CIRCLE_STEPS, units: "kilometers" }).geometry;
}

/** Web Mercator, the world as a square from 0 to 1, y downwards: what is straight and calm there is so on the screen. */
type Plane = readonly [x: number, y: number];

function toPlane([longitude, latitude]: Position): Plane {
  const radians = (latitude * Math.PI) / 180;
  return [(longitude + 180) / 360, (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2];
}

function fromPlane([x, y]: Plane): Position {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

/** How far an arc leaves its chord, as a share of the chord. */
const BEND = 0.11;
const ARC_STEPS = 32;

/** The middle control point of the arc: always to the left of the direction of travel, so that there and back differ. */
function controlOf(from: Plane, to: Plane): Plane {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  return [(from[0] + to[0]) / 2 + dy * BEND * 2, (from[1] + to[1]) / 2 - dx * BEND * 2];
}

function onArc(from: Plane, to: Plane, at: number): Plane {
  const control = controlOf(from, to);
  const along = (axis: 0 | 1) => (1 - at) ** 2 * from[axis] + 2 * at * (1 - at) * control[axis] + at ** 2 * to[axis];
  return [along(0), along(1)];
}

/** A calm arc that begins and ends exactly at the two positions and bends to the left of its direction. */
export function routeArc(from: Position, to: Position): Position[] {
  const [start, end] = [toPlane(from), toPlane(to)];
  const between = Array.from({ length: ARC_STEPS - 1 }, (_, step) =>
    fromPlane(onArc(start, end, (step + 1) / ARC_STEPS)),
  );
  return [from, ...between, to];
}

/** A point of the arc and the direction of travel there, in degrees clockwise from the top of the screen. `at` runs from 0 to 1. */
export function pointOnArc(
  from: Position,
  to: Position,
  at: number,
): { readonly position: Position; readonly bearing: number } {
  const [start, end] = [toPlane(from), toPlane(to)];
  const before = onArc(start, end, Math.max(0, at - 0.01));
  const after = onArc(start, end, Math.min(1, at + 0.01));
  const bearing = (Math.atan2(after[0] - before[0], before[1] - after[1]) * 180) / Math.PI;
  return { position: fromPlane(onArc(start, end, at)), bearing: (bearing + 360) % 360 };
}

/** Pixels of the world's side at zoom 0, as MapLibre counts zoom. */
const WORLD_PIXELS = 512;
const EQUATOR_METRES = 40_075_016.7;

/** Zoom from which a length on the ground fills so many pixels. */
export function zoomToFill({
  metres,
  latitude,
  pixels,
}: {
  readonly metres: number;
  readonly latitude: number;
  readonly pixels: number;
}): number {
  const metresPerPixelAtZero = (EQUATOR_METRES * Math.cos((latitude * Math.PI) / 180)) / WORLD_PIXELS;
  return Math.log2((pixels * metresPerPixelAtZero) / metres);
}

/** Zoom from which the straight line between two positions is so many pixels long on the screen. */
export function zoomToSpan(from: Position, to: Position, pixels: number): number {
  const [start, end] = [toPlane(from), toPlane(to)];
  return Math.log2(pixels / (Math.hypot(end[0] - start[0], end[1] - start[1]) * WORLD_PIXELS));
}

/**
 * Points that lie within so many pixels of each other at a zoom, the given order first: each stack is led by its first
 * point, and no point is in two. Points alone are left out. Costs as much as there are points, not pairs.
 */
export function stackPoints<T>(
  points: readonly T[],
  {
    positionOf,
    zoom,
    pixels,
  }: { readonly positionOf: (point: T) => Position; readonly zoom: number; readonly pixels: number },
): T[][] {
  // Lengths in units of the reach: a cell of the grid is one, and neighbours are in the nine cells around.
  const scale = (WORLD_PIXELS * 2 ** zoom) / pixels;
  const cells = new Map<number, { readonly at: Plane; readonly members: T[] }[]>();
  const cellOf = (column: number, row: number) => column * 2 ** 26 + row;
  const stacks: T[][] = [];
  for (const point of points) {
    const [x, y] = toPlane(positionOf(point));
    const at: Plane = [x * scale, y * scale];
    const [column, row] = [Math.floor(at[0]), Math.floor(at[1])];
    let home: T[] | undefined;
    for (let cell = 0; cell < 9 && !home; cell++) {
      const near = cells.get(cellOf(column + (cell % 3) - 1, row + Math.floor(cell / 3) - 1));
      home = near?.find((stack) => (stack.at[0] - at[0]) ** 2 + (stack.at[1] - at[1]) ** 2 <= 1)?.members;
    }
    if (home) {
      home.push(point);
      continue;
    }
    const members = [point];
    stacks.push(members);
    const own = cells.get(cellOf(column, row));
    if (own) own.push({ at, members });
    else cells.set(cellOf(column, row), [{ at, members }]);
  }
  return stacks.filter((members) => members.length > 1);
}
