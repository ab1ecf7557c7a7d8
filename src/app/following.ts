/**
 * What follows the reader's choice: list, counts, charts, map and panel. In a small dataset it does so in the same frame.
 * In a large one the choice itself is shown at once and all that follows it comes together a moment later, made in steps
 * that the next choice interrupts: nothing is half of one choice and half of another.
 */
import { useDeferredValue } from "react";
import { useAtlas, type AtlasState } from "./store";

/** Accounts and sites that list, map and charts are made anew from within one frame. */
const WITHIN_A_FRAME = 2000;

const isLarge = ({ data }: Pick<AtlasState, "data">): boolean =>
  data.status === "ready" && data.index.testimonyCount + data.index.sites.length > WITHIN_A_FRAME;

export function useFollowed<T extends object>(value: T): T {
  // false where nothing is to be made twice.
  const large = useAtlas(isLarge);
  return useDeferredValue(large && value) || value;
}

/** What the filters leave. */
export function useFiltered<T>(select: (state: Pick<AtlasState, "data" | "facets">) => T): T {
  const data = useAtlas((state) => state.data);
  const facets = useFollowed(useAtlas((state) => state.facets));
  return select({ data, facets });
}
