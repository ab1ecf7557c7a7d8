import type { People, RouteDetail, RouteStop } from "../../core/dataset";
import type { RouteAtSite } from "../../core/relations";
import type { RouteMode } from "../../core/vocabulary";
import { Local, useReading } from "../reading";
import { Cites } from "./citations";
import { Section } from "./Facts";
import { RouteLink, SiteLink } from "./places";

/** Where people were before a site and where they were sent from it, as the routes tell. */
export function WaysInAndOut({ passages }: { readonly passages: readonly RouteAtSite[] }) {
  const { t } = useReading();
  const words = t.panels.routes;
  const ways = [
    {
      heading: words.in,
      preposition: words.from,
      passages: passages.flatMap(({ route, at, before, legBefore }) =>
        before ? [{ key: `${route.id} ${at}`, route, stop: before, leg: legBefore }] : [],
      ),
    },
    {
      heading: words.out,
      preposition: words.to,
      passages: passages.flatMap(({ route, at, after, legAfter }) =>
        after ? [{ key: `${route.id} ${at}`, route, stop: after, leg: legAfter }] : [],
      ),
    },
  ].filter((way) => way.passages.length > 0);
  // A route of one stop leads neither in nor out: it tells of people of whom only this place is known.
  const alone = passages.filter(({ before, after }) => !before && !after);
  if (passages.length === 0) {
    return (
      <Section id="ways" heading={words.heading}>
        <p className="record-nothing">{words.none}</p>
      </Section>
    );
  }
  const counted = passages.filter(({ route }) => route.people !== undefined).length;
  return (
    <Section id="ways" heading={words.heading} note={counted > 1 ? words.notAdded : undefined}>
      {ways.map((way) => (
        <div key={way.heading} className="way">
          <h3>{way.heading}</h3>
          <ul className="passages">
            {way.passages.map(({ key, route, stop, leg }) => (
              <li key={key}>
                <p className="passage-place">
                  {way.preposition !== "" && `${way.preposition} `}
                  <StopName stop={stop} />
                </p>
                <Passage route={route} people={leg?.people ?? route.people} mode={leg?.mode ?? route.mode} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {alone.length > 0 && (
        <ul className="passages">
          {alone.map(({ route }) => (
            <li key={route.id}>
              <Passage route={route} people={route.people} mode={route.mode} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

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

function Passage({
  route,
  people,
  mode,
}: {
  readonly route: RouteDetail;
  readonly people: People | undefined;
  readonly mode: RouteMode | undefined;
}) {
  const { t } = useReading();
  const words = t.panels.routes;
  const says = [
    route.pattern ? words.composite : route.date ? t.vocabulary.period(route.date.edtf) : t.common.undated,
    people ? t.vocabulary.people(people) : "",
    mode && mode !== "unknown" ? t.vocabulary.routeMode[mode] : "",
  ].filter((word) => word !== "");
  return (
    <p className="passage-route">
      <RouteLink id={route.id} />
      <span className="record-meta">
        {says.join(" · ")}
        <Cites sources={route.sources} />
      </span>
    </p>
  );
}
