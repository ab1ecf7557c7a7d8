import { memo, useCallback, useId, useMemo, useState } from "react";
import "../styles/timeline.css";
import "../styles/timeline-drawing.css";
import "../styles/timeline-words.css";
import "../styles/timeline-fit.css";
import { hasYears } from "../../core/facets";
import { MANNERS, TIME_KINDS, type TimeBars, type TimeIndex, type TimeKind } from "../../core/time-bars";
import { useFiltered } from "../following";
import { useTimelineWords } from "../i18n/timeline-words";
import { useReading } from "../reading";
import { useMedia } from "../shell/use-media";
import { filter, useAtlas } from "../store";
import { KindChoice } from "./KindChoice";
import { Lanes } from "./Lanes";
import { PlayControls } from "./PlayControls";
import { Says } from "./Says";
import { totalsOf } from "./scale";
import { selectTimeBars, selectTimeIndex } from "./select-time";
import { TimeChart } from "./TimeChart";
import { TimeTable } from "./TimeTable";
import { UndatedColumn } from "./UndatedColumn";
import { usePlay } from "./use-play";
import { YearFields } from "./YearFields";
import { spanOfWindow, windowOf, type YearWindow } from "./year-window";

/** When: dated evidence by year, and the one place where years are chosen. */
export function TimeLine() {
  const time = useAtlas(selectTimeIndex);
  const bars = useFiltered(selectTimeBars);
  return time && bars ? <Line time={time} bars={bars} /> : null;
}

const Line = memo(function Line({ time, bars }: { readonly time: TimeIndex; readonly bars: TimeBars }) {
  const words = useTimelineWords();
  const { framed = false } = useReading();
  const low = useMedia("(max-height: 620px)");
  const [asked, setAsked] = useState<boolean | null>(null);
  const shown = asked ?? !(framed && low);
  const from = useAtlas((state) => state.facets.from);
  const to = useAtlas((state) => state.facets.to);
  const { axis } = time;
  const window = useMemo(() => windowOf(axis, { from, to }), [axis, from, to]);
  const play = usePlay(axis);
  const choose = useCallback((next: YearWindow) => filter(spanOfWindow(axis, next)), [axis]);
  const body = useId();
  return (
    <section className="years" aria-label={words.region} data-shown={shown || undefined}>
      <div className="years-head">
        <h2>
          <button
            type="button"
            aria-expanded={shown}
            aria-controls={body}
            title={shown ? words.hide : words.show}
            onClick={() => setAsked(!shown)}
          >
            {words.title}
          </button>
        </h2>
        <YearFields axis={axis} window={window} choose={choose} />
        {hasYears({ from, to }) && (
          <button type="button" className="text-button" onClick={() => filter({ from: null, to: null })}>
            {words.all}
          </button>
        )}
        <PlayControls axis={axis} window={window} choose={choose} play={play} />
      </div>
      <div id={body}>{shown && <Body time={time} bars={bars} window={window} choose={choose} />}</div>
    </section>
  );
});

function Body({
  time,
  bars,
  window,
  choose,
}: {
  readonly time: TimeIndex;
  readonly bars: TimeBars;
  readonly window: YearWindow;
  readonly choose: (window: YearWindow) => void;
}) {
  const [left, setLeft] = useState<ReadonlySet<TimeKind>>(new Set());
  const [hovered, setHovered] = useState<number | null>(null);
  const kinds = useMemo(() => TIME_KINDS.filter((kind) => !left.has(kind)), [left]);
  const most = useMemo(() => Math.max(1, ...totalsOf(bars, kinds, MANNERS)), [bars, kinds]);
  const toggle = useCallback(
    (kind: TimeKind) =>
      setLeft((before) => new Set(before.has(kind) ? [...before].filter((one) => one !== kind) : [...before, kind])),
    [],
  );
  return (
    <>
      <div className="years-body">
        <div className="years-years">
          <TimeChart
            axis={time.axis}
            bars={bars}
            kinds={kinds}
            most={most}
            window={window}
            choose={choose}
            hovered={hovered}
            hover={setHovered}
          />
          <Lanes axis={time.axis} />
        </div>
        <UndatedColumn bars={bars} kinds={kinds} most={most} />
      </div>
      <KindChoice kinds={kinds} toggle={toggle} />
      <div className="years-foot">
        <Says time={time} />
        <TimeTable axis={time.axis} bars={bars} kinds={kinds} />
      </div>
    </>
  );
}
