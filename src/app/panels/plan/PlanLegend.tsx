import type { PlanStanding } from "../../../core/vocabulary";
import { useReading } from "../../reading";
import { planWords } from "./plan-words";

/** The manners of drawing, each in its own hand. */
export function PlanLegend({ standings }: { readonly standings: readonly PlanStanding[] }) {
  const words = planWords(useReading());
  return (
    <dl className="plan-legend" aria-label={words.legend}>
      {standings.map((standing) => (
        <div key={standing} className={`plan-part--${standing}`}>
          <dt>
            <svg viewBox="0 0 36 20" width="36" height="20" aria-hidden="true">
              <path className="plan-floor" d="M1.5 1.5h33v17h-33z" />
              <path className="plan-outline" d="M1.5 1.5h33v17h-33z" />
            </svg>
            <span>{words.standing[standing]}</span>
          </dt>
          <dd>{words.standingSays[standing]}</dd>
        </div>
      ))}
    </dl>
  );
}
