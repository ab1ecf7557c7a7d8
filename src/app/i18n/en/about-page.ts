import { common } from "./common";

const { number } = common;
const counted = (count: number, one: string, other: string): string => `${number(count)} ${count === 1 ? one : other}`;

export const aboutPage = {
  publisher: "Publisher",
  contact: "Contact",
  licence: "Licence",
  cannotSay: "What the map cannot say",
  accounts: "Accounts and consent",
  accountsSay:
    "Accounts are paraphrases written by editors from published testimony; they are not the witnesses’ words. Where no consent of a witness has been seen, the account says so. Nothing is added that could identify a person beyond what the cited source says, and often less is published.",
  privacy: "Privacy of readers",
  readerPrivacy:
    "The atlas sets no cookie and calls no third party. What you open stands in the part of the address that is not sent to the server.",
  removal: "Corrections and removal",
  borders: "Borders and names",
  basemap: "Basemap",
  holders: "Whose facts these are",
  holdersNote: (sources: number, holders: number) =>
    `${counted(sources, "source document", "source documents")} by ${counted(holders, "holder or publisher", "holders or publishers")}. Facts, coordinates and counts remain subject to their rights.`,
  helpLines: "Help",
  toData: "Download the data",
};
