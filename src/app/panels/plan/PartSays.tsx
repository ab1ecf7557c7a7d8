/** What is said of one part, or of several of which the same is said. */
import type { ConditionDetail, PlanPartDetail } from "../../../core/dataset";
import { distressOf } from "../../../core/opens";
import { Local, useReading } from "../../reading";
import { CareStatement } from "../CareStatement";
import { Cites } from "../citations";
import { planWords } from "./plan-words";
import type { Claims } from "./PlanView";

export function PartSays({ part, claims }: { readonly part: PlanPartDetail; readonly claims: Claims }) {
  return (
    <>
      <h3>
        <Local text={part.label} mark />
      </h3>
      <Standing part={part} />
      <Said part={part} claims={claims} />
    </>
  );
}

export function Standing({ part }: { readonly part: PlanPartDetail }) {
  const words = planWords(useReading());
  return (
    <p className="plan-standing">
      <strong>{words.standing[part.standing]}:</strong> {words.standingSays[part.standing]}.
      <Cites sources={part.sources} />
      {part.note && (
        <>
          {" "}
          <Local text={part.note} mark />
        </>
      )}
    </p>
  );
}

export function Said({ part, claims }: { readonly part: PlanPartDetail; readonly claims: Claims }) {
  const words = planWords(useReading());
  const said = part.claims.flatMap((id) => claims.get(id) ?? []);
  if (said.length === 0) return <p className="record-meta">{words.nothingSaid}</p>;
  return (
    <ul className="plan-claims">
      {said.map((condition) => (
        <Claim key={condition.id} condition={condition} />
      ))}
    </ul>
  );
}

function Claim({ condition }: { readonly condition: ConditionDetail }) {
  const { t } = useReading();
  const { statement, sources, period, knownBy } = condition;
  const known = [
    ...(period ? [t.vocabulary.period(period.edtf)] : []),
    ...(knownBy === "unknown" ? [] : [t.vocabulary.knownBy[knownBy]]),
  ];
  return (
    <li>
      <CareStatement kinds={distressOf(condition)}>
        <Local text={statement} mark />
        <Cites sources={sources} />
      </CareStatement>
      {known.length > 0 && <span className="record-meta"> {known.join(" · ")}</span>}
    </li>
  );
}
