/** Two to four places side by side: one subject a row, and what nothing is recorded of says so. */
import "../styles/compare.css";
import type { ReactNode } from "react";
import { tally } from "../../core/accountability";
import { CONDITION_DISTRESS } from "../../core/opens";
import type { ActionDetail, ConditionDetail, SiteFeature, TestimonyDetail } from "../../core/dataset";
import { siteEvidence } from "../../core/evidence";
import { actionsNaming, sourceNumbers } from "../../core/relations";
import type { SiteSelection } from "../../core/url-state";
import { CONDITION_CATEGORIES, type ConditionCategory } from "../../core/vocabulary";
import { waysAtSite, type Neighbour } from "../../core/ways";
import { useClosedWords } from "../i18n/closed-words";
import { useCompareWords } from "../i18n/compare-words";
import type { Library } from "../load-dataset";
import { AtlasLink, Local, textOf, useReading } from "../reading";
import type { Loaded } from "../store";
import { SymbolGlyph } from "../symbols";
import { Citations, Cites } from "./citations";
import { ChoosePlace, MOST_COMPARED } from "./CompareWith";
import { PanelFrame } from "./PanelFrame";
import { namesOfFeature, SiteLink, useDefaultLanguage } from "./places";
import { EvidenceLine } from "./SiteFacts";
import type { SiteDetails } from "./SitePanel";
import { SourceList } from "./SourceList";
import { useOpens } from "./use-opens";
import { LibraryWaiting, Waiting, type RecordState } from "./Waiting";
import { StopName } from "./WaysInAndOut";

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
  compared: { feature },
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
      {ids.length > 1 && (
        <AtlasLink to={without(ids, feature.id)} className="comparison-remove" label={words.removeNamed(name)}>
          {words.remove}
        </AtlasLink>
      )}
    </>
  );
}

function WhatItIs({ feature: { properties } }: { readonly feature: SiteFeature }) {
  const reading = useReading();
  const { manifest, t, language } = reading;
  const authority = manifest.authorities.find(({ id }) => id === properties.authority);
  const province = manifest.provinces.find(({ id }) => id === properties.province);
  const country = manifest.countries.find(({ id }) => id === properties.country);
  return (
    <>
      <p>
        {t.panels.site.placeWords(
          properties[`county:${language}`] ?? properties.county ?? "",
          province ? textOf(province.label, reading) : "",
          country ? textOf(country.label, reading) : properties.country,
        )}
      </p>
      <p className="record-meta">
        {t.panels.site.runBy}: {authority ? textOf(authority.label, reading) : t.common.unknown}
      </p>
    </>
  );
}

function StatusWords({ feature: { properties } }: { readonly feature: SiteFeature }) {
  const { t } = useReading();
  const status = t.vocabulary.status[properties.status ?? "unknown"];
  return (
    <>
      {properties.statusAsOf === undefined
        ? status
        : t.panels.site.statusAsOf(status, t.vocabulary.period(properties.statusAsOf))}
    </>
  );
}

/** What tells of harm opens by the reader's choice here as well. */
function CareCell({
  category,
  conditions,
}: {
  readonly category: ConditionCategory;
  readonly conditions: readonly ConditionDetail[];
}) {
  const kinds = CONDITION_DISTRESS[category];
  const opens = useOpens(kinds);
  const words = useClosedWords();
  if (kinds.length === 0) return <ConditionCell conditions={conditions} />;
  return (
    <details className="comparison-care" open={opens}>
      <summary>{words.told(conditions.length)}</summary>
      <ConditionCell conditions={conditions} />
    </details>
  );
}

function ConditionCell({ conditions }: { readonly conditions: readonly ConditionDetail[] }) {
  const { t } = useReading();
  return (
    <ul>
      {conditions.map((condition) => {
        const { id, value, scope, period, knownBy, statement, sources } = condition;
        const known = [
          period ? t.vocabulary.period(period.edtf) : "",
          knownBy === "unknown" ? "" : t.vocabulary.knownBy[knownBy],
        ].filter((word) => word !== "");
        return (
          <li key={id} className="comparison-condition">
            {value !== undefined && (
              <p className="figure">
                <span className="figure-value">{t.vocabulary.figure({ ...condition, value })}</span>
                {scope && (
                  <span className="figure-scope">
                    <Local text={scope} mark />
                  </span>
                )}
              </p>
            )}
            <p>
              <Local text={statement} mark />
              <Cites sources={sources} />
            </p>
            {known.length > 0 && <p className="record-meta">{known.join(" · ")}</p>}
          </li>
        );
      })}
    </ul>
  );
}

/** In how many accounts each violation is told of as happening here; one account may tell of several. */
function ToldCell({ accounts, siteId }: { readonly accounts: readonly TestimonyDetail[]; readonly siteId: string }) {
  const { t } = useReading();
  const told = tally(
    accounts.flatMap(({ violations }) => [
      ...new Set(violations.flatMap(({ kind, site }) => (site === siteId ? [kind] : []))),
    ]),
  );
  return (
    <>
      <p>{t.common.accounts(accounts.length)}</p>
      <ul className="comparison-tally">
        {told.map(([violation, count]) => (
          <li key={violation}>
            <span>{t.vocabulary.violation[violation]}</span>
            <span className="comparison-count">{t.common.number(count)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function NeighbourCell({ neighbours }: { readonly neighbours: readonly Neighbour[] }) {
  const words = useCompareWords().ways;
  return (
    <ul>
      {neighbours.map(({ key, stop, events, patterns }) => (
        <li key={key} className="comparison-neighbour">
          <StopName stop={stop} />
          <Cites sources={[...events, ...patterns].flatMap(({ route }) => route.sources)} />
          <span className="record-meta"> {words.told(events.length, patterns.length)}</span>
        </li>
      ))}
    </ul>
  );
}

function ActionCell({
  all,
  siteId,
  library,
  retry,
}: {
  readonly all: readonly ActionDetail[];
  readonly siteId: string;
  readonly library: Loaded<Library>;
  readonly retry?: (() => void) | undefined;
}) {
  const { t, manifest } = useReading();
  const words = useCompareWords().actions;
  if (library.status !== "ready") return <LibraryWaiting library={library} retry={retry} />;
  const actions = actionsNaming(all, siteId);
  if (actions.length === 0)
    return (
      <span className="comparison-nothing">{words.none(all.length, t.vocabulary.period(manifest.datasetDate))}</span>
    );
  return (
    <>
      <p>{words.naming(actions.length)}</p>
      <ul>
        {actions.map(({ id, date, title, forum, status, sources }) => (
          <li key={id} className="comparison-action">
            <Local text={title} mark />
            <Cites sources={sources} />
            <span className="record-meta">
              {[
                t.vocabulary.period(date.edtf),
                forum,
                ...(status
                  ? [
                      t.panels.actions.statusAsOf(
                        t.vocabulary.actionStatus[status.value],
                        t.vocabulary.period(status.asOf),
                      ),
                    ]
                  : []),
              ].join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
