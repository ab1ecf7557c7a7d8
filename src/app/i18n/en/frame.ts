import { numberIn } from "../number-in";

const number = numberIn("en");

/** Loaded with a frame on another page, or where a link has set something for its readers. */
export const frame = {
  openInAtlas: "Open in the atlas",
  fullScreen: "Full screen",
  leaveFullScreen: "Leave full screen",
  list: "List",
  /** The host's page does not let its frames open windows. */
  noWindows: "This page does not let its frames open windows. The address of the atlas:",
  seen: {
    select: "The page around this map can see which place or route you open here.",
    filter: "The page around this map can see what you filter here.",
    both: "The page around this map can see what you open and filter here.",
  },
  frozen: (date: string, version: string) =>
    `Data of ${date}, version ${version}, as it was then. What has been withdrawn since is left out.`,
  newest: "See the newest data",
  versionFailed: "This version of the data is not kept here",
  versionFailedSays: (version: string) =>
    `The link asks for version ${version} of the data. This atlas does not have it, or not as a whole, and shows no other one in its place.`,
  withheld: (accounts: number) =>
    `${accounts === 1 ? "One text" : `${number(accounts)} texts`} of this place: whoever made this link has chosen to show none.`,
  readThere: "Read them in the atlas",
};
