/** What routes tell of one place: where people came from, where they were sent, and where the ways lead on from there. */
import type { People, RouteDetail, RouteProperties, RouteStop } from "./dataset";
import type { RouteAtSite } from "./relations";

/** One route on its way between a site and a neighbouring stop. */
export interface Passage {
  readonly route: RouteDetail;
  readonly leg: RouteDetail["legs"][number] | null;
  /** Position of the site among the stops: a route may come by twice. */
  readonly at: number;
}
/** A neighbouring stop with all that leads there; events and patterns are never mixed. */
export interface Neighbour {
  readonly key: string;
  readonly stop: RouteStop;
  /** Earliest first, undated last. */
  readonly events: readonly Passage[];
  /** Composites of many accounts: no date belongs to them. */
  readonly patterns: readonly Passage[];
}
export interface WaysAtSite {
  readonly in: readonly Neighbour[];
  readonly out: readonly Neighbour[];
  /** Routes of which only this place is known. */
  readonly alone: readonly Passage[];
}

/**
 * How many people a passage tells of. Where one source counts the whole route its own word stays ("about", "more than");
 * where several count, only the range between them is known.
 */
export function peopleOn({
  route: { people, counts },
  leg,
}: Passage): RouteDetail["counts"][number] | People | undefined {
  if (leg?.people) return leg.people;
  const [only, ...others] = counts;
  const same = only && people && only.min === people.min && only.max === people.max;
  return same && others.length === 0 ? only : people;
}

const startOf = ({ route: { date } }: Passage): string => date?.edtf ?? "~";
/** Partial dates compare as text: `2023` stands before every month of its year, undated ones after all. */
const byDate = (a: Passage, b: Passage): number =>
  startOf(a) === startOf(b) ? (a.route.id < b.route.id ? -1 : 1) : startOf(a) < startOf(b) ? -1 : 1;

/** Stops that are no site of the dataset are the same place when they are called the same. */
const keyOf = ({ site, place }: RouteStop): string => site ?? JSON.stringify(place ?? null);

function neighbours(
  passages: readonly { readonly stop: RouteStop | null; readonly passage: Passage }[],
): readonly Neighbour[] {
  const groups = new Map<string, { readonly stop: RouteStop; readonly passages: Passage[] }>();
  for (const { stop, passage } of passages) {
    if (!stop) continue;
    const group = groups.get(keyOf(stop));
    if (group) group.passages.push(passage);
    else groups.set(keyOf(stop), { stop, passages: [passage] });
  }
  return [...groups]
    .map(([key, { stop, passages: own }]) => ({
      key,
      stop,
      events: own.filter(({ route }) => !route.pattern).toSorted(byDate),
      patterns: own.filter(({ route }) => route.pattern).toSorted(byDate),
    }))
    .toSorted(
      (a, b) => b.events.length - a.events.length || b.patterns.length - a.patterns.length || (a.key < b.key ? -1 : 1),
    );
}

/** Passages by the stop before and after; where most dated events are known stands first. */
export function waysAtSite(passages: readonly RouteAtSite[]): WaysAtSite {
  const before = passages.map(({ route, at, before, legBefore }) => ({
    stop: before,
    passage: { route, at, leg: legBefore },
  }));
  const after = passages.map(({ route, at, after, legAfter }) => ({
    stop: after,
    passage: { route, at, leg: legAfter },
  }));
  return {
    in: neighbours(before),
    out: neighbours(after),
    alone: passages
      .filter((passage) => !passage.before && !passage.after)
      .map(({ route, at }) => ({ route, at, leg: null }))
      .toSorted(byDate),
  };
}

/** A site that ways lead to, and which routes tell of the step that reaches it. */
export interface Onward {
  readonly site: string;
  /** Routes that are no patterns and tell of this step. */
  readonly events: readonly string[];
  readonly patterns: readonly string[];
  /** Where the ways lead from there; empty at the end, and where the same site stands elsewhere with what follows. */
  readonly next: readonly Onward[];
  /** What follows stands at another place of the tree. */
  readonly elsewhere: boolean;
}

type RouteStops = Pick<RouteProperties, "id" | "stops" | "pattern">;
export interface Step {
  readonly events: string[];
  readonly patterns: string[];
}

/** From site to site over all routes; a stop that is no site of the dataset is passed over. */
export function stepsOf(routes: Iterable<RouteStops>): ReadonlyMap<string, ReadonlyMap<string, Step>> {
  const steps = new Map<string, Map<string, Step>>();
  for (const { id, stops, pattern } of [...routes].toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const sites = stops.filter((stop) => stop !== "");
    for (const [at, from] of sites.entries()) {
      const to = sites[at + 1];
      if (to === undefined || to === from) continue;
      const onward = steps.get(from) ?? new Map<string, Step>();
      steps.set(from, onward);
      const step = onward.get(to) ?? { events: [], patterns: [] };
      onward.set(to, step);
      const told = pattern ? step.patterns : step.events;
      // A route that goes the same way twice tells of it once; it is looked at in one go.
      if (told.at(-1) !== id) told.push(id);
    }
  }
  return steps;
}

/**
 * Sites a place feeds, step by step to the end of the chain. Steps of different routes are joined: the tree says where ways
 * lead, and nobody need have gone all of one; a way back to
 * the beginning is left out. A site that can be reached twice is followed on where it is nearest.
 */
export function waysOn(routes: Iterable<RouteStops>, from: string): readonly Onward[] {
  const steps = stepsOf(routes);
  // Nearest first: breadth decides where each site is followed on, and rings end.
  const followedFrom = new Map<string, string | null>([[from, null]]);
  const queue = [from];
  for (let site = queue.shift(); site !== undefined; site = queue.shift())
    for (const to of steps.get(site)?.keys() ?? [])
      if (!followedFrom.has(to)) {
        followedFrom.set(to, site);
        queue.push(to);
      }
  const onwardFrom = (site: string): readonly Onward[] =>
    [...(steps.get(site) ?? [])]
      .filter(([to]) => to !== from)
      .map(([to, { events, patterns }]) => {
        const here = followedFrom.get(to) === site;
        return {
          site: to,
          events,
          patterns,
          next: here ? onwardFrom(to) : [],
          elsewhere: !here && steps.has(to),
        };
      })
      .toSorted(
        (a, b) =>
          b.events.length - a.events.length || b.patterns.length - a.patterns.length || (a.site < b.site ? -1 : 1),
      );
  return onwardFrom(from);
}

/** Different sites in a tree of ways. */
export const sitesIn = (ways: readonly Onward[]): ReadonlySet<string> =>
  new Set(ways.flatMap(({ site, next }) => [site, ...sitesIn(next)]));
