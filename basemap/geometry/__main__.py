"""Second half of the build: joins, cuts and cleans what the node steps have read.

Python, because shapely (GEOS) is the only well-kept library at hand that buffers, polygonises and merges tens of
thousands of vertices without losing slivers. Reads and writes GeoJSON in one folder: python3 geometry <folder>
"""
import json
import sys
from pathlib import Path

import borders
import countries
import land
import provinces
import rivers
import shapes
from geojson import read_features, write_features


def main(folder):
    settings = json.loads((folder / "settings.json").read_text())
    region = settings["region"]

    outlines = countries.outlines(read_features(folder / "outlines.geojson"), region)
    ground = land.ground(read_features(folder / "coast.geojson"), read_features(folder / "orientation.geojson"), region)
    focus = outlines[region["focus"]]
    border_lines = borders.lines(outlines, region)
    areas = provinces.areas(read_features(folder / "provinces.geojson"), outlines, region)

    out = {
        "land": ground["land"],
        "coast": ground["coast"],
        "focus": [(countries.on_land(focus, ground["land"]), {})],
        "lakes": land.lakes(read_features(folder / "lakes.geojson")),
        "borders": [(line, {"kind": kind}) for line, kind in border_lines],
        "rivers": rivers.lines(read_features(folder / "rivers.geojson"), borders.river_lines(outlines, region), region),
        "adm1": provinces.lines(areas, ground["land"]),
        "shapes": shapes.shapes(outlines, areas, ground["land"], settings),
    }
    for name, features in out.items():
        write_features(folder / f"{name}.out.geojson", features)
        print(f"{name}: {len(features)}")


main(Path(sys.argv[1]))
