import type { LocalTextRecord, RouteRecord, SiteRecord } from "../records";

/** A journey of few people that did not leave, and the pattern that shows its stretch. */
export interface JoinedRoute {
  readonly id: string;
  readonly people: number;
  readonly pattern: string;
}
export interface GatedRoutes {
  readonly routes: readonly RouteRecord[];
  readonly joined: readonly JoinedRoute[];
}

/** The highest number told; undefined where the sources give none. */
export const peopleOf = (people: RouteRecord["people"]): number | undefined => people?.max ?? people?.min;

/** Whether a route would show the journey of fewer than k people. */
export function isSmallJourney(route: RouteRecord, k: number): boolean {
  const people = peopleOf(route.people);
  return route.pattern !== true && people !== undefined && people < k;
}

type Stop = RouteRecord["stops"][number];

const withoutDate = (stop: Stop): Stop =>
  "site" in stop ? { site: stop.site } : { place: stop.place, ...(stop.point && { point: stop.point }) };

const stretchOf = (route: RouteRecord): string => JSON.stringify(route.stops.map(withoutDate));

/** The stops' own names in every language that all of them have: it says where, not who or when. */
function neutralName(route: RouteRecord, siteNames: ReadonlyMap<string, LocalTextRecord>): LocalTextRecord {
  const names = route.stops.map(
    (stop): LocalTextRecord => ("site" in stop ? (siteNames.get(stop.site) ?? {}) : stop.place),
  );
  const languages = Object.keys(names[0] ?? {}).filter((language) =>
    names.every((name) => name[language] !== undefined),
  );
  const ends = [names[0], names.at(-1)];
  const write = (language: string): string => ends.map((name) => name?.[language] ?? "").join(" → ");
  return languages.length > 0
    ? Object.fromEntries(languages.map((language) => [language, write(language)]))
    : { und: ends.map((name) => Object.values(name ?? {})[0] ?? "").join(" → ") };
}

const slug = (stop: Stop | undefined): string =>
  (stop === undefined
    ? ""
    : "site" in stop
      ? stop.site
      : (Object.values(stop.place)[0] ?? "")
          .toLowerCase()
          .replaceAll(/[^a-z0-9]+/g, "-")
          .replaceAll(/^-|-$/g, "")) || "place";

/** A composite for a stretch that has none: undated, without people, mode or statement. */
function patternFor(
  route: RouteRecord,
  siteNames: ReadonlyMap<string, LocalTextRecord>,
  taken: ReadonlySet<string>,
): RouteRecord {
  const base = `pattern-${slug(route.stops[0])}-${slug(route.stops.at(-1))}`.slice(0, 76);
  let id = base;
  for (let number = 2; taken.has(id); number += 1) id = `${base}-${number}`;
  return {
    id,
    name: neutralName(route, siteNames),
    stops: route.stops.map(withoutDate),
    pattern: true,
    sources: [...route.sources].sort(),
  };
}

const joinSources = (route: RouteRecord, more: readonly string[]): RouteRecord => ({
  ...route,
  sources: [...new Set([...route.sources, ...more])],
});

/** Legs of few people keep their stretch, not their number. */
function withoutSmallLegs(route: RouteRecord, k: number): RouteRecord {
  if (!route.legs?.some((leg) => (peopleOf(leg.people) ?? k) < k)) return route;
  return {
    ...route,
    legs: route.legs.map(({ people, ...leg }) =>
      (peopleOf(people) ?? k) < k || people === undefined ? leg : { ...leg, people },
    ),
  };
}

/**
 * The routes that leave. A journey told of fewer than k people does not: a pattern with the same stops takes it in, or a
 * new one with a neutral name, no date and no number. Its id appears nowhere.
 */
export function gateRoutes(routes: readonly RouteRecord[], sites: readonly SiteRecord[], k: number): GatedRoutes {
  const siteNames = new Map(sites.map((site) => [site.id, site.name]));
  const leaving = new Map(
    routes.filter((route) => !isSmallJourney(route, k)).map((route) => [route.id, withoutSmallLegs(route, k)]),
  );
  const patterns = new Map(
    [...leaving.values()].filter((route) => route.pattern === true).map((route) => [stretchOf(route), route.id]),
  );
  const joined: JoinedRoute[] = [];
  for (const route of routes) {
    if (!isSmallJourney(route, k)) continue;
    const known = patterns.get(stretchOf(route));
    const existing = known === undefined ? undefined : leaving.get(known);
    const pattern = existing
      ? joinSources(existing, route.sources)
      : patternFor(route, siteNames, new Set(leaving.keys()));
    leaving.set(pattern.id, pattern);
    patterns.set(stretchOf(pattern), pattern.id);
    joined.push({ id: route.id, people: peopleOf(route.people) ?? 0, pattern: pattern.id });
  }
  const gone = new Set(joined.map(({ id }) => id));
  const withoutGone = (route: RouteRecord): RouteRecord =>
    route.overlaps ? { ...route, overlaps: route.overlaps.filter((id) => !gone.has(id)) } : route;
  return { routes: [...leaving.values()].map(withoutGone).sort((a, b) => (a.id < b.id ? -1 : 1)), joined };
}
