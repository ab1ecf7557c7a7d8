/** While a story is read the map, the list and the filters show its step; what the reader had is kept aside and comes back. */
import type { StoryStep } from "../../../core/story";
import { viewOfStep } from "../../../core/story";
import { NOTHING_OPEN } from "../../../core/url-state";
import { useAtlas } from "../../store";

const { setState } = useAtlas;

/** Shows a step over the reader's own view. */
export function showStep(step: StoryStep): void {
  const { facets, map, selection } = viewOfStep(step);
  const points = selection.kind === "site" || selection.kind === "route" || selection.kind === "compare";
  setState((state) => ({
    aside: state.aside ?? { facets: state.facets, map: state.map },
    facets,
    shows: points ? selection : NOTHING_OPEN,
    leg: null,
    ...(map ? { map, linksApplied: state.linksApplied + 1 } : !points && { homeRequests: state.homeRequests + 1 }),
  }));
}

/** Gives the reader's own view back; where nothing is opened instead, the map goes back as well. */
export function leaveStory(): void {
  setState((state) => {
    if (!state.aside) return { shows: null };
    const { facets, map } = state.aside;
    return {
      facets,
      shows: null,
      aside: null,
      ...(state.selection.kind === "none" && { map, linksApplied: state.linksApplied + 1 }),
    };
  });
}

/** The step that is being read, within the story that is open: the link follows without an entry of its own. */
export const readStep = (step: number): void =>
  setState(({ selection }) =>
    selection.kind === "story" && selection.step !== step ? { selection: { ...selection, step } } : {},
  );
