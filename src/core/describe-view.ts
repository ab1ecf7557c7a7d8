/** What a map shows at one moment, as numbers and ids: a catalogue turns it into sentences. */
import type { Bounds, Position, RouteFeature, SiteFeature } from "./dataset";
import { distanceKm } from "./geo";

export interface Tally {
  readonly id: string;
  readonly sites: number;
}

/** Places of one county or city; `site` is one of them, from which its name is read in any language. */
export interface CountyTally {
  readonly site: SiteFeature;
  readonly sites: number;
}

export interface BorderLeg {
  readonly from: SiteFeature;
  readonly to: SiteFeature;
  readonly routes: number;
}

export interface ViewDescription {
  /** Shown places in view, place-holders left out, and shown places anywhere. */
  readonly sites: number;
  readonly all: number;
  /** Most places first, then in the order of the dataset. "" is a province nobody knows. */
  readonly provinces: readonly Tally[];
  readonly types: readonly Tally[];
  readonly counties: readonly CountyTally[];
  /** Places in view known to lie close to a land border, and the two countries if it is one border. */
  readonly nearBorder: { readonly sites: number; readonly km: number; readonly between: readonly string[] };
  readonly routes: number;
  readonly patterns: number;
  /** Legs in view that lead from one country into another, the most travelled first. */
  readonly borderLegs: readonly BorderLeg[];
  /** First and last year of dated evidence in view. */
  readonly years: { readonly first: number; readonly last: number } | null;
  readonly undated: number;
  /** All places in view where they are few enough to be named. */
  readonly named: readonly SiteFeature[];
  /** With nothing in view: the shown place nearest to its middle. */
  readonly nearest: SiteFeature | null;
}

/** So many names are heard in one breath. */
const NAMED_AT_MOST = 5;
/** A day on foot: what the field calls the border area. */
const BORDER_KM = 20;

const isWithin = ([longitude, latitude]: Position, [west, south, east, north]: Bounds): boolean =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;

function countBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const mostFirst = (groups: ReadonlyMap<string, readonly unknown[]>): readonly Tally[] =>
  [...groups].map(([id, { length }]) => ({ id, sites: length })).sort((a, b) => b.sites - a.sites);

function countiesOf(sites: readonly SiteFeature[]): readonly CountyTally[] {
  const known = sites.filter(({ properties }) => properties.county !== undefined);
  return [...countBy(known, ({ properties }) => `${properties.province ?? ""} ${properties.county}`).values()]
    .flatMap((group) => (group[0] ? [{ site: group[0], sites: group.length }] : []))
    .sort((a, b) => b.sites - a.sites);
}

function nearBorderOf(sites: readonly SiteFeature[]): ViewDescription["nearBorder"] {
  const near = sites.filter(({ properties }) => properties.borderKm !== undefined && properties.borderKm <= BORDER_KM);
  const pairs = new Set(near.map(({ properties }) => [properties.country, properties.border].sort().join(" ")));
  return { sites: near.length, km: BORDER_KM, between: pairs.size === 1 ? ([...pairs][0] ?? "").split(" ") : [] };
}

/** Whether any part of a route, its stops or the straight way between two of them, lies in the view. */
function runsThrough({ geometry }: RouteFeature, bounds: Bounds): boolean {
  if (!geometry) return false;
  const lines = geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
  return lines.some((line) =>
    line.some((to, at) => isWithin(to, bounds) || (at > 0 && crosses(line[at - 1] ?? to, to, bounds))),
  );
}

/** Liang and Barsky: what of a straight line is left after each side of the box has cut it. */
function crosses([ax, ay]: Position, [bx, by]: Position, [west, south, east, north]: Bounds): boolean {
  let [enter, leave] = [0, 1];
  const sides: readonly (readonly [number, number])[] = [
    [ax - bx, ax - west],
    [bx - ax, east - ax],
    [ay - by, ay - south],
    [by - ay, north - ay],
  ];
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room < 0) return false;
    } else if (step < 0) enter = Math.max(enter, room / step);
    else leave = Math.min(leave, room / step);
  }
  return enter <= leave;
}

/** What of the routes lies in a view, whichever places are shown in it. */
export interface RoutesInView {
  readonly routes: number;
  readonly patterns: number;
  readonly borderLegs: readonly BorderLeg[];
}

/** Thousands of routes take a moment, and most choices leave them alone: asked for once for a place of the map. */
export function routesInView({ bounds, routes, sites }: Omit<DescribedMap, "shown">): RoutesInView {
  const through = routes.filter((route) => runsThrough(route, bounds));
  const legs = new Map<string, BorderLeg>();
  for (const { properties } of through) {
    const own = new Set<string>();
    properties.stops.forEach((id, at) => {
      const [from, to] = [sites.get(properties.stops[at - 1] ?? ""), sites.get(id)];
      if (!from || !to || from.properties.country === to.properties.country) return;
      const key = `${from.id} ${to.id}`;
      if (own.has(key)) return;
      own.add(key);
      legs.set(key, { from, to, routes: (legs.get(key)?.routes ?? 0) + 1 });
    });
  }
  return {
    routes: through.length,
    patterns: through.filter(({ properties }) => properties.pattern).length,
    borderLegs: [...legs.values()].sort((a, b) => b.routes - a.routes),
  };
}

/** Years that anything is dated to: those of a place are in order. */
function yearsOf(sites: readonly SiteFeature[]): ViewDescription["years"] {
  let first = Infinity;
  let last = -Infinity;
  for (const { properties } of sites) {
    first = Math.min(first, properties.evidenceYears[0] ?? first);
    last = Math.max(last, properties.evidenceYears.at(-1) ?? last);
  }
  return first <= last ? { first, last } : null;
}

export interface DescribedMap {
  readonly bounds: Bounds;
  readonly shown: readonly SiteFeature[];
  readonly routes: readonly RouteFeature[];
  /** Every site of the dataset, to name the stops of routes. */
  readonly sites: ReadonlyMap<string, SiteFeature>;
}

/** Counts are of what is shown and in view; place-holders for accounts without a facility count as no place. */
export function describeView(
  { bounds, shown }: Pick<DescribedMap, "bounds" | "shown">,
  { routes, patterns, borderLegs }: RoutesInView,
): ViewDescription {
  const counted = shown.filter(({ properties }) => properties.counted);
  const features = counted.filter(({ geometry }) => isWithin(geometry.coordinates, bounds));
  const inView = new Set(features.map(({ id }) => id));
  return {
    sites: features.length,
    all: counted.length,
    provinces: mostFirst(countBy(features, ({ properties }) => properties.province ?? "")),
    types: mostFirst(countBy(features, ({ properties }) => properties.type)),
    counties: countiesOf(features),
    nearBorder: nearBorderOf(features),
    routes,
    patterns,
    borderLegs: borderLegs.filter(({ from, to }) => inView.has(from.id) || inView.has(to.id)),
    years: yearsOf(features),
    undated: features.filter(({ properties }) => properties.evidenceYears.length === 0).length,
    named: features.length <= NAMED_AT_MOST ? features : [],
    nearest: features.length > 0 ? null : nearestTo(bounds, counted),
  };
}

function nearestTo([west, south, east, north]: Bounds, shown: readonly SiteFeature[]): SiteFeature | null {
  const middle: Position = [(west + east) / 2, (south + north) / 2];
  let nearest: SiteFeature | null = null;
  let least = Infinity;
  for (const site of shown) {
    const away = distanceKm(middle, site.geometry.coordinates);
    if (away < least) [least, nearest] = [away, site];
  }
  return nearest;
}
