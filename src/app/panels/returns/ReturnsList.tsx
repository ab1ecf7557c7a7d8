/** Every return with its day, its sources and what its count may share; composites apart. */
import type { RouteDetail, RouteFeature } from "../../../core/dataset";
import type { ReturnEvent, ReturnRow } from "../../../core/returns";
import { peopleOn } from "../../../core/ways";
import { useReturnsWords } from "../../i18n/returns-words";
import { useReading } from "../../reading";
import { Cites } from "../citations";
import { Section } from "../Facts";
import { RouteLink, SiteLink } from "../places";
import { peopleOf } from "./return-form";

type Details = ReadonlyMap<string, RouteDetail>;

export function ReturnsList({ rows, details }: { readonly rows: readonly ReturnRow[]; readonly details: Details }) {
  const words = useReturnsWords();
  const told = rows.filter(({ events }) => events.length > 0);
  const patterns = rows.filter((row) => row.patterns.length > 0);
  return (
    <>
      <Section id="returns-list" heading={words.list} note={words.listNote}>
        {told.map(({ crossing, events }) => (
          <div key={crossing ?? ""} className="returns-group">
            <h3>
              <Crossing id={crossing} />
            </h3>
            {crossing === null && <p className="record-note">{words.unnamedNote}</p>}
            <ul className="returns-list">
              {events.map((event) => (
                <Event key={event.route.id} event={event} detail={details.get(event.route.id)} />
              ))}
            </ul>
          </div>
        ))}
      </Section>
      {patterns.length > 0 && (
        <Section id="returns-patterns" heading={words.patterns} note={words.patternsNote}>
          {patterns.map(({ crossing, patterns: routes }) => (
            <div key={crossing ?? ""} className="returns-group">
              <h3>
                <Crossing id={crossing} />
              </h3>
              <Patterns routes={routes} details={details} />
            </div>
          ))}
        </Section>
      )}
    </>
  );
}

function Crossing({ id }: { readonly id: string | null }) {
  const words = useReturnsWords();
  return id === null ? <>{words.unnamed}</> : <SiteLink id={id} />;
}

function Event({ event, detail }: { readonly event: ReturnEvent; readonly detail: RouteDetail | undefined }) {
  const { t } = useReading();
  const words = useReturnsWords();
  const { id, properties } = event.route;
  // Where one source counts, its own word stays: "about", "more than".
  const counted = (detail && peopleOn({ route: detail, leg: null, at: 0 })) ?? peopleOf(event);
  const people = t.vocabulary.people(counted);
  const { mode } = properties;
  return (
    <li>
      <span className="event-date">{properties.date ? t.vocabulary.period(properties.date) : t.common.undated}</span>
      <div className="event-says">
        <span className="event-people">
          {people === "" ? words.notStated : people}
          {mode && mode !== "unknown" && ` · ${t.vocabulary.routeMode[mode]}`}
          {detail && detail.counts.length > 1 && ` · ${words.counts(detail.counts.length)}`}
          {detail && <Cites sources={detail.sources} />}
        </span>
        <div className="event-route">
          <RouteLink id={id} />
        </div>
        {event.overlaps.length > 0 && (
          <div className="returns-besides">
            {words.overlaps} <Routes ids={event.overlaps} />
          </div>
        )}
        {event.alsoAt.length > 0 && (
          <div className="returns-besides">
            {words.alsoAt}{" "}
            {event.alsoAt.map((other, at) => (
              <span key={other}>
                {at > 0 && "; "}
                <SiteLink id={other} />
              </span>
            ))}
          </div>
        )}
      </div>
    </li>
  );
}

const Routes = ({ ids }: { readonly ids: readonly string[] }) => (
  <>
    {ids.map((id, at) => (
      <span key={id}>
        {at > 0 && "; "}
        <RouteLink id={id} />
      </span>
    ))}
  </>
);

function Patterns({ routes, details }: { readonly routes: readonly RouteFeature[]; readonly details: Details }) {
  return (
    <ul className="returns-composites">
      {routes.map(({ id }) => (
        <li key={id}>
          <RouteLink id={id} />
          <Cites sources={details.get(id)?.sources ?? []} />
        </li>
      ))}
    </ul>
  );
}
