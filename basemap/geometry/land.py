"""Land and coast from the pieces of the shoreline, lakes from theirs."""
from shapely.geometry import Point, Polygon, box
from shapely.ops import polygonize, unary_union

from measure import km2
from parts import Nearby, join, merged, polygons

# Where GSHHG is cut into bins the ends agree to some ten metres.
BIN_GAP = 0.0002
LAKE_GAP = 0.0005
# Rocks smaller than this (2 ha) are noise at every zoom we draw.
SMALLEST_KM2 = 0.02


def ground(pieces, orientation, region):
    """`land` polygons within bounds; `coast` lines, never stroked polygons: those would show a shore along the frame."""
    frame = box(*region["bounds"])
    shore = join([line for line, _ in pieces], BIN_GAP)
    closed = [line for line in shore if line.is_ring]
    islands = [Polygon(line) for line in closed]
    reading = frame.buffer(region["readingMargin"] / 2, join_style=2)
    mainland = _mainland([line for line in shore if not line.is_ring], [o for o, _ in orientation], reading)
    clipped = [part for p in islands + mainland for part in polygons(p.buffer(0).intersection(frame))]
    lines = [piece for line in shore for piece in merged(line.intersection(frame))]
    return {
        "land": [(p, {"km2": round(km2(p), 2)}) for p in clipped if km2(p) > SMALLEST_KM2],
        "coast": [(line, {"km2": size}) for line, size in map(_with_size, lines) if size > SMALLEST_KM2],
    }


def lakes(pieces):
    shores = join([line for line, properties in pieces if properties["level"] == 2], LAKE_GAP)
    found = [Polygon(list(line.coords) + [line.coords[0]]) for line in shores if _nearly_closed(line)]
    return [(p, {"km2": round(km2(p), 1)}) for p in sorted(found, key=km2, reverse=True)]


def _mainland(open_lines, orientation, reading):
    """Faces between the open shore lines and the frame; the coarse land says which of them are dry."""
    cut = unary_union([line.intersection(reading) for line in open_lines] + [reading.boundary])
    dry = Nearby([p for shape in orientation for p in polygons(shape) if p.intersects(reading)])
    return [face for face in polygonize(cut) if _stands_on(face.representative_point(), dry)]


def _stands_on(point, dry):
    return any(shape.contains(point) for shape in dry.of(point))


def _with_size(line):
    # Lines that end at the frame belong to something larger than the map.
    return (line, round(km2(Polygon(line)), 2)) if line.is_ring else (line, 1e9)


def _nearly_closed(line):
    gap = Point(line.coords[0]).distance(Point(line.coords[-1]))
    return len(line.coords) > 3 and (gap < 0.002 or (gap < 0.02 and len(line.coords) > 30))
