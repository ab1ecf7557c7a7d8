import type { TimeAxis } from "../../core/time-bars";
import { useTimelineWords } from "../i18n/timeline-words";
import { PACES, type Pace, type Play } from "./use-play";
import { stepped, type YearWindow } from "./year-window";

/** Outlines in a square of 16. */
const EARLIER = "M10.5 3 4.5 8l6 5Z";
const LATER = "M5.5 3l6 5-6 5Z";
const PLAY = "M4 2.5 13 8l-9 5.5Z";
const PAUSE = "M4 3h3v10H4ZM9 3h3v10H9Z";

export function PlayControls({
  axis,
  window,
  choose,
  play,
}: {
  readonly axis: TimeAxis;
  readonly window: YearWindow;
  readonly choose: (window: YearWindow) => void;
  readonly play: Play;
}) {
  const words = useTimelineWords();
  const step = (by: 1 | -1) => {
    play.stop();
    const next = stepped(axis, window, by);
    if (next) choose(next);
  };
  const isPace = (value: string): value is Pace => value in PACES;
  return (
    <div className="years-play">
      <IconButton label={words.earlier} path={EARLIER} off={!stepped(axis, window, -1)} onClick={() => step(-1)} />
      <IconButton
        label={play.playing ? words.pause : words.play}
        path={play.playing ? PAUSE : PLAY}
        onClick={play.toggle}
      />
      <IconButton label={words.later} path={LATER} off={!stepped(axis, window, 1)} onClick={() => step(1)} />
      <label>
        <span className="visually-hidden">{words.pace}</span>
        <select value={play.pace} onChange={({ target }) => isPace(target.value) && play.setPace(target.value)}>
          {Object.entries(words.paces).map(([pace, label]) => (
            <option key={pace} value={pace}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** At an end it stays in the order of the keyboard and does nothing, so that the focus is not lost. */
function IconButton({
  label,
  path,
  off = false,
  onClick,
}: {
  readonly label: string;
  readonly path: string;
  readonly off?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" title={label} aria-disabled={off || undefined} onClick={onClick}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
