/** One route: from stop to stop, how many people, and who says so. */
import "../styles/conditions.css";
import "../styles/route.css";
import type { RouteDetail, RouteFeature } from "../../core/dataset";
import { sourceNumbers } from "../../core/relations";
import type { Library } from "../load-dataset";
import { AtlasLink, Local, chooseText, useReading } from "../reading";
import type { Loaded } from "../store";
import { Citations, Cites } from "./citations";
import { Fact, Facts, Section } from "./Facts";
import { LegWalk, type LegWalking } from "./LegWalk";
import { PanelFrame } from "./PanelFrame";
import { namesOfFeature, RouteLink, useDefaultLanguage } from "./places";
import { DateKnown } from "./route/DateKnown";
import { LegSays, StopBasis } from "./route/LegSays";
import { RouteCounts } from "./route/RouteCounts";
import { InStories } from "./story/InStories";
import { SourceList } from "./SourceList";
import { PrintedHead, TakeAway } from "./take-away";
import { Waiting, type RecordState } from "./Waiting";
import { StopName } from "./WaysInAndOut";

interface RoutePanelProps {
  readonly feature: RouteFeature;
  readonly record: RecordState<RouteDetail>;
  readonly library: Loaded<Library>;
  readonly retry?: (() => void) | undefined;
  /** Absent where there is no map to follow the route on. */
  readonly walking?: LegWalking | undefined;
}

export function RoutePanel({ feature, record, library, retry, walking }: RoutePanelProps) {
  const { language, manifest, t } = useReading();
  const words = t.panels.routes;
  const { properties } = feature;
  const shown = chooseText(namesOfFeature(properties, useDefaultLanguage()), language, manifest.languages);
  const people = t.vocabulary.people({
    ...(properties.peopleMin !== undefined && { min: properties.peopleMin }),
    ...(properties.peopleMax !== undefined && { max: properties.peopleMax }),
  });
  return (
    <PanelFrame
      kind={<span className="site-kind site-kind--passage">{properties.pattern ? words.pattern : words.kind}</span>}
      heading={shown.text}
      headingLang={shown.lang === language ? undefined : shown.lang}
      busy={record.status === "loading"}
    >
      <Facts>
        <Fact term={words.date}>
          {properties.pattern ? (
            words.patternDate
          ) : properties.date === undefined ? (
            t.common.undated
          ) : (
            <DateKnown edtf={properties.date} />
          )}
        </Fact>
        {(!properties.pattern || people !== "") && (
          <Fact term={words.people}>{people === "" ? words.peopleUnknown : people}</Fact>
        )}
        {properties.mode && properties.mode !== "unknown" && (
          <Fact term={words.means}>{t.vocabulary.routeMode[properties.mode]}</Fact>
        )}
      </Facts>
      {properties.pattern && <p className="record-explains">{words.patternSays}</p>}
      {record.status === "ready" ? (
        <RouteText feature={feature} route={record.value} library={library} retry={retry} walking={walking} />
      ) : (
        <Waiting record={record} />
      )}
    </PanelFrame>
  );
}

function RouteText({
  feature,
  route,
  library,
  retry,
  walking,
}: Omit<RoutePanelProps, "record"> & { readonly route: RouteDetail }) {
  const { language, t } = useReading();
  const words = t.panels.routes;
  const numbers = sourceNumbers([
    route.sources,
    ...route.legs.map(({ sources }) => sources),
    ...route.counts.map(({ sources }) => sources),
  ]);
  const taken = {
    feature,
    sourceIds: [...numbers.keys()],
    library: library.status === "ready" ? library.value : null,
  };
  return (
    <Citations numbers={numbers}>
      <PrintedHead {...taken} />
      {route.drafts.includes(language) && <p className="record-note draft-note">{t.panels.draftNote}</p>}
      {route.statement ? (
        <p className="record-summary">
          <Local text={route.statement} mark />
          <Cites sources={route.sources} />
        </p>
      ) : (
        <p className="record-note">
          {words.basedOn}
          <Cites sources={route.sources} />
        </p>
      )}
      <InStories id={route.id} />
      <Stops route={route} walking={walking} />
      <RouteCounts route={route} />
      {!route.pattern && (
        <p className="route-returns">
          <AtlasLink to={{ kind: "page", page: "returns" }}>{t.list.returns}</AtlasLink>
        </p>
      )}
      {route.overlaps.length > 0 && (
        <Section id="overlaps" heading={words.overlaps} note={words.overlapsNote}>
          <ul className="plain-links">
            {route.overlaps.map((id) => (
              <li key={id}>
                <RouteLink id={id} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <SourceList numbers={numbers} library={library} retry={retry} />
      <TakeAway {...taken} />
    </Citations>
  );
}

function Stops({ route, walking }: { readonly route: RouteDetail; readonly walking: LegWalking | undefined }) {
  const { t } = useReading();
  // A route may come by one place twice: only its position tells the stops apart.
  const stops = route.stops.map((stop, at) => ({
    at,
    stop,
    leg: at < route.stops.length - 1 ? route.legs[at] : undefined,
  }));
  return (
    <Section id="stops" heading={t.panels.routes.stops}>
      {walking && <LegWalk stops={route.stops} {...walking} />}
      <ol className="stops">
        {stops.map(({ at, stop, leg }) => (
          <li key={at} className="stop" aria-current={walking?.leg === at ? "step" : undefined}>
            <p className="stop-name">
              <StopName stop={stop} />
              {stop.date && (
                <span className="record-meta">
                  {" "}
                  <DateKnown edtf={stop.date.edtf} />
                </span>
              )}
            </p>
            <StopBasis stop={stop} links={route.siteLink} />
            {at < route.stops.length - 1 && <LegSays leg={leg} />}
          </li>
        ))}
      </ol>
    </Section>
  );
}
