/** What is told of the way from one stop to the next; where nothing is, that is said. */
import type { ReactNode } from "react";
import type { RouteDetail, RouteStop } from "../../../core/dataset";
import { Local, textOf, useReading } from "../../reading";
import { Cites } from "../citations";
import { DateKnown } from "./DateKnown";
import { useRouteWords } from "./route-words";

type Leg = RouteDetail["legs"][number];

const tells = ({ custody, people, mode, date }: Leg): boolean =>
  [custody, people, mode, date].some((told) => told !== undefined);

export function LegSays({ leg }: { readonly leg: Leg | undefined }) {
  const { t } = useReading();
  const words = useRouteWords();
  if (!leg || !tells(leg)) {
    return (
      <p className="leg leg--untold">
        {words.nothing}
        {leg && <Cites sources={leg.sources} />}
      </p>
    );
  }
  return (
    <dl className="leg leg--told">
      {leg.custody && (
        <Says term={words.custody}>
          <Custody {...leg.custody} />
        </Says>
      )}
      {leg.people && <Says term={words.people}>{t.vocabulary.people(leg.people)}</Says>}
      {leg.mode && leg.mode !== "unknown" && <Says term={words.means}>{t.vocabulary.routeMode[leg.mode]}</Says>}
      {leg.date && (
        <Says term={words.date}>
          <DateKnown edtf={leg.date.edtf} />
        </Says>
      )}
      {leg.sources.length > 0 && (
        <div className="leg-sources">
          <dt className="visually-hidden">{t.panels.sources.heading}</dt>
          <dd>
            <Cites sources={leg.sources} />
          </dd>
        </div>
      )}
    </dl>
  );
}

const Says = ({ term, children }: { readonly term: string; readonly children: ReactNode }) => (
  <div>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </div>
);

/** Who hands people over, who takes them; where one side alone is told, that is a sentence and no arrow. */
function Custody({ from, to }: NonNullable<Leg["custody"]>) {
  const { manifest, ...reading } = useReading();
  const words = reading.t.panels.routes;
  const nameOf = (id: string): string => {
    const authority = manifest.authorities.find((known) => known.id === id);
    return authority ? textOf(authority.label, { ...reading, manifest }) : id;
  };
  if (from === undefined) return <>{to === undefined ? "" : words.custodyTo(nameOf(to))}</>;
  if (to === undefined) return <>{words.custodyFrom(nameOf(from))}</>;
  // A page that is read as it is, perhaps without styles, says it once.
  if (!reading.open) return <>{words.custodyFromTo(nameOf(from), nameOf(to))}</>;
  return (
    <>
      <span className="visually-hidden">{words.custodyFromTo(nameOf(from), nameOf(to))}</span>
      <span className="custody" aria-hidden="true">
        <span className="custody-side">{nameOf(from)}</span>
        <span className="custody-arrow">→</span>
        <span className="custody-side">{nameOf(to)}</span>
      </span>
    </>
  );
}

/** How a stop comes to stand where it does: told by a source, or inferred with a reason. */
export function StopBasis({ stop, links }: { readonly stop: RouteStop; readonly links: RouteDetail["siteLink"] }) {
  const { t } = useReading();
  const link = stop.site === undefined ? undefined : links?.[stop.site];
  if (!link) return null;
  const words = t.panels.routes;
  return (
    <p className="stop-basis">
      {link.basis === "inferred" ? words.inferred : words.stated} <Local text={link.reason} mark />
    </p>
  );
}
