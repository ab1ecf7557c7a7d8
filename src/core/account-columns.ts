/** Testimonies as columns of numbers to be counted: those that are alike stand in one row, so that a filter goes over few. */
import type { Dataset } from "./dataset";

/** Open or unknown ends, in a column of 16-bit numbers. */
export const OPEN_START = -32768;
export const OPEN_END = 32767;

export interface AccountColumns {
  /** Dates that testimonies have, each once: privacy and sources leave few different ones. */
  readonly dateFrom: Int16Array;
  readonly dateTo: Int16Array;
  readonly dateAbout: Uint8Array;
  /** Testimonies of one site alone, those of the same site, date and violations in one row with their number. */
  readonly alikeSite: Uint32Array;
  readonly alikeDate: Uint32Array;
  readonly alikeViolations: Uint32Array;
  readonly alikeCount: Uint32Array;
  /** Testimonies of several sites: a row for each of these, by a number of the testimony. */
  readonly sharedCount: number;
  readonly sharedTestimony: Uint32Array;
  readonly sharedSite: Uint32Array;
  readonly sharedDate: Uint32Array;
  readonly sharedViolations: Uint32Array;
}

/** Gives every different number one of its own, from 0 on. */
function numbering(): { readonly all: Map<number, number>; readonly of: (value: number) => number } {
  const all = new Map<number, number>();
  return {
    all,
    of(value) {
      let number = all.get(value);
      if (number === undefined) all.set(value, (number = all.size));
      return number;
    },
  };
}

/** Of each testimony which date it has. */
function datesOf({ testimonies, approximate }: Dataset["index"]) {
  const about = new Uint8Array(testimonies.id.length);
  for (const row of approximate?.testimonies ?? []) about[row] = 1;
  const dates = numbering();
  const YEARS = 0x10000;
  const date = Uint32Array.from(about, (flag, row) => {
    const from = testimonies.from[row] ?? OPEN_START;
    const to = testimonies.to[row] ?? OPEN_END;
    return dates.of(((from - OPEN_START) * YEARS + (to - OPEN_START)) * 2 + flag);
  });
  const keys = [...dates.all.keys()];
  return {
    date,
    dateFrom: Int16Array.from(keys, (key) => Math.floor(key / 2 / YEARS) + OPEN_START),
    dateTo: Int16Array.from(keys, (key) => (Math.floor(key / 2) % YEARS) + OPEN_START),
    dateAbout: Uint8Array.from(keys, (key) => key % 2),
  };
}

/** A hundred thousand testimonies are counted as some thousands of rows. */
function groupLinks({ links, testimonies, sites }: Dataset["index"], date: Uint32Array) {
  const perTestimony = new Uint32Array(testimonies.id.length);
  for (const testimony of links.testimony) perTestimony[testimony] = (perTestimony[testimony] as number) + 1;
  const alike = { site: [] as number[], date: [] as number[], violations: [] as number[], count: [] as number[] };
  const shared = { testimony: [] as number[], site: [] as number[], date: [] as number[], violations: [] as number[] };
  const rows = numbering();
  const masks = numbering();
  const sharedNumbers = numbering();
  links.testimony.forEach((testimony, link) => {
    const site = links.site[link] as number;
    const when = date[testimony] as number;
    const violations = links.violations[link] as number;
    if (perTestimony[testimony] !== 1) {
      shared.testimony.push(sharedNumbers.of(testimony));
      shared.site.push(site);
      shared.date.push(when);
      shared.violations.push(violations);
      return;
    }
    const row = rows.of((masks.of(violations) * testimonies.id.length + when) * sites.length + site);
    if (row < alike.count.length) {
      alike.count[row] = (alike.count[row] as number) + 1;
      return;
    }
    alike.site.push(site);
    alike.date.push(when);
    alike.violations.push(violations);
    alike.count.push(1);
  });
  return {
    alikeSite: new Uint32Array(alike.site),
    alikeDate: new Uint32Array(alike.date),
    alikeViolations: new Uint32Array(alike.violations),
    alikeCount: new Uint32Array(alike.count),
    sharedCount: sharedNumbers.all.size,
    sharedTestimony: new Uint32Array(shared.testimony),
    sharedSite: new Uint32Array(shared.site),
    sharedDate: new Uint32Array(shared.date),
    sharedViolations: new Uint32Array(shared.violations),
  };
}

export function accountColumns(index: Dataset["index"]): AccountColumns {
  const { date, ...dates } = datesOf(index);
  return { ...dates, ...groupLinks(index, date) };
}
