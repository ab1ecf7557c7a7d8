import type { Size } from "./generate";

export interface Result {
  readonly size: Size;
  readonly samples: Readonly<Record<string, readonly number[]>>;
}

export function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? NaN)
    : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}

const short = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** Median, and the range where there is one. */
export function written(list: readonly number[] | undefined): string {
  if (!list || list.length === 0) return "";
  const [low, high] = [Math.min(...list), Math.max(...list)];
  return low === high ? short(low) : `${short(median(list))} (${short(low)} to ${short(high)})`;
}

/** How the app does against a page with the least, in the same run. */
const RATIOS: readonly (readonly [name: string, own: string, other: string])[] = [
  ["pan: frames a second, of bare MapLibre's", "pan: frames a second", "maplibre: pan: frames a second"],
  ["filter, of bare MapLibre's", "filter", "maplibre: filter"],
  ["filter, of Leaflet clusters'", "filter", "leaflet: filter"],
];

/** One table, a row for what is measured, a column for each size. */
export function toTable(results: readonly Result[]): string {
  const names = [...new Set(results.flatMap(({ samples }) => Object.keys(samples)))];
  const rows = [
    ["", ...results.map(({ size }) => size.name)],
    ["sites / routes / sources", ...results.map(({ size }) => `${size.sites} / ${size.routes} / ${size.sources}`)],
    ...names.map((name) => [name, ...results.map(({ samples }) => written(samples[name]))]),
    ...RATIOS.map(([name, own, other]) => [
      name,
      ...results.map(({ samples: { [own]: a, [other]: b } }) =>
        a && b ? `× ${(median(a) / median(b)).toFixed(2)}` : "",
      ),
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
