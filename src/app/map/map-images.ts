/** Images of symbols and arrows, drawn on a canvas when a layer first asks for them: nothing is fetched. */
import type { Map as MapLibreMap } from "maplibre-gl";
import { COLOUR_ROLES, SYMBOLS } from "../../core/vocabulary";
import { SYMBOL_FIELD, SYMBOL_PATHS } from "../symbols";
import { MAP_SCHEMES, PALETTES } from "./palette";

/** Paper around a symbol, in pixels whatever its size: it parts symbols that touch. */
const HAIRLINE = 1.1;

const isOneOf = <T extends string>(values: readonly T[], value: string | undefined): value is T =>
  values.some((known) => known === value);

/** At least two image pixels a pixel, so that a window dragged to a finer screen stays sharp. */
const ratio = (): number => Math.max(2, Math.ceil(devicePixelRatio));

const paint = (context: CanvasRenderingContext2D, path: Path2D, rule: CanvasFillRule): void => context.fill(path, rule);

interface Sheet {
  readonly context: CanvasRenderingContext2D;
  readonly done: () => { readonly image: ImageData; readonly options: { readonly pixelRatio: number } };
}

/** A square of so many pixels, drawn on in pixels. */
function newSheet(side: number): Sheet | null {
  const scale = ratio();
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = Math.ceil(side * scale);
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return null;
  context.scale(scale, scale);
  return {
    context,
    done: () => ({ image: context.getImageData(0, 0, canvas.width, canvas.height), options: { pixelRatio: scale } }),
  };
}

function drawSite(form: keyof typeof SYMBOL_PATHS, size: number, colours: { colour: string; paper: string }) {
  const sheet = newSheet(size + HAIRLINE * 2);
  if (!sheet) return null;
  const { context } = sheet;
  const unit = size / SYMBOL_FIELD;
  const path = new Path2D();
  path.addPath(new Path2D(SYMBOL_PATHS[form]), new DOMMatrix().translate(HAIRLINE, HAIRLINE).scale(unit));
  context.fillStyle = context.strokeStyle = colours.paper;
  context.lineWidth = HAIRLINE * 2;
  context.lineJoin = "round";
  // Without the even-odd rule: holes are paper too, so that nothing shines through a ring.
  paint(context, path, "nonzero");
  context.stroke(path);
  context.fillStyle = colours.colour;
  paint(context, path, "evenodd");
  return sheet.done();
}

const ARROW = { light: 8, strong: 11 } as const;

/** Points up; the layer turns it. */
function drawArrow(weight: keyof typeof ARROW, colours: { colour: string; paper: string }) {
  const size = ARROW[weight];
  const sheet = newSheet(size + HAIRLINE * 2);
  if (!sheet) return null;
  const { context } = sheet;
  const path = new Path2D();
  const unit = size / 10;
  path.addPath(new Path2D("M5 .4 8.8 9.4 5 7.4 1.2 9.4Z"), new DOMMatrix().translate(HAIRLINE, HAIRLINE).scale(unit));
  context.strokeStyle = colours.paper;
  context.lineWidth = HAIRLINE * 2;
  context.lineJoin = "round";
  context.stroke(path);
  context.fillStyle = colours.colour;
  paint(context, path, "nonzero");
  return sheet.done();
}

/** The image a name asks for, or null for a name that is not ours. */
function draw(name: string) {
  const [kind, ...parts] = name.split(" ");
  const scheme = parts.at(-1);
  if (!isOneOf(MAP_SCHEMES, scheme)) return null;
  const { role, paper } = PALETTES[scheme];
  if (kind === "site") {
    const [form, colourRole, size] = parts;
    return isOneOf(SYMBOLS, form) && isOneOf(COLOUR_ROLES, colourRole)
      ? drawSite(form, Number(size), { colour: role[colourRole], paper })
      : null;
  }
  const [weight] = parts;
  return kind === "arrow" && (weight === "light" || weight === "strong")
    ? drawArrow(weight, { colour: role.passage, paper })
    : null;
}

/** Answers every request of the style for an image of ours, also after a change of theme has thrown the old ones away. */
export function serveImages(map: MapLibreMap): void {
  map.setMissingStyleImageResolver((name) => {
    const drawn = draw(name);
    if (drawn && !map.hasImage(name)) map.addImage(name, drawn.image, drawn.options);
  });
}
