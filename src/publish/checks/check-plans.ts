import type { PlanGeometry } from "../../core/dataset";
import { didYouMean } from "../did-you-mean";
import type { FieldPath, Finding, Located, Problem } from "../problem";
import { problemIn } from "../problem";
import type { RecordSet } from "../read-records";
import type { ConditionRecord, PlanRecord, SiteRecord } from "../records";

type Part = PlanRecord["parts"][number];
type Ring = readonly (readonly [number, number])[];

/** A drawing of more points than this is a survey, and belongs into a map program. */
const MAX_POINTS = 3000;

const isSame = (a: readonly number[] | undefined, b: readonly number[] | undefined): boolean =>
  a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

const areaOf = (ring: Ring): number =>
  Math.abs(ring.reduce((sum, [x, y], at) => sum + x * (ring[at + 1]?.[1] ?? y) - y * (ring[at + 1]?.[0] ?? x), 0)) / 2;

function checkRing(ring: Ring, field: FieldPath): Finding[] {
  const first = ring[0];
  if (!first || !isSame(first, ring.at(-1))) {
    return [
      {
        check: "open-ring",
        field,
        message: `The outline is not closed. Repeat its first point at the end${first ? `: [${first.join(", ")}]` : ""}.`,
      },
    ];
  }
  if (ring.length < 4 || areaOf(ring) === 0)
    return [
      { check: "empty-outline", field, message: "The outline encloses no area. It needs three corners or more." },
    ];
  return [];
}

function checkGeometry(geometry: PlanGeometry, at: FieldPath): Finding[] {
  const field = [...at, "coordinates"];
  switch (geometry.type) {
    case "Point":
      return [];
    case "LineString":
      return geometry.coordinates.some((point) => !isSame(point, geometry.coordinates[0]))
        ? []
        : [{ check: "empty-outline", field, message: "The line has no length. It needs two different points." }];
    case "Polygon":
      return geometry.coordinates.length === 0
        ? [{ check: "empty-outline", field, message: "The area has no outline." }]
        : geometry.coordinates.flatMap((ring, ringAt) => checkRing(ring, [...field, ringAt]));
  }
}

/** Told and inferred parts say by whom; inferred ones also from what. A composed part may name what is told of it. */
function checkStanding(part: Part, at: FieldPath): Finding[] {
  const { standing, sources = [], note } = part;
  if (standing === "composed") return [];
  return [
    ...(sources.length === 0
      ? [
          {
            check: "part-without-sources",
            field: at,
            message: `The part “${part.id}” is ${standing}, but names no source. Add “sources”, or make it “composed” if no source tells of it.`,
          },
        ]
      : []),
    ...(standing === "inferred" && !note
      ? [
          {
            check: "inferred-without-reason",
            field: at,
            message: `The part “${part.id}” is inferred: from what? Say it in “note”.`,
          },
        ]
      : []),
  ];
}

function checkClaim(claim: string, conditions: readonly ConditionRecord[], field: FieldPath): Finding[] {
  const ids = conditions.map(({ id }) => id);
  if (ids.includes(claim)) return [];
  return [
    {
      check: "unknown-claim",
      field,
      message: `The site has no condition “${claim}”.${didYouMean(claim, ids) || " Add it to the site, or correct the id."}`,
    },
  ];
}

function checkNote({ parts, note }: PlanRecord): Finding[] {
  const composed = parts.filter(({ standing }) => standing === "composed");
  if (note || composed.length === 0) return [];
  return [
    {
      check: "composed-without-note",
      message: `${composed.length === 1 ? "1 part is" : `${composed.length} parts are`} composed. Say in “note” what of the drawing no source tells.`,
    },
  ];
}

function checkOccupancy({ occupancy, parts }: PlanRecord, conditions: readonly ConditionRecord[]): Finding[] {
  if (!occupancy) return [];
  const condition = conditions.find(({ id }) => id === occupancy.claim);
  const part = parts.find(({ id }) => id === occupancy.part);
  return [
    ...checkClaim(occupancy.claim, conditions, ["occupancy", "claim"]),
    ...(condition && (condition.value === undefined || condition.unit !== "people")
      ? [
          {
            check: "claim-without-people",
            field: ["occupancy", "claim"],
            message: `The condition “${occupancy.claim}” gives no number of people. Name one that does.`,
          },
        ]
      : []),
    ...(part?.geometry.type === "Polygon"
      ? []
      : [
          {
            check: "unknown-part",
            field: ["occupancy", "part"],
            message: part
              ? `“${occupancy.part}” is no area: nothing can be drawn in it.`
              : `The plan has no part “${occupancy.part}”.${didYouMean(
                  occupancy.part,
                  parts.map(({ id }) => id),
                )}`,
          },
        ]),
  ];
}

function checkPoints({ parts }: PlanRecord): Finding[] {
  const points = parts.reduce((sum, { geometry }) => sum + geometry.coordinates.flat(2).length / 2, 0);
  if (points <= MAX_POINTS) return [];
  return [
    {
      check: "too-many-points",
      field: ["parts"],
      message: `The plan has ${points} points, more than ${MAX_POINTS}. Simplify the outlines.`,
    },
  ];
}

function checkPlan(plan: PlanRecord, sites: readonly SiteRecord[]): Finding[] {
  const conditions = sites.flatMap((site) => site.conditions ?? []);
  return [
    ...plan.parts.flatMap((part, at) => [
      ...checkGeometry(part.geometry, ["parts", at, "geometry"]),
      ...checkStanding(part, ["parts", at]),
      // Without the site nothing can be said of its conditions; that the site is missing has been said.
      ...(sites.length > 0
        ? (part.claims ?? []).flatMap((claim, claimAt) =>
            checkClaim(claim, conditions, ["parts", at, "claims", claimAt]),
          )
        : []),
    ]),
    ...checkNote(plan),
    ...checkPoints(plan),
    ...(sites.length > 0 ? checkOccupancy(plan, conditions) : []),
  ];
}

function secondPlans(plans: readonly Located<PlanRecord>[]): Problem[] {
  return plans.flatMap((located, at) => {
    const { site } = located.record;
    const first = plans.findIndex((other) => other.record.site === site);
    if (first === at) return [];
    return [
      problemIn(located, {
        check: "second-plan",
        field: ["site"],
        message: `“${plans[first]?.record.id}” is a plan of “${site}” already. A site has one plan: put what is told into one drawing.`,
      }),
    ];
  });
}

/** Drawings that cannot be drawn, and parts that say less of their standing than they must. */
export function checkPlans({ plans, sites }: RecordSet): Problem[] {
  return [
    ...plans.flatMap((located) =>
      // Two sites of one id are a fault of their own, said elsewhere: a condition of either will do here.
      checkPlan(
        located.record,
        sites.flatMap(({ record }) => (record.id === located.record.site ? [record] : [])),
      ).map((finding) => problemIn(located, finding)),
    ),
    ...secondPlans(plans),
  ];
}
