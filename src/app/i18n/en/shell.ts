import { numberIn } from "../number-in";
import type { DataFault } from "../../../core/dataset";

const number = numberIn("en");

export const shell = {
  skipToList: "Skip to the list of sites",
  pages: "Pages",
  stories: "Stories",
  accountability: "Accountability",
  overview: "Overview",
  returns: "Returns",
  data: "The data",
  about: "About",
  more: "More",
  language: "Language",
  theme: { light: "Light", dark: "Dark" },
  exit: "Leave now",
  leaving: "Leaving",
  staysOpen: "Closed here. The page around it is still open: close its tab.",
  tab: "Atlas",
  promise: "Privacy",
  readingChoices: "What opens",
  openInAtlas: "Open in the atlas",
  share: "Link and embed",
  panelFailed: "This part could not be shown. The map and the list still work.",
  sheet: (height: "low" | "half" | "full") =>
    `Height of this sheet: ${{ low: "low", half: "half", full: "full" }[height]}. Press to change, or use the arrow keys`,
  counts: (sites: number, accounts: number, sources: number) =>
    `${number(sites)} places, ${number(accounts)} accounts, ${number(sources)} source documents`,
  closeIntroduction: "Close the introduction",
  dataFailed: "The data could not be loaded",
  dataFault: (fault: DataFault) => {
    switch (fault.kind) {
      case "unreachable":
        return fault.status === null
          ? `The file ${fault.file} could not be reached.`
          : `The file ${fault.file} is not there (answer ${fault.status}).`;
      case "not-json":
        return `The file ${fault.file} arrived, but it is cut short or is not the file it should be.`;
      case "newer":
        return `The file ${fault.file} was written for a newer version of this atlas (format ${fault.format}). Reload the page; if that does not help, the page itself needs to be updated.`;
      case "malformed":
        return `The file ${fault.file} is not as it should be${fault.where ? ` (at ${fault.where})` : ""}.`;
    }
  },
  dataFailedAdvice:
    "Nothing is shown, because an empty map would say that there is nothing. Please try again, or come back later.",
  mapFault: {
    "no-webgl":
      "This browser cannot draw the map (WebGL 2 is missing or switched off). Everything the map shows is in the list.",
    "context-lost": "The map has stopped, because the browser took its drawing memory away. The list still works.",
    "no-basemap": "The background map could not be loaded. Sites and routes are drawn without coasts and borders.",
    "no-code": "The map could not be loaded. Everything it shows is in the list.",
  },
};
