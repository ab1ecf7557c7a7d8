"""Shapes for the data check: does a point lie in the country and province its record says?

They reach some way into the sea, so that a point on a quay is not called wrong for the coarseness of a coast line.
"""
from shapely.ops import polygonize, transform, unary_union

import borders
from measure import degrees
from parts import polygons

# Smaller rocks widen nothing once the sea margin is added.
SMALLEST_LAND_KM2 = 1
# Square degrees, about 0.01 km2: crumbs of cutting one outline with another.
SMALLEST_PART = 1e-6
# About 10 m, as written.
DECIMALS = 4


def shapes(outlines, areas, land, settings):
    options = settings["shapes"]
    shore = _shore(land, options)
    near = _near_border(outlines, settings["region"], options)
    detail = options["detailKm"]
    countries = [
        _feature("country", code, _drawn(outlines[code].intersection(shore), near, detail["nearBorder"], detail["elsewhere"]), options)
        for code in options["countries"]
    ]
    provinces = [
        _feature("province", code, _drawn(areas[code][name].intersection(shore), near, detail["provinces"], detail["elsewhere"]), options, name)
        for code, names in options["provinces"].items()
        for name in names
    ]
    return countries + provinces


def _shore(land, options):
    large = [p.simplify(0.002) for p, properties in land if properties["km2"] > SMALLEST_LAND_KM2]
    return unary_union([p.buffer(degrees(options["seaKm"]), resolution=2) for p in large]).simplify(0.003)


def _near_border(outlines, region, options):
    focus = region["focus"]
    lines = [line for line, _ in borders.lines(outlines, {**region, "borders": [b for b in region["borders"] if focus in b["between"]]})]
    return unary_union(lines).simplify(0.01).buffer(degrees(options["nearBorderKm"]), resolution=2)


def _drawn(shape, near, fine_km, coarse_km):
    """Fine where a point may be on the wrong bank, coarse where nobody is near the line."""
    edge = shape.boundary
    fine = edge.intersection(near).simplify(degrees(fine_km))
    coarse = edge.difference(near).simplify(degrees(coarse_km))
    faces = polygonize(unary_union([fine, coarse]))
    return unary_union([face for face in faces if shape.contains(face.representative_point())])


def _feature(kind, country, shape, options, name=None):
    province = {"province": options["provinces"][country][name]} if name else {}
    properties = {
        "kind": kind,
        "country": country,
        **province,
        "toleranceKm": options["toleranceKm"][kind],
        "source": options["source"][kind],
    }
    return _rounded(shape), properties


def _rounded(shape):
    """Rounding can fold an edge over its neighbour; mended shapes have new corners, so it may take a few turns."""
    for _ in range(10):
        shape = transform(lambda x, y: (round(x, DECIMALS), round(y, DECIMALS)), shape)
        if shape.is_valid:
            return shape
        shape = unary_union([p.buffer(0) for p in polygons(shape) if p.area > SMALLEST_PART])
    raise ValueError("shape does not stay valid when rounded")
