/** A story: all its steps as one text, each with its sources; complete without map and without script. */
import "../../styles/print.css";
import "../../styles/story.css";
import type { ReactNode } from "react";
import { sourceNumbers } from "../../../core/relations";
import type { StoryDetail, StoryStep } from "../../../core/story";
import type { Library } from "../../load-dataset";
import { chooseText, Local, useReading, type Reading } from "../../reading";
import type { Loaded } from "../../store";
import { Citations, Cites } from "../citations";
import { PanelFrame } from "../PanelFrame";
import { SourceList } from "../SourceList";
import { useOpens } from "../use-opens";
import { StoryEnd } from "./StoryEnd";
import { StoryText } from "./StoryText";
import { useStoryWords } from "./words";
import { Switch } from "../Switch";

export const stepAnchor = (step: number): string => `story-step-${step}`;

interface StoryPanelProps {
  readonly story: StoryDetail;
  /** Step that is being read, the first being 1; null on a page without script. */
  readonly step: number | null;
  readonly library: Loaded<Library>;
  /** What stands in a step beside its text; `first`: no step before it draws the same plan. */
  readonly planOf: (step: StoryStep, first: boolean) => ReactNode;
  /** Goes to a step; absent where the browser does it. */
  readonly goTo?: ((step: number) => void) | undefined;
  /** Where the reader is and the ways on; it stays in view. */
  readonly bar?: ReactNode;
  readonly retry?: (() => void) | undefined;
}

export function StoryPanel({ story, step, library, planOf, goTo, bar, retry }: StoryPanelProps) {
  const { language } = useReading();
  const words = useStoryWords();
  const { steps } = story;
  const numbers = sourceNumbers(steps.map(({ sources }) => sources));
  return (
    <PanelFrame kind={<span className="story-kind">{words.kind}</span>} heading={<Local text={story.title} />}>
      <Citations numbers={numbers}>
        <p className="record-summary story-lead">
          <Local text={story.lead} mark />
        </p>
        <p className="record-meta">{words.steps(steps.length)}</p>
        {story.drafts.includes(language) && <p className="record-note draft-note">{words.draft}</p>}
        {story.composite && <p className="record-explains">{words.compositeSays}</p>}
        <Contents story={story} goTo={goTo} />
        {steps.map((one, at) => (
          <Step
            key={stepAnchor(at + 1)}
            story={story}
            step={one}
            number={at + 1}
            current={step === at + 1}
            plan={planOf(one, steps.findIndex(({ plan }) => plan === one.plan) === at)}
          />
        ))}
        <StoryEnd story={story} />
        <SourceList numbers={numbers} library={library} retry={retry} />
      </Citations>
      {bar}
    </PanelFrame>
  );
}

/** In the app the fragment belongs to the link grammar: the jump is made by hand, and the address is the step's own. */
function Contents({ story, goTo }: Pick<StoryPanelProps, "story" | "goTo">) {
  const { href, base = "" } = useReading();
  const words = useStoryWords();
  return (
    <nav className="story-contents" aria-label={words.contents}>
      <ol>
        {story.steps.map(({ title }, at) => (
          <li key={stepAnchor(at + 1)}>
            <a
              href={goTo ? base + href({ kind: "story", id: story.id, step: at + 1 }) : `#${stepAnchor(at + 1)}`}
              onClick={(event) => {
                if (!goTo || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                goTo(at + 1);
              }}
            >
              <Local text={title} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

interface StepProps {
  readonly story: StoryDetail;
  readonly step: StoryStep;
  readonly number: number;
  readonly current: boolean;
  readonly plan: ReactNode;
}

function Step({ story, step, number, current, plan }: StepProps) {
  const words = useStoryWords();
  const heading = `${stepAnchor(number)}-title`;
  return (
    <section
      id={stepAnchor(number)}
      className="story-step"
      data-step={number}
      aria-labelledby={heading}
      aria-current={current ? "step" : undefined}
    >
      <p className="story-where">
        <span>{words.of(number, story.steps.length)}</span>{" "}
        {story.composite && <span className="story-composite">{words.composite}</span>}
      </p>
      <h2 id={heading} tabIndex={-1}>
        <Local text={step.title} />
      </h2>
      <StepText step={step} />
      {plan}
    </section>
  );
}

/** A text that may distress waits for the reader, as accounts do. */
function StepText({ step }: { readonly step: StoryStep }) {
  const { t } = useReading();
  const words = useStoryWords();
  const kinds = step.distress ?? [];
  const opens = useOpens(kinds);
  if (kinds.length === 0) return <Written step={step} />;
  const { mentions, open, shut } = t.panels.accounts;
  return (
    <>
      <details className="condition-care story-care" open={opens}>
        <summary>
          <span className="record-meta">{mentions(kinds.map((kind) => t.vocabulary.distress[kind]).join(", "))}</span>
          <Switch open={open} shut={shut} />
        </summary>
        <Written step={step} />
      </details>
      {/* Written by the style, for paper alone: a text browser would say it of a text that stands open there. */}
      <p className="story-unprinted" data-says={words.unprinted} />
    </>
  );
}

/** The language a step is read in: the texts by language, chosen as every text of the dataset is. */
function languageOf({ text }: StoryStep, { language, manifest }: Pick<Reading, "language" | "manifest">) {
  const tags = Object.fromEntries(Object.keys(text).map((tag) => [tag, tag]));
  return chooseText(tags, language, manifest.languages);
}

function Written({ step }: { readonly step: StoryStep }) {
  const reading = useReading();
  const words = useStoryWords();
  const { lang, fallback } = languageOf(step, reading);
  return (
    <div className="story-text" lang={fallback ? lang : undefined}>
      {fallback && (
        <p className="fallback-mark" lang={reading.language}>
          {words.onlyIn(lang)}
        </p>
      )}
      <StoryText blocks={step.text[lang] ?? []} end={<Cites sources={step.sources} />} />
    </div>
  );
}
