import { numberIn } from "../number-in";

const number = numberIn("en");

export const common = {
  sites: (count: number) => (count === 1 ? "1 site" : `${number(count)} sites`),
  accounts: (count: number) => (count === 1 ? "1 account" : `${number(count)} accounts`),
  reports: (count: number) => (count === 1 ? "1 report" : `${number(count)} reports`),
  onlyIn: (language: string) =>
    `(in ${new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language} only)`,
  unknown: "not known",
  undated: "undated",
  close: "Close",
  back: "Back",
  loading: "Loading …",
  tryAgain: "Try again",
  number,
  list: (items: readonly string[]) => new Intl.ListFormat("en-GB").format(items),
};
