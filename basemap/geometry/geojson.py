"""GeoJSON files as lists of (shape, properties)."""
import json

from shapely.geometry import mapping, shape


def read_features(path):
    collection = json.loads(path.read_text())
    return [(shape(f["geometry"]), f["properties"]) for f in collection["features"]]


def write_features(path, features):
    collection = {
        "type": "FeatureCollection",
        "features": [{"type": "Feature", "properties": p, "geometry": mapping(g)} for g, p in features],
    }
    path.write_text(json.dumps(collection))
