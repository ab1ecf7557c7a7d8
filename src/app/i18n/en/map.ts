import { numberIn } from "../number-in";

const number = numberIn("en");

export const map = {
  region: "Map",
  canvas: "Map. Arrow keys move it, plus and minus zoom.",
  description: (sites: number, routes: number) =>
    `The map shows ${sites === 1 ? "1 site" : `${number(sites)} sites`} and ${routes === 1 ? "1 route" : `${number(routes)} routes`}. The list holds all of them too.`,
  legend: "Legend",
  notes: "What else the map cannot say",
  sizeScale: "published accounts",
  route: "route, direction",
  pattern: "composite",
  precision: "lies within",
  stack: "so many places lie here: select to choose",
  choosePlace: (count: number) => `${count} places lie here`,
  chooseRoute: (count: number) => `${count} routes run here`,
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  wholeMap: "Show the whole map",
  attribution: "Sources of the background map",
  scrollHint: (key: string) => `Hold ${key} and scroll to zoom the map`,
  touchHint: "Use two fingers to move the map",
};
