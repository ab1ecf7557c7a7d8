/** Kinds and years to choose among the accounts of one site, and how many match. */
import "../styles/accounts-filter.css";
import { useMemo, useState } from "react";
import type { TestimonyDetail } from "../../core/dataset";
import { VIOLATIONS, type Violation } from "../../core/vocabulary";
import { useCompareWords } from "../i18n/compare-words";
import { useReading } from "../reading";
import { dated, NO_CHOICE, violationsOnLine, type AccountsChoice } from "./accounts-choice";

export interface ChoicesProps {
  readonly testimonies: readonly TestimonyDetail[];
  readonly siteId: string;
  readonly choice: AccountsChoice;
  /** How many match; null while nothing is chosen. */
  readonly matching: number | null;
  readonly onChange: (choice: AccountsChoice) => void;
}

export function AccountsChoices({ testimonies, siteId, choice, matching, onChange }: ChoicesProps) {
  const { t } = useReading();
  const words = useCompareWords().accountsFilter;
  const counts = useMemo(() => {
    const found = new Map<Violation, number>();
    for (const testimony of testimonies)
      for (const violation of violationsOnLine(testimony, siteId))
        found.set(violation, (found.get(violation) ?? 0) + 1);
    return found;
  }, [testimonies, siteId]);
  const undated = useMemo(() => testimonies.filter((testimony) => !dated(testimony)).length, [testimonies]);
  const { violations } = choice;
  return (
    <>
      <fieldset className="accounts-filter-kinds">
        <legend className="record-term">{words.violations}</legend>
        {VIOLATIONS.filter((violation) => counts.has(violation)).map((violation) => (
          <label key={violation} className="facet-option">
            <input
              type="checkbox"
              checked={violations.includes(violation)}
              onChange={({ target: { checked } }) =>
                onChange({
                  ...choice,
                  violations: checked ? [...violations, violation] : violations.filter((other) => other !== violation),
                })
              }
            />
            <span className="facet-label">{t.vocabulary.violation[violation]}</span>
            <span className="count">{t.common.number(counts.get(violation) ?? 0)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="accounts-filter-years">
        <legend className="record-term">{words.years}</legend>
        <YearField label={words.from} value={choice.from} onChange={(from) => onChange({ ...choice, from })} />
        <YearField label={words.to} value={choice.to} onChange={(to) => onChange({ ...choice, to })} />
        {undated > 0 && (
          <label className="facet-option">
            <input
              type="checkbox"
              checked={choice.undated}
              onChange={({ target: { checked } }) => onChange({ ...choice, undated: checked })}
            />
            <span className="facet-label">{words.undated(undated)}</span>
          </label>
        )}
      </fieldset>
      <p className="accounts-filter-result" role="status">
        {matching !== null && words.matching(matching, testimonies.length)}
      </p>
      {matching !== null && (
        <button type="button" className="text-button" onClick={() => onChange(NO_CHOICE)}>
          {words.all}
        </button>
      )}
    </>
  );
}

/** A year counts once it has four digits: while it is typed nothing moves. */
function YearField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (year: number | null) => void;
}) {
  const [typed, setTyped] = useState({ text: value === null ? "" : String(value), value });
  const text = typed.value === value ? typed.text : value === null ? "" : String(value);
  return (
    <label className="accounts-year">
      <span>{label}</span>
      <input
        inputMode="numeric"
        maxLength={4}
        size={5}
        autoComplete="off"
        value={text}
        onChange={({ target }) => {
          const year = /^\d{4}$/.test(target.value) ? Number(target.value) : null;
          setTyped({ text: target.value, value: year });
          if (year !== value) onChange(year);
        }}
      />
    </label>
  );
}
