import type { Position } from "../../core/dataset";

/** Kilometres of one degree of latitude: the longer side of a cell of rounding, wherever it lies. */
const KM_PER_DEGREE = 111.2;
/** Five decimals are about a metre. More says nothing of a building and betrays the instrument. */
const MAX_DECIMALS = 5;

/**
 * How many decimals a point keeps that is known within this radius: the fewest with which rounding moves it by no more
 * than a quarter of the radius, so that the place stays inside its drawn area and no digit pretends to more.
 */
export function decimalsFor(radiusKm: number): number {
  for (let decimals = 0; decimals < MAX_DECIMALS; decimals += 1) {
    const furthestShift = (KM_PER_DEGREE * Math.SQRT1_2) / 10 ** decimals;
    if (furthestShift <= radiusKm / 4) return decimals;
  }
  return MAX_DECIMALS;
}

/** The point as it is published. Rounding twice gives the same as rounding once. */
export function roundPoint([longitude, latitude]: Position, radiusKm: number): Position {
  const decimals = decimalsFor(radiusKm);
  return [Number(longitude.toFixed(decimals)), Number(latitude.toFixed(decimals))];
}
