/** Buttons that lead along a route leg by leg; the map points at the same leg. */
import "../styles/leg-walk.css";
import type { RouteStop } from "../../core/dataset";
import { legWalk as en } from "../i18n/en/leg-walk";
import { legWalk as ko } from "../i18n/ko/leg-walk";
import { useSection } from "../i18n/sections";
import { chooseText, useReading } from "../reading";
import { namesOfFeature, useDefaultLanguage, usePlaces } from "./places";

/** Where the reader is on the route, and how to go on; absent where there is no map to follow it on. */
export interface LegWalking {
  /** The first leg is 0; null: the whole route. */
  readonly leg: number | null;
  readonly follow: (leg: number | null) => void;
}

const isPlaced = (stop: RouteStop | undefined): boolean => stop?.site !== undefined || stop?.point !== undefined;

export function LegWalk({ stops, leg, follow }: LegWalking & { readonly stops: readonly RouteStop[] }) {
  const words = useSection("legWalk", { en, ko });
  const nameOf = useStopName();
  const legs = stops.length - 1;
  if (legs < 2) return null;
  const says = (at: number): string => {
    const [from, to] = [stops[at], stops[at + 1]];
    const leads = words.at(at + 1, legs, nameOf(from), nameOf(to));
    return isPlaced(from) && isPlaced(to) ? leads : words.notDrawn(leads);
  };
  // Buttons at an end stay in place, so that the focus is never lost under the reader's finger.
  const go = (to: number | null, possible: boolean) => ({
    type: "button" as const,
    "aria-disabled": possible ? undefined : true,
    onClick: () => possible && follow(to),
  });
  return (
    <div className="leg-walk" role="group" aria-label={words.heading}>
      <p className="leg-walk-buttons">
        <button {...go((leg ?? 0) - 1, leg !== null && leg > 0)}>{words.previous}</button>
        <button {...go((leg ?? -1) + 1, leg === null || leg < legs - 1)}>{words.next}</button>
        <button {...go(null, leg !== null)}>{words.whole}</button>
      </p>
      <p className="leg-walk-at" role="status">
        {leg === null ? "" : says(leg)}
      </p>
    </div>
  );
}

function useStopName(): (stop: RouteStop | undefined) => string {
  const { language, manifest, t } = useReading();
  const { sites } = usePlaces();
  const main = useDefaultLanguage();
  return (stop) => {
    const site = sites.get(stop?.site ?? "");
    const text = site ? namesOfFeature(site.properties, main) : stop?.place;
    return text ? chooseText(text, language, manifest.languages).text : (stop?.site ?? t.common.unknown);
  };
}
