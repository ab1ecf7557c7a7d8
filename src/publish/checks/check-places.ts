import { booleanPointInPolygon, pointToPolygonDistance } from "@turf/turf";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Bounds, Position } from "../../core/dataset";
import { type FieldPath, type Finding, type Located, type Problem, problemIn, problemOfFile } from "../problem";
import type { RecordSet } from "../read-records";
import type { AtlasRecord, SiteRecord } from "../records";

type Area = Feature<Polygon | MultiPolygon>;

/** Shapes of countries and provinces, each with how far it may be wrong. */
interface Shapes {
  readonly countries: ReadonlyMap<string, Area>;
  readonly provinces: ReadonlyMap<string, Area>;
}

const isArea = (feature: Feature): feature is Area =>
  feature.geometry?.type === "Polygon" || feature.geometry?.type === "MultiPolygon";

function readShapes(collection: FeatureCollection): Shapes {
  const areas = collection.features.filter(isArea);
  const pick = (kind: string, key: string): Map<string, Area> =>
    new Map(
      areas.filter((area) => area.properties?.["kind"] === kind).map((area) => [String(area.properties?.[key]), area]),
    );
  return { countries: pick("country", "country"), provinces: pick("province", "province") };
}

const toleranceOf = (area: Area): number => {
  const tolerance: unknown = area.properties?.["toleranceKm"];
  return typeof tolerance === "number" ? tolerance : 0;
};

const toMutable = ([longitude, latitude]: Position): [number, number] => [longitude, latitude];

/** Kilometres outside the area; 0 inside. */
function kmOutside(point: Position, area: Area): number {
  if (booleanPointInPolygon(toMutable(point), area)) return 0;
  return Math.max(0, pointToPolygonDistance(toMutable(point), area, { units: "kilometers" }));
}

/** How far a point may lie outside: the shape's own error and the radius within which the place is known. */
function checkInside(site: SiteRecord, area: Area | undefined, what: string, check: string): Finding[] {
  if (!area) return [];
  const allowed = toleranceOf(area) + Math.max(0, site.radiusKm);
  const outside = kmOutside(site.point, area);
  if (outside <= allowed) return [];
  return [
    {
      check,
      field: ["point"],
      message: `The point lies ${outside.toFixed(1)} km outside ${what}; with a radius of ${site.radiusKm} km and shapes good to ${toleranceOf(area)} km it may lie ${allowed.toFixed(1)} km outside. Correct the point, the ${check === "outside-country" ? "country" : "province"} or the radius.`,
    },
  ];
}

const isOnEarth = ([longitude, latitude]: Position): boolean => Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

const isWithin = ([longitude, latitude]: Position, [west, south, east, north]: Bounds): boolean =>
  longitude >= west && longitude <= east && latitude >= south && latitude <= north;

/** A point that only makes sense the other way round is the commonest slip. */
function checkSwapped(point: Position, bounds: Bounds, field: FieldPath): Finding[] {
  const [longitude, latitude] = point;
  const swapped: Position = [latitude, longitude];
  if (isWithin(point, bounds)) return [];
  if (isOnEarth(swapped) && isWithin(swapped, bounds)) {
    return [
      {
        check: "point-swapped",
        field,
        message: `[${longitude}, ${latitude}] looks swapped. A point is [longitude, latitude]: write [${latitude}, ${longitude}].`,
      },
    ];
  }
  if (!isOnEarth(point))
    return [
      {
        check: "point-not-on-earth",
        field,
        message: `[${longitude}, ${latitude}] is no place: longitude goes from -180 to 180, latitude from -90 to 90.`,
      },
    ];
  return [
    {
      check: "outside-map",
      field,
      message: `The point lies outside the map, which goes from ${bounds[0]} to ${bounds[2]} degrees east and ${bounds[1]} to ${bounds[3]} degrees north (basemap.bounds in atlas.json).`,
    },
  ];
}

function checkSite(site: SiteRecord, bounds: Bounds, shapes: Shapes): Finding[] {
  const slips = checkSwapped(site.point, bounds, ["point"]);
  if (slips.length > 0) return slips;
  const outsideCountry = checkInside(
    site,
    shapes.countries.get(site.country),
    `the country ${site.country}`,
    "outside-country",
  );
  if (outsideCountry.length > 0 || site.province === undefined) return outsideCountry;
  return checkInside(site, shapes.provinces.get(site.province), `the province “${site.province}”`, "outside-province");
}

/** Without its shape a country cannot be checked, and nobody would notice. */
function checkShapes(shapes: Shapes, records: RecordSet, { basemap, countries }: AtlasRecord): Problem[] {
  const file = basemap.shapes ?? "";
  const used = new Set(records.sites.map(({ record }) => record.country));
  return [...used]
    .filter((country) => !shapes.countries.has(country) && countries.some(({ id }) => id === country))
    .sort()
    .map((country) =>
      problemOfFile(file, {
        check: "shape-missing",
        message: `There is no shape with kind “country” and country “${country}”, though sites lie there.`,
      }),
    );
}

/** Points against the map's bounds and the shapes of countries and provinces. */
export function checkPlaces(records: RecordSet, { record: atlas }: Located<AtlasRecord>): Problem[] {
  const { bounds } = atlas.basemap;
  const shapes = records.shapes ? readShapes(records.shapes) : { countries: new Map(), provinces: new Map() };
  return [
    ...(records.shapes ? checkShapes(shapes, records, atlas) : []),
    ...records.sites.flatMap((located) =>
      checkSite(located.record, bounds, shapes).map((finding) => problemIn(located, finding)),
    ),
    ...records.routes.flatMap((located) =>
      located.record.stops
        .flatMap((stop, at) =>
          "point" in stop && stop.point ? checkSwapped(stop.point, bounds, ["stops", at, "point"]) : [],
        )
        .map((finding) => problemIn(located, finding)),
    ),
  ];
}
