/** What happens when a result is chosen. */
import { distanceKm } from "../../core/geo";
import type { Dataset, Position } from "../../core/dataset";
import { filter, goTo, hover, markFound, open, useAtlas } from "../store";
import { sitesOfAccount } from "../selectors";
import type { Result } from "./find";

/** Close enough to see a town among its neighbours. */
const TOWN_ZOOM = 9;
/** How far a site may lie from a town to be called near it. */
export const NEAR_KM = 30;

export const sitesNear = (dataset: Dataset, at: Position): number =>
  dataset.sites.filter(({ geometry }) => distanceKm(at, geometry.coordinates) <= NEAR_KM).length;

/** The list and the map are whole again once something has been found; a place stays as the filter it is. */
export function choose(result: Result, placeName: string | null): void {
  hover(null);
  switch (result.kind) {
    case "site":
    case "passage":
      filter({ text: "" });
      open({ kind: "site", id: result.entry.id });
      return;
    case "route":
      filter({ text: "" });
      open({ kind: "route", id: result.entry.id });
      return;
    case "story": {
      const [id = "", step = "1"] = result.entry.id.split("/");
      filter({ text: "" });
      open({ kind: "story", id, step: Number(step) });
      return;
    }
    case "action":
      filter({ text: "" });
      open({ kind: "page", page: "actions" });
      reveal(`action-${result.entry.id}`);
      return;
    case "place":
      choosePlace(result.entry, placeName);
      return;
    case "account":
      filter({ text: "" });
      markFound(
        result.ranges.length > 0 ? { account: result.id, language: result.language, ranges: result.ranges } : null,
      );
      open({ kind: "account", id: result.id });
      return;
    case "withdrawn":
      filter({ text: "" });
      open({ kind: "account", id: result.id });
  }
}

function choosePlace(entry: { readonly at?: Position; readonly province?: string }, name: string | null): void {
  if (entry.province !== undefined) {
    filter({ text: "", regions: [entry.province] });
    return;
  }
  if (!entry.at) return;
  const [lng, lat] = entry.at;
  filter({ text: name ?? "" });
  goTo({ zoom: TOWN_ZOOM, lat, lng });
}

/** The site a result stands for on the map. */
export function siteOf(result: Result | undefined): string | null {
  const { data } = useAtlas.getState();
  if (!result) return null;
  if (result.kind === "site" || result.kind === "passage") return result.entry.id;
  if (result.kind === "account" && data.status === "ready") return sitesOfAccount(data.dataset, result.id)[0] ?? null;
  return null;
}

const PATIENCE_MS = 10_000;

/** Goes to something on a page that is still on its way. */
function reveal(id: string): void {
  const go = () => {
    const element = document.getElementById(id);
    if (!element) return false;
    element.scrollIntoView({ block: "start" });
    element.setAttribute("tabindex", "-1");
    element.focus({ preventScroll: true });
    return true;
  };
  if (go()) return;
  const observer = new MutationObserver(() => {
    // After the page's own heading has taken the focus.
    if (document.getElementById(id)) {
      observer.disconnect();
      requestAnimationFrame(go);
    }
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), PATIENCE_MS);
}
