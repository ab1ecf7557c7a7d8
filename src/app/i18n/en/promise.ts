import { numberIn } from "../number-in";

const number = numberIn("en");

/** What the page knows about its reader. Every sentence is held by a test in test/browser/promise.spec.ts. */

export const promise = {
  heading: "What this page knows about you",
  summary:
    "As little as a page can. Nothing is counted, nothing is kept, and no one else is told. What remains is what every web page makes happen; it is listed here.",
  device: {
    heading: "On your device",
    says: [
      "The atlas sets no cookie and keeps nothing in the browser’s storage, unless you tick “Remember these choices on this device”. Then it keeps one entry with those choices, and one press removes it.",
      "“Keep for offline” on the data page lays a copy of the whole atlas into this browser, with what lets it open without a connection: only when you ask, after saying how much. One press removes both.",
      "Your browser keeps a history of addresses and a cache of files. The address tells what you have opened, after the sign #. The title in tab and history is a neutral word. Whoever uses your device can look there; no page can clear it. A private window keeps neither once it is closed.",
      "“Leave no steps in this tab’s history” keeps what you open out of the address and out of “Back” from then on.",
    ],
    choose: "Change these settings",
  },
  server: {
    heading: "What the server of this page sees",
    says: "Like every server: your network address, the time, the name of your browser and its languages, and which files are asked for. The requests carry no cookie and no word of the page you came from. What stands after # is not sent: not what is open, not the filters, not what you type.",
    filesHeading: "Which files",
    files: [
      "On every visit: the page, its code, the list of places, routes and accounts (without texts) and of withdrawn records.",
      "The map: pieces of one map file. Which pieces are asked for tells which region you look at, and how closely.",
      "When something is opened for the first time: actions, sources, standards and plans, each as one file of the whole atlas, and a bundle of texts.",
    ],
    bundles: (places: number, files: number) =>
      files <= 1
        ? `The texts of all ${number(places)} places lie in one file, so the server cannot tell which one is read.`
        : `The texts of ${number(places)} places lie in ${number(files)} files. The server sees which file is asked for, and so a group of places, not which of them is read.`,
    statics:
      "Pages of single places that work without script bear the place in their address. There the server sees it.",
    search: "Searching happens in your browser; the words stay there.",
  },
  others: {
    heading: "Who else is told",
    says: [
      "No one. Map, type and code come from this server alone; the browser is told to refuse every other.",
      "When you follow a link to a source, or leave by “Leave now”, the site you go to sees your network address, as any site does, but not where you came from.",
    ],
  },
  frame: {
    heading: "Inside another site’s page",
    says: "The page around sees the address it gave to the frame and how tall the frame wants to be. What you choose it sees only where it has asked to be told; the frame then says so.",
    here: "You are reading inside another site’s page now.",
    notHere: "You are not inside another site’s page now.",
  },
  exit: {
    heading: "Leaving fast",
    says: [
      "“Leave now”, or the Shift key three times within five seconds, empties the page at once and goes to a neutral site in its place. “Back” does not return to the page you left, but to what came before it.",
      "Steps made before remain: “Back” pressed again, or the browser’s history, can still show this atlas. Inside another site’s page the browser may refuse to leave that page; then this part goes blank and says so.",
    ],
  },
  now: {
    heading: "What the page finds now",
    note: "Measured in your browser this moment, and sent nowhere.",
    unseen: "A page without script cannot measure, and cannot keep anything either.",
    again: "Look again",
    cookies: "Cookies",
    storage: "Entries in storage",
    databases: "Databases and caches",
    worker: "Background scripts",
    hosts: "Servers asked",
    files: "Files loaded",
    history: "Steps in this tab",
    none: "none",
    refused: "none: the browser allows none here",
    ours: "your choices, as you asked",
    foreign: (names: string) => `${names} (of other pages of this server)`,
    unknown: "the browser does not say",
    count: number,
  },
};
