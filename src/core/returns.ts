/**
 * Returns by crossing and year. Each return keeps its own range; nothing is added up, because counts may cover the same
 * people, and nothing that is not known is given a year, a number or a crossing.
 */
import type { RouteFeature, SiteFeature } from "./dataset";

/** When a return is told to have been: one year, longer or open, or not at all. */
export type ReturnColumn = number | "span" | "undated";

export interface ReturnEvent {
  readonly route: RouteFeature;
  readonly column: ReturnColumn;
  readonly min: number | null;
  readonly max: number | null;
  /** Other returns of the table whose counts may cover the same people, by id, in the order of the table. */
  readonly overlaps: readonly string[];
  /** Crossings it passes besides the one it is listed under. */
  readonly alsoAt: readonly string[];
}

/** A crossing with its returns, earliest first; `crossing` null: none is named. */
export interface ReturnRow {
  readonly crossing: string | null;
  readonly events: readonly ReturnEvent[];
  readonly patterns: readonly RouteFeature[];
}

export interface ReturnTable {
  /** Crossings in the order of how many returns are told of, then by id; returns without a named crossing last. */
  readonly rows: readonly ReturnRow[];
  /** Years with a return, ascending. */
  readonly years: readonly number[];
  /** Different returns: one that passes two crossings stands in two rows. */
  readonly events: number;
  /** Of these, the ones whose number nobody states. */
  readonly unknown: number;
  /** Composites that pass a crossing. */
  readonly patterns: number;
  /** The largest end of a range that is stated; 0 where none is. */
  readonly largest: number;
}

function columnOf({ properties: { date, evidenceYears } }: RouteFeature): ReturnColumn {
  if (date === undefined) return "undated";
  const [year, ...others] = evidenceYears;
  // A period that is open on one side attests one year and may reach over many.
  return year === undefined || others.length > 0 || date.includes("..") ? "span" : year;
}

const startOf = ({ properties: { date } }: RouteFeature): string => date ?? "~";
/** Partial dates compare as text: `2023` stands before every month of its year, undated ones after all. */
const byDate = (a: RouteFeature, b: RouteFeature): number =>
  startOf(a) === startOf(b) ? (a.id < b.id ? -1 : 1) : startOf(a) < startOf(b) ? -1 : 1;

/** An overlap that one of two records names holds for both. */
function overlapsOf(routes: readonly RouteFeature[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map(routes.map(({ id }) => [id, new Set<string>()]));
  for (const { id, properties } of routes)
    for (const other of properties.overlaps) {
      if (!known.has(other) || other === id) continue;
      known.get(id)?.add(other);
      known.get(other)?.add(id);
    }
  return known;
}

/** `crossings`: ids of the sites that are crossings. Composites that pass none of them are left to the list of routes. */
export function returnsByCrossing(
  routes: readonly RouteFeature[],
  crossings: ReadonlySet<string>,
  sites: ReadonlyMap<string, SiteFeature>,
): ReturnTable {
  const events = routes.filter(({ properties }) => !properties.pattern).toSorted(byDate);
  const overlaps = overlapsOf(events);
  const order = events.map(({ id }) => id);
  const crossed = (route: RouteFeature): readonly string[] => [
    ...new Set(route.properties.stops.filter((stop) => crossings.has(stop) && sites.has(stop))),
  ];
  const rows = new Map<string | null, { events: ReturnEvent[]; patterns: RouteFeature[] }>();
  const rowOf = (crossing: string | null) => {
    const row = rows.get(crossing) ?? { events: [], patterns: [] };
    rows.set(crossing, row);
    return row;
  };
  for (const route of events) {
    const at = crossed(route);
    const { peopleMin, peopleMax } = route.properties;
    for (const crossing of at.length === 0 ? [null] : at)
      rowOf(crossing).events.push({
        route,
        column: columnOf(route),
        min: peopleMin ?? null,
        max: peopleMax ?? null,
        overlaps: order.filter((id) => overlaps.get(route.id)?.has(id)),
        alsoAt: at.filter((other) => other !== crossing),
      });
  }
  const patterns = routes.filter((route) => route.properties.pattern && crossed(route).length > 0);
  for (const route of patterns) for (const crossing of crossed(route)) rowOf(crossing).patterns.push(route);
  return {
    rows: [...rows]
      .map(([crossing, row]) => ({ crossing, ...row }))
      .toSorted((a, b) =>
        a.crossing === null || b.crossing === null
          ? Number(a.crossing === null) - Number(b.crossing === null)
          : b.events.length - a.events.length || (a.crossing < b.crossing ? -1 : 1),
      ),
    years: [
      ...new Set(
        events.flatMap((route) => {
          const column = columnOf(route);
          return typeof column === "number" ? [column] : [];
        }),
      ),
    ].toSorted((a, b) => a - b),
    events: events.length,
    unknown: events.filter(({ properties }) => !isCounted(properties)).length,
    patterns: patterns.length,
    largest: Math.max(0, ...events.map(({ properties: { peopleMin, peopleMax } }) => peopleMax ?? peopleMin ?? 0)),
  };
}

const isCounted = ({ peopleMin, peopleMax }: RouteFeature["properties"]): boolean =>
  peopleMin !== undefined || peopleMax !== undefined;

/** Returns of a row in one column, in the order of time. */
export const eventsIn = ({ events }: ReturnRow, column: ReturnColumn): readonly ReturnEvent[] =>
  events.filter((event) => event.column === column);
