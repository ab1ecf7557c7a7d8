import { memo } from "react";
import { MANNERS, TIME_KINDS, type TimeKind } from "../../core/time-bars";
import { useTimelineWords } from "../i18n/timeline-words";

/** The key of the drawing, which is also the choice of what is stacked. */
export const KindChoice = memo(function KindChoice({
  kinds,
  toggle,
}: {
  readonly kinds: readonly TimeKind[];
  readonly toggle: (kind: TimeKind) => void;
}) {
  const words = useTimelineWords();
  return (
    <div className="years-key">
      <div role="group" aria-label={words.kinds} className="years-kinds">
        {TIME_KINDS.map((kind) => (
          <button key={kind} type="button" aria-pressed={kinds.includes(kind)} onClick={() => toggle(kind)}>
            <svg width="11" height="11" aria-hidden="true">
              <rect className={`bar--${kind}`} width="11" height="11" />
            </svg>
            {words.kind[kind]}
          </button>
        ))}
      </div>
      <ul className="years-manners">
        {MANNERS.map((manner) => (
          <li key={manner}>
            <svg width="16" height="11" aria-hidden="true">
              {manner === "open" ? (
                <path className="years-open" d="M0 5.5H16" />
              ) : (
                <rect className={`bar--ink bar--${manner}`} width="16" height="11" />
              )}
            </svg>
            {words.manner[manner]}
          </li>
        ))}
      </ul>
    </div>
  );
});
