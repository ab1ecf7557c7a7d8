import { useId, useState } from "react";
import { hasYears } from "../../core/facets";
import { useReading } from "../reading";
import { selectYearBars } from "../selectors";
import { filter, useAtlas } from "../store";
import { YearHistogram } from "./YearHistogram";
import { shownYears } from "./shown-years";

/** Two handles over a histogram, two number fields, and what has no date in a column of its own. */
export function YearFilter() {
  const { t } = useReading();
  const bars = useAtlas(selectYearBars);
  const { from, to, undated } = useAtlas((state) => state.facets);
  const id = useId();
  if (!bars || bars.bars.length === 0) return null;
  const { first, last } = shownYears(bars.bars);
  const low = Math.max(first, from ?? first);
  const high = Math.min(last, to ?? last);
  // The whole span is no choice of years: then the link says nothing about them.
  const choose = (nextFrom: number, nextTo: number) =>
    filter({ from: nextFrom <= first ? null : nextFrom, to: nextTo >= last ? null : nextTo });
  const ranged = hasYears({ from, to });
  // The first handle points at the left edge of its year's bar, the last at the right edge of its own.
  const bar = 100 / (last - first + 1);
  const width = `calc(${100 - bar}% + 24px)`;
  return (
    <fieldset className="years">
      <legend className="visually-hidden">{t.filters.yearsTitle}</legend>
      <div className="years-body">
        <div className="years-fields">
          <p className="years-title" aria-hidden="true">
            {t.filters.yearsTitle}
          </p>
          <YearField
            id={`${id}-from`}
            label={t.filters.from}
            value={from ?? first}
            first={first}
            last={last}
            onCommit={(year) => choose(year, high)}
          />
          <span aria-hidden="true">–</span>
          <YearField
            id={`${id}-to`}
            label={t.filters.to}
            value={to ?? last}
            first={first}
            last={last}
            onCommit={(year) => choose(low, year)}
          />
          {ranged && (
            <button type="button" className="text-button" onClick={() => filter({ from: null, to: null })}>
              {t.filters.clearYears}
            </button>
          )}
          <label className="years-undated">
            <input type="checkbox" checked={undated} onChange={(event) => filter({ undated: event.target.checked })} />
            {t.filters.undated(bars.undated)}
          </label>
        </div>
        <div className="years-chart">
          <input
            type="range"
            className="years-handle"
            style={{ width }}
            min={first}
            max={last}
            value={low}
            aria-label={t.filters.fromHandle}
            onChange={(event) => choose(Math.min(Number(event.target.value), high), high)}
          />
          <YearHistogram bars={bars.bars} first={first} last={last} from={low} to={high} />
          <input
            type="range"
            className="years-handle years-handle--last"
            style={{ width, left: `${bar}%` }}
            min={first}
            max={last}
            value={high}
            aria-label={t.filters.toHandle}
            onChange={(event) => choose(low, Math.max(Number(event.target.value), low))}
          />
        </div>
      </div>
    </fieldset>
  );
}

interface YearFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly first: number;
  readonly last: number;
  readonly onCommit: (year: number) => void;
}

/** Commits when left or on Enter: a year half typed is no year. */
function YearField({ id, label, value, first, last, onCommit }: YearFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    const year = Number(draft);
    if (draft !== null && Number.isInteger(year) && draft !== "") onCommit(Math.min(last, Math.max(first, year)));
    setDraft(null);
  };
  return (
    <label className="year-field" htmlFor={id}>
      <span className="visually-hidden">{label}</span>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={first}
        max={last}
        value={draft ?? value}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === "Enter") commit();
        }}
      />
    </label>
  );
}
