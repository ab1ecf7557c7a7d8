import type { ReactNode } from "react";
import { useReading } from "../reading";

interface FacetOption {
  readonly id: string;
  readonly label: ReactNode;
  readonly count: number;
  readonly glyph?: ReactNode;
}

/** Checkboxes of one facet. None checked means all: then nothing is dimmed. */
export function FacetGroup({
  title,
  options,
  chosen,
  onChange,
}: {
  readonly title: string;
  readonly options: readonly FacetOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}) {
  const { t } = useReading();
  return (
    <fieldset className="facet" data-chosen={chosen.length > 0 || undefined}>
      <legend>
        {title}
        {chosen.length > 0 && (
          <button type="button" className="text-button" onClick={() => onChange([])}>
            {t.filters.all}
          </button>
        )}
      </legend>
      {options.map(({ id, label, count, glyph }) => (
        <label key={id} className="facet-option" data-empty={count === 0 || undefined}>
          <input
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
            }
          />
          {glyph}
          <span className="facet-label">{label}</span>
          <span className="count">{count}</span>
        </label>
      ))}
    </fieldset>
  );
}
