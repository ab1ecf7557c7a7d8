/** From the published stories and what is open to the story on the screen, and from its step to the map. */
import { useEffect, useMemo, useRef } from "react";
import type { Dataset, PlanDetail } from "../../../core/dataset";
import type { StoryDetail, StoryStep } from "../../../core/story";
import type { AtlasState } from "../../store";
import { requestPlans, requestRecords, useAtlas } from "../../store";
import { Local, textOf, useReading } from "../../reading";
import { bundlesOfSite, selectRecords } from "../../selectors";
import { MissingPanel } from "../MissingPanel";
import { PanelFrame } from "../PanelFrame";
import { Waiting, type RecordState } from "../Waiting";
import { StoriesPage } from "./StoriesPage";
import { StoryBar } from "./StoryBar";
import { StoryPanel } from "./StoryPanel";
import { peopleOf, StoryPlan } from "./StoryPlan";
import { leaveStory, readStep, showStep } from "./story-view";
import { useStories } from "./use-stories";
import { useSteps } from "./use-steps";
import { useStoryWords } from "./words";

interface OpenStoryProps {
  readonly id: string;
  readonly step: number;
  readonly dataset: Dataset;
  readonly library: AtlasState["library"];
  readonly retry: () => void;
}

export function OpenStory({ id, step, dataset, library, retry }: OpenStoryProps) {
  const words = useStoryWords();
  const { stories, retry: again } = useStories();
  const entry = dataset.manifest.stories?.find((story) => story.id === id);
  const story = stories.status === "ready" ? stories.value.find((one) => one.id === id) : undefined;
  const plans = usePlansOf(story, dataset);
  // A drawing that came later would move the text under the reader's eyes.
  if (story && plans) return <Reading key={id} {...{ story, step, library, retry }} planned={plans} />;
  if (stories.status === "ready" && !story) return <MissingPanel thing={{ kind: "unknown", what: "story", id }} />;
  const record: RecordState<never> = stories.status === "failed" ? { ...stories, retry: again } : { status: "loading" };
  return (
    <PanelFrame
      kind={words.kind}
      heading={entry ? <Local text={entry.title} /> : id}
      busy={record.status === "loading"}
    >
      <Waiting record={record} />
    </PanelFrame>
  );
}

export function OpenStories() {
  const { stories, retry } = useStories();
  return (
    <StoriesPage
      record={
        stories.status === "failed"
          ? { ...stories, retry }
          : stories.status === "ready"
            ? stories
            : { status: "loading" }
      }
    />
  );
}

/** Scrolling past a step should not have the map start for it. */
const SETTLE_MS = 120;

function useStepOnMap(step: StoryStep | undefined): void {
  // Not so where a link has just set the whole view: then the step is shown over it anew.
  const over = useAtlas((state) => state.aside !== null);
  const shown = useRef<StoryStep | null>(null);
  useEffect(() => {
    if (!step || (over && shown.current === step)) return undefined;
    const show = () => {
      shown.current = step;
      showStep(step);
    };
    if (!over) {
      show();
      return undefined;
    }
    const timer = setTimeout(show, SETTLE_MS);
    return () => clearTimeout(timer);
  }, [step, over]);
  useEffect(() => leaveStory, []);
}

interface ReadingProps extends Omit<OpenStoryProps, "id" | "dataset"> {
  readonly story: StoryDetail;
  readonly planned: readonly PlanDetail[];
}

function Reading({ story, step, planned, library, retry }: ReadingProps) {
  const reading = useReading();
  const count = story.steps.length;
  const at = Math.min(step, count);
  const current = story.steps[at - 1];
  useStepOnMap(current);
  const planOf = useDrawings(planned);
  const { goTo, ref } = useSteps({ story: story.id, step: at, count, onStep: readStep });
  return (
    <div ref={ref} className="story">
      <StoryPanel
        {...{ story, library, planOf, goTo, retry }}
        step={at}
        bar={<StoryBar step={at} count={count} title={current ? textOf(current.title, reading) : ""} goTo={goTo} />}
      />
    </div>
  );
}

const NO_PLANS: readonly PlanDetail[] = [];

/** The plans a story draws, once they are there; null while they are on their way. Without them the text is complete. */
function usePlansOf(story: StoryDetail | undefined, dataset: Dataset): readonly PlanDetail[] | null {
  const plans = useAtlas((state) => state.plans);
  const planned = useMemo(() => [...new Set(story?.steps.flatMap(({ plan }) => plan ?? []))], [story]);
  useEffect(() => {
    if (planned.length === 0) return;
    void requestPlans();
    requestRecords(planned.flatMap((site) => bundlesOfSite(dataset, site)));
  }, [planned, dataset]);
  if (planned.length === 0 || plans.status === "failed") return NO_PLANS;
  return plans.status === "ready" ? plans.value : null;
}

function useDrawings(plans: readonly PlanDetail[]) {
  const records = useAtlas(selectRecords);
  return (step: StoryStep, first: boolean) => {
    const plan = plans.find(({ site }) => site === step.plan);
    if (!plan) return null;
    const conditions = records.sites.get(plan.site)?.conditions;
    return <StoryPlan plan={plan} marked={step.parts ?? []} first={first} people={peopleOf(step, plan, conditions)} />;
  };
}
