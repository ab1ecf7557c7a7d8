/** How a thing is known: how many documents, not how many copies, and what is not published at all. Counted, never stored. */
import type { SiteDetail, SourceDocument } from "./dataset";
import { evidenceSummary, type AccountsOfSite, type EvidenceSummary } from "./relations";
import type { ConditionCategory } from "./vocabulary";

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

const issuedOf = ({ issued }: SourceDocument): string => JSON.stringify(issued?.["date-parts"] ?? "");

/**
 * What makes two records of a source one document. A record can have several such marks; sharing one is enough.
 *
 * - `primary`: both name the same document behind them (a copy, a translation, a summary each), or one is the document
 *   that the other names.
 * - title and holder: the same title from the same keeper of the testimony.
 * - title, publisher and date, where no holder is recorded: one article under two addresses.
 *
 * Titles alone are not enough: two papers give two events the same headline. A shared holder alone is not either: an
 * organisation publishes many reports. So the rule can count one document twice where records do not say that one
 * comes from the other; it never merges two that nothing connects.
 */
function marksOf(source: SourceDocument, primaries: ReadonlySet<string>): string[] {
  const title = plain(source.title);
  const keeper =
    source.holder === undefined
      ? `from ${plain(source.publisher ?? "")} on ${issuedOf(source)}`
      : `held by ${plain(source.holder)}`;
  const behind = [source.primary === undefined ? "" : plain(source.primary), title].filter((one) => primaries.has(one));
  return [`titled ${title} ${keeper}`, ...behind.map((one) => `primary ${one}`)];
}

/**
 * How many different documents stand behind cited sources; copies, translations and summaries of one count once. An id
 * that the list of sources does not have counts as a document of its own.
 */
export function countDocuments(cited: Iterable<string>, sources: ReadonlyMap<string, SourceDocument>): number {
  const ids = [...new Set(cited)];
  const primaries = new Set(ids.flatMap((id) => sources.get(id)?.primary ?? []).map(plain));
  const leaders = ids.map((_, at) => at);
  const leaderOf = (at: number): number => (leaders[at] === at ? at : leaderOf(leaders[at] ?? at));
  const seen = new Map<string, number>();
  for (const [at, id] of ids.entries()) {
    const source = sources.get(id);
    for (const mark of source ? marksOf(source, primaries) : []) {
      const earlier = seen.get(mark);
      if (earlier === undefined) seen.set(mark, at);
      else leaders[leaderOf(at)] = leaderOf(earlier);
    }
  }
  return leaders.filter((leader, at) => leader === at).length;
}

/** What a reader of a place of custody looks for first, in that order; said to be not published where it is missing. */
export const EXPECTED_CATEGORIES = [
  "cell-size",
  "occupancy",
  "food",
  "water-sanitation",
  "medical",
  "mortality",
] as const satisfies readonly ConditionCategory[];
export type ExpectedCategory = (typeof EXPECTED_CATEGORIES)[number];

/** Categories that tell of a place from outside: with nothing else known, no list of what is missing inside is made. */
const FROM_OUTSIDE: ReadonlySet<ConditionCategory> = new Set(["transfer", "incidents", "history", "method", "extent"]);

export interface SiteEvidence extends EvidenceSummary {
  /** Conditions, accounts and reports together: everything that somebody says of the place. */
  readonly claims: number;
  /** Claims that no date belongs to. */
  readonly undated: number;
  /** Different documents, copies counted once; null until the list of sources is there. */
  readonly distinctDocuments: number | null;
  /** Records of sources that are cited, copies included. */
  readonly citedSources: number;
  /** Expected categories nothing is published of; a cell size counts only as a figure. */
  readonly missing: readonly ExpectedCategory[];
}

function missingCategories({ counted, conditions }: SiteDetail): readonly ExpectedCategory[] {
  if (!counted || conditions.every(({ category }) => FROM_OUTSIDE.has(category))) return [];
  return EXPECTED_CATEGORIES.filter(
    (expected) =>
      !conditions.some(
        ({ category, value }) => category === expected && (expected !== "cell-size" || value !== undefined),
      ),
  );
}

/** The sum that stands at the head of a site; every number in it is a count of records that the panel shows. */
export function siteEvidence(
  site: SiteDetail,
  own: AccountsOfSite,
  sources: ReadonlyMap<string, SourceDocument> | null,
): SiteEvidence {
  const claims = [...site.conditions, ...own.accounts, ...own.reports];
  const cited = claims.flatMap((claim) => claim.sources);
  return {
    ...evidenceSummary(site, own),
    claims: claims.length,
    undated: claims.filter(({ period }) => !period || (period.from === null && period.to === null)).length,
    distinctDocuments: sources && countDocuments(cited, sources),
    citedSources: new Set(cited).size,
    missing: missingCategories(site),
  };
}
