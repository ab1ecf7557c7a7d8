/** Which pictures there are, and what is in each. */
import { otherNames } from "../../app/list/group-sites";
import { boundsOf, routeArc } from "../../core/geo";
import type { Bounds, Position, RouteFeature, SiteFeature } from "../../core/dataset";
import { placeName, say, siteName, typeName, type Edition } from "../edition";
import type { Page } from "../page";
import { picturePath } from "../previews/picture-address";
import type { Mark, PictureOf } from "./draw-picture";

export interface PictureJob {
  readonly path: string;
  readonly picture: PictureOf;
}

interface Written {
  readonly page: Page;
  readonly edition: Edition;
}

/** One for each site and route, one for the atlas, in every language. */
export function pictureJobs(written: readonly Written[]): readonly PictureJob[] {
  const jobs = new Map<string, PictureJob>();
  for (const { page, edition } of written) {
    const path = picturePath(page, edition);
    if (page.continues !== undefined || page.subject.kind === "withdrawn" || jobs.has(path)) continue;
    jobs.set(path, { path, picture: pictureOf(page, edition) });
  }
  return [...jobs.values()];
}

/** Zoom for a place that is known well: a county and its neighbours. */
const NEAR = 7.6;
/** Pixels of the map's half height that the area of a place may take. */
const REACH = 220;
const KM_AT_ZOOM_0 = 40_075 / 512;

function siteZoom({ properties: { radiusKm }, geometry }: SiteFeature): number {
  const [, lat] = geometry.coordinates;
  const fitting = Math.log2((REACH * KM_AT_ZOOM_0 * Math.cos((lat * Math.PI) / 180)) / Math.max(0.1, radiusKm));
  return Math.max(5, Math.min(NEAR, fitting));
}

const sizeOf = { alone: 46, stop: 26, many: 13 } as const;

function markOf(site: SiteFeature, { manifest }: Edition, size: number, area: boolean): readonly Mark[] {
  const type = manifest.siteTypes.find(({ id }) => id === site.properties.type);
  if (!type) return [];
  const { coordinates } = site.geometry;
  return [
    {
      at: coordinates,
      form: type.symbol,
      role: type.colourRole,
      size,
      ...(area && { radiusKm: site.properties.radiusKm }),
    },
  ];
}

function pictureOf(page: Page, edition: Edition): PictureOf {
  const { manifest, language } = edition;
  const shared = {
    language,
    atlas: say(manifest.title, edition),
    attribution: manifest.basemap.attribution.map(({ text }) => text).join(" · "),
  };
  const { subject } = page;
  if (subject.kind === "site") return { ...shared, ...sitePicture(subject.site, edition) };
  if (subject.kind === "route") return { ...shared, ...routePicture(subject.route, page, edition) };
  return { ...shared, ...atlasPicture(edition) };
}

type Own = Omit<PictureOf, "language" | "atlas" | "attribution">;

function sitePicture(site: SiteFeature, edition: Edition): Own {
  const { manifest, language } = edition;
  const type = manifest.siteTypes.find(({ id }) => id === site.properties.type);
  return {
    kind: typeName(site, edition),
    symbol: type ? { form: type.symbol, role: type.colourRole } : null,
    name: siteName(site, edition),
    under: [
      ...otherNames(site, language, manifest.languages)
        .slice(0, 1)
        .map(({ name }) => name),
      placeName(site, edition),
    ],
    marks: markOf(site, edition, sizeOf.alone, true),
    lines: [],
    view: { centre: site.geometry.coordinates, zoom: siteZoom(site) },
  };
}

/** Pixels of the map that bounds may fill. */
const FILL = { width: 600, height: 470 } as const;

const mercatorY = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);

function viewOf([west, south, east, north]: Bounds): PictureOf["view"] {
  const across = Math.max(1e-6, (east - west) / 360);
  const down = Math.max(1e-6, mercatorY(north) - mercatorY(south));
  const zoom = Math.min(Math.log2(FILL.width / 512 / across), Math.log2(FILL.height / 512 / down), NEAR);
  return { centre: [(west + east) / 2, (south + north) / 2], zoom: Math.max(3, zoom) };
}

function routePicture({ properties, geometry }: RouteFeature, page: Page, edition: Edition): Own {
  const { t, manifest, places } = edition;
  const stops = properties.stops.flatMap((id) => places.sites.get(id) ?? []);
  const lines: readonly (readonly Position[])[] =
    geometry === null ? [] : geometry.type === "LineString" ? [geometry.coordinates] : geometry.coordinates;
  // Sources give the places, not the road: arcs, as on the map.
  const arcs = lines.flatMap((line) =>
    line.slice(1).map((to, at) => {
      const from = line[at] ?? to;
      return from[0] === to[0] && from[1] === to[1] ? [from, to] : routeArc(from, to);
    }),
  );
  const bounds = boundsOf([...lines.flat(), ...stops.map(({ geometry: { coordinates } }) => coordinates)]);
  return {
    kind: properties.pattern ? t.panels.routes.pattern : t.panels.routes.kind,
    symbol: null,
    name: page.title,
    under: [properties.date === undefined ? "" : t.vocabulary.period(properties.date)],
    marks: stops.flatMap((site) => markOf(site, edition, sizeOf.stop, false)),
    lines: arcs,
    view: viewOf(bounds ?? manifest.basemap.home ?? manifest.basemap.bounds),
  };
}

function atlasPicture(edition: Edition): Own {
  const { manifest, published, t } = edition;
  return {
    kind: "",
    symbol: null,
    name: say(manifest.subtitle ?? manifest.title, edition),
    under: [t.shell.counts(manifest.counts.countedSites, manifest.counts.testimonies, manifest.counts.sources)],
    marks: published.dataset.sites.flatMap((site) => markOf(site, edition, sizeOf.many, false)),
    lines: [],
    view: viewOf(manifest.basemap.home ?? manifest.basemap.bounds),
  };
}
