"""Provinces fitted into the country outlines.

The source draws provinces inside an outline of its own that lies kilometres off. What it leaves over along the true
border and in the sea goes to the province that is nearest (a Voronoi diagram of points along the source's outline);
what it draws beyond the border is cut away.
"""
from bisect import bisect_left, bisect_right
from collections import defaultdict
from itertools import combinations

from shapely.geometry import MultiPoint, Point
from shapely.ops import unary_union, voronoi_diagram

from parts import Nearby, line_strings, merged

# About 2 km: steps of the leftover's inner edges, finer than the source is true.
STEP = 0.02
# Cells meet to within rounding.
TOUCHING = 1e-5


def areas(features, outlines, region):
    """{country: {name in the source: polygon}}, filling each country's outline."""
    by_country = defaultdict(lambda: defaultdict(list))
    for polygon, properties in features:
        by_country[properties["country"]][properties["name"]].append(polygon.buffer(0))
    return {code: _fitted(_united(by_country[code]), outlines[code]) for code in region["provinceLines"]}


def lines(fitted, land):
    """Lines between two provinces, on land only."""
    shores = Nearby([polygon for polygon, _ in land])
    inner = [line for code in sorted(fitted) for line in _inner_lines(fitted[code])]
    dry = [line.intersection(shore) for line in inner for shore in shores.of(line)]
    return [(line.simplify(0.0005), {}) for piece in dry for line in merged(piece)]


def _united(parts):
    return {name: unary_union(polygons) for name, polygons in sorted(parts.items())}


def _fitted(provinces, outline):
    whole = unary_union(list(provinces.values()))
    leftover = outline.difference(whole)
    cells = _cells_by_province(provinces, whole)
    return {
        name: province.intersection(outline).union(cells[name].intersection(leftover))
        for name, province in provinces.items()
    }


def _cells_by_province(provinces, whole):
    owners = {}
    for name, province in provinces.items():
        outer = province.boundary.intersection(whole.boundary)
        for line in line_strings(outer):
            for point in _points_along(line):
                owners.setdefault(point, name)
    cells = defaultdict(list)
    points = sorted(owners)
    diagram = voronoi_diagram(MultiPoint(points))
    # The diagram does not say which cell belongs to which point; sorted by longitude they are soon found.
    for cell in diagram.geoms:
        west, south, east, north = cell.bounds
        near = points[bisect_left(points, (west,)) : bisect_right(points, (east, 90))]
        owner = next(p for p in near if south <= p[1] <= north and cell.contains(Point(p)))
        cells[owners[owner]].append(cell)
    return {name: unary_union(cells[name]) for name in provinces}


def _points_along(line):
    count = max(1, round(line.length / STEP))
    at = [line.interpolate((i + 0.5) / count, normalized=True) for i in range(count)]
    return [(round(p.x, 6), round(p.y, 6)) for p in at]


def _inner_lines(provinces):
    shared = [
        a.boundary.intersection(b.buffer(TOUCHING))
        for (_, a), (_, b) in combinations(sorted(provinces.items()), 2)
        if a.distance(b) < TOUCHING
    ]
    return merged(unary_union(shared)) if shared else []
