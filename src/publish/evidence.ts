import {
  type ActionDetail,
  EVIDENCE_KINDS,
  type EvidenceKind,
  type RouteDetail,
  type SiteDetail,
  type TestimonyDetail,
} from "../core/dataset";
import { isApproximate, type Period, type YearSpan } from "../core/period";
import { routePeriods } from "./publish-routes";

/** Evidence at a site that is no testimony. */
export interface EvidenceRow extends YearSpan {
  readonly site: string;
  readonly kind: EvidenceKind;
  readonly approximate: boolean;
}

const UNDATED: YearSpan = { from: null, to: null };

const row = (site: string, kind: EvidenceKind, span: YearSpan = UNDATED, approximate = false): EvidenceRow => ({
  site,
  kind,
  from: span.from,
  to: span.to,
  approximate,
});
const dated = (site: string, kind: EvidenceKind, period: Period | undefined): EvidenceRow =>
  row(site, kind, period, period !== undefined && isApproximate(period.edtf));

/** One span over all dated parts: a journey touches every year between its first and its last date. */
function spanOf(route: RouteDetail): YearSpan {
  const spans = routePeriods(route);
  const edge = (ends: (number | null)[], pick: (...years: number[]) => number): number | null => {
    const years = ends.filter((year) => year !== null);
    return years.length === 0 || years.length < ends.length ? null : pick(...years);
  };
  return {
    from: edge(
      spans.map((span) => span.from),
      Math.min,
    ),
    to: edge(
      spans.map((span) => span.to),
      Math.max,
    ),
  };
}

/** A route at each of its sites once. A pattern dates nothing and is no evidence of a year. */
function routeRows(route: RouteDetail): EvidenceRow[] {
  if (route.pattern) return [];
  const sites = new Set(route.stops.map((stop) => stop.site).filter((site) => site !== undefined));
  const approximate = routePeriods(route).some(({ edtf }) => isApproximate(edtf));
  return [...sites].map((site) => row(site, "route", spanOf(route), approximate));
}

/** Every row of evidence, in the order of sites and kinds. */
export function evidenceRows(
  sites: readonly SiteDetail[],
  routes: readonly RouteDetail[],
  actions: readonly ActionDetail[],
): EvidenceRow[] {
  const rows = [
    ...sites.flatMap((site) => [
      dated(site.id, "site", site.operating),
      ...site.conditions.map((condition) => dated(site.id, "condition", condition.period)),
    ]),
    ...routes.flatMap(routeRows),
    ...actions.flatMap((action) => action.sites.map((site) => dated(site, "action", action.date))),
  ];
  const rank = (one: EvidenceRow): string => `${one.site} ${EVIDENCE_KINDS.indexOf(one.kind)}`;
  const year = (end: number | null): number => end ?? 0;
  return rows.sort((a, b) =>
    rank(a) < rank(b)
      ? -1
      : rank(a) > rank(b)
        ? 1
        : year(a.from) - year(b.from) || year(a.to) - year(b.to) || Number(a.approximate) - Number(b.approximate),
  );
}

/** Spans of all evidence by site, testimonies included. */
export function spansBySite(
  rows: readonly EvidenceRow[],
  testimonies: readonly TestimonyDetail[],
): Map<string, YearSpan[]> {
  const spans = new Map<string, YearSpan[]>();
  const add = (site: string, span: YearSpan): void => {
    const known = spans.get(site);
    if (known) known.push(span);
    else spans.set(site, [span]);
  };
  for (const one of rows) add(one.site, one);
  for (const testimony of testimonies)
    if (testimony.period) for (const site of testimony.sites) add(site, testimony.period);
  return spans;
}
