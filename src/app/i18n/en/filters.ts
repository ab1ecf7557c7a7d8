export const filters = {
  types: "Type of place",
  countries: "Country",
  regions: "Province",
  authorities: "Run by",
  violations: "Told of in accounts",
  more: "More filters",
  filters: "Filters",
  chosen: (count: number) => `${count} chosen`,
  all: "Show all",
  notKnown: "not known",
};
