export const common = {
  sites: (count: number) => (count === 1 ? "1 site" : `${count.toLocaleString("en")} sites`),
  accounts: (count: number) => (count === 1 ? "1 account" : `${count.toLocaleString("en")} accounts`),
  reports: (count: number) => (count === 1 ? "1 report" : `${count.toLocaleString("en")} reports`),
  onlyIn: (language: string) =>
    `(in ${new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language} only)`,
  unknown: "not known",
  undated: "undated",
  close: "Close",
  back: "Back",
  loading: "Loading …",
  tryAgain: "Try again",
  number: (value: number) => value.toLocaleString("en"),
  list: (items: readonly string[]) => new Intl.ListFormat("en-GB").format(items),
};
