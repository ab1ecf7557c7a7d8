/** Results of a search; they come with its code. */
import { numberIn } from "../number-in";
import type { ResultKind } from "../../search/find";

const number = numberIn("en");

const counted = (value: number, one: string, other: string): string => `${number(value)} ${value === 1 ? one : other}`;

const FORMS: Record<ResultKind, readonly [one: string, other: string]> = {
  site: ["site of detention", "sites of detention"],
  passage: ["crossing or custody abroad", "crossings and custody abroad"],
  place: ["place", "places"],
  route: ["route", "routes"],
  story: ["story or step of one", "stories and steps of them"],
  action: ["action", "actions"],
  account: ["account", "accounts"],
  withdrawn: ["withdrawn record", "withdrawn records"],
};

export const search = {
  results: "Search results",
  kind: {
    site: "Sites of detention",
    passage: "Crossings and custody abroad",
    place: "Places",
    route: "Routes",
    story: "Stories",
    action: "Actions",
    account: "Accounts",
    withdrawn: "Withdrawn",
  } satisfies Record<ResultKind, string>,
  said: (counts: readonly (readonly [ResultKind, number])[]) => {
    const all = counts.reduce((sum, [, count]) => sum + count, 0);
    const parts = counts.map(([kind, count]) => counted(count, ...FORMS[kind]));
    return `${counted(all, "result", "results")}: ${parts.join(", ")}`;
  },
  nothing: "Nothing found under this name or word.",
  nothingAdvice:
    "Names are found in Korean, Chinese and Latin letters, in any romanisation. That nothing is found does not mean that nothing is there.",
  matched: "matched:",
  byWord: "found by the word:",
  without: (left: readonly string[]) =>
    `Nothing has all of these words in its names. Found without ${left.map((word) => `“${word}”`).join(", ")}:`,
  similar: "No name is written like this. Names that come near:",
  more: (count: number) => `${number(count)} more`,
  tooMany: (count: number) => `and ${number(count)} more; another word narrows them down`,
  near: (count: number, km: number) =>
    count === 0 ? `No site of this atlas within ${km} km` : `${counted(count, "site", "sites")} within ${km} km`,
  inProvince: (count: number) =>
    count === 0 ? "No site of this atlas" : `Show its ${counted(count, "site", "sites")}`,
  words: (count: number) => `${counted(count, "place", "places")} in the text`,
  closed: (count: number) =>
    `The text stays closed until you open it. What you look for occurs in it ${count === 1 ? "once" : `${number(count)} times`}.`,
  byId: "Found by its number. The text is shown when you open it.",
  inLanguage: (language: string) =>
    `in the ${new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language} text`,
  withdrawn: "This record was withdrawn. Its text is no longer published.",
  composite: "composite",
  steps: (count: number) => counted(count, "step", "steps"),
  step: (step: number, count: number) => `step ${step} of ${count}`,
  loading: "Names are on their way …",
  texts: "The texts of accounts are being read …",
  textsLarge: (accounts: number, megabytes: number) =>
    `Search the words of ${number(accounts)} accounts too (about ${number(megabytes)} MB)`,
  textsFailed: "The texts of accounts did not arrive. Names can still be searched.",
  tryAgain: "Try again",
  private: "What you type stays on this device.",
};
