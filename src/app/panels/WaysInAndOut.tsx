/** Where people were before a site, where they were sent from it, and where the ways lead on, as the routes tell. */
import "../styles/ways.css";
import { memo, useMemo } from "react";
import type { RouteStop } from "../../core/dataset";
import type { RouteAtSite } from "../../core/relations";
import { peopleOn, waysAtSite, type Neighbour, type Passage } from "../../core/ways";
import { useCompareWords } from "../i18n/compare-words";
import { Local, useReading } from "../reading";
import { Cites } from "./citations";
import { Chain } from "./Chain";
import { Section } from "./Facts";
import { RouteLink, SiteLink } from "./places";
import { Later, Rest, useSteps } from "./steps";

export function WaysInAndOut({
  siteId,
  passages,
  showChain,
}: {
  readonly siteId: string;
  readonly passages: readonly RouteAtSite[];
  readonly showChain?: ((site: string) => void) | undefined;
}) {
  const { t } = useReading();
  const words = t.panels.routes;
  const own = useCompareWords().ways;
  const details = useMemo(() => new Map(passages.map(({ route }) => [route.id, route])), [passages]);
  const ways = useMemo(() => waysAtSite(passages), [passages]);
  if (passages.length === 0) {
    return (
      <Section id="ways" heading={words.heading}>
        <p className="record-nothing">{words.none}</p>
      </Section>
    );
  }
  const counted = passages.filter(({ route }) => route.people !== undefined).length;
  return (
    <Section id="ways" heading={words.heading} note={counted > 1 ? `${own.note} ${words.notAdded}` : own.note}>
      <Way heading={words.in} preposition={words.from} neighbours={ways.in} />
      <Way heading={words.out} preposition={words.to} neighbours={ways.out} />
      {ways.alone.length > 0 && (
        <div className="way">
          <h3>{own.alone}</h3>
          <Events passages={ways.alone} />
        </div>
      )}
      <Later>{() => <Chain siteId={siteId} details={details} show={showChain} />}</Later>
    </Section>
  );
}

/** Neighbouring stops drawn with the panel, and in each step after it. */
const FIRST = 6;

function Way({
  heading,
  preposition,
  neighbours,
}: {
  readonly heading: string;
  readonly preposition: string;
  readonly neighbours: readonly Neighbour[];
}) {
  const { count, left, draw } = useSteps(neighbours.length, { of: neighbours, first: FIRST, step: FIRST });
  if (neighbours.length === 0) return null;
  return (
    <div className="way">
      <h3>{heading}</h3>
      <ul className="neighbours">
        {neighbours.slice(0, count).map((neighbour) => (
          <NeighbourSays key={neighbour.key} neighbour={neighbour} preposition={preposition} />
        ))}
      </ul>
      <Rest left={left} draw={draw} />
    </div>
  );
}

/** Remembered, so that drawing more leaves those that stand alone. */
const NeighbourSays = memo(function NeighbourSays({
  neighbour: { stop, events, patterns },
  preposition,
}: {
  readonly neighbour: Neighbour;
  readonly preposition: string;
}) {
  const { told } = useCompareWords().ways;
  return (
    <li className="neighbour">
      <p className="passage-place">
        <span>
          {preposition !== "" && `${preposition} `}
          <StopName stop={stop} />
        </span>
        <span className="neighbour-told">{told(events.length, patterns.length)}</span>
      </p>
      {events.length > 0 && <Events passages={events} />}
      {patterns.length > 0 && <Patterns passages={patterns} />}
    </li>
  );
});

export function StopName({ stop }: { readonly stop: RouteStop }) {
  const { t } = useReading();
  if (stop.site !== undefined) return <SiteLink id={stop.site} />;
  return (
    <>
      {stop.place ? <Local text={stop.place} /> : t.common.unknown}
      {!stop.point && <span className="stop-unlocated"> ({t.panels.routes.unlocated})</span>}
    </>
  );
}

/** By date: when, how many, by what means, and the route that tells it. */
function Events({ passages }: { readonly passages: readonly Passage[] }) {
  const { t } = useReading();
  const { noPeople } = useCompareWords().ways;
  return (
    <ul className="events">
      {passages.map((passage) => {
        const { route, leg, at } = passage;
        const people = peopleOn(passage);
        const mode = leg?.mode ?? route.mode;
        return (
          <li key={`${route.id} ${at}`} className="event">
            <span className="event-date">{route.date ? t.vocabulary.period(route.date.edtf) : t.common.undated}</span>
            <div className="event-says">
              <span className="event-people">
                {people ? t.vocabulary.people(people) : noPeople}
                {mode && mode !== "unknown" && ` · ${t.vocabulary.routeMode[mode]}`}
                <Cites sources={leg?.people ? [...leg.sources, ...route.sources] : route.sources} />
              </span>
              <div className="event-route">
                <RouteLink id={route.id} />
              </div>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** In one sentence: no date, no number, and nobody who went that way. */
function Patterns({ passages }: { readonly passages: readonly Passage[] }) {
  const { asPattern } = useCompareWords().ways;
  return (
    <p className="neighbour-patterns">
      {asPattern}{" "}
      {passages.map(({ route, at }, index) => (
        <span key={`${route.id} ${at}`}>
          {index > 0 && "; "}
          <RouteLink id={route.id} />
          <Cites sources={route.sources} />
        </span>
      ))}
    </p>
  );
}
