import type { Finding, Located, Problem } from "../problem";
import { problemIn } from "../problem";
import { readPeriod } from "../read-period";
import type { RouteRecord } from "../records";
import { peopleOf } from "../privacy/routes";

/** First and last day of a date as text that sorts; open ends sort before and after everything. */
function edges(text: string): { first: string; last: string } | null {
  if ("fault" in readPeriod(text)) return null;
  const [from = "", to = from] = text.replaceAll(/[~?%]/g, "").split("/");
  return {
    first: from === ".." ? "" : from.replaceAll("X", "0"),
    last: to === ".." ? "9999" : `${to.replaceAll("X", "9")}-99`,
  };
}

/** Dates along the way, each with where it stands; a stop without a date is passed over. */
function checkOrder(
  dates: readonly { readonly field: Finding["field"]; readonly text: string | undefined }[],
): Finding[] {
  const findings: Finding[] = [];
  let before: { first: string; text: string } | undefined;
  for (const { field, text } of dates) {
    const edge = text === undefined ? null : edges(text);
    if (!edge || text === undefined || !field) continue;
    if (before && edge.last < before.first)
      findings.push({
        check: "route-backwards",
        field,
        message: `The route runs backwards in time: ${text} comes after ${before.text}. Check the dates, or the order of the stops.`,
      });
    if (!before || edge.first > before.first) before = { first: edge.first, text };
  }
  return findings;
}

function checkPattern(route: RouteRecord): Finding[] {
  if (route.pattern !== true) return [];
  const dated = [
    ...(route.date === undefined ? [] : [["date"]]),
    ...route.stops.flatMap((stop, at) => (stop.date === undefined ? [] : [["stops", at, "date"]])),
    ...(route.legs ?? []).flatMap((leg, at) => (leg.date === undefined ? [] : [["legs", at, "date"]])),
  ];
  return dated.map(
    (field): Finding => ({
      check: "dated-pattern",
      field,
      message:
        "A pattern is a composite of many accounts and is never dated. Remove the date, or set pattern to false if this is one event.",
    }),
  );
}

function checkRange(
  range: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined,
  field: Finding["field"] & {},
): Finding[] {
  if (range?.min === undefined || range.max === undefined || range.min <= range.max) return [];
  return [
    {
      check: "range-reversed",
      field,
      message: `The lowest number (${range.min}) is higher than the highest (${range.max}). Swap them.`,
    },
  ];
}

function checkSize(route: RouteRecord): Finding[] {
  if (route.pattern === true || peopleOf(route.people) !== undefined) return [];
  const message =
    "The route is no pattern and no number of people is given, so the gate cannot tell whether it shows one person's way. Give people, make it a pattern, or acknowledge it with the reason why it is no single journey.";
  return [{ level: "warning", check: "route-size-unknown", field: ["people"], message }];
}

function checkLegs(route: RouteRecord): Finding[] {
  const { legs = [], stops } = route;
  if (legs.length === 0 || legs.length === stops.length - 1) return [];
  return [
    {
      check: "legs-and-stops",
      field: ["legs"],
      message: `${stops.length} stops have ${stops.length - 1} leg${stops.length === 2 ? "" : "s"} between them, but ${legs.length} are given. Write {} for a leg of which nothing is known.`,
    },
  ];
}

function checkRoute(route: RouteRecord): Finding[] {
  const overlaps = route.overlaps ?? [];
  return [
    ...checkOrder(route.stops.map((stop, at) => ({ field: ["stops", at, "date"], text: stop.date }))),
    ...checkOrder((route.legs ?? []).map((leg, at) => ({ field: ["legs", at, "date"], text: leg.date }))),
    ...checkPattern(route),
    ...checkSize(route),
    ...checkLegs(route),
    ...checkRange(route.people, ["people"]),
    ...(route.legs ?? []).flatMap((leg, at) => checkRange(leg.people, ["legs", at, "people"])),
    ...(route.counts ?? []).flatMap((count, at) => checkRange(count, ["counts", at])),
    ...(overlaps.includes(route.id)
      ? [
          {
            check: "overlaps-itself",
            field: ["overlaps"],
            message: "The route is said to overlap itself. Remove its own id.",
          },
        ]
      : []),
  ];
}

/** Routes that cannot have happened as written. */
export const checkRoutes = (routes: readonly Located<RouteRecord>[]): Problem[] =>
  routes.flatMap((located) => checkRoute(located.record).map((finding) => problemIn(located, finding)));
