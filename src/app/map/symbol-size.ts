/** How large a symbol is drawn, on the map and in its legend. */
import type { FacetIndex } from "../../core/facets";

/** Diameters in CSS pixels. Below 11 the forms can no longer be told apart. */
export const SMALLEST_SYMBOL = 11;
export const LARGEST_SYMBOL = 34;
/** Square pixels (of the diameter squared) for one account: 5 accounts make 16 px, 20 make 26. */
const STEEPEST_GROWTH = 28;

/**
 * Growth that keeps the site with the most accounts of the whole dataset within the largest size. Taken from the dataset
 * and never from what is filtered, so that one size means one number in every view.
 */
export function growthOf(mostAccounts: number): number {
  const room = LARGEST_SYMBOL ** 2 - SMALLEST_SYMBOL ** 2;
  return mostAccounts === 0 ? STEEPEST_GROWTH : Math.min(STEEPEST_GROWTH, room / mostAccounts);
}

/**
 * Area grows with the number of accounts: the squared diameter is that of an empty site plus a fixed amount an account.
 * Whole pixels, because each size is an image of its own.
 */
export const symbolSize = (accounts: number, growth: number): number =>
  Math.round(Math.sqrt(SMALLEST_SYMBOL ** 2 + growth * accounts));

export const mostAccounts = (index: Pick<FacetIndex, "sites">): number =>
  index.sites.reduce((most, site) => Math.max(most, site.properties.accounts), 0);
