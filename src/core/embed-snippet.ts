/** The lines an editor pastes: a frame, or the element that makes one, each with a link for whoever sees neither. */
import { formatFragment, LINK_KEYS } from "./link-keys";
import { DEFAULT_VIEW, formatUrlState, NO_HOST, type ViewState } from "./url-state";

export const RATIOS = ["16/9", "4/3", "1/1"] as const;
export type Ratio = (typeof RATIOS)[number];
export type EmbedSize =
  | { readonly kind: "height"; readonly height: number }
  | { readonly kind: "ratio"; readonly ratio: Ratio }
  /** As high as what it shows; the element alone can do this. */
  | { readonly kind: "content" };

export interface EmbedOrder {
  readonly view: Partial<ViewState>;
  readonly size: EmbedSize;
  readonly title: string;
  /** Words of the link that stands in for the map. */
  readonly link: string;
  /** Address of the folder of the atlas, ending in a slash. */
  readonly root: string;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
const escape = (text: string): string => text.replace(/[&"<>]/g, (character) => ESCAPES[character] ?? character);

const pairsOf = (view: Partial<ViewState>) => formatUrlState({ ...DEFAULT_VIEW, ...view, foreign: [] });
const address = (page: string, view: Partial<ViewState>): string => {
  const fragment = formatFragment(pairsOf(view));
  return page + (fragment && `#${fragment}`);
};

/** Address of the frame itself. */
export const frameAddress = ({ root, view }: Pick<EmbedOrder, "root" | "view">): string =>
  address(`${root}embed.html`, view);

/** The link for who sees no frame leads to all of the atlas: nothing is kept back there. */
const linkLine = ({ root, view, link }: EmbedOrder): string =>
  `<a href="${escape(address(`${root}index.html`, { ...view, host: NO_HOST, map: null }))}">${escape(link)}</a>`;

const LOWEST = 320;

/** Also as styles: many a theme says `iframe { height: auto }`, and a frame with a border is wider than its column. */
const measureOf = (size: EmbedSize): string => {
  if (size.kind === "ratio")
    return `width="100%" style="display:block;width:100%;aspect-ratio:${size.ratio};height:auto;min-height:${LOWEST}px;border:0"`;
  const height = size.kind === "height" ? size.height : 600;
  return `width="100%" height="${height}" style="display:block;width:100%;height:${height}px;border:0"`;
};

export function frameSnippet(order: EmbedOrder): string {
  const { size, title } = order;
  return [
    `<iframe src="${escape(frameAddress(order))}" title="${escape(title)}" ${measureOf(size)} loading="lazy" allow="fullscreen"></iframe>`,
    `<p>${linkLine(order)}</p>`,
  ].join("\n");
}

export function elementSnippet(order: EmbedOrder): string {
  const { size, title, view, root } = order;
  const attributes = [
    ...pairsOf(view).filter(([key]) => LINK_KEYS.includes(key)),
    ["title", title] as const,
    size.kind === "ratio"
      ? (["ratio", size.ratio] as const)
      : (["height", size.kind === "height" ? String(size.height) : "content"] as const),
  ].map(([key, value]) => ` ${key}="${escape(value)}"`);
  // Kept free before the script has come; a page that forbids style attributes writes it into its own sheet.
  const kept =
    size.kind === "ratio"
      ? `display:block;width:100%;aspect-ratio:${size.ratio};min-height:${LOWEST}px`
      : `display:block;width:100%;min-height:${size.kind === "height" ? size.height : 600}px`;
  return [
    `<script async src="${escape(root)}embed.js"></script>`,
    `<testimony-atlas${attributes.join("")} style="${kept}">${linkLine(order)}</testimony-atlas>`,
  ].join("\n");
}
