/** One route: from stop to stop, how many people, and who says so. */
import type { RouteDetail, RouteFeature } from "../../core/dataset";
import { sourceNumbers } from "../../core/relations";
import type { Library } from "../load-dataset";
import { Local, chooseText, useReading } from "../reading";
import type { Loaded } from "../store";
import { Citations, Cites } from "./citations";
import { Fact, Facts, Section } from "./Facts";
import { LegWalk, type LegWalking } from "./LegWalk";
import { PanelFrame } from "./PanelFrame";
import { namesOfFeature, RouteLink, SiteLink, useDefaultLanguage } from "./places";
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
          {properties.pattern
            ? words.patternDate
            : properties.date === undefined
              ? t.common.undated
              : t.vocabulary.period(properties.date)}
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
      <Counts route={route} />
      <InferredStops route={route} />
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
              {stop.date && <span className="record-meta"> {t.vocabulary.period(stop.date.edtf)}</span>}
            </p>
            <Leg leg={leg} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** What is told of the way to the next stop; often nothing is, and then nothing stands here. */
function Leg({ leg }: { readonly leg: RouteDetail["legs"][number] | undefined }) {
  const { t } = useReading();
  if (!leg) return null;
  const says = [
    leg.date ? t.vocabulary.period(leg.date.edtf) : "",
    leg.people ? t.vocabulary.people(leg.people) : "",
    leg.mode ? t.vocabulary.routeMode[leg.mode] : "",
  ].filter((word) => word !== "");
  if (says.length === 0 && !leg.custody && leg.sources.length === 0) return null;
  return (
    <p className="leg">
      {says.join(" · ")}
      {leg.custody && (
        <span className="leg-custody">
          <Custody custody={leg.custody} />
        </span>
      )}
      <Cites sources={leg.sources} />
    </p>
  );
}

function Custody({ custody: { from, to } }: { readonly custody: NonNullable<RouteDetail["legs"][number]["custody"]> }) {
  const { language, manifest, t } = useReading();
  const words = t.panels.routes;
  const name = (id: string) => {
    const authority = manifest.authorities.find((known) => known.id === id);
    return authority ? chooseText(authority.label, language, manifest.languages).text : id;
  };
  if (from !== undefined && to !== undefined) return <>{words.custodyFromTo(name(from), name(to))}</>;
  if (to !== undefined) return <>{words.custodyTo(name(to))}</>;
  return <>{from === undefined ? "" : words.custodyFrom(name(from))}</>;
}

function Counts({ route }: { readonly route: RouteDetail }) {
  const { t } = useReading();
  const words = t.panels.routes;
  if (route.counts.length === 0) return null;
  return (
    <Section id="counts" heading={words.counts} note={route.counts.length > 1 ? words.countsNote : undefined}>
      <ul className="counts">
        {route.counts.map((count) => (
          <li key={JSON.stringify(count)} className="count">
            <p className="figure">
              <span className="figure-value">{t.vocabulary.people(count)}</span>
              {count.scope && (
                <span className="figure-scope">
                  <Local text={count.scope} mark />
                </span>
              )}
            </p>
            <p className="record-meta">
              <Local text={count.by} mark />
              <Cites sources={count.sources} />
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Stops that no source names outright, each with the reason it stands where it does. */
function InferredStops({ route }: { readonly route: RouteDetail }) {
  const { t } = useReading();
  const words = t.panels.routes;
  const links = Object.entries(route.siteLink ?? {});
  if (links.length === 0) return null;
  return (
    <Section id="placed" heading={words.inferredStops}>
      <ul className="placed">
        {links.map(([site, { basis, reason }]) => (
          <li key={site}>
            <SiteLink id={site} />
            <span className="record-meta">
              {basis === "inferred" ? words.inferred : words.stated} <Local text={reason} mark />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
