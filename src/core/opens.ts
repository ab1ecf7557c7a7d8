/** What opens by itself and what waits for the reader: one rule for accounts, conditions, stories and whatever tells of harm. */
import type { ConditionCategory, Distress } from "./vocabulary";

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
 * Kinds of distress that statements of a category tell of. Measures of a cell, a ration or a working day do not close:
 * their statements are figures beside a standard.
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
