// One feature per line, sorted, four decimals (about 10 m): a diff shows which shape has changed.

export function toShapesText(features) {
  const lines = features.map((feature) => JSON.stringify(rounded(feature)));
  return `{"type":"FeatureCollection","features":[\n${lines.sort().join(",\n")}\n]}\n`;
}

function rounded({ properties, geometry }) {
  return {
    type: "Feature",
    properties,
    geometry: { type: geometry.type, coordinates: roundDeep(geometry.coordinates) },
  };
}

function roundDeep(value) {
  return Array.isArray(value) ? value.map(roundDeep) : Math.round(value * 1e4) / 1e4;
}
