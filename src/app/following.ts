/**
 * What follows the reader's choice: list, counts, charts, map and panel. In a small dataset it does so in the same frame.
 * In a large one the choice itself is shown at once and all that follows it comes together a moment later, made in steps
 * that the next choice interrupts: nothing is half of one choice and half of another.
 */
import { createContext, createElement, useContext, useDeferredValue, type ReactNode } from "react";
import type { Facets } from "../core/facets";
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

const FollowedFacets = createContext<Facets | null>(null);

/** Waits once for all below it: what a choice is followed by is drawn once, not with the choice and again after it. */
export function Following({ children }: { readonly children: ReactNode }) {
  return createElement(FollowedFacets, { value: useFollowed(useAtlas((state) => state.facets)) }, children);
}

/** What the filters leave. */
export function useFiltered<T>(select: (state: Pick<AtlasState, "data" | "facets">) => T): T {
  const data = useAtlas((state) => state.data);
  const followed = useContext(FollowedFacets);
  // A panel by itself, in a test or on a page, follows the choice without a wait.
  const facets = useAtlas((state) => followed ?? state.facets);
  return select({ data, facets });
}
