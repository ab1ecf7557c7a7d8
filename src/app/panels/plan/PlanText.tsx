/** The plan as text: all that the drawing says, in the order in which it is read. */
import type { PlanDetail } from "../../../core/dataset";
import { describeParts, type PlanGroup } from "../../../core/plan-geometry";
import { Local, textOf, useReading } from "../../reading";
import { Said, Standing } from "./PartSays";
import { planWords } from "./plan-words";
import type { Claims } from "./PlanView";

export function PlanText({ plan, claims }: { readonly plan: PlanDetail; readonly claims: Claims }) {
  return (
    <div className="plan-text">
      <p className="record-text">
        <Local text={plan.description} mark />
      </p>
      <ol className="plan-groups">
        {describeParts(plan).map((group) => (
          <Group key={group.parts[0]?.id} group={group} claims={claims} />
        ))}
      </ol>
    </div>
  );
}

function Group({ group, claims }: { readonly group: PlanGroup; readonly claims: Claims }) {
  const reading = useReading();
  const says = planWords(reading).groupSays(group);
  const [first] = group.parts;
  if (!first) return null;
  const labels = [...new Set(group.parts.map(({ label }) => textOf(label, reading)))];
  const bases = new Set(labels.map((label) => label.replaceAll(/\d+/g, "")));
  // Numbers alone name nothing: labels are read out where they say more than the kind.
  const names = bases.size > 1 || !says.toLowerCase().includes((labels[0] ?? "").toLowerCase()) ? labels : [];
  return (
    <li>
      <p className="plan-says">
        <strong>{says}</strong>
        {(bases.size > 1 || group.parts.length === 1) && names.length > 0 && <> {reading.t.common.list(names)}.</>}
      </p>
      <Standing part={first} />
      <Said part={first} claims={claims} />
    </li>
  );
}
