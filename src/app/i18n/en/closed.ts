import { numberIn } from "../number-in";

const number = numberIn("en");

/** Words of what stays closed until the reader opens it, and of where to find help. They come with the panels. */

export const closed = {
  choose: "Choose what opens by itself",
  settings: "Settings",
  told: (statements: number) => (statements === 1 ? "1 statement" : `${number(statements)} statements`),
  help: "Where to find help",
  helpNote:
    "Anyone can call or write. All countries are listed: nothing here asks or guesses where you are. Numbers and hours are as of the date beside each.",
  languages: "Languages",
  source: "Source",
  asOf: (date: string) => `(as of ${date})`,
};
