/** Testimonies as columns of numbers to be counted: those that are alike are one group, so that a filter goes over few. */
import type { Dataset } from "./dataset";

/** Open or unknown ends, in a column of 16-bit numbers. */
export const OPEN_START = -32768;
export const OPEN_END = 32767;

export interface AccountGroups {
  readonly groupFrom: Int16Array;
  readonly groupTo: Int16Array;
  /** 1: dated to about then. */
  readonly groupAbout: Uint8Array;
  /** How many testimonies: all of one site alone with the same date and violations. One of several sites is by itself. */
  readonly groupSize: Uint32Array;
  /** Where the links of each group end; those of the next begin there. */
  readonly groupEnd: Uint32Array;
  readonly linkSite: Uint32Array;
  readonly linkViolations: Uint32Array;
}

/** Gives every different number one of its own, from 0 on. */
function numbering(): (value: number) => number {
  const all = new Map<number, number>();
  return (value) => {
    const known = all.get(value) ?? all.size;
    all.set(value, known);
    return known;
  };
}

/** The links of each testimony beside each other: where they end, and their rows in that order. */
function linksByTestimony(testimony: readonly number[], size: number) {
  const ends = new Uint32Array(size);
  for (const one of testimony) ends[one] = (ends[one] as number) + 1;
  for (let at = 1; at < size; at++) ends[at] = (ends[at] as number) + (ends[at - 1] as number);
  const next = ends.slice();
  const order = new Uint32Array(testimony.length);
  for (let link = testimony.length - 1; link >= 0; link--) {
    const one = testimony[link] as number;
    const at = (next[one] as number) - 1;
    next[one] = at;
    order[at] = link;
  }
  return { ends, order };
}

export function groupAccounts({ testimonies, links, sites, approximate }: Dataset["index"]): AccountGroups {
  const about = new Uint8Array(testimonies.id.length);
  for (const row of approximate?.testimonies ?? []) about[row] = 1;
  const { ends, order } = linksByTestimony(links.testimony, about.length);
  const groups = { from: [] as number[], to: [] as number[], about: [] as number[], size: [] as number[] };
  const grouped = { end: [] as number[], site: [] as number[], violations: [] as number[] };
  const groupOf = new Map<number, number>();
  const numberOfDate = numbering();
  const numberOfMask = numbering();
  let link = 0;
  for (let row = 0; row < about.length; row++) {
    const end = ends[row] as number;
    if (link === end) continue;
    const from = testimonies.from[row] ?? OPEN_START;
    const to = testimonies.to[row] ?? OPEN_END;
    if (end - link === 1) {
      const only = order[link] as number;
      const date = numberOfDate((from * 65536 + to) * 2 + (about[row] as number));
      const mask = numberOfMask(links.violations[only] as number);
      const key = (mask * about.length + date) * sites.length + (links.site[only] as number);
      const known = groupOf.get(key);
      if (known !== undefined) {
        groups.size[known] = (groups.size[known] as number) + 1;
        link = end;
        continue;
      }
      groupOf.set(key, groups.size.length);
    }
    groups.from.push(from);
    groups.to.push(to);
    groups.about.push(about[row] as number);
    groups.size.push(1);
    for (; link < end; link++) {
      const at = order[link] as number;
      grouped.site.push(links.site[at] as number);
      grouped.violations.push(links.violations[at] as number);
    }
    grouped.end.push(grouped.site.length);
  }
  return {
    groupFrom: new Int16Array(groups.from),
    groupTo: new Int16Array(groups.to),
    groupAbout: new Uint8Array(groups.about),
    groupSize: new Uint32Array(groups.size),
    groupEnd: new Uint32Array(grouped.end),
    linkSite: new Uint32Array(grouped.site),
    linkViolations: new Uint32Array(grouped.violations),
  };
}
