import { escapeHtml } from "./html";
import type { Sizes } from "./document";
import type { ReportWords } from "./words-en";

const WIDTH = 680;
const HEIGHT = 250;
const LEFT = 44;
const BOTTOM = 44;
const TOP = 26;
/** Bars stand in pairs: before as an outline, after filled, so that they differ without colour. */
const BAR = 26;

/** Round steps of the axis: at most five lines. */
function axisStep(highest: number): number {
  const rough = highest / 5;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= rough) ?? 10 * power;
}

/** Accounts by size of their group, before and after, as SVG without a style attribute. */
export function drawHistogram(sizes: Sizes, k: number, words: ReportWords): string {
  const bars = [
    ...sizes.classes.map(({ from, to, before, after }) => ({
      label:
        to === null
          ? words.sizes.andMore(from)
          : from === to
            ? words.number(from)
            : `${words.number(from)}–${words.number(to)}`,
      before,
      after,
      small: from < k,
    })),
    { label: words.sizes.silent, before: sizes.silentBefore, after: sizes.silentAfter, small: false },
  ];
  const highest = Math.max(1, ...bars.flatMap(({ before, after }) => [before, after]));
  const step = Math.max(1, axisStep(highest));
  // Room above the highest bar for its number.
  const top = Math.ceil((highest * 1.08) / step) * step;
  const y = (value: number): number =>
    Math.round((HEIGHT - BOTTOM - (value / top) * (HEIGHT - BOTTOM - TOP)) * 10) / 10;
  const slot = (WIDTH - LEFT) / bars.length;
  const lines = Array.from({ length: top / step + 1 }, (_, at) => at * step).map(
    (value) =>
      `<line class="grid" x1="${LEFT}" x2="${WIDTH}" y1="${y(value)}" y2="${y(value)}"/><text class="tick" x="${LEFT - 8}" y="${y(value) + 4}" text-anchor="end">${words.number(value)}</text>`,
  );
  const columns = bars.map(({ label, before, after, small }, at) => {
    const middle = Math.round((LEFT + slot * (at + 0.5)) * 10) / 10;
    const column = (kind: string, value: number, x: number): string =>
      `<rect class="${kind}" x="${x}" y="${y(value)}" width="${BAR}" height="${Math.round((y(0) - y(value)) * 10) / 10}"/>` +
      (value > 0
        ? `<text class="value" x="${x + BAR / 2}" y="${y(value) - 5}" text-anchor="middle">${words.number(value)}</text>`
        : "");
    return (
      column("before", before, middle - BAR - 2) +
      column("after", after, middle + 2) +
      `<text class="${small ? "label small" : "label"}" x="${middle}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${escapeHtml(label)}</text>`
    );
  });
  const border = Math.round(LEFT + slot * (k - 1));
  return `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeHtml(`${words.sizes.caption}. ${words.sizes.chart}`)}">
${lines.join("\n")}
<line class="limit" x1="${border}" x2="${border}" y1="${TOP - 14}" y2="${HEIGHT - BOTTOM}"/>
<text class="limit-label" x="${border - 6}" y="${TOP - 6}" text-anchor="end">k = ${words.number(k)}</text>
${columns.join("\n")}
<line class="axis" x1="${LEFT}" x2="${WIDTH}" y1="${y(0)}" y2="${y(0)}"/>
</svg>`;
}
