import { numberIn } from "../number-in";

const number = numberIn("en");

/** The map in words, and the keys that work on it. */
export interface Amount {
  readonly name: string;
  readonly count: number;
}
/** The largest groups by name, and how many are left. */
export interface Groups {
  readonly named: readonly Amount[];
  readonly otherGroups: number;
  readonly inOthers: number;
}

const list = (items: readonly string[]): string => new Intl.ListFormat("en-GB").format(items);
const places = (count: number): string => (count === 1 ? "1 place" : `${number(count)} places`);
const amounts = (named: readonly Amount[]): string[] => named.map(({ name, count }) => `${name} ${number(count)}`);

export const inWords = {
  button: "This view in words, and keys",
  heading: "This view in words",
  close: "Close",
  noneShown: "No place matches the filters.",
  noneInView: (all: number) =>
    all === 1
      ? "The place that is shown lies outside this view."
      : `None of the ${number(all)} places shown lies in this view.`,
  nearest: (name: string) => `The nearest is ${name}.`,
  inView: (sites: number, all: number) =>
    sites === all
      ? `${all === 1 ? "The place" : `All ${number(all)} places`} shown ${all === 1 ? "is" : "are"} in this view`
      : `${number(sites)} of ${places(all)} ${sites === 1 ? "is" : "are"} in this view`,
  /** After the first words, which end without a stop. */
  where: (province: string, count: number, sites: number) =>
    count === sites
      ? `, ${sites === 1 ? "" : "all "}in ${province}.`
      : count * 2 > sites
        ? `, most of them in ${province} (${number(count)}).`
        : `, more in ${province} (${number(count)}) than anywhere else.`,
  stop: ".",
  named: (names: readonly string[]) => `In view: ${list(names)}.`,
  provinceOf: (province: string, country: string) => `${province}, ${country}`,
  noProvince: "province not known",
  provinces: ({ named, otherGroups, inOthers }: Groups) =>
    `By province: ${[...amounts(named), ...(inOthers > 0 ? [`${otherGroups === 1 ? "another province" : `${otherGroups} other provinces`} ${number(inOthers)}`] : [])].join("; ")}.`,
  types: ({ named, otherGroups, inOthers }: Groups) =>
    `By type: ${[...amounts(named), ...(inOthers > 0 ? [`${otherGroups === 1 ? "another type" : `${otherGroups} other types`} ${number(inOthers)}`] : [])].join("; ")}.`,
  counties: (named: readonly Amount[]) => `The most in one county or city: ${list(amounts(named))}.`,
  nearBorder: (count: number, sites: number, km: number, countries: readonly string[]) =>
    `${count === sites ? (sites === 1 ? "It" : "All of them") : count * 2 > sites ? `Most (${number(count)})` : number(count)} ${count === 1 ? "lies" : "lie"} within ${km} km of ${countries.length === 2 ? `the border between ${countries.join(" and ")}` : "a border"}.`,
  routes: (routes: number, patterns: number) => {
    const composites =
      patterns === 0
        ? ""
        : patterns === routes
          ? routes === 1
            ? ", a composite"
            : ", all of them composites"
          : `, ${number(patterns)} of them ${patterns === 1 ? "a composite" : "composites"}`;
    return routes === 0
      ? "No route runs through it."
      : `${routes === 1 ? "1 route runs" : `${number(routes)} routes run`} through it${composites}.`;
  },
  borderLegs: (legs: readonly { readonly from: string; readonly to: string; readonly routes: number }[]) =>
    `Across the border: ${legs.map(({ from, to, routes }) => `${from} to ${to} (${routes === 1 ? "1 route" : `${number(routes)} routes`})`).join("; ")}.`,
  years: (first: number, last: number, undated: number) =>
    `Dated evidence ${first === last ? `from ${first}` : `from ${first} to ${last}`}${undated === 0 ? "" : `; ${undated === 1 ? "1 place has" : `${number(undated)} places have`} none`}.`,
  undatedOnly: "None of it is dated.",

  keys: "Keys",
  keyNames: {
    arrows: "Arrow keys",
    zoom: "+ and −",
    enter: "Enter",
    pages: "Page Up, Page Down",
    ends: "Home, End",
    escape: "Escape",
  },
  onMap: "On the map",
  onMapSays: { arrows: "move the map", zoom: "zoom", enter: "walk from place to place" },
  walking: "While walking",
  walkingSays: {
    arrows: "go to the neighbour in that direction",
    pages: "go to every place in turn",
    enter: "open the place",
    escape: "back to moving the map",
  },
  inList: "In the list",
  inListSays: { arrows: "from row to row", ends: "first and last row", enter: "open" },
  anywhere: "Anywhere",
  anywhereSays: { escape: "close what is open" },

  walkHint: "Enter: walk from place to place with the arrow keys",
  walkHelp: "Arrow keys: neighbour · Enter: open · Esc: end",
  walkNone: "No place is shown.",
  walkEdge: "No place in that direction.",
  walkEnded: "The arrow keys move the map again.",
  walkAt: (name: string, type: string, accounts: number) =>
    `${name}, ${type}, ${accounts === 0 ? "no accounts" : accounts === 1 ? "1 account" : `${number(accounts)} accounts`}`,
};
export type InWords = typeof inWords;
