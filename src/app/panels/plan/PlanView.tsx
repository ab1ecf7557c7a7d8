/** A plan to look at, to walk through by keys, and to read. */
import "../../styles/plan.css";
import { useState } from "react";
import type { ConditionDetail, PlanDetail, PlanPartDetail, SiteDetail } from "../../../core/dataset";
import { PLAN_VIEWS, readingOrder, type PlanView as View } from "../../../core/plan-geometry";
import { PLAN_STANDINGS } from "../../../core/vocabulary";
import { Local, textOf, useReading } from "../../reading";
import { Cites } from "../citations";
import { PartSays } from "./PartSays";
import { PlanDrawing } from "./PlanDrawing";
import { PlanLegend } from "./PlanLegend";
import { PlanText } from "./PlanText";
import { planWords } from "./plan-words";
import type { PlanViewProps } from "./PlanSection";

export function PlanView({ plan, site, standards }: PlanViewProps) {
  const reading = useReading();
  const { language, t } = reading;
  const words = planWords(reading);
  const [view, setView] = useState<View>("axonometric");
  const [inWords, setInWords] = useState(false);
  const [selected, setSelected] = useState<string | null>(null);
  const ordered = readingOrder(plan.parts);
  const claims = claimsOf(site);
  const occupancy = occupancyOf(plan, claims, standards);
  const show = (next: View | "words") => {
    setInWords(next === "words");
    if (next !== "words") setView(next);
  };
  const choices = [...PLAN_VIEWS.map((name) => [name, words.views[name]] as const), ["words", words.words] as const];
  return (
    <div className="plan" data-shows={inWords ? "words" : "drawing"}>
      {plan.drafts.includes(language) && <p className="record-note draft-note">{t.panels.draftNote}</p>}
      <p className="plan-scale">
        <strong>{words.scale[plan.scale]}.</strong> {words.scaleSays[plan.scale]}
        <Cites sources={plan.sources} />
      </p>
      <div className="plan-views" role="group" aria-label={words.chooseView}>
        {choices.map(([name, label]) => (
          <button
            key={name}
            type="button"
            aria-pressed={inWords ? name === "words" : name === view}
            onClick={() => show(name)}
          >
            {label}
          </button>
        ))}
      </div>
      <div className="plan-drawn">
        <PlanDrawing
          plan={plan}
          ordered={ordered}
          view={view}
          name={textOf(site.name, reading)}
          marks={occupancy?.people ?? 0}
          area={occupancy?.area ?? null}
          selected={selected}
          onSelect={setSelected}
        />
        <PlanLegend standings={PLAN_STANDINGS.filter((one) => plan.parts.some(({ standing }) => standing === one))} />
        <div className="plan-part-says" aria-live="polite">
          <Selected ordered={ordered} selected={selected} claims={claims} onSelect={setSelected} />
        </div>
      </div>
      <PlanText plan={plan} claims={claims} />
      {occupancy && <Occupancy {...occupancy} scale={plan.scale} view={view} />}
      {plan.note && (
        <p className="plan-note">
          <span className="record-term">{words.composedSays}.</span> <Local text={plan.note} mark />
        </p>
      )}
    </div>
  );
}

export type Claims = ReadonlyMap<string, ConditionDetail>;
const claimsOf = ({ conditions }: SiteDetail): Claims =>
  new Map(conditions.map((condition) => [condition.id, condition]));

interface SelectedProps {
  readonly ordered: readonly PlanPartDetail[];
  readonly selected: string | null;
  readonly claims: Claims;
  readonly onSelect: (id: string) => void;
}

/** What is said of the chosen part. The buttons go through all parts, also those too small for a finger. */
function Selected({ ordered, selected, claims, onSelect }: SelectedProps) {
  const words = planWords(useReading());
  const at = ordered.findIndex(({ id }) => id === selected);
  const part = ordered[at];
  const step = (by: number) => {
    const next = ordered[(at + by + ordered.length) % ordered.length];
    if (next) onSelect(next.id);
  };
  return (
    <>
      {part ? <PartSays part={part} claims={claims} /> : <p className="record-note">{words.choose}</p>}
      <p className="plan-steps">
        <button type="button" className="text-button" onClick={() => step(at < 0 ? 0 : -1)}>
          {words.previous}
        </button>
        <button type="button" className="text-button" onClick={() => step(1)}>
          {words.next}
        </button>
      </p>
    </>
  );
}

interface Occupied {
  readonly condition: ConditionDetail;
  readonly people: number;
  readonly standard: PlanViewProps["standards"][number] | null;
  /** Square metres that the standard would give these people, and what it gives to one. */
  readonly area: { readonly people: number; readonly each: number } | null;
}

/** Marks are drawn one by one: beyond this they would be a texture, and the figure says it better. */
const MOST_MARKS = 120;

function occupancyOf(plan: PlanDetail, claims: Claims, standards: PlanViewProps["standards"]): Occupied | null {
  const condition = plan.occupancy && claims.get(plan.occupancy.claim);
  if (condition?.value === undefined) return null;
  const people = Math.floor(condition.value);
  if (people < 1 || people > MOST_MARKS) return null;
  const standard = standards.find(({ id }) => id === plan.occupancy?.standard) ?? null;
  const each = standard?.unit === "square-metres" ? standard.value : undefined;
  return { condition, people, standard, area: each === undefined ? null : { people, each } };
}

function Occupancy({
  condition,
  people,
  standard,
  area,
  scale,
  view,
}: Occupied & { readonly scale: PlanDetail["scale"]; readonly view: View }) {
  const reading = useReading();
  const { t } = reading;
  const words = planWords(reading);
  const squareMetres = (value: number) => t.vocabulary.figure({ value, unit: "square-metres" });
  const drawn =
    scale === "schematic" ? words.needsNotDrawn : view === "above" ? words.needsDrawn : words.needsDrawnAbove;
  return (
    <p className="plan-occupancy">
      {words.marks(t.vocabulary.figure({ ...condition, value: condition.value ?? people }))}
      <Cites sources={condition.sources} />
      {area && standard && (
        <>
          {" "}
          <Local text={standard.statement} mark />
          <Cites sources={standard.sources} />{" "}
          {words.needs(people, squareMetres(area.each), squareMetres(people * area.each))} {drawn}
        </>
      )}
    </p>
  );
}
