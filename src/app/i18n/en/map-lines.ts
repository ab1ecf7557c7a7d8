/** How lines of routes are read, in the legend of the map. It comes with the map. */
export const mapLines = {
  range: "from, to",
  open: "at least",
  unknown: "no number",
  largest: "width: people on the largest single return; nothing is added up",
};
export type MapLineWords = typeof mapLines;
