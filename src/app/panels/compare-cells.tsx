/** What stands in one cell of a comparison, by its subject; what nothing is recorded of says so. */
import { forumIn, tally } from "../../core/accountability";
import { distressOfGroup, distressWithin } from "../../core/opens";
import type { ActionDetail, ConditionDetail, SiteFeature, TestimonyDetail } from "../../core/dataset";
import { actionsNaming } from "../../core/relations";
import type { ConditionCategory } from "../../core/vocabulary";
import type { Neighbour } from "../../core/ways";
import { useClosedWords } from "../i18n/closed-words";
import { useCompareWords } from "../i18n/compare-words";
import type { Library } from "../load-dataset";
import { Local, textOf, useReading } from "../reading";
import type { Loaded } from "../store";
import { CareStatement } from "./CareStatement";
import { Cites } from "./citations";
import { useOpens } from "./use-opens";
import { LibraryWaiting } from "./Waiting";
import { StopName } from "./WaysInAndOut";

export function WhatItIs({ feature: { properties } }: { readonly feature: SiteFeature }) {
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

export function StatusWords({ feature: { properties } }: { readonly feature: SiteFeature }) {
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
export function CareCell({
  category,
  conditions,
}: {
  readonly category: ConditionCategory;
  readonly conditions: readonly ConditionDetail[];
}) {
  const kinds = distressOfGroup(category, conditions);
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
            <CareStatement kinds={distressWithin(condition)}>
              <p>
                <Local text={statement} mark />
                <Cites sources={sources} />
              </p>
            </CareStatement>
            {known.length > 0 && <p className="record-meta">{known.join(" · ")}</p>}
          </li>
        );
      })}
    </ul>
  );
}

/** In how many accounts each violation is told of as happening here; one account may tell of several. */
export function ToldCell({
  accounts,
  siteId,
}: {
  readonly accounts: readonly TestimonyDetail[];
  readonly siteId: string;
}) {
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

export function NeighbourCell({ neighbours }: { readonly neighbours: readonly Neighbour[] }) {
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

export function ActionCell({
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
  const { t, language, manifest } = useReading();
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
        {actions.map((action) => (
          <li key={action.id} className="comparison-action">
            <Local text={action.title} mark />
            <Cites sources={action.sources} />
            <span className="record-meta">
              {[
                t.vocabulary.period(action.date.edtf),
                forumIn(action, language),
                ...(action.status
                  ? [
                      t.panels.actions.statusAsOf(
                        t.vocabulary.actionStatus[action.status.value],
                        t.vocabulary.period(action.status.asOf),
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
