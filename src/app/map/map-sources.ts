/** What the map draws from: flat features with exactly the properties that layers read. Pure. */
import { stepKey, type ChainReach } from "../../core/chain";
import type { Bounds, Position, RouteFeature, SiteFeature, SiteType } from "../../core/dataset";
import { boundsOf, pointOnArc, precisionArea, routeArc, stackPoints, zoomToFill, zoomToSpan } from "../../core/geo";
import type { ColourRole, SymbolForm } from "../../core/vocabulary";
import type { ShownSite } from "../selectors";
import { numberedStops, partsOf, peopleOf, stretchesOf, type PeopleRange, type Stretch } from "./stretches";
import { symbolSize } from "./symbol-size";

type Collection<G extends GeoJSON.Geometry, P> = GeoJSON.FeatureCollection<G, P>;
const collect = <G extends GeoJSON.Geometry, P>(features: GeoJSON.Feature<G, P>[]): Collection<G, P> => ({
  type: "FeatureCollection",
  features,
});
const feature = <G extends GeoJSON.Geometry, P>(geometry: G, properties: P): GeoJSON.Feature<G, P> => ({
  type: "Feature",
  geometry,
  properties,
});
const pointAt = ([longitude, latitude]: Position): GeoJSON.Point => ({
  type: "Point",
  coordinates: [longitude, latitude],
});
const lineOf = (positions: readonly Position[]): GeoJSON.LineString => ({
  type: "LineString",
  coordinates: positions.map(([longitude, latitude]) => [longitude, latitude]),
});

/** What every site feature takes from the dataset and the reader. */
export interface SiteContext {
  readonly types: ReadonlyMap<string, SiteType>;
  readonly growth: number;
  readonly language: string;
}

export interface SiteMapProperties {
  readonly id: string;
  readonly symbol: SymbolForm;
  readonly role: ColourRole;
  readonly size: number;
  readonly label: string;
  /** Of a crossing: the two places it joins; else empty. */
  readonly sides: string;
}

export const labelOf = ({ properties }: SiteFeature, language: string): string =>
  properties[`name:${language}`] ?? properties.name;

function siteProperties({ site, accounts }: ShownSite, { types, growth, language }: SiteContext): SiteMapProperties {
  const type = types.get(site.properties.type);
  return {
    id: site.id,
    symbol: type?.symbol ?? "disc",
    role: type?.colourRole ?? "detention",
    size: symbolSize(accounts, growth),
    label: labelOf(site, language),
    sides: site.properties[`sides:${language}`] ?? site.properties.sides ?? "",
  };
}

/** Where a place lies never changes: made once, since every filter asks for a thousand of them. */
const points = new WeakMap<SiteFeature, GeoJSON.Point>();
function pointOf(site: SiteFeature): GeoJSON.Point {
  const known = points.get(site) ?? pointAt(site.geometry.coordinates);
  points.set(site, known);
  return known;
}

export const siteCollection = (
  shown: readonly ShownSite[],
  context: SiteContext,
): Collection<GeoJSON.Point, SiteMapProperties> =>
  collect(shown.map((entry) => feature(pointOf(entry.site), siteProperties(entry, context))));

export interface AreaMapProperties {
  readonly id: string;
  readonly role: ColourRole;
  readonly radiusKm: number;
  /** Zoom from which the area is larger than the symbol. */
  readonly fromZoom: number;
  /** Zoom from which it is wider than a screen. */
  readonly toZoom: number;
}

// An area that only just shows beside its symbol reads as a smudge.
const AREA_MARGIN_PIXELS = 5;
/** Radius of an area that fills a screen. */
const SCREEN_PIXELS = 420;

/** Circles cost 64 corners each and never change: made once a site. */
const areas = new WeakMap<SiteFeature, GeoJSON.Polygon>();
function areaOf(site: SiteFeature): GeoJSON.Polygon {
  const known = areas.get(site) ?? precisionArea(site.geometry.coordinates, site.properties.radiusKm);
  areas.set(site, known);
  return known;
}

/** Areas of all sites, drawn to the size their symbols have without filters; which are shown is a matter of the filter. */
export const areaCollection = (
  sites: readonly SiteFeature[],
  context: SiteContext,
): Collection<GeoJSON.Polygon, AreaMapProperties> =>
  collect(
    sites
      .filter((site) => site.properties.radiusKm > 0)
      .map((site) => {
        const { id, role, size } = siteProperties({ site, accounts: site.properties.accounts }, context);
        const { radiusKm } = site.properties;
        const ground = { metres: radiusKm * 1000, latitude: site.geometry.coordinates[1] };
        return feature(areaOf(site), {
          id,
          role,
          radiusKm,
          fromZoom: zoomToFill({ ...ground, pixels: size / 2 + AREA_MARGIN_PIXELS }),
          toZoom: zoomToFill({ ...ground, pixels: SCREEN_PIXELS }),
        });
      }),
  );

/** `open` is what the panel shows, `related` what it concerns besides, `end` where its chain begins or ends, `hovered` what pointer or focus is on. */
export type Mark = "open" | "related" | "end" | "hovered";
export interface MarkMapProperties extends SiteMapProperties {
  readonly mark: Mark;
}
const MARK_ORDER: readonly Mark[] = ["related", "end", "hovered", "open"];

export const markCollection = (
  marks: ReadonlyMap<string, Mark>,
  find: (id: string) => ShownSite | undefined,
  context: SiteContext,
): Collection<GeoJSON.Point, MarkMapProperties> =>
  collect(
    [...marks]
      .sort(([, a], [, b]) => MARK_ORDER.indexOf(a) - MARK_ORDER.indexOf(b))
      .flatMap(([id, mark]) => {
        const entry = find(id);
        return entry ? [feature(pointOf(entry.site), { ...siteProperties(entry, context), mark })] : [];
      }),
  );

/** A state of the map and no property: it changes with every filter, the lines do not. `linked` routes touch the open site; `quiet` ones have neither end shown, or stand behind an open route. */
export type Emphasis = "quiet" | "plain" | "linked";
export interface StretchMapProperties {
  readonly id: string;
  /** Of the solid line; where there is none, of the thin one that stands for it. */
  readonly width: number;
  /** Between the two edges; 0 where no larger number is told. */
  readonly outer: number;
  /** A least number is known, and drawn solid. */
  readonly core: boolean;
  /** No most is told: the number may be larger. */
  readonly open: boolean;
  readonly unknown: boolean;
  readonly pattern: boolean;
}
export interface ArrowMapProperties {
  /** Of the stretch it stands on. */
  readonly id: string;
  readonly bearing: number;
  readonly fromZoom: number;
}

const THINNEST = 1.1;
const THICKEST = 14;
/** Width by people, in pixels of a close view. The root keeps 300 people from hiding 10, and 60 apart from 200. */
export const stretchWidth = (people: number | null): number =>
  people === null ? THINNEST : Math.min(THICKEST, 1.2 + 0.5 * Math.sqrt(people));

/** Two ends, two widths: what is known at least, and what is told at most. */
export function lineOfPeople({ least, most }: PeopleRange): Omit<StretchMapProperties, "id" | "pattern"> {
  return {
    width: stretchWidth(least),
    outer: most !== null && most !== least ? stretchWidth(most) : 0,
    core: least !== null,
    open: least !== null && most === null,
    unknown: least === null && most === null,
  };
}

/** Arcs and arrows of a stretch never change: made once. */
const arcs = new Map<string, Position[]>();
function arcOf({ id, from, to }: Stretch): Position[] {
  const known = arcs.get(id) ?? routeArc(from, to);
  arcs.set(id, known);
  return known;
}

export interface StretchContext {
  readonly shown: ReadonlySet<string>;
  readonly openSite: string | null;
  readonly openRoute: string | null;
  /** All that feeds the open site and all it feeds. */
  readonly chain?: ChainReach | null;
}

export function emphasesOf(
  stretches: readonly Stretch[],
  routes: readonly RouteFeature[],
  { shown, openSite, openRoute, chain = null }: StretchContext,
): ReadonlyMap<string, Emphasis> {
  const linked = new Set(
    openSite === null ? [] : routes.filter(({ properties }) => properties.stops.includes(openSite)).map(({ id }) => id),
  );
  const emphasisOf = (stretch: Stretch): Emphasis => {
    if (openRoute !== null) return "quiet";
    if (openSite !== null) {
      const [from, to] = stretch.ends;
      // An end that is no site joins no chain; its own route may still pass the open site.
      const inChain =
        from !== null && to !== null && chain
          ? chain.steps.has(stepKey(from, to))
          : stretch.routes.some((id) => linked.has(id));
      return inChain ? "linked" : "quiet";
    }
    return stretch.ends.some((end) => end !== null && shown.has(end)) ? "plain" : "quiet";
  };
  return new Map(stretches.map((stretch) => [stretch.id, emphasisOf(stretch)]));
}

/** Nobody comes closer. */
export const DEEPEST_ZOOM = 14;

/** Space between direction marks along a line, and the shortest line that carries one, in pixels. */
const ARROW_SPACING = 240;
const SHORTEST_WITH_ARROW = 34;

/** One mark in the middle, more between as the line grows on the screen; none that no zoom would show. */
function arrowsOf(from: Position, to: Position): readonly { readonly at: number; readonly fromZoom: number }[] {
  return [
    { at: 0.5, fromZoom: zoomToSpan(from, to, SHORTEST_WITH_ARROW) },
    ...[1, 2, 3].flatMap((level) =>
      Array.from({ length: 2 ** level }, (_, index) => ({
        at: (index * 2 + 1) / 2 ** (level + 1),
        fromZoom: zoomToSpan(from, to, ARROW_SPACING * 2 ** (level + 1)),
      })),
    ),
  ].filter(({ fromZoom }) => fromZoom <= DEEPEST_ZOOM);
}

type ArrowFeature = GeoJSON.Feature<GeoJSON.Point, ArrowMapProperties>;
const arrows = new Map<string, readonly ArrowFeature[]>();
function arrowFeatures({ id, from, to }: Stretch): readonly ArrowFeature[] {
  const known =
    arrows.get(id) ??
    arrowsOf(from, to).map(({ at, fromZoom }) => {
      const { position, bearing } = pointOnArc(from, to, at);
      return feature(pointAt(position), { id, bearing, fromZoom });
    });
  arrows.set(id, known);
  return known;
}

/** Makes once what no filter changes, in steps: of thousands of sites and lines it takes longer than a frame. */
export function* prepareShapes(sites: readonly SiteFeature[], routes: readonly RouteFeature[]): Generator<void, void> {
  for (const site of sites) {
    areaOf(site);
    yield;
  }
  for (const stretch of stretchesOf(routes, new Map(sites.map((site) => [site.id, site])))) {
    arcOf(stretch);
    arrowFeatures(stretch);
    yield;
  }
}

export function stretchCollections(
  stretches: readonly Stretch[],
  widthOf: (stretch: Stretch) => number = ({ people }) => lineOfPeople(people).width,
) {
  return {
    lines: collect(
      stretches.map((stretch) => {
        const drawn = lineOfPeople(stretch.people);
        const width = widthOf(stretch);
        return feature(lineOf(arcOf(stretch)), {
          ...drawn,
          id: stretch.id,
          width,
          // Edges keep their proportion to the line between them.
          outer: (drawn.outer * width) / drawn.width,
          pattern: stretch.pattern,
        } satisfies StretchMapProperties);
      }),
    ),
    arrows: collect(stretches.flatMap(arrowFeatures)),
  };
}

export interface StopMapProperties {
  readonly text: string;
  /** Diameter of what stands at the stop, so that its number keeps clear of it. */
  readonly size: number;
  readonly first: number;
}

/** The open route alone: its legs, their direction, its stops numbered in order. */
export function openRouteCollections(
  route: RouteFeature | null,
  sites: ReadonlyMap<string, SiteFeature>,
  sizeOf: (id: string) => number,
  leg: { readonly from: { readonly position: Position }; readonly to: { readonly position: Position } } | null = null,
) {
  const width = route ? lineOfPeople(peopleOf(route)).width + 1 : 0;
  // The leg being followed stands out by width: it must be told apart without colour.
  const id = leg && `${leg.from.position.join()}>${leg.to.position.join()}`;
  const { lines, arrows } = stretchCollections(route ? stretchesOf([route], sites) : [], (stretch) =>
    id === null ? width : stretch.id === id ? Math.max(width, 4.5) : Math.min(width, 1.2),
  );
  const stops = (route ? numberedStops(route, sites) : []).map(({ position, site, numbers }) =>
    feature(pointAt(position), {
      text: numbers.join(" · "),
      size: site === null ? 6 : sizeOf(site),
      first: numbers[0] ?? 0,
    } satisfies StopMapProperties),
  );
  return { lines, arrows, stops: collect(stops) };
}

/** Everything a route runs through, its arcs included, so that nothing of it is cut by the edge. */
export function boundsOfRoute(route: RouteFeature, sites: ReadonlyMap<string, SiteFeature>): Bounds | null {
  const places = route.properties.stops.flatMap((id) => {
    const site = sites.get(id);
    return site ? [site.geometry.coordinates] : [];
  });
  return boundsOf([...places, ...partsOf(route).flat(), ...stretchesOf([route], sites).flatMap(arcOf)]);
}

/** Bounds of sites with the areas they lie in. */
export const boundsOfSites = (sites: readonly SiteFeature[]): Bounds | null =>
  boundsOf(
    sites.flatMap((site) => [
      site.geometry.coordinates,
      ...areaOf(site)
        .coordinates.flat()
        .map(([longitude = 0, latitude = 0]): Position => [longitude, latitude]),
    ]),
  );

export interface StackMapProperties {
  readonly text: string;
  readonly size: number;
}

/** Symbols nearer to each other than this cannot be picked apart with a finger or a mouse. */
export const STACK_PIXELS = 10;

/** The ring around an open site, which a count keeps clear of. */
const RING_PIXELS = 14;

/** How many sites lie under one symbol at a zoom; the count stands at the largest of them. */
export function stackCollection(
  shown: readonly ShownSite[],
  { zoom, growth, open }: { readonly zoom: number; readonly growth: number; readonly open: string | null },
): Collection<GeoJSON.Point, StackMapProperties> {
  const largestFirst = [...shown].sort((a, b) => b.accounts - a.accounts);
  const stacks = stackPoints(largestFirst, {
    positionOf: ({ site }) => site.geometry.coordinates,
    zoom,
    pixels: STACK_PIXELS,
  });
  return collect(
    stacks.flatMap((members) => {
      const [first] = members;
      if (!first) return [];
      const ring = members.some(({ site }) => site.id === open) ? RING_PIXELS : 0;
      return [
        feature(pointAt(first.site.geometry.coordinates), {
          text: String(members.length),
          size: symbolSize(first.accounts, growth) + ring,
        }),
      ];
    }),
  );
}
