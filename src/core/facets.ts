/**
 * What a reader filters by, and what is shown then. Everything is counted over typed columns in one pass, so that a
 * filter costs the same whether a testimony has ten words or a thousand.
 */
import { groupAccounts, OPEN_END, OPEN_START, type AccountGroups } from "./account-groups";
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

/** Ids of sites by all that the search knows of names. */
export type SitesByName = (text: string) => ReadonlySet<string>;

export interface FacetIndex extends AccountGroups {
  readonly sites: readonly SiteFeature[];
  /** Per site facet: options in the order of the dataset, and for each site the position of its option. */
  readonly options: Record<SiteFacet, readonly string[]>;
  readonly siteOption: Record<SiteFacet, Uint16Array>;
  /** All names of each site, folded; made when a name is first filtered by. */
  readonly siteText: () => readonly string[];
  /** There once the search has arrived. */
  readonly sitesByName?: SitesByName;
  readonly violations: readonly Violation[];
  readonly testimonyCount: number;
  /** 1: the site has something that could be dated. */
  readonly hasEvidence: Uint8Array;
  readonly evidenceSite: Uint32Array;
  readonly evidenceKind: Uint8Array;
  readonly evidenceFrom: Int16Array;
  readonly evidenceTo: Int16Array;
}

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

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
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
  const evidence = {
    evidenceSite: new Uint32Array(index.evidence.site),
    evidenceKind: new Uint8Array(index.evidence.kind),
    evidenceFrom: column(index.evidence.from, OPEN_START),
    evidenceTo: column(index.evidence.to, OPEN_END),
  };
  const hasEvidence = new Uint8Array(sites.length);
  for (const site of index.links.site) hasEvidence[site] = 1;
  evidence.evidenceSite.forEach((site, row) => {
    if (!isUnknownPeriod(evidence, row)) hasEvidence[site] = 1;
  });
  return {
    sites,
    options,
    siteOption,
    siteText: once(() => sites.map(namesOf)),
    violations: index.violations,
    testimonyCount: index.testimonies.id.length,
    ...groupAccounts(index),
    hasEvidence,
    ...evidence,
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

const SITE_KIND = 3;
/** An operating period nobody knows is no evidence: it neither dates the site nor keeps it. */
const isUnknownPeriod = (
  { evidenceKind, evidenceFrom, evidenceTo }: Pick<FacetIndex, "evidenceKind" | "evidenceFrom" | "evidenceTo">,
  row: number,
): boolean => evidenceKind[row] === SITE_KIND && UNDATED(evidenceFrom[row] as number, evidenceTo[row] as number);

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
  if (facets.text.trim() !== "")
    othersThan(index, facets.text).forEach((other, site) => {
      if (other === 1) failed[site] = (failed[site] as number) | TEXT_BIT;
    });
  return failed;
}

const lastLooked = new WeakMap<FacetIndex, { readonly text: string; readonly others: Uint8Array }>();

/** Per site 1 where no name holds the words. Counts and time line ask for one text: it is looked up once. */
function othersThan(index: FacetIndex, text: string): Uint8Array {
  const last = lastLooked.get(index);
  if (last?.text === text) return last.others;
  const words = foldForSearch(text).split(/\s+/).filter(Boolean);
  const named = index.sitesByName?.(text);
  const names = index.siteText();
  const others = Uint8Array.from(index.sites, ({ id }, site) =>
    Number(!named?.has(id) && !words.every((word) => names[site]?.includes(word))),
  );
  lastLooked.set(index, { text, others });
  return others;
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
  let accountCount = 0;
  let undatedAccounts = 0;
  const { groupFrom, groupTo, groupSize, groupEnd, linkSite, linkViolations } = index;
  let link = 0;
  for (let group = 0; group < groupEnd.length; group++) {
    const standing = inYears(groupFrom[group] as number, groupTo[group] as number, facets);
    const count = groupSize[group] as number;
    const end = groupEnd[group] as number;
    let matched = false;
    for (; link < end; link++) {
      if (standing === 0) continue;
      const site = linkSite[link] as number;
      const violations = linkViolations[link] as number;
      told[site] = (told[site] as number) | violations;
      if (wanted !== 0 && (violations & wanted) === 0) continue;
      accounts[site] = (accounts[site] as number) + count;
      matched ||= failed[site] === 0;
    }
    if (!matched) continue;
    accountCount += count;
    if (standing === 2) undatedAccounts += count;
  }
  const inRange = otherEvidence(index, facets);
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
    counts: countOptions(index, { failed, passes, wanted, told }),
  };
}

/** Sites that evidence other than testimony keeps in range; a site with nothing to date counts as undated. */
function otherEvidence(index: FacetIndex, facets: Facets): Uint8Array {
  const { hasEvidence, evidenceSite, evidenceFrom, evidenceTo } = index;
  const inRange = new Uint8Array(index.sites.length);
  for (let row = 0; row < evidenceSite.length; row++)
    if (!isUnknownPeriod(index, row) && inYears(evidenceFrom[row] as number, evidenceTo[row] as number, facets) !== 0)
      inRange[evidenceSite[row] as number] = 1;
  for (let site = 0; site < inRange.length; site++) if (hasEvidence[site] === 0 && facets.undated) inRange[site] = 1;
  return inRange;
}

interface Pass {
  readonly failed: Uint8Array;
  readonly told: Uint32Array;
  readonly wanted: number;
  readonly passes: (site: number, mask: number) => boolean;
}

/** Facet by facet, not site by site: loops over one column each. */
function countOptions(index: FacetIndex, { failed, told, wanted, passes }: Pass): FacetResult["counts"] {
  const counts = { violations: index.violations.map(() => 0) } as Record<SiteFacet | "violations", number[]>;
  const passing = failed.map((_, site) => Number(passes(site, wanted)));
  SITE_FACETS.forEach((facet, bit) => {
    const option = index.siteOption[facet];
    const list = index.options[facet].map(() => 0);
    const others = ~(1 << bit);
    for (let site = 0; site < failed.length; site++) {
      if (passing[site] === 0 || ((failed[site] as number) & others) !== 0) continue;
      const at = option[site] as number;
      list[at] = (list[at] as number) + 1;
    }
    counts[facet] = list;
  });
  counts.violations.forEach((_, bit) => {
    let sites = 0;
    for (let site = 0; site < failed.length; site++)
      if (failed[site] === 0 && ((told[site] as number) & (1 << bit)) !== 0) sites += 1;
    counts.violations[bit] = sites;
  });
  return counts;
}

/** Whether one record is in the chosen years: the same rule as above, for what a panel lists. */
export function matchesYears(span: YearSpan | undefined, facets: Facets): boolean {
  if (!span || !isDated(span)) return facets.undated;
  return !hasYears(facets) || touchesYears(span, facets);
}
