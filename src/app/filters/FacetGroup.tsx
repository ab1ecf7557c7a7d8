import { memo, type ReactNode } from "react";
import type { Facets } from "../../core/facets";
import { useReading } from "../reading";
import { filter, useAtlas } from "../store";

export type FacetName = "types" | "countries" | "regions" | "authorities" | "violations";

export interface FacetOption {
  readonly id: string;
  /** How many sites it would leave. */
  readonly count: number;
}
export interface FacetLabel {
  readonly text: ReactNode;
  readonly glyph?: ReactNode;
}

const choose = (facet: FacetName, chosen: readonly string[]): void =>
  filter({ [facet]: chosen } satisfies Partial<Record<FacetName, readonly string[]>> as Partial<Facets>);

function toggle(facet: FacetName, id: string, on: boolean): void {
  const chosen: readonly string[] = useAtlas.getState().facets[facet];
  choose(facet, on ? [...chosen, id] : chosen.filter((other) => other !== id));
}

/** Checkboxes of one facet. None checked means all: then nothing is dimmed. */
export function FacetGroup({
  title,
  facet,
  options,
  labels,
}: {
  readonly title: string;
  readonly facet: FacetName;
  readonly options: readonly FacetOption[];
  /** By option; the same ones as long as the language is the same. */
  readonly labels: ReadonlyMap<string, FacetLabel>;
}) {
  const { t } = useReading();
  const chosen: readonly string[] = useAtlas((state) => state.facets[facet]);
  return (
    <fieldset className="facet" data-chosen={chosen.length > 0 || undefined}>
      <legend>
        {title}
        {chosen.length > 0 && (
          <button type="button" className="text-button" onClick={() => choose(facet, [])}>
            {t.filters.all}
          </button>
        )}
      </legend>
      {options.map(({ id, count }) => (
        <Option key={id} facet={facet} id={id} count={count} checked={chosen.includes(id)} label={labels.get(id)} />
      ))}
    </fieldset>
  );
}

/** Of forty options a choice changes a few. */
const Option = memo(function Option({
  facet,
  id,
  count,
  checked,
  label,
}: FacetOption & {
  readonly facet: FacetName;
  readonly checked: boolean;
  readonly label: FacetLabel | undefined;
}) {
  return (
    <label className="facet-option" data-empty={count === 0 || undefined}>
      <input type="checkbox" checked={checked} onChange={(event) => toggle(facet, id, event.target.checked)} />
      {label?.glyph}
      <span className="facet-label">{label?.text ?? id}</span>
      <span className="count">{count}</span>
    </label>
  );
});
