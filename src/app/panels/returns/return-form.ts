import { eventsIn, type ReturnColumn, type ReturnEvent, type ReturnTable } from "../../../core/returns";

/** What is known of how many people a return took: each form is drawn and written in a manner of its own. */
export const RETURN_FORMS = ["exact", "range", "open", "up-to", "unknown"] as const;
export type ReturnForm = (typeof RETURN_FORMS)[number];

export function returnForm({ min, max }: Pick<ReturnEvent, "min" | "max">): ReturnForm {
  if (min === null) return max === null ? "unknown" : "up-to";
  if (max === null) return "open";
  return min === max ? "exact" : "range";
}

export const peopleOf = ({ min, max }: Pick<ReturnEvent, "min" | "max">) => ({
  ...(min !== null && { min }),
  ...(max !== null && { max }),
});

/** Columns of picture and table: years with a return, and what has no one year where there is such a return. */
export const columnsOf = ({ years, rows }: ReturnTable): readonly ReturnColumn[] => [
  ...years,
  ...(["span", "undated"] as const).filter((key) => rows.some((row) => eventsIn(row, key).length > 0)),
];
