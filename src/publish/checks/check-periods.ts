import type { AtlasRecord, RouteRecord, SourceRecord } from "../records";
import { type FieldPath, type Finding, type Located, type Problem, problemAt, problemIn } from "../problem";
import { readPeriod } from "../read-period";
import type { RecordSet } from "../read-records";

interface DateField {
  readonly field: FieldPath;
  readonly text: string | undefined;
}

function routeDates(route: RouteRecord): DateField[] {
  return [
    { field: ["date"], text: route.date },
    ...route.stops.map((stop, at): DateField => ({ field: ["stops", at, "date"], text: stop.date })),
    ...(route.legs ?? []).map((leg, at): DateField => ({ field: ["legs", at, "date"], text: leg.date })),
  ];
}

/** A period must be one, and something that happened cannot begin after the dataset was made. */
function checkDate({ field, text }: DateField, lastYear: number): Finding[] {
  if (text === undefined) return [];
  const read = readPeriod(text);
  if ("fault" in read) return [{ check: "impossible-period", field, message: read.fault }];
  const first = read.period.from ?? read.period.to ?? lastYear;
  return first > lastYear
    ? [
        {
          check: "period-in-future",
          field,
          message: `${text} lies after the date of the dataset (${lastYear}, “datasetDate” in atlas.json). Check the year.`,
        },
      ]
    : [];
}

function checkCslDate(source: SourceRecord, field: "issued" | "accessed"): Finding[] {
  return (source[field]?.["date-parts"] ?? []).flatMap((parts, at): Finding[] => {
    const text = parts.map((part, position) => String(part).padStart(position === 0 ? 4 : 2, "0")).join("-");
    const read = readPeriod(text);
    return "fault" in read
      ? [{ check: "impossible-period", field: [field, "date-parts", at], message: read.fault }]
      : [];
  });
}

function eachDate<T extends { readonly id: string }>(
  list: readonly Located<T>[],
  lastYear: number,
  datesOf: (record: T) => DateField[],
): Problem[] {
  return list.flatMap((located) =>
    datesOf(located.record)
      .flatMap((date) => checkDate(date, lastYear))
      .map((finding) => problemIn(located, finding)),
  );
}

/** Every date and period of every record. */
export function checkPeriods(records: RecordSet, atlas: Located<AtlasRecord>): Problem[] {
  const dataset = checkDate({ field: ["datasetDate"], text: atlas.record.datasetDate }, Infinity);
  const lastYear = Number(atlas.record.datasetDate.slice(0, 4));
  return [
    ...dataset.map((finding) => problemAt(atlas.origin, undefined, finding)),
    ...eachDate(records.sites, lastYear, (site) => [
      { field: ["operating"], text: site.operating },
      { field: ["status", "asOf"], text: site.status?.asOf },
      ...(site.conditions ?? []).map(
        (condition, at): DateField => ({ field: ["conditions", at, "period"], text: condition.period }),
      ),
    ]),
    ...eachDate(records.testimonies, lastYear, (testimony) => [{ field: ["period"], text: testimony.period }]),
    ...eachDate(records.routes, lastYear, routeDates),
    // An action may be announced for a later year.
    ...eachDate(records.actions, Infinity, (action) => [
      { field: ["date"], text: action.date },
      { field: ["status", "asOf"], text: action.status?.asOf },
    ]),
    ...records.sources.flatMap((located) =>
      [...checkCslDate(located.record, "issued"), ...checkCslDate(located.record, "accessed")].map((finding) =>
        problemIn(located, finding),
      ),
    ),
  ];
}
