import type { DataFault } from "../../../core/dataset";
import { common } from "./common";

const { number } = common;

export const panels = {
  close: "Close",
  backTo: (name: string) => `Back to ${name}`,
  pageKind: "Whole atlas",
  draft: "Draft translation",
  draftNote: "The English text of this entry is a draft translation that no person has reviewed yet.",

  site: {
    localTerm: "Local term",
    runBy: "Run by",
    operating: "In use",
    status: "Status",
    statusAsOf: (status: string, date: string) => `${status}, as of ${date}`,
    place: "Place",
    /** From the smaller to the larger. */
    placeWords: (county: string, province: string, country: string) =>
      [county, province, country].filter((part) => part !== "").join(", "),
    location: "Location",
    locationSays: (within: string, precision: string) => `${within}: ${precision}`,
    evidence: "Evidence",
    placeholder:
      "This entry is not one facility. It holds accounts that name an area and no facility, so that they are not placed where nobody said they belong. No total of facilities counts it.",
    aliases: "Also written:",
  },

  conditions: {
    heading: "Conditions",
    note: "What is reported, with its sources. Statements that disagree stand side by side. Where no year or way of knowing is given, the sources state none.",
    none: "Nothing about conditions inside is recorded.",
    standard: "Minimum standard",
    standards: (topics: string, count: number) => `Minimum standards to compare with: ${topics} (${number(count)})`,
  },

  accounts: {
    heading: "Accounts",
    note: "Editors’ paraphrases of published testimony. They are not quotations.",
    consentNotSeen:
      "No consent of a witness has been seen by the editors; the texts are paraphrased from published sources.",
    none: "No account of this place is recorded. That does not mean that nothing happened here.",
    reports: "Reports",
    reportsNote: "Reports by organisations and the press in which no witness speaks.",
    outside: (count: number) => `Outside the filters (${number(count)})`,
    noneInside: "None of them matches the filters.",
    eachLine:
      "Each line names what is told of as happening here. Where an account is linked to this place by inference, it says so.",
    eachLineArea: "Each line names what is told of. The sources name the area and no facility.",
    placeNotTold: (violations: string) => `${violations} (where is not stated)`,
    nothingPlaced: "Was here; what else is told of happened elsewhere",
    mentions: (kinds: string) => `The text mentions: ${kinds}`,
    linkInferred: "Linked to this place by inference:",
    linkReason: "Why it is linked to this place:",
    otherSites: "Also about",
    sources: "Source",
    holder: "Original held by",
    permalink: "Link to this account",
    report: "Link to this report",
    open: "Read",
    shut: "Hide",
  },

  routes: {
    heading: "The way in and out",
    in: "Brought here",
    out: "Sent on from here",
    from: "from",
    to: "to",
    none: "No recorded route passes through this place.",
    notAdded: "Counts of different routes may cover the same people. They are never added up.",
    unlocated: "place not located",
    kind: "Route",
    pattern: "Composite route",
    date: "Date",
    patternDate: "none: a composite belongs to no day",
    patternSays:
      "This is a composite of many accounts. It follows no one: no person need have passed all of these stops.",
    basedOn: "Based on",
    inferred: "Inferred:",
    stated: "Stated:",
    people: "People",
    peopleUnknown: "number not known",
    means: "Means",
    stops: "Stops",
    custodyFromTo: (from: string, to: string) => `Handed over by: ${from}; to: ${to}`,
    custodyTo: (to: string) => `Handed over to: ${to}`,
    custodyFrom: (from: string) => `Handed over by: ${from}`,
    counts: "What the sources count",
    countsNote: "Counts that differ stand side by side and are not added.",
    overlaps: "May cover the same people",
    overlapsNote: "The counts of these routes may cover the same people. Adding them would count people twice.",
    inferredStops: "How the stops were placed",
  },

  actions: {
    heading: "What has been done",
    statusAsOf: (status: string, date: string) => `${status}, as of ${date}`,
    pending: "Pending; what is alleged has not been decided on.",
    nextStep: "Next step",
    sites: "Names",
    page: "Accountability",
    pageNote: (count: number, date: string) => `All ${number(count)} recorded actions, newest first, as of ${date}.`,
  },

  sources: {
    heading: "Sources",
    note: "Addresses lead out of the atlas, to other people’s websites.",
    rights: (rights: string) => `Unless another note stands with a source: ${rights}.`,
    leaves: "leaves the atlas",
    archived: "archived copy",
    accessed: (date: string) => `read on ${date}`,
    primary: "Document behind it:",
    holder: "Held by",
    noAddress: "no public address",
    missing: (id: string) => `The source “${id}” is not in the list of sources.`,
    cite: (numberOf: number) => `Source ${numberOf}`,
  },

  waiting: {
    loading: "Loading the record …",
    failed: "The record could not be loaded",
    stillWorks: "Map, list and filters still work.",
    fault: (fault: DataFault): string => {
      switch (fault.kind) {
        case "unreachable":
          return fault.status === null
            ? `The file ${fault.file} could not be reached. The connection may be down.`
            : `The server answered ${fault.status} for the file ${fault.file}.`;
        case "not-json":
          return `The file ${fault.file} is damaged or incomplete.`;
        case "newer":
          return `The file ${fault.file} was made for a newer version of the atlas. Reloading the page may help.`;
        case "malformed":
          return `The file ${fault.file} is not as expected${fault.where === "" ? "" : ` at ${fault.where}`}.`;
      }
    },
  },

  missing: {
    kind: "Link",
    unknown: "Nothing under this link",
    what: { site: "place", route: "route", account: "account", story: "story" },
    unknownSays: (what: string, id: string) =>
      `The atlas has no ${what} “${id}”. The link may be mistyped, or made for another dataset.`,
    withdrawn: "Withdrawn",
    withdrawnSays: (id: string) =>
      `The record “${id}” was withdrawn. Its text is no longer published here, and the atlas gives no reason.`,
    waysOn: "Ways on",
    toList: "All places on the map and in the list",
    toAbout: "About this atlas, and how to ask for a correction or removal",
  },

  compare: { heading: "Places side by side" },

  about: { heading: "About this atlas" },
};
