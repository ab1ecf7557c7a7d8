import type { Position, RouteDetail, RouteFeature, RouteStop, SiteDetail } from "../core/dataset";
import type { Period } from "../core/period";
import { COUNT, CUSTODY, generalisedFields, LEG, PEOPLE, publicFields, ROUTE, STOP } from "./disclosure";
import { roundPoint } from "./privacy/rounding";
import { byLanguage, defaultName, yearsOf } from "./publish-sites";
import { periodOf } from "./read-period";
import type { RouteRecord } from "./records";

/** A stop that is no site is a town or a stretch of river: its point is known to some kilometres. */
const STOP_RADIUS_KM = 5;

type Stop = RouteRecord["stops"][number];
type Leg = NonNullable<RouteRecord["legs"]>[number];

function toStop(stop: Stop): RouteStop {
  const period = periodOf(stop.date);
  const date = period && { date: period };
  const open = publicFields(stop, STOP);
  if ("site" in open) return { site: open.site, ...date };
  const { point } = generalisedFields(stop, STOP) as { point?: Position };
  return { place: open.place, ...(point && { point: roundPoint(point, STOP_RADIUS_KM) }), ...date };
}

function toLeg(leg: Leg): RouteDetail["legs"][number] {
  const { date, people, custody, sources = [], ...fields } = publicFields(leg, LEG);
  const period = periodOf(date);
  return {
    ...fields,
    ...(people && { people: publicFields(people, PEOPLE) }),
    ...(custody && { custody: publicFields(custody, CUSTODY) }),
    ...(period && { date: period }),
    sources,
  };
}

/** All that a panel shows of a route. */
export function toRouteDetail(record: RouteRecord): RouteDetail {
  const {
    date,
    people,
    legs = [],
    counts = [],
    overlaps = [],
    pattern = false,
    drafts = [],
    ...fields
  } = publicFields(record, ROUTE);
  const { stops } = generalisedFields(record, ROUTE);
  const period = periodOf(date);
  return {
    ...fields,
    stops: stops.map(toStop),
    ...(period && { date: period }),
    pattern,
    ...(people && { people: publicFields(people, PEOPLE) }),
    legs: legs.map(toLeg),
    counts: counts.map((count) => publicFields(count, COUNT)),
    overlaps,
    drafts,
  };
}

/** Runs of neighbouring stops that all have a place; a stop without one breaks the line rather than being guessed. */
function locatedRuns(stops: readonly RouteStop[], sites: ReadonlyMap<string, SiteDetail>): Position[][] {
  const runs: Position[][] = [[]];
  for (const stop of stops) {
    const point = stop.site === undefined ? stop.point : sites.get(stop.site)?.point;
    if (point) runs.at(-1)?.push(point);
    else runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

function toGeometry(stops: readonly RouteStop[], sites: ReadonlyMap<string, SiteDetail>): RouteFeature["geometry"] {
  const runs = locatedRuns(stops, sites);
  const [only] = runs;
  if (!only) return null;
  return runs.length === 1 ? { type: "LineString", coordinates: only } : { type: "MultiLineString", coordinates: runs };
}

/** Every dated part of a route. A pattern has none. */
export function routePeriods(route: RouteDetail): Period[] {
  return [route.date, ...route.stops.map((stop) => stop.date), ...route.legs.map((leg) => leg.date)].filter(
    (date) => date !== undefined,
  );
}

/** The feature of a route, from what its panel shows. */
export function toRouteFeature(
  route: RouteDetail,
  sites: ReadonlyMap<string, SiteDetail>,
  languages: readonly string[],
): RouteFeature {
  return {
    type: "Feature",
    id: route.id,
    geometry: toGeometry(route.stops, sites),
    properties: {
      id: route.id,
      name: defaultName(route.name, languages),
      ...byLanguage("name", route.name),
      ...(route.date && { date: route.date.edtf }),
      pattern: route.pattern,
      ...(route.people?.min !== undefined && { peopleMin: route.people.min }),
      ...(route.people?.max !== undefined && { peopleMax: route.people.max }),
      ...(route.mode && { mode: route.mode }),
      stops: route.stops.map((stop) => stop.site ?? ""),
      overlaps: route.overlaps,
      evidenceYears: yearsOf(routePeriods(route)),
    },
  };
}
