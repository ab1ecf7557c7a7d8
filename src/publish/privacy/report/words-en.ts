import type { Consent, Gender, TextUse, Violation } from "../../../core/vocabulary";
import type { GateStep } from "../small-groups";

const number = (value: number): string => value.toLocaleString("en");
const counted = (count: number, one: string, other: string): string => `${number(count)} ${count === 1 ? one : other}`;

const violation: Record<Violation, string> = {
  "arbitrary-detention": "arbitrary detention",
  beating: "beating",
  "death-in-custody": "death in custody",
  "denial-of-medical-care": "denial of medical care",
  "enforced-disappearance": "enforced disappearance",
  execution: "execution",
  "forced-abortion": "forced abortion",
  "forced-labour": "forced labour",
  "inhuman-conditions": "inhuman conditions of detention",
  "killing-of-newborns": "killing of newborn children",
  refoulement: "forced return (refoulement)",
  "religious-persecution": "religious persecution",
  "sexual-violence": "sexual violence",
  starvation: "starvation",
  torture: "torture",
};
const gender: Record<Gender, string> = { woman: "woman", man: "man" };
const consent: Record<Consent, string> = {
  "not-seen": "no consent of the witness has been seen by the editors",
  public: "published with the consent of the witness",
  "named-uses": "published with the consent of the witness for named uses",
  withdrawn: "consent withdrawn",
};
const use: Record<TextUse, string> = {
  atlas: "in the atlas",
  embed: "inside pages of others",
  export: "in files readers save",
  print: "on paper",
  static: "on pages without script",
  offline: "in copies to carry away",
};
const step: Record<GateStep, string> = {
  "gender-withheld": "gender withheld",
  "period-to-decade": "period widened to the decade",
  "period-withheld": "period withheld",
};

/** A published period in EDTF: years, or two with an open end. */
const period = (edtf: string): string => {
  const [from, to] = edtf.split("/");
  if (to === undefined) return edtf;
  if (from === "..") return `until ${to}`;
  return to === ".." ? `since ${from}` : `${from}–${to}`;
};

export const en = {
  number,
  period,
  violation,
  gender,
  consent,
  use,
  step,
  heading: "Privacy report",
  subject: (title: string) => `What the privacy gate measured and did: ${title}`,
  version: (version: string | null, date: string) =>
    version === null ? `Dataset of ${date}; nothing is published` : `Dataset of ${date}, version ${version}`,
  otherLanguage: "한국어로 읽기",
  passOn:
    "This report names accounts by their published ids. It holds no witness key, and of combinations too small to publish it gives numbers only: naming them would publish what the gate withholds.",
  keep: "Not to be passed on while problems stand: findings quote texts that are not published yet.",
  verdict: (k: number, groups: number) =>
    `No published combination of gender, period and countries has fewer than ${number(k)} witnesses (${counted(groups, "combination", "combinations")} measured).`,
  verdictSmall: (small: number, k: number) =>
    `${counted(small, "published combination has", "published combinations have")} fewer than ${number(k)} witnesses. This is a fault of the publisher; do not release these files.`,
  blocked: (problems: number) =>
    `Nothing is published: ${counted(problems, "problem stands", "problems stand")} in the way. Measures of published files wait until it can be.`,
  figures: {
    accounts: "accounts",
    people: "people at most",
    smallest: "smallest group published",
    generalised: "accounts generalised",
    warnings: "warnings unanswered",
  },
  measured: {
    heading: "What was measured",
    says: (files: number, k: number) =>
      `The published files themselves, read back with the parser of the atlas (${counted(files, "file", "files")} of records). Of a witness at most gender and a period are published; with the countries of the sites they form a combination. Each combination that says anything must be shared by at least k = ${number(k)} witnesses (k-anonymity: L. Sweeney, k-Anonymity: A Model for Protecting Privacy. International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 10(5), 2002).`,
    people: (accounts: number, people: number) =>
      `${counted(accounts, "account counts", "accounts count")} as ${counted(people, "person", "people")} at most: accounts with one witness key are one person; without keys, accounts that share a source, directly or through others, are one. Counting too few is safe, counting too many is not.`,
    public:
      "The folder of records is itself public. What the gate would take away is an error there, so that before and after should not differ.",
    raw: "The folder of records is kept apart and holds more than is published. “Before” is what was entered, “after” what the published files show.",
  },
  sizes: {
    heading: "Group sizes before and after",
    caption: "Accounts by the number of witnesses who share their combination",
    size: "Witnesses in the group",
    before: "Before",
    after: "After",
    silent: "says nothing",
    tooSmall: "too small",
    andMore: (from: number) => `${number(from)} and more`,
    summary: "Summary",
    combinations: "Combinations that say something",
    small: (k: number) => `of them with fewer than ${number(k)} witnesses`,
    smallest: "Smallest of them",
    none: "none",
    accountsAxis: "accounts",
    chart: "Bar chart. Its numbers stand in the table below it.",
  },
  generalised: {
    heading: "What was generalised, and why",
    says: "In a fixed order: gender withheld, period widened to the decade, period withheld. A step touches an account only while its group is too small. “Published now” is all that is left; withheld and unknown look alike.",
    none: "Nothing: every combination was large enough as it was entered.",
    widened: (count: number) =>
      `By rule and whatever the group: ${counted(count, "period was", "periods were")} widened to whole windows of five years.`,
    record: "Account",
    steps: "Step, and the group that forced it",
    group: (people: number) => `a group of ${number(people)}`,
    left: "Published now",
    more: (count: number) => `${number(count)} more in report.json.`,
  },
  diversity: {
    heading: "What belonging to a group gives away",
    says: "Whoever knows only that somebody is one of a published group can still learn something if all of the group tell of the same. Two measures of l-diversity over violations (A. Machanavajjhala and others, l-Diversity: Privacy Beyond k-Anonymity. ACM TKDD 1(1), 2007): distinct l counts different violations; entropy l is the exponential of the Shannon entropy over pairs of witness and violation, which is l where l violations are told of equally often, and falls where one prevails.",
    group: "Published group",
    people: "Witnesses",
    accounts: "Accounts",
    distinct: "Distinct l",
    entropy: "Entropy l",
    shared: "All tell of",
    flagged: (count: number) =>
      count === 0
        ? "In no group do all witnesses tell of one and the same violation."
        : `In ${counted(count, "group", "groups")} all witnesses tell of one and the same violation: to know that somebody is among them is to know that they told of it. Consider withholding the period of these accounts, where they have one.`,
    nothing: "nothing about the witness",
  },
  rare: {
    heading: "Rare combinations",
    says: (below: number, k: number) =>
      `A site, a period and a violation together can point at somebody even where none of them does alone. Listed is every published combination that fewer than ${number(k)} witnesses tell of, where the violation is rare: told of by fewer than ${number(below)} witnesses in the whole atlas. These are warnings and hold nothing up: only who knows the sources can judge them.`,
    all: (small: number, all: number) =>
      `Of ${counted(all, "combination", "combinations")} of site, period and any violation, fewer than k witnesses tell of ${number(small)}. That is the nature of testimony; it is why a common violation alone is not listed.`,
    answerHow:
      "To handle one: leave the period out, or set the site of the violation to null, or leave the violation out. Where the source itself names place and time, say so in the account:",
    answerCode: '"acknowledged": [{ "check": "rare-combination", "reason": "…" }]',
    none: "None.",
    site: "Site",
    period: "Period",
    violation: "Violation",
    people: (people: number, anywhere: number) => `${number(people)} here, ${number(anywhere)} in the atlas`,
    told: "Told by",
    accounts: "Accounts",
    answer: "Answer",
    unanswered: "open",
    undated: "no period",
    idle: (ids: string) => `These accounts answer “rare-combination” and are in none: ${ids}. Remove the answer.`,
  },
  journeys: {
    heading: "Journeys joined to patterns",
    says: (k: number) =>
      `A journey of fewer than ${number(k)} people is somebody’s life. It does not leave as a route: its stretch joins a composite, and neither id, date, number nor statement leaves.`,
    none: "None.",
    pattern: "Composite",
    joined: "Journeys in it",
  },
  texts: {
    heading: "Findings in texts",
    says: "Words that may point to a person, with the exact place and what stands around them. An error must be put right; a warning may stand with a reason.",
    none: "None.",
    where: "Where",
    what: "Found",
    answer: "Answer",
    open: "open",
    error: "error: put it right",
    check: "Code",
    count: "Problems",
    blockedBy: "What stands in the way of publishing",
  },
  consents: {
    heading: "Consent",
    state: "State",
    accounts: "Accounts",
    uses: "Named uses",
    limited: (count: number) =>
      `${counted(count, "account", "accounts")} with named uses. Their texts are shown, framed, saved, printed and copied only where that use is named.`,
    withdrawn: (count: number) =>
      `${counted(count, "record has", "records have")} been withdrawn; their ids are all that is left.`,
  },
  cannot: {
    heading: "What the gate cannot do",
    list: [
      "It cannot rule out that somebody who knows a person recognises them: by how something is told, by a place, by what only two people saw.",
      "It measures this atlas alone. Put together with another publication, with a register or with what a neighbour knows, the same account can say more.",
      "It counts witnesses as well as the records allow. Two sources may tell of one person; then a group is smaller than it looks.",
      "It reads texts by patterns and lists. A detail that no pattern knows passes; an editor’s eye does not replace it, nor it the eye.",
      "It protects witnesses of this dataset, not the people they speak of.",
      "It cannot call back what was published before, downloaded or archived.",
    ],
  },
  made: "Made by npm run privacy, from the records and the published files alone; the same content gives the same report.",
};
export type ReportWords = typeof en;
