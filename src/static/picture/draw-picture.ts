/** The picture of a page: its name in words, its place on the map. No person is ever in it. */
import { SYMBOL_FIELD, SYMBOL_PATHS } from "../../app/symbols";
import type { Position } from "../../core/dataset";
import type { ColourRole, SymbolForm } from "../../core/vocabulary";
import { PICTURE } from "../previews/picture-address";
import { drawMap, pixelsPerKm, projector, type Area, type Frame } from "./draw-map";
import { breakLines, canLetter, letter, widthOf, type Weight } from "./lettering";
import { MAP_ROLES as ink } from "./roles";
import type { Tiles } from "./tiles";

export interface Mark {
  readonly at: Position;
  readonly form: SymbolForm;
  readonly role: ColourRole;
  /** Pixels. */
  readonly size: number;
  /** Within which the place is known. */
  readonly radiusKm?: number;
}

export interface PictureOf {
  readonly language: string;
  /** What kind of thing it is, with its symbol. */
  readonly kind: string;
  readonly symbol: { readonly form: SymbolForm; readonly role: ColourRole } | null;
  readonly name: string;
  /** Smaller, under the name: other names, the place. Lines that cannot be drawn are left out. */
  readonly under: readonly string[];
  readonly atlas: string;
  readonly attribution: string;
  readonly marks: readonly Mark[];
  /** Stretches of a route. */
  readonly lines: readonly (readonly Position[])[];
  readonly view: { readonly centre: Position; readonly zoom: number };
}

const TEXT_WIDTH = 480;
const LEFT = 56;
const COLUMN = TEXT_WIDTH - LEFT - 40;

/** SVG of a picture. Without tiles it is all paper, and the words have its whole width. */
export async function drawPicture(picture: PictureOf, tiles: Tiles | null): Promise<string> {
  const { width, height } = PICTURE;
  const frame: Frame = { x: TEXT_WIDTH, width: width - TEXT_WIDTH, height, ...picture.view };
  const map = tiles ? await mapPart(picture, tiles, frame) : "";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${map}<rect width="${tiles ? TEXT_WIDTH : width}" height="${height}" fill="${ink.paper}"/>${tiles ? `<path d="M${TEXT_WIDTH} 0V${height}" stroke="#bfb7a6" stroke-width="2"/>` : ""}${words(picture, tiles ? COLUMN : width - 2 * LEFT)}</svg>`;
}

async function mapPart(picture: PictureOf, tiles: Tiles, frame: Frame): Promise<string> {
  const place = projector(frame);
  const marks = picture.marks.map((mark) => ({ ...mark, place: place(mark.at) }));
  const keepFree: Area[] = marks.map(({ place: [x, y], size }) => ({
    left: x - size / 2 - 4,
    right: x + size / 2 + 4,
    top: y - size / 2 - 4,
    bottom: y + size / 2 + 4,
  }));
  // Names keep clear of the lines as well.
  for (const [x, y] of picture.lines.flat().map(place))
    keepFree.push({ left: x - 5, right: x + 5, top: y - 5, bottom: y + 5 });
  const perKm = pixelsPerKm(frame);
  const areas = marks.flatMap(({ place: [x, y], radiusKm = 0, role, size }) =>
    radiusKm * perKm > size / 2
      ? [
          `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${(radiusKm * perKm).toFixed(1)}" fill="${ink.role[role]}" fill-opacity=".12" stroke="${ink.role[role]}" stroke-width="1.5" stroke-dasharray="5 4"/>`,
        ]
      : [],
  );
  const lines = picture.lines.map((line) => {
    const points = line.map((position) =>
      place(position)
        .map((part) => part.toFixed(1))
        .join(" "),
    );
    return `<path d="M${points.join("L")}" fill="none" stroke="${ink.paper}" stroke-width="7"/><path d="M${points.join("L")}" fill="none" stroke="${ink.role.passage}" stroke-width="3.5" stroke-linejoin="round"/>`;
  });
  const symbols = marks.map(({ place: [x, y], form, role, size }) => symbol(form, ink.role[role], x, y, size, true));
  const note = credit(picture.attribution, frame);
  return [await drawMap(tiles, frame, picture.language, keepFree), ...areas, ...lines, ...symbols, note].join("");
}

function symbol(form: SymbolForm, colour: string, x: number, y: number, size: number, halo: boolean): string {
  const scale = size / SYMBOL_FIELD;
  const d = SYMBOL_PATHS[form];
  const around = halo
    ? `<path d="${d}" fill="${ink.paper}" stroke="${ink.paper}" stroke-width="${(5 / scale).toFixed(2)}" stroke-linejoin="round"/>`
    : "";
  return `<g transform="translate(${(x - size / 2).toFixed(1)} ${(y - size / 2).toFixed(1)}) scale(${scale.toFixed(3)})">${around}<path d="${d}" fill="${colour}" fill-rule="evenodd"/></g>`;
}

/** The map's attribution, as its licence asks. */
function credit(text: string, frame: Frame): string {
  const size = 13;
  if (text === "" || !canLetter(text, 400)) return "";
  const wide = widthOf(text, size, 400) + 20;
  const left = frame.x + frame.width - wide;
  return `<rect x="${left.toFixed(1)}" y="${frame.height - 26}" width="${wide.toFixed(1)}" height="26" fill="${ink.paper}" fill-opacity=".85"/><path d="${letter(text, { x: left + 10, y: frame.height - 9, size, weight: 400 })}" fill="${ink.inkQuiet}"/>`;
}

/** Sizes of the name, the largest that needs no more than four lines. */
const NAME_SIZES = [50, 44, 38, 32, 27] as const;
const MOST_LINES = 4;
/** Down to which words may stand above the name of the atlas. */
const FOOT = 528;

function words(picture: PictureOf, width: number): string {
  const { kind, symbol: sign, name, under, atlas } = picture;
  const parts: string[] = [];
  let y = 96;
  const write = (text: string, size: number, weight: Weight, colour: string, indent = 0): void => {
    for (const line of breakLines(text, size, weight, width - indent)) {
      parts.push(`<path d="${letter(line, { x: LEFT + indent, y, size, weight })}" fill="${colour}"/>`);
      y += size * 1.28;
    }
  };
  const colour = sign ? ink.role[sign.role] : ink.inkQuiet;
  if (sign) parts.push(symbol(sign.form, colour, LEFT + 15, y - 9, 30, false));
  if (canLetter(kind, 600)) write(kind, 25, 600, colour, sign ? 44 : 0);
  y += 34;
  if (canLetter(name, 600)) {
    const fits = (size: number) => {
      const lines = breakLines(name, size, 600, width);
      const below = under.reduce((sum, line) => sum + breakLines(line, 24, 400, width).length * 31 + 4, 8);
      const foot = y + size * 0.4 + lines.length * size * 1.28 + below - 31;
      return foot <= FOOT && lines.length <= MOST_LINES && lines.every((line) => widthOf(line, size, 600) <= width);
    };
    const size = NAME_SIZES.find(fits) ?? 27;
    y += size * 0.4;
    write(name, size, 600, ink.ink);
  }
  y += 8;
  for (const line of under) {
    if (line === "" || !canLetter(line, 400)) continue;
    write(line, 24, 400, ink.inkQuiet);
    y += 4;
  }
  if (canLetter(atlas, 600))
    parts.push(
      `<path d="M${LEFT} 552H${LEFT + width}" stroke="#ddd7ca" stroke-width="1.5"/><path d="${letter(atlas, { x: LEFT, y: 588, size: 22, weight: 600 })}" fill="${ink.ink}"/>`,
    );
  return parts.join("");
}
