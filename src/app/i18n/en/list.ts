import { numberIn } from "../number-in";

const number = numberIn("en");

export const list = {
  title: "Places and routes",
  places: "Places",
  routes: "Routes",
  search: "Search the atlas",
  searchHint: "A name in any spelling, or a word",
  clearSearch: "Clear the name",
  shown: (sites: number, accounts: number) =>
    `${sites === 1 ? "1 place" : `${number(sites)} places`}, ${accounts === 1 ? "1 account" : `${number(accounts)} accounts`}`,
  notFacilities: (count: number) =>
    count === 1 ? "and 1 entry that names no facility" : `and ${number(count)} entries that name no facility`,
  undated: (count: number) => `${number(count)} of the accounts undated`,
  clearAll: "Clear all filters",
  overview: "In figures",
  download: "Download",
  sort: "Order",
  sortBy: { province: "by province", type: "by type", name: "by name", accounts: "by number of accounts" },
  showMap: "Map",
  showList: "List",
  viewAs: "View",
  noProvince: "Province not known",
  returns: "Returns by crossing and year",
  nothing: "Nothing matches these filters.",
  nothingAdvice: "That does not mean that nothing is there. Take back a filter, or clear them all.",
  accountsShort: (count: number) => (count === 1 ? "1 account" : `${count} accounts`),
};
