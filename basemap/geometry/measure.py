"""Lengths and areas in kilometres, good to a per cent over the few degrees of a region."""
import math

from shapely.affinity import scale

KM_PER_DEGREE = 111.32


def km2(polygon):
    return polygon.area * KM_PER_DEGREE**2 * math.cos(math.radians(polygon.centroid.y))


def km(line):
    return line.length and _evened(line, line.centroid.y).length * KM_PER_DEGREE


def middle(bounds):
    return (bounds[1] + bounds[3]) / 2


def evened(geometry, bounds):
    """Degrees of longitude shortened to those of latitude, so that a distance is one in every direction."""
    return _evened(geometry, middle(bounds))


def restored(geometry, bounds):
    return scale(geometry, xfact=1 / math.cos(math.radians(middle(bounds))), yfact=1, origin=(0, 0))


def degrees(kilometres):
    return kilometres / KM_PER_DEGREE


def _evened(geometry, latitude):
    return scale(geometry, xfact=math.cos(math.radians(latitude)), yfact=1, origin=(0, 0))
