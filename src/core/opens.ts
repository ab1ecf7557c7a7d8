/** What opens by itself and what waits for the reader: one rule for accounts, conditions, stories and whatever tells of harm. */
import type { ConditionDetail } from "./dataset";
import { type ConditionCategory, DISTRESS_KINDS, type Distress } from "./vocabulary";

/**
 * Whether a text opens unasked: every kind of distress in it is one the reader has chosen to see, and none is one that an
 * embedding page keeps closed. A text without any opens. The limit can only close: what it names, the reader still opens by hand.
 */
export const opensByItself = (
  kinds: readonly Distress[],
  chosen: readonly Distress[],
  limit: readonly Distress[] = [],
): boolean => kinds.every((kind) => chosen.includes(kind) && !limit.includes(kind));

/**
 * Kinds of distress that statements of a category tell of unless their record says otherwise. Such a category closes as a
 * whole, figures included; in the others a figure beside a standard stays, and a sentence that tells of harm closes alone.
 */
export const CONDITION_DISTRESS: Record<ConditionCategory, readonly Distress[]> = {
  "cell-size": [],
  "cell-count": [],
  occupancy: [],
  population: [],
  capacity: [],
  food: [],
  "water-sanitation": [],
  "posture-regime": [],
  labour: [],
  medical: ["illness"],
  mortality: ["death"],
  violence: ["beating", "torture"],
  "sexual-violence": ["sexual-violence"],
  "reproductive-violence": ["violence-against-pregnant-women", "violence-against-children", "killing"],
  search: ["humiliation", "sexual-violence"],
  children: ["violence-against-children"],
  release: [],
  procedure: [],
  regime: [],
  layout: [],
  security: [],
  extent: [],
  transfer: [],
  incidents: [],
  history: [],
  method: [],
};

type Told = Pick<ConditionDetail, "category" | "distress">;

/** What one statement tells of: what its editors found on reading it, else what its category tells of. */
export const distressOf = ({ category, distress }: Told): readonly Distress[] =>
  distress ?? CONDITION_DISTRESS[category];

/** Whether a category of a place closes as a whole. */
const closesWhole = (category: ConditionCategory): boolean => CONDITION_DISTRESS[category].length > 0;

/** Kinds for which a whole category of a place closes; none where its statements close one by one. */
export const distressOfGroup = (category: ConditionCategory, told: readonly Told[]): readonly Distress[] =>
  closesWhole(category) ? DISTRESS_KINDS.filter((kind) => told.some((one) => distressOf(one).includes(kind))) : [];

/** Kinds for which a statement closes within its category; none where the whole category does. */
export const distressWithin = (told: Told): readonly Distress[] => (closesWhole(told.category) ? [] : distressOf(told));
