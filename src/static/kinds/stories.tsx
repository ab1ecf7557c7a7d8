import { StoriesPage } from "../../app/panels/story/StoriesPage";
import { StoryPanel } from "../../app/panels/story/StoryPanel";
import { peopleOf, StoryPlan } from "../../app/panels/story/StoryPlan";
import type { StoryDetail, StoryStep } from "../../core/story";
import { fragmentOf } from "../addresses";
import { say, type Edition } from "../edition";
import type { Page } from "../page";

const keyOf = ({ id }: StoryDetail): string => `story/${id}/`;

/** The list of stories, and each of them as one text. */
export function storyPages(edition: Edition): readonly Page[] {
  const { published, language, manifest, t, words } = edition;
  const { stories } = published;
  if (stories.length === 0) return [];
  const home = { name: say(manifest.title, edition), key: "" };
  const list: Page = {
    key: "stories/",
    language,
    title: t.shell.stories,
    description: words.describe.stories(stories.length),
    fragment: fragmentOf({ kind: "page", page: "stories" }, language),
    layout: "panel",
    subject: { kind: "atlas" },
    trail: [home, { name: t.shell.stories }],
    story: true,
    body: <StoriesPage record={{ status: "ready", value: stories }} />,
  };
  const step = (story: StoryDetail | undefined) => story && { name: say(story.title, edition), key: keyOf(story) };
  return [
    list,
    ...stories.map(
      (story, at): Page => ({
        key: keyOf(story),
        language,
        title: say(story.title, edition),
        description: say(story.lead, edition),
        fragment: fragmentOf({ kind: "story", id: story.id, step: 1 }, language),
        layout: "panel",
        subject: { kind: "story" },
        trail: [home, { name: t.shell.stories, key: "stories/" }, { name: say(story.title, edition) }],
        before: step(stories[at - 1]),
        after: step(stories[at + 1]),
        neighboursLabel: t.shell.stories,
        story: true,
        plan: story.steps.some(({ plan }) => plan !== undefined),
        body: (
          <StoryPanel
            story={story}
            step={null}
            library={{ status: "ready", value: published.library }}
            planOf={(one, first) => drawn(one, first, edition)}
          />
        ),
      }),
    ),
  ];
}

function drawn(step: StoryStep, first: boolean, { published }: Edition) {
  const plan = step.plan === undefined ? undefined : published.plans.get(step.plan);
  if (!plan) return null;
  const people = peopleOf(step, plan, published.sites.get(plan.site)?.conditions);
  return <StoryPlan plan={plan} marked={step.parts ?? []} first={first} people={people} />;
}
