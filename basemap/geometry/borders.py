"""Lines between two countries: the outline of the first where the second lies beside it."""
from shapely.geometry import box
from shapely.ops import unary_union

from parts import merged

# Wider than what cleaning moves an outline, narrower than any border river.
BESIDE = 0.0012
# About 5 m: below what the source itself knows.
UNSEEN = 0.00005
# Shorter pieces (about 1 km) are where a slit was closed, not a border.
STUB = 0.01


def lines(outlines, region):
    return [(line, border["kind"]) for border in region["borders"] for line in _between(outlines, border)]


def river_lines(outlines, region):
    """Borders that run in a river, less the stretches on dry land."""
    wet = []
    for border in region["borders"]:
        if "river" not in border:
            continue
        dry = unary_union([box(*bounds) for bounds in border["river"]["dry"]])
        wet += [piece for line in _between(outlines, border) for piece in merged(line.difference(dry))]
    return wet


def _between(outlines, border):
    first, second = (outlines[code] for code in border["between"])
    within = box(*border["within"])
    edge = first.intersection(within.buffer(0.1)).boundary.intersection(within)
    beside = edge.intersection(second.intersection(within.buffer(0.1)).buffer(BESIDE))
    return [line.simplify(UNSEEN) for line in merged(beside) if line.length > STUB]
