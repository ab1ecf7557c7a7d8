/**
 * What follows the reader's choice: list, counts, charts, map and panel. In a small dataset it does so in the same frame.
 * In a large one map and panel follow a moment later, in the largest list, counts and charts as well; what is later is
 * made in steps that the next choice interrupts, and comes together: no part of it is half of one choice and half of another.
 */
import { createContext, createElement, useContext, useDeferredValue, type ReactNode } from "react";
import type { Facets } from "../core/facets";
import { useAtlas, type AtlasState } from "./store";

/** `light`: list, counts and charts. `heavy`: the map, and a panel that may hold most of the accounts. */
type Weight = "light" | "heavy";
type Chosen = Pick<AtlasState, "data" | "facets">;

/** Sites and accounts below which nothing waits. */
const ALL_IN_A_FRAME = 2000;
/** Sites, and groups of accounts that are counted as one, of which what is light is made within a frame. */
const COUNTED_IN_A_FRAME = 20_000;

const isLarge = ({ data }: Chosen): boolean =>
  data.status === "ready" && data.index.sites.length + data.index.testimonyCount > ALL_IN_A_FRAME;
const waits: Record<Weight, (state: Chosen) => boolean> = {
  heavy: isLarge,
  // Letters stand at once: looking for them among names takes longer than counting.
  light: (state) =>
    isLarge(state) &&
    (state.facets.text !== "" ||
      (state.data.status === "ready" &&
        state.data.index.sites.length + state.data.index.groupEnd.length > COUNTED_IN_A_FRAME)),
};

export function useFollowed<T extends object>(value: T, weight: Weight): T {
  // false where nothing ever waits, so that nothing is made twice.
  const later = useDeferredValue(useAtlas(isLarge) && value) || value;
  return useAtlas(waits[weight]) ? later : value;
}

const FollowedFacets = createContext<Facets | null>(null);

/** Waits once for all below it: what a choice is followed by is drawn once, not with the choice and again after it. */
export function Following({ weight, children }: { readonly weight: Weight; readonly children: ReactNode }) {
  const chosen = useAtlas((state) => state.facets);
  return createElement(FollowedFacets, { value: useFollowed(useContext(FollowedFacets) ?? chosen, weight) }, children);
}

/** What the filters leave. */
export function useFiltered<T>(select: (state: Pick<AtlasState, "data" | "facets">) => T): T {
  const data = useAtlas((state) => state.data);
  const followed = useContext(FollowedFacets);
  // A panel by itself, in a test or on a page, follows the choice without a wait.
  const facets = useAtlas((state) => followed ?? state.facets);
  return select({ data, facets });
}
