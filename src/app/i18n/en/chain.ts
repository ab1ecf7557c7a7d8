import { numberIn } from "../number-in";

const number = numberIn("en");

/** Words of the chain that feeds a place and the one it feeds. They come with the panels. */
const counted = (count: number, one: string, other: string): string => `${number(count)} ${count === 1 ? one : other}`;

const joined = (sites: number, composites: number): string =>
  `${counted(sites, "site", "sites")}, put together step by step from different routes to the end of what they tell. ${
    composites === 0 ? "" : `${counted(composites, "step is", "steps are")} known from composites only. `
  }Nobody need have gone all the way.`;

export const chain = {
  feeds: "What feeds it, to the beginning of the ways",
  feedsNote: joined,
  fed: "Where the ways lead on",
  fedNote: joined,
  nothingBefore: "No recorded route goes back any further.",
  nothingAfter: "No recorded route leads any further.",
  onMap: "On the map the steps of both are drawn strongly, and where they begin and end is named.",
  show: "Show the whole chain on the map",
  elsewhere: "followed on elsewhere in this list",
  place: (name: string) => `${name} (no site of the atlas)`,
};
export type ChainWords = typeof chain;
