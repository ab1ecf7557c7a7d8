import { memo, type ChangeEvent, type ReactNode } from "react";
import { useFiltered } from "../following";
import { useReading } from "../reading";
import { selectFacetResult } from "../selectors";
import { filter, useAtlas } from "../store";

type FacetName = "types" | "countries" | "regions" | "authorities" | "violations";

interface FacetOption {
  readonly id: string;
  /** How many sites it would leave. */
  readonly count: number;
}
export interface FacetLabel {
  readonly text: ReactNode;
  readonly glyph?: ReactNode;
}

const choose = (facet: FacetName, chosen: readonly string[]): void => filter({ [facet]: chosen });

/** One for all boxes, so that a box is left alone when only its number changes. */
const toggle = ({ target }: ChangeEvent<HTMLInputElement>): void => {
  // The name is the facet that `Option` gave it.
  const facet = target.name as FacetName;
  const chosen: readonly string[] = useAtlas.getState().facets[facet];
  choose(facet, target.checked ? [...chosen, target.value] : chosen.filter((other) => other !== target.value));
};

/** Checkboxes of one facet. None checked means all: then nothing is dimmed. */
export function FacetGroup({
  title,
  facet,
  labels,
  told = false,
}: {
  readonly title: string;
  readonly facet: FacetName;
  /** By option; the same ones as long as the language is the same. */
  readonly labels: ReadonlyMap<string, FacetLabel>;
  /** Only what is told of at some place that is shown, and what is chosen. */
  readonly told?: boolean;
}) {
  const { t } = useReading();
  const chosen: readonly string[] = useAtlas((state) => state.facets[facet]);
  const options = useOptions(facet).filter(({ id, count }) => !told || count > 0 || chosen.includes(id));
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
      <input type="checkbox" name={facet} value={id} checked={checked} onChange={toggle} />
      {label?.glyph}
      <span className="facet-label">{label?.text ?? id}</span>
      <span className="count">{count}</span>
    </label>
  );
});

/** Options of a facet with the number of sites each would leave. */
export function useOptions(facet: FacetName): readonly FacetOption[] {
  const result = useFiltered(selectFacetResult);
  const index = useAtlas((state) => (state.data.status === "ready" ? state.data.index : null));
  if (!result || !index) return [];
  const ids: readonly string[] = facet === "violations" ? index.violations : index.options[facet];
  return ids.map((id, at) => ({ id, count: result.counts[facet][at] ?? 0 }));
}
