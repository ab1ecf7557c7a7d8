import { memo, useMemo, type ReactNode } from "react";
import { distressOfGroup, distressWithin } from "../../core/opens";
import type { SourceDocument, StandardDetail } from "../../core/dataset";
import { figureRows, hasFigure } from "../../core/figures";
import type { ConditionGroup } from "../../core/relations";
import type { ColourRole } from "../../core/vocabulary";
import { useClosedWords } from "../i18n/closed-words";
import { Local, useReading } from "../reading";
import { CareStatement } from "./CareStatement";
import { Cites } from "./citations";
import { Section } from "./Facts";
import { useOpens } from "./use-opens";
import { comparedWith } from "./figures/compared";
import { FigureKey } from "./figures/FigureKey";
import { FigureRow } from "./figures/FigureRow";
import { formOf } from "./figures/form";
import { HowWeKnow } from "./figures/HowWeKnow";
import { useConditionWords } from "./figures/words";
import { DraftMark } from "./DraftMark";
import { standardsBeside } from "./standards-beside";
import { useSteps } from "./steps";
import { Switch } from "./Switch";
import "../styles/conditions.css";
import "../styles/closed.css";

interface ConditionsProps {
  readonly groups: readonly ConditionGroup[];
  readonly standards: readonly StandardDetail[];
  /** null until the list of sources is there. */
  readonly sources: ReadonlyMap<string, SourceDocument> | null;
  /** By condition, accounts of the site that come from the same documents. */
  readonly behind?: ReadonlyMap<string, number> | undefined;
  /** Colour of the site's type, in which its figures are drawn. */
  readonly colourRole: ColourRole;
  /** A link leads to what stands below: nothing may come above it later. */
  readonly whole?: boolean;
}

export function Conditions({ groups, standards, sources, behind, colourRole, whole = false }: ConditionsProps) {
  const { t } = useReading();
  const words = t.panels.conditions;
  const { noneBehind } = useConditionWords();
  const first = useMemo(() => (whole ? groups.length : groupsAtOnce(groups)), [groups, whole]);
  const { count: drawn } = useSteps(groups.length, { of: groups, first, step: 1 });
  if (groups.length === 0) {
    return (
      <Section id="conditions" heading={words.heading}>
        <p className="record-nothing">{words.none}</p>
      </Section>
    );
  }
  const sizePublished = groups.some(
    ({ category, conditions }) => category === "cell-size" && conditions.some(hasFigure),
  );
  const isNoneBehindSome = behind !== undefined && [...behind.values()].includes(0);
  return (
    <Section
      id="conditions"
      heading={words.heading}
      note={isNoneBehindSome ? `${words.note} ${noneBehind}` : words.note}
    >
      <div className={`figures figures--${colourRole}`}>
        <Key groups={groups} standards={standards} />
        {groups.slice(0, drawn).map((group) => (
          <Group key={group.category} group={group} {...{ standards, sources, behind, sizePublished }} />
        ))}
      </div>
    </Section>
  );
}

/** Conditions drawn with the panel: they fill a screen. */
const AT_ONCE = 16;

/** Whole categories, and always the first. */
function groupsAtOnce(groups: readonly ConditionGroup[]): number {
  let conditions = 0;
  return groups.findIndex((group) => (conditions += group.conditions.length) > AT_ONCE) + 1 || groups.length;
}

const Key = memo(function Key({ groups, standards }: Pick<ConditionsProps, "groups" | "standards">) {
  const rows = groups.flatMap((group) => {
    const beside = standardsBeside(group, standards);
    return figureRows(group.conditions).map((row) => {
      const compared = comparedWith(row.marks[0], beside).map(({ value }) => value);
      return { row, compared, form: formOf(row, compared).kind };
    });
  });
  const drawn = rows.filter(({ form }) => form === "bars" || form === "marks");
  return (
    <FigureKey
      drawn={drawn.flatMap(({ row }) => row.marks)}
      standards={rows.some(({ form, compared }) => form === "bars" && compared.length > 0)}
    />
  );
});

/** Remembered, so that drawing more leaves those that stand alone. */
const Group = memo(function Group({
  group,
  standards,
  sources,
  behind,
  sizePublished,
}: Pick<ConditionsProps, "standards" | "sources" | "behind"> & {
  readonly group: ConditionGroup;
  readonly sizePublished: boolean;
}) {
  const { t } = useReading();
  const words = useConditionWords();
  const beside = standardsBeside(group, standards);
  const told = group.conditions.filter((condition) => !hasFigure(condition));
  const isEnergyAsked =
    beside.some(({ unit }) => unit === "kcal") && !group.conditions.some(({ unit }) => unit === "kcal");
  return (
    <CareGroup heading={t.vocabulary.category[group.category]} group={group}>
      {figureRows(group.conditions).map((row) => (
        <FigureRow key={row.key} row={row} standards={beside} {...{ sources, sizePublished, behind }} />
      ))}
      {told.length > 0 && (
        <ul className="conditions">
          {told.map((condition) => (
            <li key={condition.id} className="condition">
              <CareStatement kinds={distressWithin(condition)}>
                <p className="condition-says">
                  <Local text={condition.statement} mark />
                  <Cites sources={condition.sources} />
                </p>
              </CareStatement>
              <HowWeKnow condition={condition} sources={sources} behind={behind?.get(condition.id)} />
            </li>
          ))}
        </ul>
      )}
      <Standards standards={beside} />
      {isEnergyAsked && <p className="drawn-note">{words.noEnergy}</p>}
    </CareGroup>
  );
});

/** What tells of harm opens by the same choice as accounts do; the closed line says how much there is, and of what. */
function CareGroup({
  heading,
  group: { category, conditions },
  children,
}: {
  readonly heading: string;
  readonly group: ConditionGroup;
  readonly children: ReactNode;
}) {
  const { t } = useReading();
  const closed = useClosedWords();
  const kinds = distressOfGroup(category, conditions);
  const opens = useOpens(kinds);
  if (kinds.length === 0) {
    return (
      <div className="condition-group">
        <h3>{heading}</h3>
        {children}
      </div>
    );
  }
  const words = t.panels.accounts;
  return (
    <details className="condition-group condition-care" open={opens}>
      <summary>
        <h3>{heading}</h3>
        <span className="record-meta">
          {closed.told(conditions.length)} ·{" "}
          {words.mentions(kinds.map((kind) => t.vocabulary.distress[kind]).join(", "))}
        </span>
        <Switch open={words.open} shut={words.shut} />
      </summary>
      {children}
    </details>
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
      <Cites sources={standard.sources} /> <DraftMark drafts={standard.drafts} />
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
