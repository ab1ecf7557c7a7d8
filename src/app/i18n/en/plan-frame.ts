/** What stands where a plan will be, before the viewer has arrived. */
export const planFrame = {
  heading: "Plan",
  loading: "Loading the plan …",
};
