import { numberIn } from "../number-in";

const number = numberIn("en");

/** Words of the pages that are made at build and read without script. */
export const staticPages = {
  skip: "Skip to the text",
  ways: "Where you are",
  map: "Map",
  list: "List",
  places: "All places",
  routes: "All routes",
  openOnMap: "Open on the map",
  openMap: "Open the map",
  neighbours: "The places before and after in the list",
  routeNeighbours: "The routes before and after in the list",
  withoutMap:
    "Map or list could not be loaded. This page is complete without them, and its links lead to every other page.",
  /** The address of a static page names its place, which a fragment would not; said on every one of them. */
  addressSays:
    "The address of this page names what it shows, so the server that sends it can see what is read. On the map it cannot.",
  dataset: (date: string, version: string) => `Dataset of ${date}, version ${version}.`,
  moreAccounts: (from: number, to: number, of: number) =>
    `Accounts and reports ${number(from)} to ${number(to)} of ${number(of)} are on this page.`,
  moreActions: (from: number, to: number, of: number) =>
    `Actions ${number(from)} to ${number(to)} of ${number(of)} are on this page.`,
  morePlaces: (from: number, to: number, of: number) =>
    `Places ${number(from)} to ${number(to)} of ${number(of)} are on this page.`,
  moreRoutes: (from: number, to: number, of: number) =>
    `Routes ${number(from)} to ${number(to)} of ${number(of)} are on this page.`,
  page: (page: number, of: number) => `Page ${number(page)} of ${number(of)}`,
  accountsPage: (page: number, of: number) => `Accounts, page ${number(page)} of ${number(of)}`,
  partOf: (part: string, name: string) => `${part}: ${name}`,
  partPage: (part: string, page: number, of: number) => `${part}, page ${number(page)} of ${number(of)}`,
  apart: "On a page of its own.",
  planHeading: "Plan",
  backTo: (name: string) => `All about ${name}`,
  byProvince: "Places by province",
  placesNote: "Those with the most accounts come first; the number beside a place counts them.",
  /** What a search engine or a chat shows. */
  describe: {
    site: (type: string, place: string) => (place === "" ? type : `${type}, ${place}`),
    /** `accounts` is empty where there are none. */
    holds: (accounts: string, conditions: number) => {
      const statements =
        conditions === 0
          ? ""
          : `${conditions === 1 ? "1 statement" : `${number(conditions)} statements`} on conditions`;
      const all = [accounts, statements].filter((part) => part !== "").join(", ");
      return all === "" ? "What is known of it, with its sources." : `${all}, each with its source.`;
    },
    route: "A route of forced return or transfer, stop by stop, with its sources.",
    pattern: "A composite route, put together from many accounts; it follows no one.",
    actions: (count: number) =>
      `${number(count)} recorded actions towards accountability, and the places none of them names.`,
    overview: "Accounts by year and type, violations, food and space beside standards, sources, and what is not known.",
    returns:
      "Recorded returns by crossing and year: ranges kept, unknown numbers counted as unknown, nothing added up.",
    data: "Download, citation, licence, method, privacy, changes and limits of the data.",
    places: (count: number) => `All ${number(count)} places of the atlas, by province.`,
    routes: (count: number) => `All ${number(count)} routes of the atlas, stop by stop.`,
    stories: (count: number) =>
      count === 1
        ? "A guided reading, each step with its sources."
        : `${number(count)} guided readings, each step with its sources.`,
    withdrawn: "This record was withdrawn.",
  },
  picture: {
    site: (name: string, type: string) => `Map that shows where ${name} (${type}) lies`,
    route: (name: string) => `Map of the route: ${name}`,
    atlas: (title: string) => `Map of the places in ${title}`,
  },
};
