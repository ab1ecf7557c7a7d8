/** What a page of a site can hold: all of it, or the parts that would make it too heavy, each with its own sources. */
import type { ReactNode } from "react";
import { AccountGroups } from "../../app/panels/Accounts";
import { Citations } from "../../app/panels/citations";
import { Conditions } from "../../app/panels/Conditions";
import { Section } from "../../app/panels/Facts";
import { PanelFrame } from "../../app/panels/PanelFrame";
import { PlanSection } from "../../app/panels/plan/PlanSection";
import { PlanView } from "../../app/panels/plan/PlanView";
import { SiteKind, SitePanel, sourcesOfPlan } from "../../app/panels/SitePanel";
import { SourceList } from "../../app/panels/SourceList";
import { standardsBeside } from "../../app/panels/standards-beside";
import { AtlasLink } from "../../app/reading";
import type { PlanDetail, SiteDetail, SiteFeature, TestimonyDetail } from "../../core/dataset";
import { NO_FACETS } from "../../core/facets";
import { routesThrough, sourceNumbers, type AccountsOfSite, type ConditionGroup } from "../../core/relations";
import { siteName, type Edition } from "../edition";

export interface SiteSubject {
  readonly edition: Edition;
  readonly feature: SiteFeature;
  readonly detail: SiteDetail;
  readonly plan: PlanDetail | undefined;
  readonly whole: AccountsOfSite;
}

const libraryOf = ({ published }: Edition) => ({ status: "ready", value: published.library }) as const;

const ofKind = (items: readonly TestimonyDetail[], { reports }: AccountsOfSite): AccountsOfSite => ({
  accounts: items.filter((item) => !reports.includes(item)),
  reports: items.filter((item) => reports.includes(item)),
});

/** The panel itself, with as many accounts as fit. `ways`: to what stands elsewhere. */
export function WholeSite({
  subject: { edition, feature, detail, plan, whole },
  items,
  ways,
}: {
  readonly subject: SiteSubject;
  readonly items: readonly TestimonyDetail[];
  readonly ways: { readonly accounts?: ReactNode; readonly plan?: ReactNode; readonly conditions?: ReactNode };
}) {
  const routes = routesThrough(edition.published.routes.values(), feature.id);
  return (
    <SitePanel
      feature={feature}
      record={{ status: "ready", value: { site: detail, accounts: ofKind(items, whole), routes } }}
      library={libraryOf(edition)}
      facets={NO_FACETS}
      plan={plan && { status: "ready", value: plan }}
      planView={PlanView}
      part={ways.accounts ? { whole, more: ways.accounts } : undefined}
      apart={ways}
    />
  );
}

/** Stands in the panel where a part has a page of its own. */
export function WayToPart({
  id,
  heading,
  href,
  edition,
  name,
}: {
  readonly id: string;
  readonly heading: string;
  readonly href: string;
  readonly edition: Edition;
  readonly name: string;
}) {
  return (
    <Section id={id} heading={heading} note={edition.words.apart}>
      <p className="record-text">
        <a href={href}>{edition.words.partOf(heading, name)}</a>
      </p>
    </Section>
  );
}

/** The frame of such a page: the name, the way back, the part, and the documents it rests on. */
function PartFrame({
  subject: { edition, feature },
  cited,
  children,
}: {
  readonly subject: SiteSubject;
  readonly cited: readonly (readonly string[])[];
  readonly children: ReactNode;
}) {
  const name = siteName(feature, edition);
  const numbers = sourceNumbers(cited);
  return (
    <PanelFrame kind={<SiteKind feature={feature} />} heading={name}>
      <p className="record-text">
        <AtlasLink to={{ kind: "site", id: feature.id }}>{edition.words.backTo(name)}</AtlasLink>
      </p>
      <Citations numbers={numbers}>
        {children}
        <SourceList numbers={numbers} library={libraryOf(edition)} />
      </Citations>
    </PanelFrame>
  );
}

/** Accounts that did not fit, under the same words. */
export function FurtherAccounts({
  subject,
  items,
  heading,
  more,
}: {
  readonly subject: SiteSubject;
  readonly items: readonly TestimonyDetail[];
  readonly heading: string;
  readonly more: ReactNode;
}) {
  const { edition, feature, whole } = subject;
  const words = edition.t.panels.accounts;
  const { accounts, reports } = ofKind(items, whole);
  const { sources } = edition.published.library;
  const shared = { siteId: feature.id, facets: NO_FACETS, chosen: null, sources };
  return (
    <PartFrame subject={subject} cited={items.map((item) => item.sources)}>
      <Section id="more" heading={heading} note={words.note}>
        {items.some(({ consent }) => consent === "not-seen") && <p className="record-note">{words.consentNotSeen}</p>}
        {more}
        {accounts.length > 0 && <AccountGroups testimonies={accounts} {...shared} />}
      </Section>
      {reports.length > 0 && (
        <Section id="reports" heading={words.reports} note={words.reportsNote}>
          <AccountGroups testimonies={reports} {...shared} />
        </Section>
      )}
      {more}
    </PartFrame>
  );
}

export function ConditionsApart({
  subject,
  groups,
  more,
}: {
  readonly subject: SiteSubject;
  readonly groups: readonly ConditionGroup[];
  readonly more: ReactNode;
}) {
  const { edition, detail } = subject;
  const { standards, sources } = edition.published.library;
  const type = edition.manifest.siteTypes.find(({ id }) => id === detail.type);
  const cited = [
    ...groups.flatMap(({ conditions }) => conditions),
    ...groups.flatMap((group) => standardsBeside(group, standards)),
  ].map((entry) => entry.sources);
  return (
    <PartFrame subject={subject} cited={cited}>
      <Conditions
        groups={groups}
        standards={standards}
        sources={sources}
        colourRole={type?.colourRole ?? "detention"}
      />
      {more}
    </PartFrame>
  );
}

export function PlanApart({ subject, plan }: { readonly subject: SiteSubject; readonly plan: PlanDetail }) {
  const { edition, detail } = subject;
  const { library } = edition.published;
  const state = { status: "ready", value: plan } as const;
  const claims = new Set([...plan.parts.flatMap((part) => part.claims), plan.occupancy?.claim]);
  const cited = [
    ...sourcesOfPlan(state, library),
    ...detail.conditions.filter(({ id }) => claims.has(id)).map(({ sources }) => sources),
  ];
  return (
    <PartFrame subject={subject} cited={cited}>
      <PlanSection plan={state} site={detail} standards={library.standards} view={PlanView} />
    </PartFrame>
  );
}
