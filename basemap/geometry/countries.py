"""One polygon per country, land and territorial sea, from the quads of the OpenStreetMap outlines."""
from collections import defaultdict

from shapely.geometry import box
from shapely.ops import unary_union

from measure import km2
from parts import Nearby, polygons, without_holes


def outlines(pieces, region):
    frame = box(*region["bounds"])
    by_country = defaultdict(list)
    for piece, properties in pieces:
        by_country[properties["country"]].append(piece.buffer(0).intersection(frame))
    dissolved = {code: unary_union(parts) for code, parts in by_country.items()}
    cleaned = _cleaned(dissolved[region["focus"]], region["focusOutline"])
    return {**dissolved, region["focus"]: cleaned}


def on_land(country, land):
    """Cut polygon by polygon: the land of a continent in one piece is slow to intersect."""
    shores = Nearby([polygon for polygon, _ in land])
    return unary_union([p.intersection(shore) for p in polygons(country) for shore in shores.of(p)])


def _cleaned(outline, options):
    """Mapped river banks leave slits and specks along the border; they would be drawn as knots."""
    d = options["slitDegrees"]
    mitred = {"join_style": 2, "mitre_limit": 2}
    opened = without_holes(outline).buffer(-d, **mitred).buffer(d, **mitred)
    closed = opened.buffer(d, **mitred).buffer(-d, **mitred)
    kept = [p for p in polygons(without_holes(closed)) if km2(p) > options["smallestPartKm2"]]
    return unary_union(kept)
