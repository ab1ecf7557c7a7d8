/** A cut-out of the basemap as SVG, in the light colours of the atlas. */
import type { VectorTileFeature } from "@mapbox/vector-tile";
import { colours } from "../../app/map/basemap";
import { MAP_ROLES } from "./roles";
import type { Position } from "../../core/dataset";
import { canLetter, letter, widthOf } from "./lettering";
import type { Tile, Tiles } from "./tiles";

export interface Frame {
  /** Pixels, from the left upper corner of the picture. */
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly centre: Position;
  /** As in the map: the world is 512 pixels wide at zoom 0. */
  readonly zoom: number;
}

const WORLD = 512;
const palette = colours.light;

const mercator = ([lng, lat]: Position): readonly [number, number] => {
  const sine = Math.sin((lat * Math.PI) / 180);
  return [lng / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
};

/** From a position to pixels of the picture. */
export function projector({
  x,
  width,
  height,
  centre,
  zoom,
}: Frame): (position: Position) => readonly [number, number] {
  const scale = WORLD * 2 ** zoom;
  const [cx, cy] = mercator(centre);
  return (position) => {
    const [px, py] = mercator(position);
    return [x + width / 2 + (px - cx) * scale, height / 2 + (py - cy) * scale];
  };
}

const EARTH_KM = 40_075;
export const pixelsPerKm = ({ zoom, centre }: Frame): number =>
  (WORLD * 2 ** zoom) / (EARTH_KM * Math.cos((centre[1] * Math.PI) / 180));

interface Style {
  readonly layer: string;
  readonly paint: string;
  readonly fill: boolean;
  readonly only?: (feature: VectorTileFeature) => boolean;
}

const fill = (colour: string): string => `fill="${colour}"`;
const stroke = (colour: string, width: number, dash = ""): string =>
  `fill="none" stroke="${colour}" stroke-width="${width}" stroke-linejoin="round"${dash && ` stroke-dasharray="${dash}"`}`;

/** In the order of the map's own style. */
const STYLES: readonly Style[] = [
  { layer: "sea", paint: fill(palette.sea), fill: true },
  { layer: "land", paint: fill(palette.land), fill: true },
  { layer: "focus", paint: fill(palette.focus), fill: true },
  { layer: "lakes", paint: fill(palette.lake), fill: true },
  {
    layer: "rivers",
    paint: stroke(palette.river, 1.2),
    fill: false,
    only: ({ properties }) => properties["kind"] === "inland",
  },
  { layer: "coast", paint: stroke(palette.coast, 1.2), fill: false },
  { layer: "adm1", paint: stroke(palette.province, 1.2, "2 4"), fill: false },
  { layer: "borders", paint: stroke(palette.borderCasing, 5), fill: false },
  { layer: "borders", paint: stroke(palette.border, 2.2), fill: false },
];

/** Zooms of the archive, as in the map's style: the world is coarse, the region detailed. */
const COARSEST = 4;
const FINEST = 9;

/** The ground is the same in every language. */
const grounds = new WeakMap<Tiles, Map<string, Promise<Ground>>>();

interface Ground {
  readonly painted: string;
  readonly region: readonly Tile[];
}

async function groundOf(tiles: Tiles, frame: Frame): Promise<Ground> {
  const scale = WORLD * 2 ** frame.zoom;
  const [cx, cy] = mercator(frame.centre);
  const [halfWidth, halfHeight] = [frame.width / 2 / scale, frame.height / 2 / scale];
  const box = { west: cx - halfWidth, east: cx + halfWidth, north: cy - halfHeight, south: cy + halfHeight };
  const world = await tiles.within(COARSEST, box);
  const region = await tiles.within(Math.max(5, Math.min(FINEST, Math.round(frame.zoom))), box);
  const painted = [world, region].flatMap((level) => STYLES.map((style) => paint(level, style, frame)));
  return { painted: painted.join(""), region };
}

export async function drawMap(
  tiles: Tiles,
  frame: Frame,
  language: string,
  keepFree: readonly Area[],
): Promise<string> {
  const kept = grounds.get(tiles) ?? new Map<string, Promise<Ground>>();
  grounds.set(tiles, kept);
  const key = JSON.stringify(frame);
  const ground = kept.get(key) ?? groundOf(tiles, frame);
  kept.set(key, ground);
  const { painted, region } = await ground;
  return `<rect x="${frame.x}" width="${frame.width}" height="${frame.height}" fill="${palette.sea}"/>${painted}${towns(region, frame, language, keepFree)}`;
}

function paint(level: readonly Tile[], { layer, paint: look, fill: closed, only }: Style, frame: Frame): string {
  const data = level.flatMap((tile) =>
    featuresOf(tile, layer)
      .filter((feature) => only?.(feature) ?? true)
      .map((feature) => pathOf(feature, tile, frame, closed))
      .filter((path) => path !== ""),
  );
  // Tiles overlap at their edges: filled as one path by the even-odd rule they would cut each other out.
  return closed
    ? data.map((path) => `<path ${look} fill-rule="evenodd" d="${path}"/>`).join("")
    : data.length === 0
      ? ""
      : `<path ${look} d="${data.join("")}"/>`;
}

function featuresOf(tile: Tile, name: string): readonly VectorTileFeature[] {
  const layer = tile.layers[name];
  return layer ? Array.from({ length: layer.length }, (_, at) => layer.feature(at)) : [];
}

/** Where a point of a tile stands in the picture. */
function placer(
  { z, x, y }: Tile,
  extent: number,
  frame: Frame,
): (px: number, py: number) => readonly [number, number] {
  const scale = WORLD * 2 ** frame.zoom;
  const [cx, cy] = mercator(frame.centre);
  const across = 2 ** z;
  return (px, py) => [
    frame.x + frame.width / 2 + ((x + px / extent) / across - cx) * scale,
    frame.height / 2 + ((y + py / extent) / across - cy) * scale,
  ];
}

/** Whether nothing of it can be seen; what surrounds the picture can. */
function isOutside(points: readonly (readonly [number, number])[], { x: left, width, height }: Frame): boolean {
  const edge = 10;
  return (
    points.every(([x]) => x < left - edge) ||
    points.every(([x]) => x > left + width + edge) ||
    points.every(([, y]) => y < -edge) ||
    points.every(([, y]) => y > height + edge)
  );
}

/** Half a pixel is finer than the eye, and keeps the file small. */
const FINER = 0.5;

function pathOf(feature: VectorTileFeature, tile: Tile, frame: Frame, closed: boolean): string {
  const place = placer(tile, feature.extent, frame);
  return feature
    .loadGeometry()
    .map((ring) => {
      if (
        isOutside(
          ring.map((point) => place(point.x, point.y)),
          frame,
        )
      )
        return "";
      let [lastX, lastY] = [Infinity, Infinity];
      const points = ring.flatMap((point, at) => {
        const [x, y] = place(point.x, point.y);
        if (at > 0 && at < ring.length - 1 && Math.abs(x - lastX) + Math.abs(y - lastY) < FINER) return [];
        [lastX, lastY] = [x, y];
        return [`${x.toFixed(1)} ${y.toFixed(1)}`];
      });
      return points.length < 2 ? "" : `M${points.join("L")}${closed ? "Z" : ""}`;
    })
    .join("");
}

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
export const overlaps = (a: Area, b: Area): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const MOST_TOWNS = 12;
const TOWN_SIZE = 19;

/** Names of towns for orientation, the larger first, where they have room and every character can be drawn. */
function towns(region: readonly Tile[], frame: Frame, language: string, keepFree: readonly Area[]): string {
  const taken = [...keepFree];
  const seen = new Set<string>();
  const drawn: string[] = [];
  const candidates = region
    .flatMap((tile) =>
      featuresOf(tile, "places").map((feature) => {
        const [[point] = []] = feature.loadGeometry();
        const [x, y] = placer(tile, feature.extent, frame)(point?.x ?? 0, point?.y ?? 0);
        return { x, y, properties: feature.properties };
      }),
    )
    .toSorted((a, b) => Number(a.properties["rank"] ?? 9) - Number(b.properties["rank"] ?? 9) || a.x - b.x);
  for (const { x, y, properties } of candidates) {
    if (drawn.length >= MOST_TOWNS) break;
    if (x < frame.x || x > frame.x + frame.width || y < 0 || y > frame.height) continue;
    const name = String(properties[`name:${language}`] ?? properties["name:en"] ?? properties["name"] ?? "");
    if (name === "" || seen.has(name) || !canLetter(name, 400)) continue;
    const width = widthOf(name, TOWN_SIZE, 400);
    // A name must not stand on the other bank: the basemap says on which side of its town it may lie.
    const side = String(properties["side"] ?? "");
    const left = side === "s" ? x - width / 2 : x + 9;
    const base = side === "" ? y + 6 : y + 24;
    const area = { left: left - 6, right: left + width + 6, top: base - TOWN_SIZE - 2, bottom: base + 7 };
    const dot = { left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 };
    const inside =
      area.left > frame.x + 8 &&
      area.right < frame.x + frame.width - 8 &&
      area.top > 8 &&
      area.bottom < frame.height - 34;
    if (!inside || taken.some((other) => overlaps(other, area) || overlaps(other, dot))) continue;
    taken.push(area, dot);
    seen.add(name);
    const outline = letter(name, { x: left, y: base, size: TOWN_SIZE, weight: 400 });
    drawn.push(
      `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3" fill="${palette.townDot}"/><path d="${outline}" fill="none" stroke="${MAP_ROLES.paper}" stroke-width="4" stroke-linejoin="round"/><path d="${outline}" fill="${palette.townName}"/>`,
    );
  }
  return drawn.join("");
}
