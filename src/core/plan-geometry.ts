/** From a plan in metres to lines on a page, and to what lies beside what. No unit here but the metre of the plan. */
import type { PlanDetail, PlanGeometry, PlanPartDetail, PlanPosition } from "./dataset";
import type { PlanPart, PlanStanding } from "./vocabulary";

export const PLAN_VIEWS = ["axonometric", "above"] as const;
export type PlanView = (typeof PLAN_VIEWS)[number];

/** On the page: x to the right, y down, still in metres. */
export type PagePoint = readonly [x: number, y: number];

// Planometric, the architect's axonometric: the ground is turned by 30° and keeps its angles and lengths, heights stand
// straight up. Walls hide less of a room than in an isometric drawing, and no length is shortened.
const TURN = Math.PI / 6;
const [COS, SIN] = [Math.cos(TURN), Math.sin(TURN)];

/** Where a point of the plan, `height` metres above the ground, lies on the page. */
export function projectPoint([x, y]: PlanPosition, view: PlanView, height = 0): PagePoint {
  return view === "above" ? [x, 0 - y] : [x * COS + y * SIN, x * SIN - y * COS - height];
}

/** Outer ring of an area, points of a line, or the point itself. */
export function outlineOf(geometry: PlanGeometry): readonly PlanPosition[] {
  switch (geometry.type) {
    case "Point":
      return [geometry.coordinates];
    case "LineString":
      return geometry.coordinates;
    case "Polygon":
      return geometry.coordinates[0] ?? [];
  }
}

export type Edge = readonly [from: PlanPosition, to: PlanPosition];

export const edgesOf = (line: readonly PlanPosition[]): readonly Edge[] =>
  line.flatMap((to, at): Edge[] => {
    const from = line[at - 1];
    return from === undefined ? [] : [[from, to]];
  });

/** Twice the signed area: positive where the ring runs against the clock. */
const turnOf = (ring: readonly PlanPosition[]): number =>
  edgesOf(ring).reduce((sum, [[x0, y0], [x1, y1]]) => sum + x0 * y1 - x1 * y0, 0);

export const areaOfRing = (ring: readonly PlanPosition[]): number => Math.abs(turnOf(ring)) / 2;

/** Edges of a room whose walls stand behind what is in it; the near ones are left out, so that one looks inside. */
export function farEdges(ring: readonly PlanPosition[]): readonly Edge[] {
  const sign = Math.sign(turnOf(ring));
  return edgesOf(ring).filter(([[x0, y0], [x1, y1]]) => {
    const [outX, outY] = [(y1 - y0) * sign, (x0 - x1) * sign];
    return outY * COS - outX * SIN > 1e-9;
  });
}

/** Middle of an area by its corners' extent, of a line by its length, which is where a label or a reader's eye goes. */
export function middleOf(geometry: PlanGeometry): PlanPosition {
  const outline = outlineOf(geometry);
  const [minX, minY, maxX, maxY] = extentOf(outline);
  const middle: PlanPosition = [(minX + maxX) / 2, (minY + maxY) / 2];
  if (geometry.type !== "Polygon" || isInside(middle, geometry)) return middle;
  return insideSpot(geometry) ?? middle;
}

/** Some point inside an area whose middle is not, as in an L: the widest of a few level cuts. */
function insideSpot(geometry: PlanGeometry & { readonly type: "Polygon" }): PlanPosition | null {
  const [, minY, , maxY] = extentOf(outlineOf(geometry));
  let best: { readonly width: number; readonly spot: PlanPosition } | null = null;
  for (let cut = 1; cut < 16; cut++) {
    const y = minY + ((maxY - minY) * cut) / 16;
    const crossings = geometry.coordinates
      .flatMap(edgesOf)
      .flatMap(([[x0, y0], [x1, y1]]) => (y0 > y === y1 > y ? [] : [x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)]))
      .toSorted((a, b) => a - b);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      const [from = 0, to = 0] = [crossings[at], crossings[at + 1]];
      if (!best || to - from > best.width + 1e-9) best = { width: to - from, spot: [(from + to) / 2, y] };
    }
  }
  return best?.spot ?? null;
}

type Extent = readonly [minX: number, minY: number, maxX: number, maxY: number];

function extentOf(points: readonly (readonly [number, number])[]): Extent {
  let [minX, minY, maxX, maxY] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [minX, minY] = [Math.min(minX, x), Math.min(minY, y)];
    [maxX, maxY] = [Math.max(maxX, x), Math.max(maxY, y)];
  }
  return [minX, minY, maxX, maxY];
}

/** Extent of the drawing on the page, walls included. */
export const pageExtent = (parts: readonly PlanPartDetail[], view: PlanView): Extent =>
  extentOf(
    parts.flatMap(({ geometry, height = 0 }) =>
      outlineOf(geometry).flatMap((point) => [projectPoint(point, view), projectPoint(point, view, height)]),
    ),
  );

const inRing = ([x, y]: PlanPosition, ring: readonly PlanPosition[]): boolean =>
  edgesOf(ring).filter(([[x0, y0], [x1, y1]]) => y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0))
    .length %
    2 ===
  1;

/** Whether a point lies in an area and in none of its holes. */
export function isInside(point: PlanPosition, geometry: PlanGeometry): boolean {
  if (geometry.type !== "Polygon") return false;
  const [outer, ...holes] = geometry.coordinates;
  return outer !== undefined && inRing(point, outer) && !holes.some((hole) => inRing(point, hole));
}

/** Two things touch that are no further apart than this: plans are drawn by hand. */
const TOUCH = 0.15;

function distanceToEdge([x, y]: PlanPosition, [[x0, y0], [x1, y1]]: Edge): number {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const along = Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - x0 - along * dx, y - y0 - along * dy);
}

/**
 * The outline of an area as open lines, without the stretches that doors, gates and bars stand in: a wall is not drawn
 * through its own door.
 */
export function outlineWithout(
  ring: readonly PlanPosition[],
  openings: readonly Edge[],
): readonly (readonly PlanPosition[])[] {
  const lines: PlanPosition[][] = [];
  let line: PlanPosition[] = [];
  for (const edge of edgesOf(ring)) {
    for (const [from, to] of piecesOf(edge, openings)) {
      const last = line.at(-1);
      if (last && Math.hypot(last[0] - from[0], last[1] - from[1]) < 1e-6) line.push(to);
      else lines.push((line = [from, to]));
    }
  }
  return lines;
}

function piecesOf(edge: Edge, openings: readonly Edge[]): readonly Edge[] {
  const [[x0, y0], [x1, y1]] = edge;
  const length = Math.hypot(x1 - x0, y1 - y0);
  const at = (along: number): PlanPosition => [x0 + ((x1 - x0) * along) / length, y0 + ((y1 - y0) * along) / length];
  const along = ([x, y]: PlanPosition): number => ((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / length;
  const gaps = openings
    .filter((opening) => opening.every((end) => distanceToEdge(end, edge) <= TOUCH))
    .map(([from, to]) => [along(from), along(to)].toSorted((a, b) => a - b) as [number, number])
    .toSorted(([a], [b]) => a - b);
  const pieces: Edge[] = [];
  let start = 0;
  for (const [from, to] of gaps) {
    if (from > start + 1e-6) pieces.push([at(start), at(from)]);
    start = Math.max(start, to);
  }
  if (start < length - 1e-6) pieces.push([at(start), at(length)]);
  return pieces;
}

/** Whether a stretch of one outline runs along the other, and not a corner alone. */
export function runsAlong(a: PlanGeometry, b: PlanGeometry): boolean {
  const edges = edgesOf(outlineOf(b));
  const touches = (point: PlanPosition): boolean => edges.some((edge) => distanceToEdge(point, edge) <= TOUCH);
  return edgesOf(outlineOf(a)).some(([[x0, y0], [x1, y1]]) => {
    const samples = [0.1, 0.3, 0.5, 0.7, 0.9].map((at): PlanPosition => [x0 + (x1 - x0) * at, y0 + (y1 - y0) * at]);
    return samples.filter(touches).length >= 2 && Math.hypot(x1 - x0, y1 - y0) > TOUCH;
  });
}

const areaOf = ({ geometry }: PlanPartDetail): number =>
  geometry.type === "Polygon" ? areaOfRing(outlineOf(geometry)) : 0;

/** The smallest area that holds a part, or whose outline a line is part of; a corridor holds nothing of a room beside it. */
export function hostOf(part: PlanPartDetail, parts: readonly PlanPartDetail[]): PlanPartDetail | null {
  const middle = middleOf(part.geometry);
  const rooms = parts.filter((other) => other !== part && areaOf(other) > areaOf(part));
  const holding = rooms.filter((room) => isInside(middle, room.geometry));
  const bordering = rooms.filter(
    (room) =>
      part.geometry.type === "LineString" && room.kind !== "corridor" && runsAlong(part.geometry, room.geometry),
  );
  return (
    (part.geometry.type === "LineString" ? [...bordering, ...holding] : holding).toSorted(
      (a, b) => areaOf(a) - areaOf(b),
    )[0] ?? null
  );
}

/** Kinds that are thought of as a room or a place; the others are fittings of one. */
const FITTINGS: ReadonlySet<PlanPart> = new Set<PlanPart>(["cell-door", "cell-bars", "toilet", "gate"]);

/**
 * Reading order: places from the top of the page to its bottom, row by row and from left to right, each followed by what
 * belongs to it.
 */
export function readingOrder(parts: readonly PlanPartDetail[]): readonly PlanPartDetail[] {
  const hosts = new Map(parts.map((part) => [part.id, FITTINGS.has(part.kind) ? hostOf(part, parts) : null]));
  const places = parts.filter(({ id }) => hosts.get(id) === null);
  const top = (part: PlanPartDetail): number => extentOf(outlineOf(part.geometry))[3];
  const rows: PlanPartDetail[][] = [];
  for (const place of places.toSorted((a, b) => top(b) - top(a))) {
    const row = rows.at(-1);
    if (row?.[0] && top(row[0]) - top(place) <= TOUCH) row.push(place);
    else rows.push([place]);
  }
  const left = (part: PlanPartDetail): number => extentOf(outlineOf(part.geometry))[0];
  return rows.flatMap((row) =>
    row
      // What encloses others comes before them, in words and under the pen.
      .toSorted((a, b) => left(a) - left(b) || areaOf(b) - areaOf(a))
      .flatMap((place) => [place, ...parts.filter(({ id }) => hosts.get(id) === place)]),
  );
}

export type Direction = "left" | "right" | "up" | "down";
const TOWARDS: Readonly<Record<Direction, PagePoint>> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** The next part in a direction as seen from above, or null at the edge of the drawing. Turned by 30°, left is still left. */
export function neighbourOf(
  from: PlanPartDetail,
  direction: Direction,
  parts: readonly PlanPartDetail[],
): PlanPartDetail | null {
  const [towardsX, towardsY] = TOWARDS[direction];
  const [x0, y0] = projectPoint(middleOf(from.geometry), "above");
  let best: { readonly cost: number; readonly part: PlanPartDetail } | null = null;
  for (const part of parts) {
    if (part === from) continue;
    const [x, y] = projectPoint(middleOf(part.geometry), "above");
    const ahead = (x - x0) * towardsX + (y - y0) * towardsY;
    const aside = Math.abs((x - x0) * towardsY) + Math.abs((y - y0) * towardsX);
    // Ahead and not rather to the side; what lies straight ahead is nearer than what lies across.
    if (ahead <= 1e-6 || aside > ahead * 1.75) continue;
    const cost = ahead + aside * 2;
    if (!best || cost < best.cost) best = { cost, part };
  }
  return best?.part ?? null;
}

/** Squares, all of one size, in free space of an area: the widest pitch at which `count` of them fit. Corners in metres. */
export function marksIn(
  room: PlanPartDetail,
  count: number,
  taken: readonly PlanPartDetail[],
): readonly (readonly PlanPosition[])[] {
  const extents = taken
    .filter((part) => part !== room)
    .map(({ geometry }) => extentOf(outlineOf(geometry)))
    .map(([x0, y0, x1, y1]) => [x0 - TOUCH, y0 - TOUCH, x1 + TOUCH, y1 + TOUCH] as const);
  const [minX, minY, maxX, maxY] = extentOf(outlineOf(room.geometry));
  const start = Math.sqrt(areaOf(room) / count);
  for (let pitch = start; pitch > start / 4; pitch *= 0.97) {
    const columns = Math.floor((maxX - minX) / pitch);
    const rows = Math.floor((maxY - minY) / pitch);
    const [left, top] = [(minX + maxX - columns * pitch) / 2, (minY + maxY + rows * pitch) / 2];
    const half = pitch * 0.28;
    const squares: PlanPosition[][] = [];
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const [x, y] = [left + (column + 0.5) * pitch, top - (row + 0.5) * pitch];
        const square: PlanPosition[] = [
          [x - half, y - half],
          [x + half, y - half],
          [x + half, y + half],
          [x - half, y + half],
        ];
        const free = extents.every(
          ([x0, y0, x1, y1]) => x + half < x0 || x - half > x1 || y + half < y0 || y - half > y1,
        );
        // Clear of the walls by half its size.
        const around = square.map(([cx, cy]): PlanPosition => [x + (cx - x) * 1.5, y + (cy - y) * 1.5]);
        if (free && around.every((corner) => isInside(corner, room.geometry))) squares.push(square);
      }
    }
    if (squares.length >= count) return squares.slice(0, count);
  }
  return [];
}

/** Parts of one kind and one standing, of which the same is said: one entry of the plan in words. */
export interface PlanGroup {
  readonly kind: PlanPart;
  readonly standing: PlanStanding;
  readonly parts: readonly PlanPartDetail[];
  /** Side by side, each touching the next. */
  readonly inRow: boolean;
  /** Kind of another place that each of them runs along. */
  readonly along: PlanPart | null;
  /** The places they belong to, if they do: in a cell, in its outline. */
  readonly of: { readonly kind: PlanPart; readonly count: number; readonly all: number } | null;
  /** Beside none of the others. */
  readonly apart: boolean;
}

function isRow(parts: readonly PlanPartDetail[]): boolean {
  if (parts.length < 2) return false;
  const byPlace = parts.toSorted((a, b) => {
    const [[x0, y0], [x1, y1]] = [middleOf(a.geometry), middleOf(b.geometry)];
    return x0 - x1 || y0 - y1;
  });
  const [[x0, y0], [x1, y1]] = [
    middleOf((byPlace[0] as PlanPartDetail).geometry),
    middleOf((byPlace.at(-1) as PlanPartDetail).geometry),
  ]; // Two parts at least: both are there.
  const length = Math.hypot(x1 - x0, y1 - y0) || 1;
  const straight = byPlace.every(({ geometry }) => {
    const [x, y] = middleOf(geometry);
    return Math.abs((x - x0) * (y1 - y0) - (y - y0) * (x1 - x0)) / length < 1;
  });
  return straight && byPlace.every((part, at) => at === 0 || touchesBefore(byPlace, part, at));
}
const touchesBefore = (row: readonly PlanPartDetail[], part: PlanPartDetail, at: number): boolean => {
  const before = row[at - 1];
  return (
    before !== undefined && (runsAlong(part.geometry, before.geometry) || runsAlong(before.geometry, part.geometry))
  );
};

const sameText = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** What a plan shows, as the entries of a text, in reading order. */
export function describeParts(plan: PlanDetail): readonly PlanGroup[] {
  const ordered = readingOrder(plan.parts);
  const groups: PlanPartDetail[][] = [];
  for (const part of ordered) {
    const group = groups.find(
      ([first]) =>
        first !== undefined &&
        first.kind === part.kind &&
        first.standing === part.standing &&
        sameText(first.claims, part.claims) &&
        sameText(first.note, part.note),
    );
    if (group) group.push(part);
    else groups.push([part]);
  }
  return groups.flatMap((parts): PlanGroup[] => {
    const [first] = parts;
    return first ? [{ kind: first.kind, standing: first.standing, parts, ...relationsOf(parts, plan.parts) }] : [];
  });
}

function relationsOf(
  parts: readonly PlanPartDetail[],
  all: readonly PlanPartDetail[],
): Pick<PlanGroup, "inRow" | "along" | "of" | "apart"> {
  const [first] = parts;
  const isFitting = first !== undefined && FITTINGS.has(first.kind);
  // Where a composed part lies is nobody's word: nothing is said of it.
  const isTold = first?.standing !== "composed";
  const hosts = parts.map((part) => hostOf(part, all));
  const [host] = hosts;
  const of =
    isFitting && host && hosts.every((one) => one?.kind === host.kind)
      ? { kind: host.kind, count: new Set(hosts).size, all: all.filter(({ kind }) => kind === host.kind).length }
      : null;
  const beside = (part: PlanPartDetail, other: PlanPartDetail): boolean =>
    runsAlong(part.geometry, other.geometry) || runsAlong(other.geometry, part.geometry);
  const places = all.filter(({ kind, geometry }) => geometry.type === "Polygon" && !FITTINGS.has(kind));
  const others = places.filter((place) => !parts.includes(place) && !hosts.includes(place));
  const shared = ALONG.find((kind) => {
    const of = others.filter((other) => other.kind === kind);
    return of.length > 0 && first?.kind !== kind && parts.every((part) => of.some((other) => beside(part, other)));
  });
  return {
    inRow: isTold && !isFitting && isRow(parts),
    along: isTold ? (shared ?? null) : null,
    of,
    apart: !isFitting && others.length > 0 && parts.every((part) => !others.some((other) => beside(part, other))),
  };
}
/** Places that others are said to lie on; what a room merely shares a wall with is not worth a sentence. */
const ALONG: readonly PlanPart[] = ["corridor", "courtyard"];
