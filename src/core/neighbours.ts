/** Walking from point to point on a screen with four keys. Positions in pixels, y downwards. */

export type Direction = "left" | "right" | "up" | "down";

export interface ScreenPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

const ALONG: Record<Direction, readonly [x: number, y: number]> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
/** Straight ahead counts for more than to the side, so that a row of points is walked as a row. */
const ASIDE = 2;

/** Points on one spot stand in a row, in their order: so near that nothing else comes between. */
const SAME_SPOT = 1e-3;

function apart(points: readonly ScreenPoint[]): readonly ScreenPoint[] {
  const taken = new Map<string, number>();
  return points.map((point) => {
    const spot = `${point.x} ${point.y}`;
    const before = taken.get(spot) ?? 0;
    taken.set(spot, before + 1);
    return { ...point, x: point.x + before * SAME_SPOT };
  });
}

/** The nearest point within 45 degrees of a direction, or null at the edge. */
export function neighbourOf(points: readonly ScreenPoint[], from: string, direction: Direction): string | null {
  const placed = apart(points);
  const start = placed.find(({ id }) => id === from);
  if (!start) return null;
  const [ax, ay] = ALONG[direction];
  let nearest: string | null = null;
  let least = Infinity;
  for (const { id, x, y } of placed) {
    const [dx, dy] = [x - start.x, y - start.y];
    const ahead = dx * ax + dy * ay;
    const aside = Math.abs(dx * ay) + Math.abs(dy * ax);
    if (id === from || ahead <= 0 || aside > ahead) continue;
    const cost = ahead + ASIDE * aside;
    if (cost < least) [least, nearest] = [cost, id];
  }
  return nearest;
}

/** The next or previous point in reading order, round and round: whatever the arrows miss is reached so. */
export function stepOf(points: readonly ScreenPoint[], from: string, by: 1 | -1): string | null {
  const order = apart(points).toSorted((a, b) => a.y - b.y || a.x - b.x);
  const at = order.findIndex(({ id }) => id === from);
  return order[(at + by + order.length) % order.length]?.id ?? null;
}

/** The point nearest to a place on the screen. */
export function nearestPoint(
  points: readonly ScreenPoint[],
  at: { readonly x: number; readonly y: number },
): string | null {
  let nearest: string | null = null;
  let least = Infinity;
  for (const { id, x, y } of points) {
    const away = Math.hypot(x - at.x, y - at.y);
    if (away < least) [least, nearest] = [away, id];
  }
  return nearest;
}
