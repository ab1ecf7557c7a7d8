/** Apart from `care.ts`, so that it comes with the panels and not before the list. */
import type { ConditionCategory, Distress } from "./vocabulary";

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
