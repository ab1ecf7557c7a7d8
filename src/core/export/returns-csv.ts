/** Returns by crossing as a table for spreadsheets: a row for each return at each crossing, ends of ranges in columns of their own. */
import Papa from "papaparse";
import type { RouteDetail, RouteFeature } from "../dataset";
import type { ReturnTable } from "../returns";
import { FORMULA } from "./to-csv";

const COLUMNS = [
  "crossing_id",
  "crossing",
  "date",
  "year",
  "people_min",
  "people_max",
  "people_stated",
  "route_id",
  "route",
  "is_composite",
  "may_overlap_with",
  "source_ids",
  "dataset_version",
  "dataset_date",
  "licence",
] as const;

interface ReturnsFile {
  readonly table: ReturnTable;
  readonly details: ReadonlyMap<string, RouteDetail>;
  readonly nameOf: (crossing: string | null) => string;
  readonly routeName: (route: RouteFeature) => string;
  readonly version: string;
  readonly date: string;
  readonly licence: string;
}

export function returnsCsv({ table, details, nameOf, routeName, version, date, licence }: ReturnsFile): string {
  const rows = table.rows.flatMap(({ crossing, events, patterns }) => {
    const at = [crossing ?? "", nameOf(crossing)];
    const about = (route: RouteFeature) => [route.id, routeName(route), route.properties.pattern ? "yes" : "no"];
    const cited = (id: string) => (details.get(id)?.sources ?? []).join("; ");
    const set = [version, date, licence];
    return [
      ...events.map(({ route, column, min, max, overlaps }) => [
        ...at,
        route.properties.date ?? "",
        typeof column === "number" ? column : "",
        min ?? "",
        max ?? "",
        min === null && max === null ? "no" : "yes",
        ...about(route),
        overlaps.join("; "),
        cited(route.id),
        ...set,
      ]),
      // A composite has neither date nor number, whatever its record counts.
      ...patterns.map((route) => [...at, "", "", "", "", "no", ...about(route), "", cited(route.id), ...set]),
    ];
  });
  // The mark tells Excel that the text is UTF-8.
  return `\uFEFF${Papa.unparse({ fields: [...COLUMNS], data: rows }, { escapeFormulae: FORMULA, newline: "\r\n", quotes: false })}\r\n`;
}
