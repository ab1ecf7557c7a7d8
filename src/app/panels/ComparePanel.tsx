/** Two to four places side by side: one subject a row, and what nothing is recorded of says so. */
import "../styles/compare.css";
import type { ReactNode } from "react";
import type { SiteFeature } from "../../core/dataset";
import { siteEvidence } from "../../core/evidence";
import { actionsNaming, sourceNumbers } from "../../core/relations";
import type { SiteSelection } from "../../core/url-state";
import { CONDITION_CATEGORIES } from "../../core/vocabulary";
import { waysAtSite } from "../../core/ways";
import { useCompareWords } from "../i18n/compare-words";
import type { Library } from "../load-dataset";
import { AtlasLink, Local, textOf, useReading } from "../reading";
import type { Loaded } from "../store";
import { SymbolGlyph } from "../symbols";
import { Citations } from "./citations";
import { DraftMark } from "./DraftMark";
import { ChoosePlace, MOST_COMPARED } from "./ChoosePlace";
import { PanelFrame } from "./PanelFrame";
import { namesOfFeature, SiteLink, useDefaultLanguage } from "./places";
import { ActionCell, CareCell, NeighbourCell, StatusWords, ToldCell, WhatItIs } from "./compare-cells";
import { EvidenceLine } from "./SiteFacts";
import type { SiteDetails } from "./SitePanel";
import { SourceList } from "./SourceList";
import { Waiting, type RecordState } from "./Waiting";

export interface ComparedSite {
  readonly feature: SiteFeature;
  readonly details: SiteDetails;
}

interface ComparePanelProps {
  /** As the link has them, unknown ones included. */
  readonly ids: readonly string[];
  readonly withdrawn?: readonly string[];
  readonly record: RecordState<readonly ComparedSite[]>;
  readonly library: Loaded<Library>;
  readonly retry?: (() => void) | undefined;
}

export function ComparePanel({ ids, withdrawn, record, library, retry }: ComparePanelProps) {
  const { t, open } = useReading();
  const words = useCompareWords().compare;
  const known = record.status === "ready" ? record.value.map(({ feature }) => feature.id) : ids;
  const missing = ids.filter((id) => !known.includes(id));
  return (
    <PanelFrame kind={words.kind(known.length)} heading={t.panels.compare.heading} busy={record.status === "loading"}>
      {missing.map((id) => (
        <p key={id} className="record-explains">
          {withdrawn?.includes(id) ? t.panels.missing.withdrawnSays(id) : words.missing(id)}
        </p>
      ))}
      {open && (
        <div className="compare-add">
          {known.length >= MOST_COMPARED ? (
            <p className="record-note">{words.full}</p>
          ) : (
            <ChoosePlace ids={known} label={words.addPlace} button={words.addButton} />
          )}
          {known.length === 1 && <p className="record-note">{words.single}</p>}
        </div>
      )}
      {record.status === "ready" ? (
        record.value.length > 0 && <Comparison sites={record.value} library={library} retry={retry} />
      ) : (
        <Waiting record={record} />
      )}
    </PanelFrame>
  );
}

/** What a cell cites, in the order of reading. */
const citedBy = ({ details: { site, routes } }: ComparedSite): readonly (readonly string[])[] => [
  ...CONDITION_CATEGORIES.flatMap((category) =>
    site.conditions.flatMap((condition) => (condition.category === category ? [condition.sources] : [])),
  ),
  ...routes.map(({ route }) => route.sources),
];

function Comparison({
  sites,
  library,
  retry,
}: {
  readonly sites: readonly ComparedSite[];
  readonly library: Loaded<Library>;
  readonly retry?: (() => void) | undefined;
}) {
  const { t } = useReading();
  const words = useCompareWords().compare;
  const actions = library.status === "ready" ? library.value.actions : [];
  const sources = library.status === "ready" ? library.value.sources : null;
  const numbers = sourceNumbers([
    ...sites.flatMap(citedBy),
    ...sites.flatMap(({ feature }) => actionsNaming(actions, feature.id).map(({ sources }) => sources)),
  ]);
  const categories = CONDITION_CATEGORIES.filter((category) =>
    sites.some(({ details }) => details.site.conditions.some((condition) => condition.category === category)),
  );
  return (
    <Citations numbers={numbers}>
      <p className="record-note" id="compare-note">
        {words.caption}
      </p>
      <table className="comparison" data-sites={sites.length} aria-describedby="compare-note">
        <caption className="visually-hidden">{t.panels.compare.heading}</caption>
        <thead>
          <tr>
            {sites.map((compared) => (
              <th key={compared.feature.id} scope="col">
                <ColumnHead compared={compared} ids={sites.map(({ feature }) => feature.id)} />
              </th>
            ))}
          </tr>
        </thead>
        <Row
          sites={sites}
          heading={words.what}
          cells={sites.map(({ feature }) => <WhatItIs key={feature.id} feature={feature} />)}
        />
        <Row
          sites={sites}
          heading={words.years}
          cells={sites.map(({ feature: { properties } }) =>
            properties.operating === undefined ? null : t.vocabulary.period(properties.operating),
          )}
        />
        <Row
          sites={sites}
          heading={words.status}
          cells={sites.map(({ feature }) => <StatusWords key={feature.id} feature={feature} />)}
        />
        <Row
          sites={sites}
          heading={words.location}
          cells={sites.map(({ feature: { properties } }) =>
            t.panels.site.locationSays(
              t.vocabulary.within(properties.radiusKm),
              t.vocabulary.precision[properties.precision],
            ),
          )}
        />
        <Row
          sites={sites}
          heading={words.evidence}
          cells={sites.map(({ feature, details }) => (
            <EvidenceLine key={feature.id} evidence={siteEvidence(details.site, details.accounts, sources)} />
          ))}
        />
        <Division sites={sites} heading={words.conditions} />
        {categories.map((category) => (
          <Row
            key={category}
            sites={sites}
            heading={t.vocabulary.category[category]}
            cells={sites.map(({ feature, details }) => {
              const own = details.site.conditions.filter((condition) => condition.category === category);
              return own.length > 0 ? <CareCell key={feature.id} category={category} conditions={own} /> : null;
            })}
          />
        ))}
        <Division sites={sites} heading={words.accounts} />
        <Row
          sites={sites}
          heading={words.told}
          cells={sites.map(({ feature, details: { accounts } }) =>
            accounts.accounts.length > 0 ? (
              <ToldCell key={feature.id} accounts={accounts.accounts} siteId={feature.id} />
            ) : null,
          )}
        />
        <Division sites={sites} heading={words.ways} note={t.panels.routes.notAdded} />
        {(["in", "out"] as const).map((way) => (
          <Row
            key={way}
            sites={sites}
            heading={way === "in" ? words.from : words.to}
            cells={sites.map(({ feature, details }) => {
              const neighbours = waysAtSite(details.routes)[way];
              return neighbours.length > 0 ? <NeighbourCell key={feature.id} neighbours={neighbours} /> : null;
            })}
          />
        ))}
        <Division sites={sites} heading={words.actions} />
        <Row
          sites={sites}
          heading={words.naming}
          cells={sites.map(({ feature }) => (
            <ActionCell key={feature.id} all={actions} siteId={feature.id} library={library} retry={retry} />
          ))}
        />
      </table>
      <SourceList numbers={numbers} library={library} retry={retry} />
    </Citations>
  );
}

interface RowProps {
  readonly sites: readonly ComparedSite[];
  readonly heading: string;
  /** One for each site; null is an empty one. */
  readonly cells: readonly ReactNode[];
}

/** The subject above its cells, so that the columns have the whole width. */
function Row({ sites, heading, cells }: RowProps) {
  const words = useCompareWords().compare;
  return (
    <tbody>
      <tr className="comparison-subject">
        <th colSpan={sites.length} scope="rowgroup">
          {heading}
        </th>
      </tr>
      <tr>
        {sites.map((compared, at) => (
          <td key={compared.feature.id}>
            <p className="comparison-whose" aria-hidden="true">
              <SiteName feature={compared.feature} />
            </p>
            {cells[at] ?? <span className="comparison-nothing">{words.nothing}</span>}
          </td>
        ))}
      </tr>
    </tbody>
  );
}

function Division({
  sites,
  heading,
  note,
}: {
  readonly sites: readonly ComparedSite[];
  readonly heading: string;
  readonly note?: string;
}) {
  return (
    <tbody>
      <tr className="comparison-division">
        <th colSpan={sites.length} scope="rowgroup">
          <span className="comparison-heading">{heading}</span>
          {note !== undefined && <span className="record-meta">{note}</span>}
        </th>
      </tr>
    </tbody>
  );
}

function SiteName({ feature }: { readonly feature: SiteFeature }) {
  return <Local text={namesOfFeature(feature.properties, useDefaultLanguage())} />;
}

const without = (ids: readonly string[], id: string): SiteSelection => {
  const others = ids.filter((other) => other !== id);
  const [only] = others;
  return others.length === 1 && only !== undefined ? { kind: "site", id: only } : { kind: "compare", ids: others };
};

function ColumnHead({
  compared: { feature, details },
  ids,
}: {
  readonly compared: ComparedSite;
  readonly ids: readonly string[];
}) {
  const reading = useReading();
  const words = useCompareWords().compare;
  const defaultLanguage = useDefaultLanguage();
  const type = reading.manifest.siteTypes.find(({ id }) => id === feature.properties.type);
  const name = textOf(namesOfFeature(feature.properties, defaultLanguage), reading);
  return (
    <>
      <span className={`site-kind site-kind--${type?.colourRole ?? "detention"}`}>
        {type && <SymbolGlyph form={type.symbol} role={type.colourRole} size={14} />}
        {type ? <Local text={type.label} /> : feature.properties.type}
      </span>
      <span className="comparison-name">
        <SiteLink id={feature.id} />
      </span>
      <DraftMark drafts={details.site.drafts} />{" "}
      {ids.length > 1 && (
        <AtlasLink to={without(ids, feature.id)} className="comparison-remove" label={words.removeNamed(name)}>
          {words.remove}
        </AtlasLink>
      )}
    </>
  );
}
