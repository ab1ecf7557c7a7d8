/** `plans.json`: apart from the other parsers, since few readers need it. */
import * as v from "valibot";
import { check, idSchema, textSchema, type PlanDetail } from "./dataset";
import { PLAN_PARTS, PLAN_SCALES, PLAN_STANDINGS } from "./vocabulary";

const planNumber = v.pipe(v.number(), v.finite());
const planPosition = v.strictTuple([planNumber, planNumber]);
const planLine = v.pipe(v.array(planPosition), v.minLength(2));
const planRing = v.pipe(
  v.array(planPosition),
  v.minLength(4),
  v.check((ring) => ring[0]?.[0] === ring.at(-1)?.[0] && ring[0]?.[1] === ring.at(-1)?.[1]),
);
const plansSchema = v.array(
  v.looseObject({
    id: idSchema,
    site: idSchema,
    scale: v.picklist(PLAN_SCALES),
    description: textSchema,
    sources: v.array(v.string()),
    drafts: v.array(v.string()),
    parts: v.array(
      v.looseObject({
        id: idSchema,
        kind: v.picklist(PLAN_PARTS),
        label: textSchema,
        standing: v.picklist(PLAN_STANDINGS),
        geometry: v.variant("type", [
          v.looseObject({ type: v.literal("Point"), coordinates: planPosition }),
          v.looseObject({ type: v.literal("LineString"), coordinates: planLine }),
          v.looseObject({ type: v.literal("Polygon"), coordinates: v.pipe(v.array(planRing), v.minLength(1)) }),
        ]),
        height: v.optional(planNumber),
        claims: v.array(v.string()),
        sources: v.array(v.string()),
      }),
    ),
  }),
);

/** A plan is drawn from every coordinate, so every coordinate is looked at. */
export const parsePlans = (value: unknown) => check<readonly PlanDetail[]>("plans.json", plansSchema, value);
