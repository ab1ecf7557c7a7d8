"""Inland rivers, and the border rivers as the border itself draws them."""
from shapely.geometry import LineString, Point
from shapely.ops import nearest_points, unary_union

from measure import degrees, evened, km, restored
from parts import join, merged

GAP = 0.0005


def lines(pieces, border_rivers, region):
    """The source knows the border rivers too, a kilometre off: its version goes, and tributaries are led to ours."""
    options, bounds = region["rivers"], region["bounds"]
    border = unary_union([evened(line, bounds) for line in border_rivers])
    beside = border.buffer(degrees(options["doublesBorderRiverWithinKm"]))
    inland = []
    for level in sorted({p["level"] for _, p in pieces} - set(options["leftOutLevels"])):
        rank = 1 if level in options["majorLevels"] else 2
        for line in join([l for l, p in pieces if p["level"] == level], GAP):
            for piece in merged(evened(line, bounds).difference(beside)):
                led = restored(_led_to(piece, border, beside), bounds)
                inland.append((led, {"kind": "inland", "rank": rank}))
    kept = [(line, properties) for line, properties in inland if km(line) > options["shortestKm"]]
    return kept + [(line, {"kind": "border", "rank": 0}) for line in border_rivers]


def _led_to(line, border, beside):
    points = list(line.coords)
    edge = beside.boundary
    if edge.distance(Point(points[0])) < 1e-6:
        points.insert(0, nearest_points(border, Point(points[0]))[0].coords[0])
    if edge.distance(Point(points[-1])) < 1e-6:
        points.append(nearest_points(border, Point(points[-1]))[0].coords[0])
    return LineString(points)
