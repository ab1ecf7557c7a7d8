import {
  type ActionDetail,
  EVIDENCE_KINDS,
  PUBLISHED_FORMAT,
  type SiteDetail,
  type TestimonyDetail,
  type TestimonyIndex,
} from "../core/dataset";
import { isApproximate, type Period } from "../core/period";
import { type Violation, VIOLATIONS } from "../core/vocabulary";
import type { Bundles } from "./bundles";
import type { EvidenceRow } from "./evidence";

const maskOf = (violations: readonly Violation[]): number =>
  violations.reduce((mask, violation) => mask | (1 << VIOLATIONS.indexOf(violation)), 0);

/** One row for each testimony and site of it. What happened at no named site is on no row: it belongs to no place. */
function linkRows(
  testimonies: readonly TestimonyDetail[],
  sitePosition: ReadonlyMap<string, number>,
): TestimonyIndex["links"] {
  const links: { testimony: number[]; site: number[]; violations: number[] } = {
    testimony: [],
    site: [],
    violations: [],
  };
  for (const [at, testimony] of testimonies.entries()) {
    for (const site of testimony.sites) {
      const position = sitePosition.get(site);
      if (position === undefined) continue;
      links.testimony.push(at);
      links.site.push(position);
      links.violations.push(
        maskOf(testimony.violations.filter((violation) => violation.site === site).map((violation) => violation.kind)),
      );
    }
  }
  return links;
}

const positionsOf = <T>(list: readonly T[], is: (item: T) => boolean): number[] =>
  list.flatMap((item, at) => (is(item) ? [at] : []));
const about = (period: Period | undefined): boolean => period !== undefined && isApproximate(period.edtf);

/** The columns a filter runs over. Expects lists sorted by id. */
export function toTestimonyIndex(
  {
    sites,
    testimonies,
    actions,
  }: {
    readonly sites: readonly SiteDetail[];
    readonly testimonies: readonly TestimonyDetail[];
    readonly actions: readonly ActionDetail[];
  },
  evidence: readonly EvidenceRow[],
  bundles: Bundles,
): TestimonyIndex {
  const sitePosition = new Map(sites.map((site, at) => [site.id, at]));
  const rows = evidence.filter((row) => sitePosition.has(row.site));
  return {
    format: PUBLISHED_FORMAT,
    sites: sites.map((site) => site.id),
    violations: VIOLATIONS,
    testimonies: {
      id: testimonies.map((testimony) => testimony.id),
      report: testimonies.map((testimony) => (testimony.kind === "report" ? 1 : 0)),
      from: testimonies.map((testimony) => testimony.period?.from ?? null),
      to: testimonies.map((testimony) => testimony.period?.to ?? null),
    },
    links: linkRows(testimonies, sitePosition),
    evidence: {
      site: rows.map((row) => sitePosition.get(row.site) ?? 0), // Present: filtered above.
      kind: rows.map((row) => EVIDENCE_KINDS.indexOf(row.kind)),
      from: rows.map((row) => row.from),
      to: rows.map((row) => row.to),
    },
    actions: {
      from: actions.map((action) => action.date.from),
      to: actions.map((action) => action.date.to),
    },
    approximate: {
      testimonies: positionsOf(testimonies, (testimony) => about(testimony.period)),
      evidence: positionsOf(rows, (row) => row.approximate),
      actions: positionsOf(actions, (action) => about(action.date)),
    },
    siteBundles: sites.map((site) => bundles.siteBundles.get(site.id) ?? []),
    routeBundles: Object.fromEntries(bundles.routeBundles),
  };
}
