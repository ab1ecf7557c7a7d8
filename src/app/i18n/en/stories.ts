/** Words of the stories: guided readings beside the map. */
export const stories = {
  kind: "Story",
  heading: "Stories",
  about:
    "Each story is read step by step; beside it the map shows what the step speaks of. The text is complete without the map, and every step names its sources.",
  none: "This atlas has no stories yet.",
  steps: (count: number) => (count === 1 ? "1 step" : `${count} steps`),
  composite: "Composite: it follows no one",
  compositeSays:
    "This story is put together from many accounts. It follows no one, and no step stands for what happened to a particular person.",
  draft: "The English text is a draft translation that no person has reviewed yet.",
  contents: "Steps",
  of: (step: number, count: number) => `${step} of ${count}`,
  now: (step: number, count: number, title: string) => `Step ${step} of ${count}: ${title}`,
  previous: "Previous",
  next: "Next",
  through: "Go through the story",
  keys: "Scroll, press the left and right arrow keys, or use the buttons.",
  onlyIn: (language: string) => `Only in ${new Intl.DisplayNames("en", { type: "language" }).of(language) ?? language}`,
  planOf: (name: string, description: string) => `Drawing, ${name}. ${description}`,
  marked: (parts: string) => `Marked: ${parts}.`,
  planPage: "The whole plan, part by part",
  unprinted: "This text was closed when the page was printed; it is on the screen.",
  whatNext: "What next",
  places: "Places and routes in this story",
  others: "Other stories",
  actions: "What has been recorded as done, and where nothing has",
  all: "All stories",
  print: "Print this story",
};
export type StoryWords = typeof stories;
