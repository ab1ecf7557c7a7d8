/** How lines of routes are read, in the legend of the map. It comes with the map. */
export const mapLines = {
  range: "people: from, to",
  open: "people: at least",
  unknown: "number not known",
  largest: "width: people on the largest single return; nothing is added up",
};
export type MapLineWords = typeof mapLines;
