/** What feeds a place and what it feeds, to the end of what the routes tell: step joined to step, in both directions. */
import type { RouteDetail, RouteProperties } from "./dataset";
import { stepsOf, waysOn, type Onward } from "./ways";

type RouteStops = Pick<RouteProperties, "id" | "stops" | "pattern">;

export interface Chain {
  /** Where people come from, nearest first; `next` of an entry is what feeds it in turn. */
  readonly feeds: readonly Onward[];
  /** Where the ways lead on; `next` of an entry is what it feeds in turn. */
  readonly fed: readonly Onward[];
}

/** Steps against the direction of travel: what feeds a place is what it would lead to the other way round. */
const reversed = (routes: Iterable<RouteStops>): readonly RouteStops[] =>
  [...routes].map(({ id, stops, pattern }) => ({ id, pattern, stops: stops.toReversed() }));

export const chainOf = (routes: Iterable<RouteStops>, place: string): Chain => {
  const all = [...routes];
  return { feeds: waysOn(reversed(all), place), fed: waysOn(all, place) };
};

/** The steps of a chain as the map needs them: which pairs of places they join, and where the chain begins and ends. */
export interface ChainReach {
  /** `from>to` of every step, in the direction of travel. */
  readonly steps: ReadonlySet<string>;
  /** Every place of the chain but the one asked for. */
  readonly places: ReadonlySet<string>;
  /** Places that nothing is known to feed, and places from which nothing is known to lead on. A ring has no end. */
  readonly ends: ReadonlySet<string>;
}

export const stepKey = (from: string, to: string): string => `${from}>${to}`;

function follow(routes: readonly RouteStops[], place: string, keyOf: (from: string, to: string) => string) {
  const steps = stepsOf(routes);
  const found = new Set<string>();
  const cameFrom = new Map<string, string | null>([[place, null]]);
  const ends = new Set<string>();
  const isBehind = (earlier: string, from: string): boolean => {
    for (let at: string | null = from; at !== null; at = cameFrom.get(at) ?? null) if (at === earlier) return true;
    return false;
  };
  const queue = [place];
  for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
    const onward = steps.get(from);
    if (!onward && from !== place) ends.add(from);
    for (const to of onward?.keys() ?? []) {
      // A step back to where the way came from leads nowhere on.
      if (isBehind(to, from)) continue;
      found.add(keyOf(from, to));
      if (cameFrom.has(to)) continue;
      cameFrom.set(to, from);
      queue.push(to);
    }
  }
  return { steps: found, places: new Set([...cameFrom.keys()].filter((at) => at !== place)), ends };
}

export function reachOf(routes: Iterable<RouteStops>, place: string): ChainReach {
  const all = [...routes];
  const fed = follow(all, place, stepKey);
  const feeds = follow(reversed(all), place, (from, to) => stepKey(to, from));
  return {
    steps: new Set([...fed.steps, ...feeds.steps]),
    places: new Set([...fed.places, ...feeds.places]),
    ends: new Set([...fed.ends, ...feeds.ends]),
  };
}

/** A stop that is no site of the dataset, as a step of a chain. */
const PLACE = /^@(.+)\/(\d+)$/;
/** Never by its name: two crossings that are not named need not be the same. So such a stop joins no two routes. */
export const placeKey = (route: string, at: number): string => `@${route}/${at}`;

/** The stop behind such a key: which route tells of it, and at which position. */
export function placeOf(key: string): { readonly route: string; readonly at: number } | null {
  const [, route, at] = PLACE.exec(key) ?? [];
  return route === undefined || at === undefined ? null : { route, at: Number(at) };
}

/** Routes for a chain. Where the record is at hand, stops that are no sites are named too; else they are passed over. */
export const stopsForChain = (
  routes: Iterable<RouteStops>,
  details: ReadonlyMap<string, RouteDetail>,
): readonly RouteStops[] =>
  [...routes].map((route) => {
    const detail = details.get(route.id);
    return detail
      ? { ...route, stops: detail.stops.map(({ site }, at) => site ?? placeKey(route.id, at)) }
      : { id: route.id, pattern: route.pattern, stops: route.stops };
  });

/** Different sites of a tree; stops that are no sites are not counted. */
export const sitesOfChain = (ways: readonly Onward[]): ReadonlySet<string> =>
  new Set(ways.flatMap(({ site, next }) => [...(placeOf(site) ? [] : [site]), ...sitesOfChain(next)]));

/** How many steps of a tree only patterns tell of. */
export const patternSteps = (ways: readonly Onward[]): number =>
  ways.reduce((sum, { events, next }) => sum + (events.length === 0 ? 1 : 0) + patternSteps(next), 0);
