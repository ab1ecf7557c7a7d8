/** Words of the overview: what each figure counts, and what it cannot say. Loaded with the page, not before. */
import { numberIn } from "../number-in";
import type { GapKind } from "../../../core/not-known";

const number = numberIn("en");

const counted = (count: number, one: string, other: string): string => `${number(count)} ${count === 1 ? one : other}`;

const gap: Record<GapKind, string> = {
  "account-undated": "Accounts without a date",
  "account-span": "Accounts dated to several years, or with one end open",
  "account-single": "Accounts that rest on a single document",
  "condition-undated": "Statements on conditions without a date",
  "condition-single": "Statements on conditions that rest on a single document",
  "place-imprecise": "Places known only by town, county or province",
  "place-years": "Places whose years of use are not known",
  "place-single": "Places with one source record or none",
  "place-no-account": "Places without any account",
  "place-no-condition": "Places without any statement on conditions",
  "place-no-action": "Places that no recorded action names",
};

export const overview = {
  heading: "Overview of what is shown",
  kind: "Overview",
  says: (places: number, accounts: number, reports: number) =>
    `${counted(places, "place", "places")} and ${counted(accounts, "account", "accounts")}${reports > 0 ? `, ${number(reports)} of them reports by organisations or media` : ""}.`,
  all: "These are all the records; filters set in the list narrow every figure.",
  whole: "These are all the records.",
  filtered: "Only what the filters leave is counted.",
  notPeople:
    "Accounts are counted, not people: one person can stand behind several, and most of what happened was never told.",
  nothing: "Nothing matches these filters, so there is nothing to count. That does not mean that nothing is there.",
  table: "As a table",
  save: "Save",
  saveAs: { svg: "SVG", png: "PNG" },
  saveLabel: (title: string, form: string) => `Save “${title}” as ${form}`,
  saved: (file: string) => `Saved as ${file}.`,
  saveFailed: "The picture could not be made. Please try again.",
  source: (atlas: string, version: string, date: string) => `Source: ${atlas}, dataset ${version} of ${date}.`,
  sourceFilters: (filters: string) => `Filters: ${filters === "none" ? "none" : filters}.`,
  sourceLicence: (licence: string) => `Licence: ${licence}.`,
  undated: "undated",
  total: "All",
  records: {
    ask: (files: number) =>
      `The next figures are counted from the records themselves. They come in ${counted(files, "file", "files")}.`,
    load: "Load the records",
    elsewhere:
      "Figures of conditions and of sources are too many for this page. The atlas shows them, and so does the page of each place.",
    progress: (ready: number, all: number) => `${number(ready)} of ${number(all)} files of records have arrived …`,
  },

  periods: {
    title: "Accounts by year and type of place",
    inTable: "Counted: accounts, not people.",
    counts:
      "Counted: accounts, not people. Each bar spans the years its accounts are dated to; its height is their number.",
    limits:
      "A period of several years is never put into a single year: an account of 2000 to 2004 may tell of one day or of all these years. Published periods can be widened on purpose, to protect witnesses. An account that names places of two types stands in both rows.",
    label: (count: number) => counted(count, "account", "accounts"),
    all: "All types",
    type: "Type of place",
    period: "Period",
    accounts: "Accounts",
    span: (from: number | null, to: number | null) => {
      if (from === null) return `until ${to}`;
      if (to === null) return `since ${from}`;
      return from === to ? String(from) : `${from}–${to}`;
    },
    open: "broken bar: the other end is not known",
  },

  violations: {
    title: "What accounts tell of, by type of place",
    inTable: "Counted: accounts that tell of it at a place of the type.",
    counts: "Counted: accounts that tell of it at a place of the type. The area of a disc is the number beside it.",
    limits:
      "An account can tell of several things, so columns do not add up. What is not told of is not shown to be absent: few people from some places could ever speak. Rows stand in a fixed order, not by number.",
    violation: "Told of",
    any: "Accounts in all",
  },

  figures: {
    title: "Food and space, against standards",
    inTable: "Each row is one published figure of one place, with the published minimum standards in the same unit.",
    counts: "Each bar is one published figure of one place. Lines are published minimum standards in the same unit.",
    limits:
      "Every figure stands as its source gives it. Those that disagree stay apart, and nothing is averaged. Each is of its own room and time, and the places without a figure are not better for it.",
    none: "No figure of food or space is published for what is shown.",
    place: "Place",
    figure: "Figure",
    of: "Of what",
    period: "Period",
    standard: "Standard",
    perPerson: "These standards are for each person. How many people shared the room is another figure.",
    noneComparable: (standards: string) =>
      `No standard is in these units, and nothing is converted. For comparison of another kind: ${standards}.`,
    needs: (each: string, whose: string, area: string) => `at ${each} each (${whose}): ${area}`,
  },

  sources: {
    title: "Source documents by publisher and year",
    counts: (records: number, documents: number) =>
      `Counted: ${counted(records, "record", "records")} of sources cited by what is shown, from ${counted(documents, "document", "documents")}; copies and translations have records of their own.`,
    limits:
      "The year is that of publication, not of what is told. Many records from one publisher do not make a statement better supported. Standards and their sources are not counted here.",
    publisher: "Publisher",
    noPublisher: "no publisher given",
    others: (count: number) => `${counted(count, "other publisher", "other publishers")}`,
    year: "Year",
    years: (from: number, to: number) => (from === to ? String(from) : `${from}–${String(to).slice(2)}`),
    records: "Records",
  },

  gaps: {
    title: "What is not known",
    inTable: "Counted: records in which something is missing.",
    counts: "Counted: records in which something is missing. Each number opens the list of them.",
    limits:
      "A gap is where research could go on, not a finding about the place. “No account” means that none is published here.",
    gap,
    share: (_kind: GapKind, count: number, of: number) => `${number(count)} of ${number(of)}`,
    more: (count: number) => `Show ${number(count)} more`,
    account: (id: string) => `Account ${id}`,
  },
};
export type OverviewWords = typeof overview;
