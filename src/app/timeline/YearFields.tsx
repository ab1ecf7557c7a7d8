import { useId, useState } from "react";
import type { TimeAxis } from "../../core/time-bars";
import { useTimelineWords } from "../i18n/timeline-words";
import { between, type YearWindow } from "./year-window";

/** The chosen years as two fields: exact, and without a pointer. */
export function YearFields({
  axis,
  window,
  choose,
}: {
  readonly axis: TimeAxis;
  readonly window: YearWindow;
  readonly choose: (window: YearWindow) => void;
}) {
  const words = useTimelineWords();
  return (
    <div className="years-fields">
      <YearField
        label={words.from}
        value={window.from}
        axis={axis}
        onCommit={(year) => choose(between(axis, year, Math.max(year, window.to)))}
      />
      <span aria-hidden="true">–</span>
      <YearField
        label={words.to}
        value={window.to}
        axis={axis}
        onCommit={(year) => choose(between(axis, Math.min(year, window.from), year))}
      />
    </div>
  );
}

/** Commits when left or on Enter: a year half typed is no year. */
function YearField({
  label,
  value,
  axis,
  onCommit,
}: {
  readonly label: string;
  readonly value: number;
  readonly axis: TimeAxis;
  readonly onCommit: (year: number) => void;
}) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const commit = () => {
    const year = Number(draft);
    if (draft !== null && draft !== "" && Number.isInteger(year))
      onCommit(Math.min(axis.last, Math.max(axis.first, year)));
    setDraft(null);
  };
  return (
    <label htmlFor={id}>
      <span className="visually-hidden">{label}</span>
      <input
        id={id}
        type="number"
        inputMode="numeric"
        min={axis.first}
        max={axis.last}
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
