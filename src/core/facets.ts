/**
 * What a reader filters by, and what is shown then. Everything is counted over typed columns in one pass, so that a
 * filter costs the same whether a testimony has ten words or a thousand.
 */
import type { Dataset, SiteFeature } from "./dataset";
import { isDated, touchesYears, type YearSpan } from "./period";
import type { Violation } from "./vocabulary";

export interface Facets {
  /** Site types; an empty list of any facet means all. */
  readonly types: readonly string[];
  readonly countries: readonly string[];
  /** Provinces. */
  readonly regions: readonly string[];
  readonly authorities: readonly string[];
  readonly violations: readonly Violation[];
  readonly from: number | null;
  readonly to: number | null;
  /** false: leave out what has no date. */
  readonly undated: boolean;
  /** Looked for in names and other spellings. */
  readonly text: string;
}

export const NO_FACETS: Facets = {
  types: [],
  countries: [],
  regions: [],
  authorities: [],
  violations: [],
  from: null,
  to: null,
  undated: true,
  text: "",
};

export const hasYears = (facets: YearSpan): boolean => facets.from !== null || facets.to !== null;
export const isFiltered = (facets: Facets): boolean =>
  hasYears(facets) ||
  !facets.undated ||
  facets.text !== "" ||
  [facets.types, facets.countries, facets.regions, facets.authorities, facets.violations].some(
    (chosen) => chosen.length > 0,
  );

const SITE_FACETS = ["types", "countries", "regions", "authorities"] as const;
type SiteFacet = (typeof SITE_FACETS)[number];
const PROPERTY: Record<SiteFacet, "type" | "country" | "province" | "authority"> = {
  types: "type",
  countries: "country",
  regions: "province",
  authorities: "authority",
};
/** A site without a value stands under this option: "not known" is a choice of its own. */
export const NOT_KNOWN = "not-known";
const TEXT_BIT = 1 << SITE_FACETS.length;

export interface FacetIndex {
  readonly sites: readonly SiteFeature[];
  /** Per site facet: options in the order of the dataset, and for each site the position of its option. */
  readonly options: Record<SiteFacet, readonly string[]>;
  readonly siteOption: Record<SiteFacet, Uint16Array>;
  readonly siteText: readonly string[];
  /** Sites by all that the search knows of names; there once the search has arrived. */
  readonly sitesByName?: (text: string) => ReadonlySet<string>;
  readonly violations: readonly Violation[];
  readonly testimonyCount: number;
  readonly testimonyFrom: Int16Array;
  readonly testimonyTo: Int16Array;
  readonly linkTestimony: Uint32Array;
  readonly linkSite: Uint32Array;
  readonly linkViolations: Uint32Array;
  readonly evidenceSite: Uint32Array;
  readonly evidenceKind: Uint8Array;
  readonly evidenceFrom: Int16Array;
  readonly evidenceTo: Int16Array;
}

/** Open or unknown ends, in a column of 16-bit numbers. */
export const OPEN_START = -32768;
export const OPEN_END = 32767;
const UNDATED = (from: number, to: number): boolean => from === OPEN_START && to === OPEN_END;

const column = (values: readonly (number | null)[], open: number): Int16Array =>
  new Int16Array(values.map((value) => value ?? open));

/** Lower case without marks, apostrophes and hyphens: "Ch'ŏngjin" and "chongjin" meet. Hangul is kept whole. */
export const foldForSearch = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f'’‘`´ʻʼ-]/g, "")
    .normalize("NFC")
    .toLowerCase();

function namesOf(site: SiteFeature): string {
  const { properties } = site;
  const names = Object.entries(properties).flatMap(([key, value]) =>
    /^(?:name|county)(?::|$)/.test(key) ? [String(value)] : [],
  );
  return foldForSearch([...names, properties.aliases ?? "", site.id.replaceAll("-", " ")].join(" ; "));
}

export function buildFacetIndex(dataset: Dataset): FacetIndex {
  const { sites, index, manifest } = dataset;
  const known: Record<SiteFacet, readonly string[]> = {
    types: manifest.siteTypes.map((type) => type.id),
    countries: manifest.countries.map((country) => country.id),
    regions: manifest.provinces.map((province) => province.id),
    authorities: manifest.authorities.map((authority) => authority.id),
  };
  const options = {} as Record<SiteFacet, readonly string[]>;
  const siteOption = {} as Record<SiteFacet, Uint16Array>;
  for (const facet of SITE_FACETS) {
    const values = sites.map((site) => site.properties[PROPERTY[facet]] ?? NOT_KNOWN);
    const present = new Set(values);
    const list = [
      ...known[facet].filter((id) => present.has(id)),
      ...[...present].filter((id) => !known[facet].includes(id)),
    ];
    options[facet] = list;
    siteOption[facet] = Uint16Array.from(values, (value) => list.indexOf(value));
  }
  return {
    sites,
    options,
    siteOption,
    siteText: sites.map(namesOf),
    violations: index.violations,
    testimonyCount: index.testimonies.id.length,
    testimonyFrom: column(index.testimonies.from, OPEN_START),
    testimonyTo: column(index.testimonies.to, OPEN_END),
    linkTestimony: new Uint32Array(index.links.testimony),
    linkSite: new Uint32Array(index.links.site),
    linkViolations: new Uint32Array(index.links.violations),
    evidenceSite: new Uint32Array(index.evidence.site),
    evidenceKind: new Uint8Array(index.evidence.kind),
    evidenceFrom: column(index.evidence.from, OPEN_START),
    evidenceTo: column(index.evidence.to, OPEN_END),
  };
}

export interface FacetResult {
  /** One byte a site, in the order of the dataset: 1 is shown. */
  readonly shown: Uint8Array;
  /** Testimonies that match, a site. */
  readonly accounts: Uint32Array;
  readonly siteCount: number;
  /** Shown sites without the place-holders. */
  readonly countedSites: number;
  /** Different testimonies at shown sites. */
  readonly accountCount: number;
  /** Of these, the ones without a date. */
  readonly undatedAccounts: number;
  /** How many sites would be shown if this option were the facet's only choice and the others stayed. */
  readonly counts: Record<SiteFacet | "violations", readonly number[]>;
}

/** What is in range: 1 dated and touching, 2 undated and kept, 0 out. */
function inYears(from: number, to: number, facets: Facets): 0 | 1 | 2 {
  if (UNDATED(from, to)) return facets.undated ? 2 : 0;
  if (!hasYears(facets)) return 1;
  return (facets.to === null || from <= facets.to) && (facets.from === null || to >= facets.from) ? 1 : 0;
}

let last: readonly [FacetIndex, years: string, Uint8Array] | undefined;
/** Of each testimony whether it is in range; made again only when the years change. */
function standings(index: FacetIndex, facets: Facets): Uint8Array {
  const years = [facets.from, facets.to, facets.undated].join();
  if (last?.[0] !== index || last[1] !== years) {
    const { testimonyFrom, testimonyTo } = index;
    last = [
      index,
      years,
      new Uint8Array(testimonyFrom.length).map((_, at) =>
        inYears(testimonyFrom[at] as number, testimonyTo[at] as number, facets),
      ),
    ];
  }
  return last[2];
}

/** Per site a mask of failed site facets, one bit each, so that counts can leave out one facet at a time. */
export function failedFacets(index: FacetIndex, facets: Facets): Uint8Array {
  const failed = new Uint8Array(index.sites.length);
  SITE_FACETS.forEach((facet, bit) => {
    if (facets[facet].length === 0) return;
    const chosen = new Set(facets[facet].map((id) => index.options[facet].indexOf(id)));
    const option = index.siteOption[facet];
    for (let site = 0; site < failed.length; site++)
      if (!chosen.has(option[site] as number)) failed[site] = (failed[site] as number) | (1 << bit);
  });
  const words = foldForSearch(facets.text).split(/\s+/).filter(Boolean);
  if (words.length > 0) {
    const named = index.sitesByName?.(facets.text);
    index.siteText.forEach((text, site) => {
      if (named?.has((index.sites[site] as SiteFeature).id)) return;
      if (!words.every((word) => text.includes(word))) failed[site] = (failed[site] as number) | TEXT_BIT;
    });
  }
  return failed;
}

/** The chosen violations as a mask; 0 while none is chosen. */
export const maskOf = (index: FacetIndex, facets: Facets): number =>
  facets.violations.reduce((mask, violation) => mask | (1 << index.violations.indexOf(violation)), 0);

/**
 * The rule of the link (`type`, `violation`, `from`, `to`): a site is shown when one and the same record of it meets
 * violation and years. Undated records stay unless left out; a site that has nothing to date stays with them.
 * A violation is a matter of testimonies only.
 */
export function applyFacets(index: FacetIndex, facets: Facets): FacetResult {
  const size = index.sites.length;
  const wanted = maskOf(index, facets);
  const failed = failedFacets(index, facets);
  // Violations told of at a site within the years, whatever violation is chosen: what the counts per violation need.
  const told = new Uint32Array(size);
  const accounts = new Uint32Array(size);
  const hasOwn = new Uint8Array(size);
  const matched = new Uint8Array(index.testimonyCount);
  let accountCount = 0;
  let undatedAccounts = 0;
  const { linkTestimony, linkSite, linkViolations } = index;
  const inRangeOf = standings(index, facets);
  for (let link = 0; link < linkSite.length; link++) {
    const site = linkSite[link] as number;
    const testimony = linkTestimony[link] as number;
    hasOwn[site] = 1;
    const standing = inRangeOf[testimony] as number;
    if (standing === 0) continue;
    const violations = linkViolations[link] as number;
    told[site] = (told[site] as number) | violations;
    if (wanted !== 0 && (violations & wanted) === 0) continue;
    accounts[site] = (accounts[site] as number) + 1;
    if (failed[site] !== 0 || matched[testimony] === 1) continue;
    matched[testimony] = 1;
    accountCount += 1;
    if (standing === 2) undatedAccounts += 1;
  }
  const inRange = otherEvidence(index, facets, hasOwn);
  const passes = (site: number, mask: number): boolean =>
    mask !== 0 ? ((told[site] as number) & mask) !== 0 : (accounts[site] as number) > 0 || inRange[site] === 1;
  const shown = new Uint8Array(size);
  let siteCount = 0;
  let countedSites = 0;
  for (let site = 0; site < size; site++) {
    if (failed[site] !== 0 || !passes(site, wanted)) continue;
    shown[site] = 1;
    siteCount += 1;
    if ((index.sites[site] as SiteFeature).properties.counted) countedSites += 1;
  }
  return {
    shown,
    accounts,
    siteCount,
    countedSites,
    accountCount,
    undatedAccounts,
    counts: countOptions(index, { failed, passes, wanted, told, inRange }),
  };
}

/** Sites that evidence other than testimony keeps in range; a site with nothing to date counts as undated. */
function otherEvidence(index: FacetIndex, facets: Facets, hasOwn: Uint8Array): Uint8Array {
  const inRange = new Uint8Array(index.sites.length);
  const { evidenceSite, evidenceKind, evidenceFrom, evidenceTo } = index;
  const SITE_KIND = 3;
  for (let row = 0; row < evidenceSite.length; row++) {
    const site = evidenceSite[row] as number;
    const from = evidenceFrom[row] as number;
    const to = evidenceTo[row] as number;
    // An operating period nobody knows is no evidence: it neither dates the site nor keeps it.
    if (evidenceKind[row] === SITE_KIND && UNDATED(from, to)) continue;
    hasOwn[site] = 1;
    if (inYears(from, to, facets) !== 0) inRange[site] = 1;
  }
  for (let site = 0; site < inRange.length; site++) if (hasOwn[site] === 0 && facets.undated) inRange[site] = 1;
  return inRange;
}

interface Pass {
  readonly failed: Uint8Array;
  readonly told: Uint32Array;
  readonly inRange: Uint8Array;
  readonly wanted: number;
  readonly passes: (site: number, mask: number) => boolean;
}

function countOptions(index: FacetIndex, pass: Pass): FacetResult["counts"] {
  const counts = { violations: index.violations.map(() => 0) } as Record<SiteFacet | "violations", number[]>;
  for (const facet of SITE_FACETS) counts[facet] = index.options[facet].map(() => 0);
  for (let site = 0; site < index.sites.length; site++) {
    const failed = pass.failed[site] as number;
    if (pass.passes(site, pass.wanted)) {
      SITE_FACETS.forEach((facet, bit) => {
        if ((failed & ~(1 << bit)) !== 0) return;
        const option = index.siteOption[facet][site] as number;
        const list = counts[facet];
        list[option] = (list[option] as number) + 1;
      });
    }
    if (failed !== 0) continue;
    const told = pass.told[site] as number;
    index.violations.forEach((_, bit) => {
      if ((told & (1 << bit)) !== 0) counts.violations[bit] = (counts.violations[bit] as number) + 1;
    });
  }
  return counts;
}

/** Whether one record is in the chosen years: the same rule as above, for what a panel lists. */
export function matchesYears(span: YearSpan | undefined, facets: Facets): boolean {
  if (!span || !isDated(span)) return facets.undated;
  return !hasYears(facets) || touchesYears(span, facets);
}
