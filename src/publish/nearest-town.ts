/** Which named town a site lies nearest to, as far as its location lets that be said. */
import type { FeatureCollection } from "geojson";
import type { LocalText, Position, SiteDetail } from "../core/dataset";
import { distanceKm } from "../core/geo";
import { roundDistance } from "./border";

export interface Town {
  readonly country: string;
  readonly name: LocalText;
  readonly at: Position;
}

/** A town is no point: its published position says no more than this of where it begins. */
const TOWN_KM = 1;

/** The towns among the shapes of a dataset: points with `kind` "town" and a name for each language. */
export const townsOf = (shapes: FeatureCollection | null | undefined): readonly Town[] =>
  (shapes?.features ?? []).flatMap(({ properties, geometry }) => {
    if (properties?.["kind"] !== "town" || geometry?.type !== "Point") return [];
    const [longitude = Number.NaN, latitude = Number.NaN] = geometry.coordinates;
    const names = Object.entries(properties).flatMap(([key, value]) =>
      key.startsWith("name:") ? [[key.slice("name:".length), String(value)] as const] : [],
    );
    const at: Position = [longitude, latitude];
    return names.length > 0 ? [{ country: String(properties["country"]), name: Object.fromEntries(names), at }] : [];
  });

type Located = Pick<SiteDetail, "country" | "point" | "precision" | "radiusKm">;

/**
 * The nearest town of the same country, and the distance rounded no finer than the place and a town are known; 0 where
 * it lies within that. Nothing where only the county or the province is known: any town of it would do.
 */
export function nearestTown(site: Located, towns: readonly Town[]): SiteDetail["nearestTown"] {
  if (site.precision === "county" || site.precision === "province") return undefined;
  const nearest = towns
    .filter(({ country }) => country === site.country)
    .map((town) => ({ town, km: distanceKm(site.point, town.at) }))
    .sort((a, b) => a.km - b.km)[0];
  if (!nearest) return undefined;
  return { name: nearest.town.name, km: roundDistance(nearest.km, Math.max(site.radiusKm, TOWN_KM)) };
}
