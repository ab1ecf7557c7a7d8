/** Said on the panel of what a story shows. */
export const inStories = { heading: "In a story:" };
