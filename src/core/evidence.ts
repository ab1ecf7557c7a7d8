/** How a thing is known: how many documents, not how many copies, and what is not published at all. Counted, never stored. */
import type { SiteDetail, SourceDocument } from "./dataset";
import { evidenceSummary, sumOfClaims, type AccountsOfSite, type EvidenceSummary } from "./relations";
import type { ConditionCategory } from "./vocabulary";

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/** What is compared of a source, made once: a panel asks for each of its documents several times. */
interface Marks {
  /** As another source would name it as the document behind it. */
  readonly named: string;
  readonly titled: string;
  /** The document it names behind it, in the same words; empty where it names none. */
  readonly primary: string;
}
const known = new WeakMap<SourceDocument, Marks>();

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
function marksOf(source: SourceDocument): Marks {
  const made = known.get(source);
  if (made) return made;
  const title = plain(source.title);
  const keeper =
    source.holder === undefined
      ? `from ${plain(source.publisher ?? "")} on ${issuedOf(source)}`
      : `held by ${plain(source.holder)}`;
  const behind = plain(source.primary ?? "");
  const marks = {
    named: `primary ${title}`,
    titled: `titled ${title} ${keeper}`,
    primary: behind === "" ? "" : `primary ${behind}`,
  };
  known.set(source, marks);
  return marks;
}

/**
 * Which document each cited source is, by the id of one of its copies; copies, translations and summaries of one are
 * the same. An id that the list of sources does not have is a document of its own.
 */
function documentsAmong(
  cited: Iterable<string>,
  sources: ReadonlyMap<string, SourceDocument>,
): ReadonlyMap<string, string> {
  const ids = [...new Set(cited)];
  const marks = ids.map((id) => {
    const source = sources.get(id);
    return source && marksOf(source);
  });
  const primaries = new Set(marks.flatMap((own) => (own && own.primary !== "" ? [own.primary] : [])));
  const leaders = ids.map((_, at) => at);
  // Each step halves the way: chains of thousands of copies stay short.
  const leaderOf = (from: number): number => {
    let at = from;
    for (let next = leaders[at] ?? at; next !== at; next = leaders[at] ?? at) at = leaders[at] = leaders[next] ?? next;
    return at;
  };
  const seen = new Map<string, number>();
  const meet = (mark: string, at: number) => {
    const earlier = seen.get(mark);
    if (earlier === undefined) seen.set(mark, at);
    else leaders[leaderOf(at)] = leaderOf(earlier);
  };
  marks.forEach((own, at) => {
    if (!own) return;
    meet(own.titled, at);
    if (own.primary !== "") meet(own.primary, at);
    if (primaries.has(own.named)) meet(own.named, at);
  });
  return new Map(ids.map((id, at) => [id, ids[leaderOf(at)] ?? id]));
}

/** How many different documents stand behind cited sources, each with its copies counted once. */
export const countDocuments = (cited: Iterable<string>, sources: ReadonlyMap<string, SourceDocument>): number =>
  new Set(documentsAmong(cited, sources).values()).size;

/**
 * For each condition by its id, how many accounts of this site come from the documents it rests on, under whichever
 * copy they are cited. A statement and an account of one document are not two that agree: they may be one person's.
 * Nothing where the site has no accounts, since then there is nothing to tell apart.
 */
export function accountsBehind(
  { conditions }: SiteDetail,
  { accounts }: AccountsOfSite,
  sources: ReadonlyMap<string, SourceDocument>,
): ReadonlyMap<string, number> {
  if (accounts.length === 0) return new Map();
  const all = new Set<string>();
  for (const claims of [conditions, accounts]) for (const claim of claims) for (const id of claim.sources) all.add(id);
  const documents = documentsAmong(all, sources);
  const documentOf = (source: string): string => documents.get(source) ?? source;
  // Most of a thousand documents stand behind no condition.
  const accountsOf = new Map<string, Set<string>>();
  for (const claim of conditions) for (const source of claim.sources) accountsOf.set(documentOf(source), new Set());
  for (const { id, sources: cited } of accounts)
    for (const source of cited) accountsOf.get(documentOf(source))?.add(id);
  return new Map(
    conditions.map(({ id, sources: cited }) => {
      const [only = "", ...others] = [...new Set(cited.map(documentOf))];
      if (others.length === 0) return [id, accountsOf.get(only)?.size ?? 0];
      return [id, new Set([only, ...others].flatMap((document) => [...(accountsOf.get(document) ?? [])])).size];
    }),
  );
}

/** What a reader of a place of custody looks for first, in that order; said to be not published where it is missing. */
const EXPECTED_CATEGORIES = [
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
  /** Where one year alone is attested: whether what is told of goes on from it or comes up to it, with no other end known. */
  readonly open: "since" | "until" | null;
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
  const sum = sumOfClaims(site, own);
  const { documents, firstYear, lastYear, undated, since, until } = sum;
  return {
    ...evidenceSummary(site, own, sum),
    claims: site.conditions.length + own.accounts.length + own.reports.length,
    undated,
    // Open in both ways, or in none: then neither is said.
    open: firstYear !== lastYear || since === until ? null : since ? "since" : "until",
    distinctDocuments: sources && countDocuments(documents, sources),
    citedSources: documents.size,
    missing: missingCategories(site),
  };
}
