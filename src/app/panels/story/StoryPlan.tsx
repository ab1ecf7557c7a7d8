/** A plan within a step: to look at, with the parts the step speaks of marked. Its page has it to walk through. */
import "../../styles/plan.css";
import type { ConditionDetail, PlanDetail, PlanPartDetail } from "../../../core/dataset";
import { hostOf, marksIn, readingOrder } from "../../../core/plan-geometry";
import type { StoryStep } from "../../../core/story";
import { PLAN_STANDINGS } from "../../../core/vocabulary";
import { AtlasLink, textOf, useReading } from "../../reading";
import { Cites } from "../citations";
import { labelOn, layOut, pathOf, shapesOf, type Page } from "../plan/draw-part";
import { PlanLegend } from "../plan/PlanLegend";
import { planWords } from "../plan/plan-words";
import { usePlaces, namesOfFeature, useDefaultLanguage } from "../places";
import { useStoryWords } from "./words";

interface StoryPlanProps {
  readonly plan: PlanDetail;
  readonly marked: readonly string[];
  /** The first drawing of a plan in a story holds it; those after it draw it again by its name, and explain it no more. */
  readonly first: boolean;
  /** The condition that gives the number of people drawn; absent until it has arrived, or where the step does not speak of it. */
  readonly people?: ConditionDetail | undefined;
}

const LINE_HEIGHT = 13;
const FOOT = 16;

export function StoryPlan({ plan, marked, first, people }: StoryPlanProps) {
  const reading = useReading();
  const words = useStoryWords();
  const plans = planWords(reading);
  const site = usePlaces().sites.get(plan.site);
  const defaultLanguage = useDefaultLanguage();
  const ordered = readingOrder(plan.parts);
  const page = layOut(ordered, "axonometric");
  const occupied = plan.parts.find(({ id }) => id === plan.occupancy?.part);
  const whole = `story-plan-${plan.id}`;
  const name = site ? textOf(namesOfFeature(site.properties, defaultLanguage), reading) : "";
  const parts = ordered.filter(({ id }) => marked.includes(id));
  const says =
    parts.length > 0 ? ` ${words.marked(reading.t.common.list(parts.map(({ label }) => textOf(label, reading))))}` : "";
  return (
    <figure className="story-plan">
      <svg
        className="plan-drawing"
        viewBox={`0 0 ${page.width} ${page.height + FOOT}`}
        role="img"
        aria-label={words.planOf(name, textOf(plan.description, reading)) + says}
      >
        {first ? (
          <g id={whole}>
            {ordered.map((part) => (
              <Part key={part.id} part={part} page={page} />
            ))}
          </g>
        ) : (
          <use href={`#${whole}`} />
        )}
        {ordered.map((part) => marked.includes(part.id) && <Part key={part.id} part={part} page={page} marked />)}
        {/* Styles of a drawing do not reach into what is drawn again by name: the words stand in each. */}
        {ordered.map((part) => part !== occupied && <Label key={part.id} part={part} page={page} />)}
        {occupied &&
          (people?.value === undefined ? (
            <Label part={occupied} page={page} />
          ) : (
            <path className="plan-marks" d={peopleIn(occupied, plan, people.value, page)} />
          ))}
        <text className="plan-foot" x={page.width} y={page.height + FOOT - 5}>
          {plans.scale[plan.scale]}
        </text>
      </svg>
      <figcaption>
        {people && (
          <p>
            {plans.marks(reading.t.vocabulary.figure({ ...people, value: people.value ?? 0 }))}
            <Cites sources={people.sources} />
          </p>
        )}
        {first && (
          <PlanLegend standings={PLAN_STANDINGS.filter((one) => plan.parts.some(({ standing }) => standing === one))} />
        )}
        <p>
          <AtlasLink to={{ kind: "site", id: plan.site }}>{words.planPage}</AtlasLink>
          {plan.drafts.includes(reading.language) && <span className="draft-mark"> {reading.t.panels.draft}</span>}
        </p>
      </figcaption>
    </figure>
  );
}

function Part({
  part,
  page,
  marked,
}: {
  readonly part: PlanPartDetail;
  readonly page: Page;
  readonly marked?: boolean;
}) {
  return (
    <g className={`story-part plan-part--${part.standing} plan-kind--${part.kind}`} data-marked={marked}>
      {shapesOf(part, page).map(({ className, d }) => (
        <path key={`${className} ${d}`} className={className} d={d} />
      ))}
    </g>
  );
}

function peopleIn(room: PlanPartDetail, { parts }: PlanDetail, people: number, page: Page): string {
  const inTheWay = parts.filter((part) => hostOf(part, parts) === room);
  return marksIn(room, Math.floor(people), inTheWay)
    .map((square) =>
      pathOf(
        square.map((corner) => page.place(corner)),
        true,
      ),
    )
    .join("");
}

function Label({ part, page }: { readonly part: PlanPartDetail; readonly page: Page }) {
  const label = labelOn(part, textOf(part.label, useReading()), page);
  if (!label) return null;
  const { lines, at } = label;
  return (
    <text y={at[1] + 4 - (lines.length - 1) * LINE_HEIGHT * 0.5}>
      {lines.map((line, row) => (
        <tspan key={line} x={at[0]} dy={row === 0 ? 0 : LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** People are drawn in the step that marks the room they are drawn in, and nothing else: that is what it speaks of. */
export function peopleOf(
  { parts = [] }: StoryStep,
  { occupancy }: PlanDetail,
  conditions: readonly ConditionDetail[] = [],
): ConditionDetail | undefined {
  if (!occupancy || parts.length !== 1 || parts[0] !== occupancy.part) return undefined;
  return conditions.find(({ id }) => id === occupancy.claim);
}
