/** Bytes a page may weigh; below the 60 kB that are promised, so that a kB may be read as 1,000 or as 1,024 bytes. */
export const PAGE_LIMIT = 59_000;

export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A page much lighter than it may be is tried again with more on it. */
const FULL_ENOUGH = 0.6;
const TRIES = 8;

/** What of a list stands on one page: entries from `from` up to, and without, `to`; pages are counted from 1. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly page: number;
  readonly of: number;
}

/** Until all are cut nobody knows how many pages there will be: a number that takes as much room as any. */
const MANY = 1000;

/**
 * Cuts a list into pages that stay below the limit. `weigh` gives the bytes of the page with that part. Each page has
 * one entry at least, whatever it weighs; a list without entries has one page.
 */
export function cut(total: number, weigh: (part: Part) => number): readonly Part[] {
  const pages: { from: number; to: number }[] = [];
  let from = 0;
  do {
    const page = pages.length + 1;
    const rest = total - from;
    const at = from;
    const count = largest(rest, (tried) =>
      weigh({ from: at, to: at + tried, page, of: page === 1 && tried === total ? 1 : MANY }),
    );
    pages.push({ from, to: from + count });
    from += count;
  } while (from < total);
  return pages.map((part, at) => ({ ...part, page: at + 1, of: pages.length }));
}

/** Bytes of a page without any of its items are not known: two weighings tell what an item adds. */
function largest(most: number, weigh: (count: number) => number): number {
  if (most <= 1) return most;
  let fits = 1;
  let tooMany = most + 1;
  let next = Math.min(most, 60);
  const begin = weigh(next);
  if (begin <= PAGE_LIMIT && next === most) return most;
  const one = weigh(1);
  for (let tried = 0; tried < TRIES && fits + 1 < tooMany; tried++) {
    const bytes = tried === 0 ? begin : weigh(next);
    if (bytes <= PAGE_LIMIT) fits = next;
    else tooMany = next;
    if (fits === most || (bytes <= PAGE_LIMIT && bytes > PAGE_LIMIT * FULL_ENOUGH && tried > 2)) break;
    const each = Math.max(1, (bytes - one) / Math.max(1, next - 1));
    const guess = 1 + Math.floor((PAGE_LIMIT - one) / each);
    next = Math.min(most, Math.max(fits + 1, Math.min(tooMany - 1, guess)));
  }
  return fits;
}
