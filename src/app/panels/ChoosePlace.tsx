/** A native list of places to compare with, those of the same type first. */
import "../styles/compare-with.css";
import { useId, useMemo, useState } from "react";
import type { SiteFeature } from "../../core/dataset";
import { useCompareWords } from "../i18n/compare-words";
import { chooseText, useReading } from "../reading";
import { namesOfFeature, useDefaultLanguage, usePlaces } from "./places";

/** As many as the link takes. */
export const MOST_COMPARED = 4;

export function ChoosePlace({
  ids,
  label,
  button,
}: {
  readonly ids: readonly string[];
  readonly label: string;
  readonly button: string;
}) {
  const { open } = useReading();
  const words = useCompareWords().compare;
  const field = useId();
  const [chosen, setChosen] = useState("");
  const groups = useOtherPlaces(ids);
  return (
    <div className="choose-place">
      <label htmlFor={field} className="record-term">
        {label}
      </label>
      {/* Choosing alone changes nothing: with the keyboard one passes by many on the way to one. */}
      <select id={field} value={chosen} onChange={({ target }) => setChosen(target.value)}>
        <option value="">{words.pick}</option>
        {groups.map(({ label: heading, places }) => (
          <optgroup key={heading} label={heading}>
            {places.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <button
        type="button"
        className="text-button"
        disabled={chosen === ""}
        onClick={() => {
          open?.({ kind: "compare", ids: [...ids, chosen] });
          setChosen("");
        }}
      >
        {button}
      </button>
    </div>
  );
}

interface PlaceGroup {
  readonly label: string;
  readonly places: readonly { readonly id: string; readonly name: string }[];
}

function useOtherPlaces(ids: readonly string[]): readonly PlaceGroup[] {
  const { language, manifest } = useReading();
  const words = useCompareWords().compare;
  const { sites } = usePlaces();
  const defaultLanguage = useDefaultLanguage();
  return useMemo(() => {
    const types = new Set(ids.flatMap((id) => sites.get(id)?.properties.type ?? []));
    const others = [...sites.values()].filter(({ id }) => !ids.includes(id));
    const named = (chosen: readonly SiteFeature[]) =>
      chosen
        .map(({ id, properties }) => ({
          id,
          name: chooseText(namesOfFeature(properties, defaultLanguage), language, manifest.languages).text,
        }))
        .toSorted((a, b) => a.name.localeCompare(b.name, language));
    return [
      { label: words.sameType, places: named(others.filter(({ properties }) => types.has(properties.type))) },
      { label: words.otherTypes, places: named(others.filter(({ properties }) => !types.has(properties.type))) },
    ].filter(({ places }) => places.length > 0);
  }, [ids, sites, words, language, manifest, defaultLanguage]);
}
