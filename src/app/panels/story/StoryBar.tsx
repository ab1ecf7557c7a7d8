/** Where the reader is in a story, and the ways back and on. */
import { useStoryWords } from "./words";

interface StoryBarProps {
  readonly step: number;
  readonly count: number;
  readonly title: string;
  readonly goTo: (step: number) => void;
}

export function StoryBar({ step, count, title, goTo }: StoryBarProps) {
  const words = useStoryWords();
  return (
    <div className="story-bar" role="group" aria-label={words.through} aria-describedby="story-keys">
      {/* Disabled would drop the focus of whoever has come to an end by pressing on. */}
      <button type="button" aria-disabled={step === 1} onClick={() => step > 1 && goTo(step - 1)}>
        <span aria-hidden="true">← </span>
        {words.previous}
      </button>
      <p className="story-progress">
        <span>{words.of(step, count)}</span>
        <span className="story-ticks" aria-hidden="true">
          {Array.from({ length: count }, (_, at) => (
            <span key={at} data-read={at < step || undefined} />
          ))}
        </span>
      </p>
      <button type="button" aria-disabled={step === count} onClick={() => step < count && goTo(step + 1)}>
        {words.next}
        <span aria-hidden="true"> →</span>
      </button>
      <p id="story-keys" className="visually-hidden">
        {words.keys}
      </p>
      <p className="visually-hidden" role="status">
        {words.now(step, count, title)}
      </p>
    </div>
  );
}
