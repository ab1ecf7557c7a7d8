/** From a part to paths on the page. Units of the drawing, not metres. */
import type { PlanPartDetail, PlanPosition } from "../../../core/dataset";
import {
  edgesOf,
  farEdges,
  middleOf,
  outlineOf,
  outlineWithout,
  pageExtent,
  projectPoint,
  type Edge,
  type PagePoint,
  type PlanView,
} from "../../../core/plan-geometry";
import type { PlanPart } from "../../../core/vocabulary";

/** Width of the drawing in its own units: about the pixels of a panel, so that type has the size it says. */
const PAGE_WIDTH = 420;
const PAGE_HEIGHT = 380;
const MARGIN = 8;

const OPENINGS: ReadonlySet<PlanPart> = new Set<PlanPart>(["cell-bars", "cell-door", "gate"]);

export interface Page {
  readonly view: PlanView;
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  /** Where doors, gates and bars stand in a wall. */
  readonly openings: readonly Edge[];
  readonly place: (point: PlanPosition, height?: number) => PagePoint;
}

/** `below`: metres kept free under the drawing. */
export function layOut(parts: readonly PlanPartDetail[], view: PlanView, below = 0): Page {
  const [minX, minY, maxX, maxY] = pageExtent(parts, view);
  const [wide, high] = [maxX - minX, maxY - minY + below];
  const scale = Math.min((PAGE_WIDTH - 2 * MARGIN) / (wide || 1), (PAGE_HEIGHT - 2 * MARGIN) / (high || 1));
  const left = (PAGE_WIDTH - wide * scale) / 2;
  return {
    view,
    scale,
    width: PAGE_WIDTH,
    height: Math.ceil(high * scale + 2 * MARGIN),
    openings: parts.flatMap(({ kind, geometry }) =>
      OPENINGS.has(kind) && geometry.type === "LineString" ? edgesOf(geometry.coordinates) : [],
    ),
    place: (point, height = 0) => {
      const [x, y] = projectPoint(point, view, height);
      return [left + (x - minX) * scale, MARGIN + (y - minY) * scale];
    },
  };
}

const number = (value: number): string => String(Math.round(value * 10) / 10);
export const pathOf = (points: readonly PagePoint[], closed = false): string =>
  `M${points.map(([x, y]) => `${number(x)} ${number(y)}`).join("L")}${closed ? "Z" : ""}`;

export interface Shape {
  readonly className: "plan-floor" | "plan-outline" | "plan-wall" | "plan-line" | "plan-bars" | "plan-point";
  readonly d: string;
}

const BARRED: ReadonlySet<PlanPart> = new Set<PlanPart>(["cell-bars", "fence"]);
const DOORS: ReadonlySet<PlanPart> = new Set<PlanPart>(["cell-door", "gate"]);

/** Points along a line, about `step` units apart, its ends included. */
function posts(line: readonly PlanPosition[], step: number): PlanPosition[] {
  return edgesOf(line).flatMap(([[x0, y0], [x1, y1]]) => {
    const count = Math.max(1, Math.round(Math.hypot(x1 - x0, y1 - y0) / step));
    return Array.from(
      { length: count + 1 },
      (_, at): PlanPosition => [x0 + ((x1 - x0) * at) / count, y0 + ((y1 - y0) * at) / count],
    );
  });
}

const circle = ([x, y]: PagePoint, radius: number): string =>
  `M${number(x - radius)} ${number(y)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0Z`;

function lineFromAbove(part: PlanPartDetail, line: readonly PlanPosition[], { place, scale }: Page): Shape[] {
  const path = pathOf(line.map((point) => place(point)));
  if (BARRED.has(part.kind)) {
    const bars = posts(line, 5 / scale)
      .map((post) => place(post))
      .map(([x, y]) => `M${number(x)} ${number(y - 2.5)}v5`)
      .join("");
    return [
      { className: "plan-bars", d: path },
      { className: "plan-bars", d: bars },
    ];
  }
  // A leaf with a jamb at either end.
  if (DOORS.has(part.kind)) return [{ className: "plan-wall", d: band(line, 2.5 / scale, place) }];
  return [{ className: "plan-line", d: path }];
}

/** A line with a breadth, for what is thicker than a stroke. */
function band(line: readonly PlanPosition[], half: number, place: Page["place"]): string {
  return edgesOf(line)
    .map(([[x0, y0], [x1, y1]]) => {
      const length = Math.hypot(x1 - x0, y1 - y0) || 1;
      const [acrossX, acrossY] = [(-(y1 - y0) / length) * half, ((x1 - x0) / length) * half];
      const corners: PlanPosition[] = [
        [x0 + acrossX, y0 + acrossY],
        [x1 + acrossX, y1 + acrossY],
        [x1 - acrossX, y1 - acrossY],
        [x0 - acrossX, y0 - acrossY],
      ];
      return pathOf(
        corners.map((corner) => place(corner)),
        true,
      );
    })
    .join("");
}

const face = (from: PlanPosition, to: PlanPosition, height: number, place: Page["place"]): string =>
  pathOf([place(from), place(to), place(to, height), place(from, height)], true);

function lineAtAnAngle(part: PlanPartDetail, line: readonly PlanPosition[], { place, scale }: Page): Shape[] {
  const { height = 0 } = part;
  if (height === 0) return [{ className: "plan-line", d: pathOf(line.map((point) => place(point))) }];
  if (!BARRED.has(part.kind)) {
    const d = edgesOf(line)
      .map(([from, to]) => face(from, to, height, place))
      .join("");
    return [{ className: "plan-wall", d }];
  }
  const bars = posts(line, 5 / scale).map((post) => pathOf([place(post), place(post, height)]));
  const rail = pathOf(line.map((point) => place(point, height)));
  const foot = pathOf(line.map((point) => place(point)));
  return [{ className: "plan-bars", d: [foot, rail, ...bars].join("") }];
}

function areaShapes(part: PlanPartDetail, rings: readonly (readonly PlanPosition[])[], page: Page): Shape[] {
  const { place, view } = page;
  const { height = 0 } = part;
  const floor = rings
    .map((ring) =>
      pathOf(
        ring.slice(0, -1).map((point) => place(point)),
        true,
      ),
    )
    .join("");
  const walls = view === "above" || height === 0 ? [] : farEdges(rings[0] ?? []);
  return [
    { className: "plan-floor", d: floor },
    {
      className: "plan-outline",
      d: rings
        .flatMap((ring) => outlineWithout(ring, page.openings))
        .map((line) => pathOf(line.map((point) => place(point))))
        .join(""),
    },
    ...walls.map(([from, to]): Shape => ({ className: "plan-wall", d: face(from, to, height, place) })),
  ];
}

export function shapesOf(part: PlanPartDetail, page: Page): readonly Shape[] {
  const { geometry, height = 0 } = part;
  switch (geometry.type) {
    case "Point": {
      const [foot, top] = [page.place(geometry.coordinates), page.place(geometry.coordinates, height)];
      return [
        { className: "plan-point", d: circle(top, 4) },
        ...(page.view === "axonometric" && height > 0
          ? [{ className: "plan-line", d: pathOf([foot, top]) } as const]
          : []),
      ];
    }
    case "LineString":
      return page.view === "above"
        ? lineFromAbove(part, geometry.coordinates, page)
        : lineAtAnAngle(part, geometry.coordinates, page);
    case "Polygon":
      return areaShapes(part, geometry.coordinates, page);
  }
}

/** What can be hit: the outline on the ground, drawn broad by its class. */
export const hitPath = (part: PlanPartDetail, { place }: Page): string =>
  pathOf(
    outlineOf(part.geometry).map((point) => place(point)),
    part.geometry.type === "Polygon",
  );

/** Width of a text in units of the drawing, near enough to tell whether it fits: Hangul and Hanzi are square. */
const widthOf = (text: string): number =>
  [...text].reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x1100 ? 11 : 6), 0);

/** A name of several words on two lines, as even as can be. */
function onTwoLines(label: string): readonly string[] {
  const words = label.split(" ");
  const halves = words.slice(1).map((_, at) => [words.slice(0, at + 1).join(" "), words.slice(at + 1).join(" ")]);
  const longest = (lines: readonly string[]): number => Math.max(...lines.map(widthOf));
  return halves.toSorted((a, b) => longest(a) - longest(b))[0] ?? [label];
}

/** What is written on an area: the number its name ends with, else its name on one line or two, else nothing. */
export function labelOn(
  part: PlanPartDetail,
  label: string,
  page: Page,
): { readonly lines: readonly string[]; readonly at: PagePoint } | null {
  if (part.geometry.type !== "Polygon") return null;
  const points = outlineOf(part.geometry);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const room = (Math.max(...xs) - Math.min(...xs)) * page.scale;
  const deep = (Math.max(...ys) - Math.min(...ys)) * page.scale;
  // At an angle a level line crosses a room slantwise and is shorter in it.
  const [wide, high] = page.view === "above" ? [room, deep] : [Math.min(room, deep * 1.75), deep * 0.8];
  if (high < 13) return null;
  const at = page.place(middleOf(part.geometry));
  const fits = (line: string): boolean => line !== "" && widthOf(line) + 4 <= wide;
  const numbered = /\d+$/.exec(label)?.[0];
  const names = numbered === undefined ? [[label], ...(high < 27 ? [] : [onTwoLines(label)])] : [[numbered]];
  const lines = names.find((one) => one.every(fits));
  return lines === undefined ? null : { lines, at };
}
