/**
 * Where our layers stand among those of the basemap. From the ground up: what comes later is drawn above, and what is
 * drawn above is placed first, so that labels further down step aside.
 */

/** Below every label of the basemap: areas and lines never cover a name. */
export const UNDER_LABELS = [
  "site-areas-wash",
  "site-areas-edge",
  "marked-areas-wash",
  "marked-areas-edge",
  "stretch-casing",
  "stretch-band",
  "stretches",
  "stretch-edges",
  "stretch-edges-open",
  "stretches-unknown",
  "stretches-pattern",
  "stretch-arrows",
  "open-route-casing",
  "open-route-band",
  "open-route",
  "open-route-edges",
  "open-route-edges-open",
  "open-route-unknown",
  "open-route-pattern",
  "open-route-arrows",
] as const;

/** Below the names of towns: where there is room for one name only, it is the town's. */
export const UNDER_TOWN_NAMES = ["site-names"] as const;

/** Above the basemap. Names stand below the symbols, so that they look for room beside them; numbers lie on everything. */
export const ON_TOP = ["marked-names", "sites", "site-rings", "marked-sites", "stack-counts", "route-stops"] as const;

export const LAYER_ORDER = [...UNDER_LABELS, ...UNDER_TOWN_NAMES, ...ON_TOP] as const;
export type LayerId = (typeof LAYER_ORDER)[number];
