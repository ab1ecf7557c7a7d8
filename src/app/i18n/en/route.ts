/** Words of a route: its legs, and counts that differ. Loaded with the panel of a route. */
export const route = {
  /** Under a date: how much of it is known. */
  precision: {
    day: "",
    month: "known to the month",
    year: "known to the year",
    decade: "known to the decade",
    century: "known to the century",
  },
  custody: "Custody",
  people: "People",
  means: "Means",
  date: "Date",
  nothing: "Nothing is told of this leg on its own.",
  differ: "These counts cannot all be right. Each stands as its source gives it.",
};
export type RouteWords = typeof route;
