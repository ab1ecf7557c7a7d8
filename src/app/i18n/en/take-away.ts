import { numberIn } from "../number-in";

const number = numberIn("en");

const count = (value: number, one: string, other: string): string => `${number(value)} ${value === 1 ? one : other}`;

/** Loaded with the first panel that offers to take something away, not with the first view. */
export const takeAway = {
  heading: "Take it away",
  /** The line that stands in every file and on every print. */
  secondary: (holders: readonly string[]) =>
    holders.length === 0
      ? "Secondary paraphrase, not evidence; originals are held by the publishers of the documents cited."
      : `Secondary paraphrase, not evidence; originals are held by ${holders.join("; ")}; those of other documents by their publishers.`,
  otherHolders: (others: number) => count(others, "other holder", "other holders"),
  /** What this language calls things whose names the file formats and styles have given. */
  copy: "Copy",
  copied: "Copied.",
  copyRefused: "The browser did not allow copying. The text is selected: copy it with the keyboard.",
  saved: (file: string) => `Saved as ${file}.`,
  failed: "This could not be done. Please try again.",
  preparing: "Preparing …",

  link: {
    heading: "Link and embed",
    address: "Link to this page",
    none: (fragment: string) =>
      `This is a copy on your own device. It has no address that others could open, and its publisher has given none. In any copy, ${fragment} behind its address opens this page.`,
    embed: "Put it on a web page …",
    embedNote: "Shows this page in a frame, with the map. It calls nobody but the host of this atlas.",
  },

  cite: {
    heading: "Cite",
    short: "Cite",
    note: "Cite the original first; the atlas where you use what is compiled here.",
    noteSource: "Where the document passes on another one, the original stands first.",
    what: "What",
    page: "This page of the atlas",
    sources: (sources: number) => `Its ${count(sources, "source document", "source documents")}`,
    form: "Form",
    forms: {
      apa: "APA",
      chicago: "Chicago, note",
      legal: "Legal footnote (after OSCOLA)",
      bibtex: "BibTeX",
      ris: "RIS",
      "csl-json": "CSL-JSON",
    },
    result: "Citation",
    save: "Save as a file",
    version: (version: string) => `dataset version ${version}`,
    /** In the place of an address, in a copy that has none. */
    unaddressed: (id: string) => `[record ${id}; copy without a public address]`,
    unaddressedNote:
      "This copy has no public address. The citation of this page gives the id of the record with version and date of the dataset, by which it is found in any copy.",
    /** Stands before the citation of the document that passes it on. */
    readIn: (original: string) => `${original}, read in: `,
    /** A dataset can be published without a citation processor. */
    noWritten: "The publisher gives no citations in words. BibTeX, RIS and CSL-JSON are here for reference managers.",
    pageNote: (date: string, licence: string) => `Dataset of ${date}, ${licence}`,
  },

  download: {
    heading: "Download",
    shown: "Download what is shown",
    shownNow: (sites: number, filtered: boolean) =>
      filtered
        ? `Shown now, with the filters set: ${count(sites, "place", "places")}.`
        : `Shown now: all ${count(sites, "place", "places")}. Filters set beside the map narrow the file as well.`,
    nothingShown: "No place matches the filters: there is nothing to download.",
    format: "Format",
    formats: {
      geojson: "GeoJSON, for map programs",
      csv: "CSV, for spreadsheets",
      kml: "KML, for Google Earth",
      json: "JSON, all records",
    },
    accounts: (accounts: number) => `With the texts of ${count(accounts, "account or report", "accounts and reports")}`,
    allAccounts: "With the texts of accounts and reports",
    accountsNote:
      "Accounts are left out unless you ask for them. A file cannot be called back: if an account is withdrawn later, please delete it.",
    button: "Download",
    carries:
      "Every file carries licence, dataset version, link and filters, and says of each text whether it tells of harm.",
    /** Goes into the files. */
    distressNote:
      "Where “distress” names kinds, the text beside it tells of harm. The atlas keeps such texts closed until a reader opens them; please do the same where you show them.",
    closedConditions: (statements: number, kinds: string) =>
      `${count(statements, "statement is", "statements are")} closed here. What is mentioned: ${kinds}. The texts stand in the field closed_conditions of this file, and at the link below.`,
    closedAccounts: (accounts: number, kinds: string) =>
      `${count(accounts, "account or report is", "accounts and reports are")} closed here. What is mentioned: ${kinds}. The texts stand in the field closed_accounts of this file, and at the link below.`,
  },

  print: {
    heading: "Print or save as PDF",
    accounts: (accounts: number) => `Print ${count(accounts, "account and report", "accounts and reports")} in full`,
    accountsNote: "Unticked, no text of an account is printed.",
    button: "Print …",
    note: "Opens the browser’s own print window; there you can also save as PDF. Statements that are closed here stay closed on paper.",
    left: (accounts: number) =>
      `${count(accounts, "account or report is", "accounts and reports are")} left out of this print.`,
    map: (name: string) => `Map around ${name}`,
    colophon: "About this print",
    address: "Address",
    version: "Dataset version",
    versionSays: (version: string) =>
      `${version} (beginning of the SHA-256 over all published files; SHA256SUMS lists each of them)`,
    date: "Dataset of",
    licence: "Licence",
    cite: "Cite as",
  },
};
