import { common } from "./common";

const { number } = common;
const counted = (count: number, one: string, other: string): string => `${number(count)} ${count === 1 ? one : other}`;

export const aboutCare = {
  removal: {
    how: "What happens when you write",
    write:
      "You write to the address above: which page or record, and what is wrong or should go. No name, no reason and no proof is asked for. Do not repeat the detail that identifies somebody.",
    hidden: (hours: number) =>
      `Within ${counted(hours, "hour", "hours")} the record is hidden, if it concerns a person.`,
    decided: (days: number) =>
      `Within ${counted(days, "day", "days")} it is decided whether it is corrected, comes back or goes for good. Who wrote is told.`,
    goes: "A record that goes leaves its id behind and nothing else: link, list, search, files and pages that show the atlas answer “withdrawn”, without a reason. Its text is in no later version. What others have downloaded, printed or archived cannot be recalled.",
  },
  gate: {
    heading: "How witnesses are protected",
    says: (k: number) =>
      `Before anything is published, a program measures the published files themselves. Of a witness at most gender and a period of five years are shown. Where fewer than ${number(k)} witnesses share gender, period and country, first the gender is left out, then the period is widened to the decade, then it is left out. Nobody can tell what was left out from what was never known.`,
    also: "Journeys of very few people are shown only as part of a composite. Texts are searched for what points to one person, and held back until it is taken out. Points on the map are no more exact than is known.",
    done: "At this version",
    smallest: (people: number) => `The smallest group of witnesses that anything is said about has ${number(people)}.`,
    generalised: (count: number) =>
      count === 0
        ? "No account had to be generalised: the records hold nothing finer."
        : `${counted(count, "account was", "accounts were")} generalised.`,
    joined: (count: number) => `${counted(count, "journey was", "journeys were")} taken into a composite.`,
    consent: (state: string, count: number) => `${counted(count, "account", "accounts")}: ${state}`,
  },
  cannot: {
    heading: "What this cannot do",
    list: [
      "No check can rule out that somebody who knows a person recognises them.",
      "It measures this atlas alone. Put together with other publications an account can say more.",
      "It counts people only as well as the sources let them be told apart.",
      "It protects witnesses, not everybody they speak of.",
      "It cannot call back what was published before.",
    ],
  },
};
export type AboutCareWords = typeof aboutCare;
