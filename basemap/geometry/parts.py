"""Simple shapes out of multiple ones, and lines out of pieces."""
from collections import defaultdict

from shapely.geometry import LineString, MultiLineString, MultiPolygon, Polygon
from shapely.ops import linemerge


def polygons(geometry):
    if isinstance(geometry, Polygon):
        return [geometry] if not geometry.is_empty else []
    return [p for g in getattr(geometry, "geoms", []) for p in polygons(g)]


def line_strings(geometry):
    if isinstance(geometry, LineString):
        return [geometry] if geometry.length > 0 else []
    return [l for g in getattr(geometry, "geoms", []) for l in line_strings(g)]


def merged(geometry):
    """Chains what touches end to end."""
    pieces = line_strings(geometry)
    return line_strings(linemerge(MultiLineString(pieces))) if pieces else []


def without_holes(polygon):
    return MultiPolygon([Polygon(p.exterior) for p in polygons(polygon)]).buffer(0)


def join(lines, gap):
    """Chains pieces whose ends lie within `gap` of each other; a chain that nearly closes is closed."""
    ends = _EndPoints(gap)
    snapped = []
    for line in lines:
        points = list(line.coords)
        points[0], points[-1] = ends.canonical(points[0]), ends.canonical(points[-1])
        if len(points) > 2 or points[0] != points[-1]:
            snapped.append(LineString(points))
    return merged(MultiLineString(snapped))


class _EndPoints:
    """The first end point seen stands for all that come to lie near it."""

    def __init__(self, gap):
        self.gap = gap
        self.cells = defaultdict(list)

    def canonical(self, point):
        x, y = (round(c / self.gap) for c in point)
        near = [p for dx in (-1, 0, 1) for dy in (-1, 0, 1) for p in self.cells[x + dx, y + dy]]
        for known in near:
            if abs(known[0] - point[0]) < self.gap and abs(known[1] - point[1]) < self.gap:
                return known
        self.cells[x, y].append(point)
        return point


class Nearby:
    """Finds shapes whose boxes meet. A plain loop, because shapely 1.8 and 2 disagree on what an STRtree returns."""

    def __init__(self, shapes):
        self.boxed = [(shape.bounds, shape) for shape in shapes]

    def of(self, geometry):
        west, south, east, north = geometry.bounds
        return [s for b, s in self.boxed if b[0] <= east and b[2] >= west and b[1] <= north and b[3] >= south]
