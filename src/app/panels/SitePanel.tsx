/** One site: what it is, how well it is known, and all that is told of it. */
import { useMemo } from "react";
import { actionsNamingAuthority } from "../../core/accountability";
import type { PlanDetail, SiteDetail, SiteFeature } from "../../core/dataset";
import { accountsBehind, siteEvidence } from "../../core/evidence";
import type { Facets } from "../../core/facets";
import {
  actionsNaming,
  conditionsByCategory,
  sourceNumbers,
  type AccountsOfSite,
  type RouteAtSite,
} from "../../core/relations";
import type { Library } from "../load-dataset";
import { Local, chooseText, useReading } from "../reading";
import type { ReactNode } from "react";
import type { Loaded } from "../store";
import { SymbolGlyph } from "../symbols";
import { Accounts, MANY } from "./Accounts";
import { ActionsNaming } from "./Actions";
import { Citations, Cites } from "./citations";
import { CompareWith } from "./CompareWith";
import { Conditions } from "./Conditions";
import { PanelFrame } from "./PanelFrame";
import { PlanSection, type PlanViewComponent } from "./plan/PlanSection";
import { namesOfFeature, useDefaultLanguage } from "./places";
import { InStories } from "./story/InStories";
import { SiteFacts } from "./SiteFacts";
import { SourceList } from "./SourceList";
import { Later } from "./steps";
import { PrintedHead, TakeAway } from "./take-away";
import { standardsBeside } from "./standards-beside";
import { Waiting, type RecordState } from "./Waiting";
import { WaysInAndOut } from "./WaysInAndOut";
import { scriptOf } from "./script-of";

export interface SiteDetails {
  readonly site: SiteDetail;
  readonly accounts: AccountsOfSite;
  readonly routes: readonly RouteAtSite[];
}

interface SitePanelProps {
  readonly feature: SiteFeature;
  readonly record: RecordState<SiteDetails>;
  /** Actions, sources and standards; the text can be read before they are there. */
  readonly library: Loaded<Library>;
  readonly facets: Facets;
  /** Account that a link opens. */
  readonly account?: string | undefined;
  /** The site's plan, where it has one. */
  readonly plan?: Loaded<PlanDetail> | undefined;
  /** Draws the plan at once; without it the viewer is fetched. */
  readonly planView?: PlanViewComponent | undefined;
  /** Where the page holds only some of the accounts: all of them, for what is counted, and the way to the others. */
  readonly part?: { readonly whole: AccountsOfSite; readonly more: ReactNode } | undefined;
  /** What stands on a page of its own; here the way to it. */
  readonly apart?: { readonly plan?: ReactNode; readonly conditions?: ReactNode } | undefined;
  /** Shows the whole chain of the site on the map; absent where there is none. */
  readonly showChain?: ((site: string) => void) | undefined;
  readonly retry?: (() => void) | undefined;
}

export function SitePanel(props: SitePanelProps) {
  const { feature, record } = props;
  const { language, manifest } = useReading();
  const names = namesOfFeature(feature.properties, useDefaultLanguage());
  const shown = chooseText(names, language, manifest.languages);
  const details = record.status === "ready" ? record.value : null;
  const sources = props.library.status === "ready" ? props.library.value.sources : null;
  const whole = props.part?.whole ?? details?.accounts;
  const evidence = useMemo(
    () => (details && whole ? siteEvidence(details.site, whole, sources) : null),
    [details, whole, sources],
  );
  return (
    <PanelFrame
      kind={<SiteKind feature={feature} />}
      heading={shown.text}
      headingLang={shown.lang === language ? undefined : shown.lang}
      under={<OtherNames names={names} shown={shown.lang} />}
      busy={record.status === "loading"}
    >
      <SiteFacts feature={feature} detail={details?.site ?? null} evidence={evidence} />
      <CompareWith id={feature.id} />
      {details ? <SiteText {...props} details={details} /> : <Waiting record={record} />}
    </PanelFrame>
  );
}

export function SiteKind({ feature }: { readonly feature: SiteFeature }) {
  const { manifest } = useReading();
  const type = manifest.siteTypes.find(({ id }) => id === feature.properties.type);
  if (!type) return <>{feature.properties.type}</>;
  return (
    <span className={`site-kind site-kind--${type.colourRole}`}>
      <SymbolGlyph form={type.symbol} role={type.colourRole} size={18} />
      <Local text={type.label} />
    </span>
  );
}

function OtherNames({ names, shown }: { readonly names: Readonly<Record<string, string>>; readonly shown: string }) {
  const others = Object.entries(names).filter(
    ([lang, name], at, all) =>
      lang !== shown && name !== names[shown] && all.findIndex(([, other]) => other === name) === at,
  );
  if (others.length === 0) return null;
  return (
    <p className="record-names">
      {others.map(([lang, name]) => (
        <span key={lang} lang={lang}>
          {name}
        </span>
      ))}
    </p>
  );
}

function SiteText({
  feature,
  details,
  library,
  facets,
  account,
  plan,
  planView,
  part,
  apart,
  showChain,
  retry,
}: SitePanelProps & { readonly details: SiteDetails }) {
  const { language, manifest, t } = useReading();
  const { site, accounts, routes } = details;
  const colourRole = manifest.siteTypes.find(({ id }) => id === site.type)?.colourRole ?? "detention";
  const ready = library.status === "ready" ? library.value : null;
  const groups = useMemo(() => conditionsByCategory(site.conditions), [site]);
  const behind = useMemo(() => ready && accountsBehind(site, accounts, ready.sources), [site, accounts, ready]);
  const actions = useMemo(() => (ready ? actionsNaming(ready.actions, site.id) : []), [ready, site]);
  const conditionsApart = apart?.conditions !== undefined;
  const planApart = apart?.plan !== undefined;
  const numbers = useMemo(() => {
    const onAuthority = actionsNamingAuthority(ready?.actions ?? [], { site: site.id, authority: site.authority });
    const groupsHere = conditionsApart ? [] : groups;
    const standards = groupsHere.flatMap((group) => standardsBeside(group, ready?.standards ?? []));
    // What arrives with the library comes last, so that no number changes under the reader's eyes.
    return sourceNumbers([
      site.sources,
      ...groupsHere.flatMap((group) => group.conditions.map(({ sources }) => sources)),
      ...[...accounts.accounts, ...accounts.reports].map(({ sources }) => sources),
      ...routes.flatMap(({ route }) => [route, ...route.counts, ...route.legs].map(({ sources }) => sources)),
      ...[...standards, ...actions, ...onAuthority].map(({ sources }) => sources),
      ...(planApart ? [] : sourcesOfPlan(plan, ready)),
    ]);
  }, [site, groups, accounts, routes, actions, ready, plan, conditionsApart, planApart]);
  const sourceIds = useMemo(() => [...numbers.keys()], [numbers]);
  const taken = { feature, details, sourceIds, library: ready };
  const many = accounts.accounts.length + accounts.reports.length > MANY || routes.length > MANY;
  const later = (draw: () => ReactNode) => (many ? <Later holds>{draw}</Later> : draw());
  return (
    <Citations numbers={numbers}>
      {later(() => (
        <PrintedHead {...taken} />
      ))}
      {site.drafts.includes(language) && <p className="record-note draft-note">{t.panels.draftNote}</p>}
      {!feature.properties.counted && <p className="record-explains">{t.panels.site.placeholder}</p>}
      {site.summary && (
        <p className="record-summary">
          <Local text={site.summary} mark />
          <Cites sources={site.sources} />
        </p>
      )}
      <Aliases aliases={site.aliases} />
      <InStories id={site.id} />
      {apart?.plan ??
        (plan && (
          <PlanSection plan={plan} site={site} standards={ready?.standards ?? []} view={planView} retry={retry} />
        ))}
      {apart?.conditions ?? (
        <Conditions
          groups={groups}
          standards={ready?.standards ?? []}
          sources={ready?.sources ?? null}
          behind={behind ?? undefined}
          colourRole={colourRole}
          whole={account !== undefined}
        />
      )}
      <Accounts
        key={site.id}
        siteId={site.id}
        facility={site.counted}
        {...accounts}
        facets={facets}
        opened={account}
        sources={ready?.sources}
      />
      {part?.more}
      {later(() => (
        <WaysInAndOut siteId={site.id} passages={routes} showChain={showChain} />
      ))}
      {later(() => (
        <ActionsNaming siteId={site.id} authority={site.authority} actions={actions} library={library} retry={retry} />
      ))}
      {later(() => (
        <>
          <SourceList numbers={numbers} library={library} retry={retry} />
          <TakeAway {...taken} />
        </>
      ))}
    </Citations>
  );
}

/** Documents that only the plan cites, and the standard it is compared with. */
export function sourcesOfPlan(
  plan: Loaded<PlanDetail> | undefined,
  library: Library | null,
): readonly (readonly string[])[] {
  if (plan?.status !== "ready") return [];
  const { sources, parts, occupancy } = plan.value;
  const standard = library?.standards.find(({ id }) => id === occupancy?.standard);
  return [sources, ...parts.map((part) => part.sources), standard?.sources ?? []];
}

function Aliases({ aliases }: { readonly aliases: readonly string[] }) {
  const { t } = useReading();
  if (aliases.length === 0) return null;
  return (
    <p className="record-aliases">
      <span className="record-term">{t.panels.site.aliases}</span>{" "}
      {aliases.map((alias, at) => (
        <span key={alias}>
          {at > 0 && "; "}
          <span lang={scriptOf(alias)}>{alias}</span>
        </span>
      ))}
    </p>
  );
}
