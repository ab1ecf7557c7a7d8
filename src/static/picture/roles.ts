import { PALETTES } from "../../app/map/palette";

/** Pictures are light: nobody knows on what ground a chat shows them. */
export const MAP_ROLES = PALETTES.light;
