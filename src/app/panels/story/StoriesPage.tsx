/** All stories, each with what it is about. */
import "../../styles/story.css";
import type { StoryDetail } from "../../../core/story";
import { Local, textOf, useReading } from "../../reading";
import { DraftMark } from "../DraftMark";
import { PanelFrame } from "../PanelFrame";
import { Waiting, type RecordState } from "../Waiting";
import { StoryLink } from "./StoryLink";
import { useStoryWords } from "./words";

export function StoriesPage({ record }: { readonly record: RecordState<readonly StoryDetail[]> }) {
  const reading = useReading();
  const words = useStoryWords();
  return (
    <PanelFrame
      kind={textOf(reading.manifest.title, reading)}
      heading={words.heading}
      busy={record.status === "loading"}
    >
      <p className="record-summary">{words.about}</p>
      {record.status !== "ready" ? (
        <Waiting record={record} />
      ) : record.value.length === 0 ? (
        <p className="record-nothing">{words.none}</p>
      ) : (
        <ul className="stories">
          {record.value.map((story) => (
            <li key={story.id}>
              <h2>
                <StoryLink story={story} />
              </h2>
              <p>
                <Local text={story.lead} mark />
              </p>
              <p className="record-meta">
                {words.steps(story.steps.length)}
                {story.composite && <> · {words.composite}</>} <DraftMark drafts={story.drafts} />
              </p>
            </li>
          ))}
        </ul>
      )}
    </PanelFrame>
  );
}
