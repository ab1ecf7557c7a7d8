/** User Timing marks of the public contract; set always, read by whoever measures. */
import { useEffect } from "react";
import { useFiltered } from "../following";

/** `atlas:list-ready`: the list can be used. */
export function useListReady(): void {
  useEffect(() => {
    if (performance.getEntriesByName("atlas:list-ready").length === 0) performance.mark("atlas:list-ready");
  }, []);
}

/** `atlas:filter`: from the input until list and map have their new data. The store sets the start. By itself, so that nothing around it is drawn anew. */
export function FilterMeasure(): null {
  const facets = useFiltered((state) => state.facets);
  useEffect(() => {
    if (performance.getEntriesByName("atlas:filter-start", "mark").length === 0) return;
    performance.measure("atlas:filter", "atlas:filter-start");
    performance.clearMarks("atlas:filter-start");
  }, [facets]);
  return null;
}
