/** Words of the filter in a panel, the ways in and out, actions and what they leave out, and the comparison. */
import type { ActionFamily } from "../../../core/accountability";
import { common } from "./common";

const { number } = common;
const counted = (count: number, one: string, other: string): string => `${number(count)} ${count === 1 ? one : other}`;
const events = (count: number): string => counted(count, "event", "events");
const patterns = (count: number): string => counted(count, "composite", "composites");
const joined = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(" · ");

const actionFamily: Record<ActionFamily, string> = {
  un: "UN inquiries, resolutions and votes",
  court: "courts and complaints",
  state: "laws, sanctions and hearings",
  report: "reports and submissions",
};

export const compare = {
  accountsFilter: {
    open: "Choose among these",
    violations: "Told of",
    years: "Years",
    from: "from",
    to: "to",
    undated: (count: number) => `keep undated (${number(count)})`,
    matching: (count: number, all: number) => `${number(count)} of ${number(all)} chosen; the others stand below.`,
    all: "All of them",
  },

  rest: {
    left: (count: number) => `${number(count)} more follow as you scroll.`,
    all: "Show all of them now",
    before: (count: number) => `${number(count)} more stand before these.`,
    some: (count: number) => `Show the ${count} before`,
  },

  ways: {
    note: "From the routes that pass through this place.",
    told: (eventCount: number, patternCount: number) =>
      joined([eventCount > 0 ? events(eventCount) : "", patternCount > 0 ? patterns(patternCount) : ""]),
    asPattern: "As a composite that follows no one:",
    alone: "Told of here, without the way in or out",
    noPeople: "number not known",
    withPattern: (eventCount: number, patternCount: number) =>
      eventCount === 0
        ? "composite only"
        : joined([events(eventCount), patternCount > 0 ? patterns(patternCount) : ""]),
  },

  actions: {
    naming: (count: number) => counted(count, "action names this place", "actions name this place"),
    none: (count: number, date: string) =>
      `None of the ${number(count)} recorded actions, as of ${date}, names this place.`,
    authority: (name: string) => `Actions that name who runs it: ${name}`,
    authorityNote: (count: number) =>
      `${counted(count, "action names", "actions name")} the authority and not this place.`,
    authorityNone: (count: number, name: string) => `None of the ${number(count)} names who runs it either: ${name}.`,
    timeline: "By year",
    timelineSays: (count: number, first: number, last: number, most: number, inYears: string) =>
      `${counted(count, "action", "actions")} from ${first} to ${last}; most in ${inYears}: ${number(most)}. The list below holds each of them.`,
    family: actionFamily,
    hollow: "hollow: pending",
    undated: (count: number) => `${number(count)} without a year are not drawn.`,
    kind: "Kind",
    forum: "Forum",
    allKinds: (count: number) => `all kinds (${number(count)})`,
    allForums: (count: number) => `all forums (${number(count)})`,
    option: (label: string, count: number) => `${label} (${number(count)})`,
    chosen: (count: number, all: number) => `${number(count)} of ${number(all)} actions, newest first.`,
    nothing: "No recorded action is of this kind before this forum.",
    list: "The actions",
    gap: "Sites that no action names",
    gapSays: (unnamed: number, all: number, date: string) =>
      `As of ${date}, ${number(unnamed)} of ${number(all)} sites are named by no recorded action. Most accounts first.`,
    gapPlaceholders:
      "Entries that stand for no facility are left out. An action may name the authority that runs a site.",
    gapNone: "Every site is named by an action.",
    gapRest: (count: number) => `Show all: ${number(count)} more`,
    noAccount: "no account",
  },

  compare: {
    kind: (count: number) => counted(count, "place", "places"),
    with: "Compare with another place",
    place: "Place",
    sameType: "Of the same type",
    otherTypes: "Of other types",
    choose: "Compare",
    addPlace: "Place to add",
    addButton: "Add",
    full: "Four places are as many as stand side by side.",
    pick: "choose a place",
    remove: "Remove",
    removeNamed: (name: string) => `Remove ${name} from the comparison`,
    single: "Add a place to compare this one with.",
    nothing: "nothing recorded",
    caption: "Each row sets one subject side by side. An empty cell says that nothing is recorded; that is no finding.",
    what: "What it is",
    years: "In use",
    status: "Status",
    location: "Location",
    evidence: "Evidence",
    conditions: "Conditions",
    accounts: "Accounts",
    told: "Told of in accounts, with the number of accounts",
    ways: "The way in and out",
    from: "Brought here from",
    to: "Sent on to",
    actions: "Accountability",
    naming: "Actions that name it",
    missing: (id: string) => `The atlas has no place “${id}”.`,
  },
};
