/** The keys of a link and how they become text: all that a page needs to know to make one. */

export type Pair = readonly [key: string, value: string];

export const SELECTION_KEYS = ["site", "route", "account", "story", "compare", "page"] as const;
export const FACET_KEYS = [
  "type",
  "country",
  "region",
  "authority",
  "violation",
  "from",
  "to",
  "undated",
  "q",
] as const;
/** How it is shown, changed without touching what is open. */
export const SHOWN_KEYS = ["view", "lang", "theme"] as const;
/** Set once, by whoever makes the link. */
const HOST_KEYS = ["map", "accounts", "closed", "events", "panel", "version"] as const;
/** Every key of the grammar, in its order. Keys are never renamed. */
export const LINK_KEYS: readonly string[] = [...SELECTION_KEYS, ...FACET_KEYS, ...SHOWN_KEYS, ...HOST_KEYS];

/** Pairs as the text of a fragment, readable: only what would break the fragment is encoded. */
export function formatFragment(pairs: readonly Pair[]): string {
  const encode = (text: string) =>
    encodeURIComponent(text).replace(/%2C/g, ",").replace(/%2F/g, "/").replace(/%3A/g, ":");
  return pairs.map(([key, value]) => (value === "" ? encode(key) : `${encode(key)}=${encode(value)}`)).join("&");
}

/**
 * Pairs of a fragment, without the leading `#`. A host may append `#?secret=…` to the address of a frame (WordPress does):
 * a second `#` or a `?` begins a pair like `&`.
 */
export function parseFragment(fragment: string): Pair[] {
  const decode = (text: string) => {
    try {
      return decodeURIComponent(text.replace(/\+/g, " "));
    } catch {
      return text; // A stray % is the reader's typing, not a reason to lose the link.
    }
  };
  return fragment
    .split(/[#?&]/)
    .filter((part) => part !== "")
    .map((part) => {
      const at = part.indexOf("=");
      return at < 0 ? [decode(part), ""] : [decode(part.slice(0, at)), decode(part.slice(at + 1))];
    });
}
