/**
 * How routes are drawn: a solid line as wide as the least number of people, a band and two edges out to the most that is
 * told, broken edges where no most is told, dots where nobody knows, dashes for composites. By form, not by colour.
 */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LineLayerSpecification,
} from "maplibre-gl";

const get = (property: string): ExpressionSpecification => ["get", property];

/** Widths are those of a close view; farther out they shrink, or lines would cover the country. */
const byZoom = (width: ExpressionSpecification): ExpressionSpecification => [
  "interpolate",
  ["linear"],
  ["zoom"],
  5,
  ["max", 1, ["*", 0.42, width]],
  8,
  ["max", 1.1, ["*", 0.62, width]],
  11,
  width,
  14,
  ["*", 1.25, width],
];

const ROUND = { "line-join": "round", "line-cap": "round" } as const;
/** Dashes and edges end where they end: a round cap would close the gap beside it. */
const BUTT = { "line-join": "round", "line-cap": "butt" } as const;

const DATED: FilterSpecification = ["!", get("pattern")];
const KNOWN: FilterSpecification = ["all", DATED, get("core")];
const BANDED: FilterSpecification = ["all", DATED, [">", ["get", "outer"], 0]];
const OPEN: FilterSpecification = ["all", DATED, get("open")];
const UNKNOWN: FilterSpecification = ["all", DATED, get("unknown")];

interface RouteLines {
  readonly source: "stretches" | "open-route";
  readonly colour: string;
  readonly paper: string;
  readonly casing: DataDrivenPropertyValueSpecification<number>;
  readonly casedFrom: number;
  /** Between nothing and all; the band takes a share of it. */
  readonly opacity: ExpressionSpecification | number;
  readonly bandOpacity: ExpressionSpecification | number;
  /** Added to every width. */
  readonly wider: ExpressionSpecification | number;
}

type Part = "casing" | "band" | "core" | "edges" | "open" | "unknown" | "pattern";
type Line = Omit<LineLayerSpecification, "id">;

export function routeLines({
  source,
  colour,
  paper,
  casing,
  casedFrom,
  opacity,
  bandOpacity,
  wider,
}: RouteLines): Record<Part, Line> {
  const width = byZoom(["+", get("width"), wider]);
  const outer = byZoom(["+", get("outer"), wider]);
  const line = (filter: FilterSpecification, layout: Line["layout"], paint: Line["paint"]): Line => ({
    type: "line",
    source,
    filter,
    layout: layout ?? {},
    paint: { "line-color": colour, "line-opacity": opacity, ...paint },
  });
  return {
    // Paper between lines that cross, as an engraver leaves it.
    casing: {
      type: "line",
      source,
      minzoom: casedFrom,
      layout: ROUND,
      paint: {
        "line-color": paper,
        "line-width": byZoom(["+", ["max", get("width"), get("outer")], 2.4]),
        "line-opacity": casing,
      },
    },
    band: line(BANDED, BUTT, { "line-width": outer, "line-opacity": bandOpacity }),
    core: line(KNOWN, ROUND, { "line-width": width }),
    edges: line(BANDED, BUTT, { "line-width": 1, "line-gap-width": outer }),
    open: line(OPEN, BUTT, {
      "line-width": 1,
      "line-gap-width": byZoom(["+", get("width"), 4.5]),
      "line-dasharray": [5, 4],
    }),
    unknown: line(UNKNOWN, ROUND, { "line-width": ["+", get("width"), 0.6], "line-dasharray": [0.1, 2.4] }),
    pattern: line(["==", get("pattern"), true], BUTT, {
      "line-width": ["+", get("width"), 0.2],
      "line-dasharray": [4, 2.6],
    }),
  };
}
