/** How far a site lies from the border, as far as its location lets that be said. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Position, SiteDetail } from "../core/dataset";
import { distanceKm } from "../core/geo";

type Area = Feature<Polygon | MultiPolygon>;
type Ring = readonly (readonly number[])[];

/** A stretch of an outline, and the box it lies in: most stretches are passed over by their box alone. */
interface Stretch {
  readonly points: Ring;
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/** Lines of a stretch: few enough that its box is small, many enough that there are few boxes. */
const STRETCH_LINES = 32;

/** Outline of a country, and how far it may be wrong. */
export interface Outline {
  readonly country: string;
  readonly toleranceKm: number;
  readonly stretches: readonly Stretch[];
}

const ringsOf = ({ geometry }: Area): Ring[] =>
  geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();

function stretchOf(points: Ring): Stretch {
  const longitudes = points.map(([longitude = 0]) => longitude);
  const latitudes = points.map(([, latitude = 0]) => latitude);
  return {
    points,
    west: Math.min(...longitudes),
    south: Math.min(...latitudes),
    east: Math.max(...longitudes),
    north: Math.max(...latitudes),
  };
}

/** Each begins with the point at which the one before ends. */
const stretchesOf = (ring: Ring): Stretch[] =>
  Array.from({ length: Math.ceil(Math.max(0, ring.length - 1) / STRETCH_LINES) }, (_, at) =>
    stretchOf(ring.slice(at * STRETCH_LINES, (at + 1) * STRETCH_LINES + 1)),
  );

const isCountry = (feature: Feature): feature is Area =>
  feature.properties?.["kind"] === "country" &&
  (feature.geometry?.type === "Polygon" || feature.geometry?.type === "MultiPolygon");

/** The countries among the shapes of a dataset. */
export const outlinesOf = (shapes: FeatureCollection | null | undefined): readonly Outline[] =>
  (shapes?.features ?? []).filter(isCountry).map((area) => {
    const tolerance: unknown = area.properties?.["toleranceKm"];
    return {
      country: String(area.properties?.["country"]),
      toleranceKm: typeof tolerance === "number" ? tolerance : 0,
      stretches: ringsOf(area).flatMap(stretchesOf),
    };
  });

/**
 * The nearest position on an outline, found on a plane that touches the globe at the point; null without an outline.
 * turf's pointToPolygonDistance, geodesic at every vertex, takes 4.8 s for the 115 sites and one country of 12,000
 * vertices; this takes 0.3 s for all four. Within the 100 km that matter both agree to less than the rounding.
 */
function nearestOn([longitude, latitude]: Position, stretches: readonly Stretch[]): Position | null {
  const shrink = Math.cos((latitude * Math.PI) / 180);
  let nearest: Position | null = null;
  let least = Infinity;
  for (const { points, west, south, east, north } of stretches) {
    const acrossBox = Math.max(west - longitude, 0, longitude - east) * shrink;
    const alongBox = Math.max(south - latitude, 0, latitude - north);
    if (acrossBox ** 2 + alongBox ** 2 >= least) continue;
    for (let at = 1; at < points.length; at += 1) {
      const [fromLongitude = 0, fromLatitude = 0] = points[at - 1] ?? [];
      const [toLongitude = 0, toLatitude = 0] = points[at] ?? [];
      const [ax, ay] = [(fromLongitude - longitude) * shrink, fromLatitude - latitude];
      const [dx, dy] = [(toLongitude - fromLongitude) * shrink, toLatitude - fromLatitude];
      const length = dx * dx + dy * dy;
      const along = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
      const away = (ax + dx * along) ** 2 + (ay + dy * along) ** 2;
      if (away < least) {
        least = away;
        nearest = [
          fromLongitude + (toLongitude - fromLongitude) * along,
          fromLatitude + (toLatitude - fromLatitude) * along,
        ];
      }
    }
  }
  return nearest;
}

/** Even-odd rule over all rings: holes and islands come out right. A line is crossed only east of the point. */
function isInside([longitude, latitude]: Position, stretches: readonly Stretch[]): boolean {
  let inside = false;
  for (const { points, south, east, north } of stretches) {
    if (latitude < south || latitude > north || longitude > east) continue;
    for (let at = 1; at < points.length; at += 1) {
      const [ax = 0, ay = 0] = points[at - 1] ?? [];
      const [bx = 0, by = 0] = points[at] ?? [];
      if (ay > latitude !== by > latitude && longitude < ((bx - ax) * (latitude - ay)) / (by - ay) + ax)
        inside = !inside;
    }
  }
  return inside;
}

function kmTo(point: Position, { stretches }: Outline): number {
  if (isInside(point, stretches)) return 0;
  const nearest = nearestOn(point, stretches);
  return nearest ? distanceKm(point, nearest) : Infinity;
}

const STEPS = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100] as const;
/** Tenths of a kilometre say nothing of a distance in the tens, nor single ones in the hundreds. */
const COARSER = [
  { from: 10, step: 1 },
  { from: 100, step: 5 },
] as const;

/** Rounded to a step no finer than what is known of the place and the outline; 0 where the border lies within that. */
export function roundDistance(km: number, uncertainKm: number): number {
  if (km <= uncertainKm) return 0;
  const least = COARSER.reduce((step, coarse) => (km >= coarse.from ? coarse.step : step), 0);
  const step = STEPS.find((one) => one >= Math.max(least, uncertainKm)) ?? 100;
  return Number((Math.round(km / step) * step).toFixed(1));
}

type Located = Pick<SiteDetail, "country" | "point" | "radiusKm">;

/**
 * For a site in the focus country the nearest other country; for one abroad, the focus country. Measured from the point
 * as it is published, so that it gives away no more than that.
 */
export function borderOf(site: Located, outlines: readonly Outline[], focus: string): SiteDetail["borderKm"] {
  const others = outlines.filter(({ country }) =>
    site.country === focus ? country !== focus : country === focus && site.country !== country,
  );
  const nearest = others
    .map((outline) => ({ outline, km: kmTo(site.point, outline) }))
    .filter(({ km }) => Number.isFinite(km))
    .sort((a, b) => a.km - b.km)[0];
  if (!nearest) return undefined;
  const { outline, km } = nearest;
  return { country: outline.country, km: roundDistance(km, Math.max(site.radiusKm, outline.toleranceKm)) };
}
