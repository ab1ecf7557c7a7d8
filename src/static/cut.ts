/** Bytes a page may weigh; below the 60 kB that are promised, so that a kB may be read as 1,000 or as 1,024 bytes. */
export const PAGE_LIMIT = 59_000;

export const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** A page much lighter than it may be is tried again with more on it. */
const FULL_ENOUGH = 0.6;
const TRIES = 8;

/**
 * Cuts a list into pages that stay below the limit. `weigh` gives the bytes of the page with these items; `first` says
 * whether it is the page that holds everything else as well. Each page has one item at least, whatever it weighs.
 */
export function cut<T>(
  items: readonly T[],
  weigh: (items: readonly T[], first: boolean) => number,
): readonly (readonly T[])[] {
  const pages: (readonly T[])[] = [];
  let at = 0;
  do {
    const rest = items.slice(at);
    const first = pages.length === 0;
    const count = largest(rest.length, (tried) => weigh(rest.slice(0, tried), first));
    pages.push(rest.slice(0, count));
    at += count;
  } while (at < items.length);
  return pages;
}

/** Bytes of a page without any of its items are not known: two weighings tell what an item adds. */
function largest(most: number, weigh: (count: number) => number): number {
  if (most <= 1) return most;
  let fits = 1;
  let tooMany = most + 1;
  let next = Math.min(most, 60);
  const one = weigh(1);
  for (let tried = 0; tried < TRIES && fits + 1 < tooMany; tried++) {
    const bytes = weigh(next);
    if (bytes <= PAGE_LIMIT) fits = next;
    else tooMany = next;
    if (fits === most || (bytes <= PAGE_LIMIT && bytes > PAGE_LIMIT * FULL_ENOUGH && tried > 2)) break;
    const each = Math.max(1, (bytes - one) / Math.max(1, next - 1));
    const guess = 1 + Math.floor((PAGE_LIMIT - one) / each);
    next = Math.min(most, Math.max(fits + 1, Math.min(tooMany - 1, guess)));
  }
  return fits;
}
