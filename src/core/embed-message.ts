/**
 * What a framed atlas and the page around it say to each other: a public contract, version 1. Either side may be hostile:
 * what is not exactly a message of the contract is no message.
 */
export const EMBED_CONTRACT = 1;

/** From the frame. `select` and `filter` only where the embedder has asked for them in the link. */
export type FrameMessage =
  | { readonly atlas: 1; readonly type: "ready" | "exit" }
  /** Height of the content in CSS pixels, for a host that lets the frame grow with it. */
  | { readonly atlas: 1; readonly type: "resize"; readonly height: number }
  | { readonly atlas: 1; readonly type: "select" | "filter"; readonly link: string };

/** To the frame: `select` opens, `filter` filters, `view` sets language, theme and map or list. A link is a fragment without `#`. */
export interface HostMessage {
  readonly atlas: 1;
  readonly type: "select" | "filter" | "view";
  readonly link: string;
}

/** Longer than any view of the atlas. */
const LONGEST_LINK = 2000;
/** Higher frames are a mistake, and cost the host's page its memory. */
const HIGHEST = 20_000;

type Fields = Readonly<Record<string, unknown>>;

const fieldsOf = (data: unknown): Fields | null =>
  typeof data === "object" && data !== null && (data as Fields)["atlas"] === EMBED_CONTRACT ? (data as Fields) : null;

const isLink = (link: unknown): link is string => typeof link === "string" && link.length <= LONGEST_LINK;

/** A message of a frame, or null. The caller has checked that it comes from its own frame. */
export function parseFrameMessage(data: unknown): FrameMessage | null {
  const fields = fieldsOf(data);
  if (!fields) return null;
  const { type, height, link } = fields;
  if (type === "ready" || type === "exit") return { atlas: 1, type };
  if (type === "resize" && typeof height === "number" && height > 0 && height <= HIGHEST)
    return { atlas: 1, type, height };
  return (type === "select" || type === "filter") && isLink(link) ? { atlas: 1, type, link } : null;
}

/** A message of a host's page, or null. */
export function parseHostMessage(data: unknown): HostMessage | null {
  const fields = fieldsOf(data);
  if (!fields) return null;
  const { type, link } = fields;
  return (type === "select" || type === "filter" || type === "view") && isLink(link) ? { atlas: 1, type, link } : null;
}

/** Lets through `burst` messages at once and then `perSecond`; the clock is the caller's, in milliseconds. */
export function rateLimit(burst: number, perSecond: number): (now: number) => boolean {
  let left = burst;
  let last = 0;
  return (now) => {
    left = Math.min(burst, left + ((now - last) / 1000) * perSecond);
    last = now;
    if (left < 1) return false;
    left -= 1;
    return true;
  };
}
