/** What a reader can choose among the accounts of one site. */
import type { TestimonyDetail } from "../../core/dataset";
import { isDated, touchesYears } from "../../core/period";
import type { Violation } from "../../core/vocabulary";

/** Fewer can be looked through. */
export const ENOUGH_TO_CHOOSE = 6;

export interface AccountsChoice {
  readonly violations: readonly Violation[];
  readonly from: number | null;
  readonly to: number | null;
  readonly undated: boolean;
}
export const NO_CHOICE: AccountsChoice = { violations: [], from: null, to: null, undated: true };

export const isChoice = ({ violations, from, to, undated }: AccountsChoice): boolean =>
  violations.length > 0 || from !== null || to !== null || !undated;

/** What the line of an account says: told of as happening here, else told of without a place. */
export function violationsOnLine({ violations }: TestimonyDetail, siteId: string): ReadonlySet<Violation> {
  const here = violations.filter(({ site }) => site === siteId);
  return new Set((here.length > 0 ? here : violations.filter(({ site }) => site === null)).map(({ kind }) => kind));
}

export const dated = ({ period }: TestimonyDetail): boolean => period !== undefined && isDated(period);

export function chooseAccounts(
  testimonies: readonly TestimonyDetail[],
  siteId: string,
  { violations, from, to, undated }: AccountsChoice,
): readonly TestimonyDetail[] {
  // Ends given the wrong way round mean the years between them.
  const range = from !== null && to !== null && from > to ? { from: to, to: from } : { from, to };
  return testimonies.filter((testimony) => {
    if (violations.length > 0) {
      const told = violationsOnLine(testimony, siteId);
      if (!violations.some((violation) => told.has(violation))) return false;
    }
    if (!testimony.period || !dated(testimony)) return undated;
    return (from === null && to === null) || touchesYears(testimony.period, range);
  });
}
