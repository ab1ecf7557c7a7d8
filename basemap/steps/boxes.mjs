// A box is [west, south, east, north] in degrees.

export function overlaps(a, b) {
  return a[0] < b[2] && a[2] > b[0] && a[1] < b[3] && a[3] > b[1];
}

export function contains([west, south, east, north], [x, y]) {
  return x > west && x < east && y > south && y < north;
}

export function grow([west, south, east, north], degrees) {
  return [west - degrees, south - degrees, east + degrees, north + degrees];
}
