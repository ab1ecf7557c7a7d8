import type { ConditionDetail, StandardDetail } from "../../core/dataset";
import type { ConditionGroup } from "../../core/relations";
import { Local, useReading } from "../reading";
import { Cites } from "./citations";
import { Section } from "./Facts";
import { standardsBeside } from "./standards-beside";

export function Conditions({
  groups,
  standards,
}: {
  readonly groups: readonly ConditionGroup[];
  readonly standards: readonly StandardDetail[];
}) {
  const { t } = useReading();
  const words = t.panels.conditions;
  if (groups.length === 0) {
    return (
      <Section id="conditions" heading={words.heading}>
        <p className="record-nothing">{words.none}</p>
      </Section>
    );
  }
  return (
    <Section id="conditions" heading={words.heading} note={words.note}>
      {groups.map((group) => (
        <div key={group.category} className="condition-group">
          <h3>{t.vocabulary.category[group.category]}</h3>
          <ul className="conditions">
            {group.conditions.map((condition) => (
              <Condition key={condition.id} condition={condition} />
            ))}
          </ul>
          <Standards standards={standardsBeside(group, standards)} />
        </div>
      ))}
    </Section>
  );
}

function Condition({ condition }: { readonly condition: ConditionDetail }) {
  const { t } = useReading();
  const { value, scope, period, statement, sources, knownBy } = condition;
  // What is not known is said once for the section: on every line it would drown what is.
  const known = [
    ...(period ? [t.vocabulary.period(period.edtf)] : []),
    ...(knownBy === "unknown" ? [] : [t.vocabulary.knownBy[knownBy]]),
  ];
  return (
    <li className="condition">
      {value !== undefined && (
        <p className="figure">
          <span className="figure-value">{t.vocabulary.figure({ ...condition, value })}</span>
          {scope && (
            <span className="figure-scope">
              <Local text={scope} mark />
            </span>
          )}
        </p>
      )}
      <p className="condition-says">
        <Local text={statement} mark />
        <Cites sources={sources} />
      </p>
      {known.length > 0 && <p className="record-meta">{known.join(" · ")}</p>}
    </li>
  );
}

/** Up to this many standards are short enough to stand open beside a figure. */
const FEW = 2;

function Standards({ standards }: { readonly standards: readonly StandardDetail[] }) {
  const { t } = useReading();
  const words = t.panels.conditions;
  if (standards.length === 0) return null;
  const lines = standards.map((standard) => (
    <li key={standard.id}>
      <Local text={standard.statement} mark />
      <Cites sources={standard.sources} />
    </li>
  ));
  if (standards.length <= FEW) {
    return (
      <div className="standards">
        <p className="record-term">{words.standard}</p>
        <ul>{lines}</ul>
      </div>
    );
  }
  const topics = [...new Set(standards.map(({ topic }) => t.vocabulary.standardTopic[topic]))];
  return (
    <details className="standards">
      <summary>{words.standards(t.common.list(topics), standards.length)}</summary>
      <ul>{lines}</ul>
    </details>
  );
}
