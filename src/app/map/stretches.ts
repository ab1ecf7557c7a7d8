/** From routes to the stretches they run on: many routes between the same two places are one bundle. */
import type { Position, RouteFeature, SiteFeature } from "../../core/dataset";

/** Two located stops that follow each other on some route, in the direction of travel. */
export interface Stretch {
  readonly id: string;
  readonly from: Position;
  readonly to: Position;
  /** Sites at its ends; null where a stop is no site. */
  readonly ends: readonly [from: string | null, to: string | null];
  /** Routes that run here, in the order of the dataset. */
  readonly routes: readonly string[];
  /** Range of the one return that most people are told of; never a sum, nor one end from each: counts may overlap. */
  readonly people: PeopleRange;
  /** Every route here is a pattern. */
  readonly pattern: boolean;
}

/** null is an end that nobody states. */
export interface PeopleRange {
  readonly least: number | null;
  readonly most: number | null;
}

/** Located stops of a route in parts without a gap. */
export function partsOf({ geometry }: RouteFeature): readonly (readonly Position[])[] {
  if (!geometry) return [];
  return geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
}

const key = ([longitude, latitude]: Position): string => `${longitude},${latitude}`;

/** Which stop of the route stands at each vertex: a site by its position, else nothing. */
function siteAt(route: RouteFeature, sites: ReadonlyMap<string, SiteFeature>): (position: Position) => string | null {
  const byPosition = new Map<string, string>();
  for (const id of route.properties.stops) {
    const site = sites.get(id);
    if (site) byPosition.set(key(site.geometry.coordinates), id);
  }
  return (position) => byPosition.get(key(position)) ?? null;
}

const UNKNOWN: PeopleRange = { least: null, most: null };
/** A composite counts nobody: its people went at no one time. */
export const peopleOf = ({ properties: { pattern, peopleMin, peopleMax } }: RouteFeature): PeopleRange =>
  pattern ? UNKNOWN : { least: peopleMin ?? null, most: peopleMax ?? null };

const largestOf = ({ least, most }: PeopleRange): number => most ?? least ?? -1;
const larger = (a: PeopleRange, b: PeopleRange): PeopleRange => (largestOf(b) > largestOf(a) ? b : a);

/** A stretch as one route runs on it. */
type Step = Pick<Stretch, "id" | "from" | "to" | "ends">;

/** Where a route runs never changes, nor do the sites of its dataset: written out once, since years choose among thousands again and again. */
const stepsByRoute = new WeakMap<RouteFeature, readonly Step[]>();
function stepsOf(route: RouteFeature, sites: ReadonlyMap<string, SiteFeature>): readonly Step[] {
  const known = stepsByRoute.get(route);
  if (known) return known;
  const nameOf = siteAt(route, sites);
  const steps = new Map<string, Step>();
  for (const part of partsOf(route))
    part.slice(1).forEach((to, at) => {
      const from = part[at];
      if (!from || key(from) === key(to)) return;
      const id = `${key(from)}>${key(to)}`;
      if (!steps.has(id)) steps.set(id, { id, from, to, ends: [nameOf(from), nameOf(to)] });
    });
  const made = [...steps.values()];
  stepsByRoute.set(route, made);
  return made;
}

/** Every stretch once, in the order in which routes first run on it. A stop that repeats the place before it makes none. */
export function stretchesOf(
  routes: readonly RouteFeature[],
  sites: ReadonlyMap<string, SiteFeature>,
): readonly Stretch[] {
  const stretches = new Map<string, { -readonly [K in keyof Stretch]: Stretch[K] } & { routes: string[] }>();
  for (const route of routes) {
    const people = peopleOf(route);
    const { pattern } = route.properties;
    for (const step of stepsOf(route, sites)) {
      const known = stretches.get(step.id);
      if (!known) {
        stretches.set(step.id, { ...step, routes: [route.id], people: larger(UNKNOWN, people), pattern });
        continue;
      }
      known.routes.push(route.id);
      known.people = larger(known.people, people);
      known.pattern &&= pattern;
    }
  }
  return [...stretches.values()];
}

/** Located stops of a route with their numbers among all its stops, in order; one entry a place. */
export interface NumberedStop {
  readonly position: Position;
  readonly site: string | null;
  readonly numbers: readonly number[];
}

export function numberedStops(route: RouteFeature, sites: ReadonlyMap<string, SiteFeature>): readonly NumberedStop[] {
  const stops = new Map<string, NumberedStop>();
  const put = (position: Position, site: string | null, number: number) => {
    const known = stops.get(key(position));
    stops.set(key(position), { position, site, numbers: [...(known?.numbers ?? []), number] });
  };
  const vertices = partsOf(route).flat();
  let next = 0;
  route.properties.stops.forEach((id, at) => {
    const site = sites.get(id);
    if (site) {
      put(site.geometry.coordinates, id, at + 1);
      const here = vertices.findIndex(
        (vertex, index) => index >= next && key(vertex) === key(site.geometry.coordinates),
      );
      if (here >= 0) next = here + 1;
      return;
    }
    // A stop that is no site: the next vertex is its place, unless that is where the next site stop stands.
    const vertex = vertices[next];
    const following = route.properties.stops
      .slice(at + 1)
      .map((other) => sites.get(other))
      .find((other) => other !== undefined);
    if (!vertex || (following && key(vertex) === key(following.geometry.coordinates))) return;
    put(vertex, null, at + 1);
    next += 1;
  });
  return [...stops.values()];
}

/** The two ends of a leg, the first being 0; null where either has no place. */
export function legOf(
  route: RouteFeature,
  sites: ReadonlyMap<string, SiteFeature>,
  leg: number,
): { readonly from: NumberedStop; readonly to: NumberedStop } | null {
  const stops = numberedStops(route, sites);
  const from = stops.find(({ numbers }) => numbers.includes(leg + 1));
  const to = stops.find(({ numbers }) => numbers.includes(leg + 2));
  return from && to && from !== to ? { from, to } : null;
}
