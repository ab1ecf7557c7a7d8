/** What a number on a page may be: reckoned from the records anew, by other means than the publisher and the app use. */
import {
  actions,
  routes,
  shapes,
  sources,
  testimonies,
  type RawCondition,
  type RawPeople,
  type RawShape,
  type RawSite,
  type RawSource,
  type RawTestimony,
} from "./raw";

/** Numbers that belong together on one line, in no order: languages put them differently. */
export type Group = readonly number[];

export const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([digits]) => Number(digits.replaceAll(",", "")));

/** Nothing is not said with a number. */
export const counts = (list: readonly unknown[]): Group => (list.length === 0 ? [] : [list.length]);

export const isSame = (a: Group, b: Group): boolean =>
  a.length === b.length && a.toSorted((x, y) => x - y).every((one, at) => one === b.toSorted((x, y) => x - y)[at]);

/** Year, month and day of one end; a decade is its first year, a century its ordinal. */
function endOf(end: string): { readonly year?: number; readonly month?: number; readonly day?: number } {
  const [, digits, unknown = "", month, day] = /^(\d{2,4})(X{0,2})(?:-(\d\d))?(?:-(\d\d))?/.exec(end) ?? [];
  if (digits === undefined) return {};
  const year = unknown === "XX" ? Number(digits) + 1 : Number(digits + unknown.replaceAll("X", "0"));
  return { year, ...(month && { month: Number(month) }), ...(day && { day: Number(day) }) };
}
const known = (parts: readonly (number | undefined)[]): Group => parts.filter((part) => part !== undefined);

/** The ways in which a period is written out: English spells months, and what both ends share can stand once. */
export function periodGroups(period: string | undefined): readonly Group[] {
  if (period === undefined) return [[]];
  const ends = period.split("/").map(endOf);
  const [from = {}, to] = ends;
  const written = (parts: (end: ReturnType<typeof endOf>) => Group) => ends.flatMap(parts);
  const shared =
    to && from.year === to.year
      ? [
          known([from.year, from.day, to.day]),
          known([from.year, from.month, from.day, to.day]),
          known([from.year, from.month, to.month]),
        ]
      : [];
  const monthsApart = to && from.year === to.year ? [known([from.year, from.month, from.day, to.month, to.day])] : [];
  return [
    written(({ year, day }) => known([year, day])),
    written(({ year, month, day }) => known([year, month, day])),
    ...shared,
    ...monthsApart,
  ];
}

/** First and last year a period names; an open end names none. */
export function yearsOf(period: string | undefined): readonly number[] {
  return (period ?? "").split("/").flatMap((end) => {
    const [, digits, unknown = ""] = /^(\d{2,4})(X{0,2})/.exec(end) ?? [];
    if (digits === undefined) return [];
    return [Number(digits + unknown.replaceAll("X", "0")), Number(digits + unknown.replaceAll("X", "9"))];
  });
}

const isDated = ({ period }: { readonly period?: string }): boolean => yearsOf(period).length > 0;

/** What a figure is made of; how long a count lasted is a number too. */
export const figureOf = ({ value, max, within }: Pick<RawCondition, "value" | "max" | "within">): Group =>
  known([value, max === value ? undefined : max, ...(within === undefined ? [] : numbersIn(within))]);
export const peopleOf = ({ min, max }: RawPeople): Group => known([min, max === min ? undefined : max]);

export const accountsAt = (site: string): readonly RawTestimony[] =>
  testimonies.filter(({ kind, sites }) => kind === "paraphrase" && sites.includes(site));
export const reportsAt = (site: string): readonly RawTestimony[] =>
  testimonies.filter(({ kind, sites }) => kind === "report" && sites.includes(site));

const byId = new Map(sources.map((source) => [source.id, source]));
const plain = (text: unknown): string => String(text).normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
const marksOf = (id: string, source: RawSource | undefined, primaries: ReadonlySet<string>): readonly string[] => {
  if (!source) return [id];
  const by =
    source.holder === undefined
      ? `${plain(source.publisher ?? "")}|${JSON.stringify(source["issued"] ?? "")}`
      : `held ${plain(source.holder)}`;
  return [
    `${plain(source.title)}|${by}`,
    ...[plain(source.primary ?? ""), plain(source.title)].filter((one) => primaries.has(one)),
  ];
};
/** Documents behind cited sources, each as all its copies among `shelf`: groups that share a mark flow together. */
export function documentsOf(
  cited: readonly string[],
  shelf: readonly string[] = cited,
): readonly ReadonlySet<string>[] {
  const all = [...new Set([...shelf, ...cited])];
  const primaries = new Set(all.flatMap((id) => byId.get(id)?.primary ?? []).map(plain));
  let groups = all.map((id) => ({ ids: new Set([id]), marks: new Set(marksOf(id, byId.get(id), primaries)) }));
  for (const mark of new Set(groups.flatMap(({ marks }) => [...marks]))) {
    const sharing = groups.filter(({ marks }) => marks.has(mark));
    if (sharing.length < 2) continue;
    const one = {
      ids: new Set(sharing.flatMap(({ ids }) => [...ids])),
      marks: new Set(sharing.flatMap(({ marks }) => [...marks])),
    };
    groups = [...groups.filter((group) => !sharing.includes(group)), one];
  }
  return groups.map(({ ids }) => ids).filter((ids) => cited.some((id) => ids.has(id)));
}

/** Accounts of the site that come from the documents of one statement. */
export function accountsBehind({ sources: cited }: RawCondition, site: RawSite): number {
  const own = accountsAt(site.id);
  const shelf = [...(site.conditions ?? []), ...own].flatMap((claim) => claim.sources);
  const documents = new Set(documentsOf(cited, shelf).flatMap((ids) => [...ids]));
  return own.filter((account) => account.sources.some((source) => documents.has(source))).length;
}

/** The line that sums up what a site is known from. */
export function evidenceOf(site: RawSite): Group {
  const kinds = [accountsAt(site.id), reportsAt(site.id), site.conditions ?? []].filter(({ length }) => length > 0);
  const claims = kinds.flat();
  if (claims.length === 0) return [];
  const years = claims.flatMap(({ period }) => yearsOf(period));
  const undated = claims.filter((claim) => !isDated(claim)).length;
  const span = years.length === 0 ? [] : [...new Set([Math.min(...years), Math.max(...years)])];
  return [
    ...(kinds.length > 1 ? [claims.length] : []),
    ...kinds.map(({ length }) => length),
    documentsOf(claims.flatMap((claim) => claim.sources)).length,
    ...span,
    ...(years.length > 0 && undated > 0 ? [undated] : []),
  ];
}

type Point = readonly [longitude: number, latitude: number];
const EARTH_KM = 6371.0088;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
function kmBetween([west, south]: Point, [east, north]: Point): number {
  const [dy, dx] = [radians(north - south) / 2, radians(east - west) / 2];
  const half = Math.sin(dy) ** 2 + Math.cos(radians(south)) * Math.cos(radians(north)) * Math.sin(dx) ** 2;
  return 2 * EARTH_KM * Math.asin(Math.sqrt(half));
}
const isPoint = (value: unknown): value is Point => Array.isArray(value) && typeof value[0] === "number";
/** Every vertex of any depth of rings; outlines are fine enough for a check to a step of the rounding. */
const vertices = (value: unknown): readonly Point[] =>
  isPoint(value) ? [value] : Array.isArray(value) ? value.flatMap(vertices) : [];
const outlines = new Map<RawShape, readonly Point[]>();
const outlineOf = (shape: RawShape): readonly Point[] => {
  const found = outlines.get(shape) ?? vertices(shape.geometry.coordinates);
  outlines.set(shape, found);
  return found;
};

const measured = new Map<string, { readonly town: number; readonly border: number }>();
/** Kilometres to the nearest town of the country, and to the nearest vertex of another country's outline. */
export function distancesOf(site: RawSite): { readonly town: number; readonly border: number } {
  const before = measured.get(site.id);
  if (before) return before;
  const nearest = (points: readonly Point[]) =>
    points.reduce((least, point) => Math.min(least, kmBetween(site.point, point)), Infinity);
  const towns = shapes.filter(
    ({ properties }) => properties["kind"] === "town" && properties["country"] === site.country,
  );
  const others = shapes.filter(
    ({ properties }) => properties["kind"] === "country" && properties["country"] !== site.country,
  );
  const found = { town: nearest(towns.flatMap(outlineOf)), border: nearest(others.flatMap(outlineOf)) };
  measured.set(site.id, found);
  return found;
}

/** A distance on the page says no more than its own last digit and what is known of the place. */
export const isAbout = (shown: number, km: number, radiusKm: number): boolean =>
  Math.abs(shown - km) <= Math.max(1, radiusKm, km * 0.05) * 1.2;

export const namingActions = (site: string): number => actions.filter((action) => action.sites?.includes(site)).length;
export const authorityActions = ({ id, authority = "" }: RawSite): number =>
  actions.filter((action) => action.authority?.includes(authority) && !action.sites?.includes(id)).length;

/** Steps between two stops that follow each other: dated or single events, and composites. */
export function stepsBetween(from: string, to: string): { readonly events: number; readonly patterns: number } {
  const telling = routes.filter(({ stops }) =>
    stops.some((stop, at) => stop.site === from && stops[at + 1]?.site === to),
  );
  return {
    events: telling.filter(({ pattern }) => !pattern).length,
    patterns: telling.filter(({ pattern }) => pattern).length,
  };
}
