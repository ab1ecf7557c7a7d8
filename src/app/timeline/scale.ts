import type { Manner, TimeAxis, TimeBars, TimeKind } from "../../core/time-bars";

/** As a percentage, short enough for an attribute. */
export const share = (part: number, whole: number): string => `${Math.round((part / whole) * 1e5) / 1e3}%`;

export const decades = ({ first, last }: TimeAxis): readonly number[] =>
  Array.from({ length: Math.floor((last - first) / 10) + 1 }, (_, at) => first + at * 10);

/** By year, over these kinds and manners. */
export function totalsOf(bars: TimeBars, kinds: readonly TimeKind[], manners: readonly Manner[]): readonly number[] {
  const totals = Array.from(bars.account.exact, () => 0);
  for (const kind of kinds)
    for (const manner of manners) bars[kind][manner].forEach((count, at) => (totals[at] = (totals[at] ?? 0) + count));
  return totals;
}

/** Steps of 1, 2 or 5 times a power of ten that give two or three lines. */
export function niceStep(most: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most / 2)));
  return Math.max(1, ([5, 2, 1].find((factor) => factor * power <= most / 2) ?? 1) * power);
}

/** Parts one upon the other, `top` the sum up to and with each; what is nothing is left out. */
export function stacked<T>(
  keys: readonly T[],
  countOf: (key: T) => number,
): readonly { readonly key: T; readonly count: number; readonly top: number }[] {
  let top = 0;
  return keys.flatMap((key) => {
    const count = countOf(key);
    top += count;
    return count > 0 ? [{ key, count, top }] : [];
  });
}
