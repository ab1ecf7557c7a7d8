/** The list of routes. */
export const routeList = {
  patterns: "Composites",
  patternsNote: "Put together from many accounts; they follow no one.",
  datedRoutes: "Dated returns",
  undatedRoutes: "Undated returns",
  peopleRange: (min: number | undefined, max: number | undefined) => {
    if (min !== undefined && max !== undefined) return min === max ? `${min} people` : `${min} to ${max} people`;
    if (min !== undefined) return `${min} people or more`;
    if (max !== undefined) return `up to ${max} people`;
    return "number not known";
  },
};
