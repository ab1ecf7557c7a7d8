/** From what is open in the store to the panel that shows it; panels themselves know neither store nor browser. */
import "../styles/panels.css";
import { lazy, useCallback, useEffect, useMemo, useState } from "react";
import type { DataFault, Dataset, PlanDetail, RouteDetail, RouteFeature, SiteFeature } from "../../core/dataset";
import { accountsOfSite, routesThrough } from "../../core/relations";
import { DEFAULT_VIEW, formatFragment, formatUrlState, type SiteSelection } from "../../core/url-state";
import { chooseText, useReading, type Reading } from "../reading";
import { atlasUrl } from "../root-url";
import {
  bundlesOfRoute,
  bundlesOfSite,
  selectDataset,
  selectRecords,
  selectRoutesById,
  selectSitesById,
  sitesOfAccount,
  type Records,
} from "../selectors";
import { close, requestPlans, requestRecords, useAtlas, type AtlasState, type Loaded } from "../store";
import { FocusAccount, FocusHeading, MarkReadable, ReturnFocus } from "./arrival";
import type { ComparedSite } from "./ComparePanel";
import { MissingPanel } from "./MissingPanel";
import { ControlsProvider, type PanelControls } from "./PanelFrame";
import { namesOfFeature, PlacesProvider, type Places } from "./places";
import { RoutePanel } from "./RoutePanel";
import { SitePanel, type SiteDetails } from "./SitePanel";
import type { RecordState } from "./Waiting";

// Opened seldom: a site's panel does not wait for them.
const AboutPage = lazy(() => import("./AboutPage").then((module) => ({ default: module.AboutPage })));
const ActionsPage = lazy(() => import("./ActionsPage").then((module) => ({ default: module.ActionsPage })));
const PromisePage = lazy(() => import("./PromisePage").then((module) => ({ default: module.PromisePage })));
const DataPage = lazy(() => import("./DataPage").then((module) => ({ default: module.DataPage })));
const ComparePanel = lazy(() => import("./ComparePanel").then((module) => ({ default: module.ComparePanel })));

/** Accounts drawn before the first frame; the others follow while the reader reads. */
const FIRST_ACCOUNTS = 40;

export function PanelHost() {
  const dataset = useAtlas(selectDataset);
  const selection = useAtlas((state) => state.selection);
  if (!dataset || selection.kind === "none") return null;
  return <OpenPanel dataset={dataset} selection={selection} />;
}

type Opened = Exclude<SiteSelection, { kind: "none" }>;

/** What a selection shows: a site or a route of the dataset, a page, or that there is no such thing. */
type Subject =
  | { readonly kind: "site"; readonly site: SiteFeature; readonly account?: string }
  | { readonly kind: "route"; readonly route: RouteFeature }
  | { readonly kind: "compare"; readonly sites: readonly SiteFeature[] }
  | { readonly kind: "other" };

function OpenPanel({ dataset, selection }: { readonly dataset: Dataset; readonly selection: Opened }) {
  const sites = useAtlas(selectSitesById);
  const routes = useAtlas(selectRoutesById);
  const places = useMemo(() => ({ sites, routes }), [sites, routes]);
  const { subject, here, before } = useTrail(dataset, places, selection);
  const bundles = useMemo(() => bundlesOf(dataset, subject), [dataset, subject]);
  const planned = subject.kind === "site" && subject.site.properties.plan === true;
  const request = useCallback(() => {
    requestRecords(bundles);
    if (planned) void requestPlans();
  }, [bundles, planned]);
  useEffect(request, [request]);
  const controls = useControls({ dataset, places, here, before });
  const readable = useBundles(bundles).status === "ready";
  const key = formatFragment(formatUrlState({ ...DEFAULT_VIEW, selection }));
  return (
    <PlacesProvider value={places}>
      <ControlsProvider value={controls}>
        <PanelOf dataset={dataset} selection={selection} subject={subject} bundles={bundles} retry={request} />
        <ReturnFocus />
        {selection.kind !== "account" && <FocusHeading key={`heading ${key}`} />}
        {subject.kind === "site" && subject.account !== undefined && readable && (
          <FocusAccount key={`account ${key}`} id={subject.account} />
        )}
        {readable && <MarkReadable key={`readable ${key}`} />}
      </ControlsProvider>
    </PlacesProvider>
  );
}

interface SubjectArguments {
  readonly dataset: Dataset;
  readonly places: Places;
  readonly selection: Opened;
  readonly lastSite: string | null;
}

function subjectOf({ dataset, places: { sites, routes }, selection, lastSite }: SubjectArguments): Subject {
  switch (selection.kind) {
    case "site": {
      const site = sites.get(selection.id);
      return site ? { kind: "site", site } : { kind: "other" };
    }
    case "account": {
      const own = sitesOfAccount(dataset, selection.id);
      const site = sites.get((lastSite !== null && own.includes(lastSite) ? lastSite : own[0]) ?? "");
      return site ? { kind: "site", site, account: selection.id } : { kind: "other" };
    }
    case "route": {
      const route = routes.get(selection.id);
      return route ? { kind: "route", route } : { kind: "other" };
    }
    case "compare":
      return { kind: "compare", sites: selection.ids.flatMap((id) => sites.get(id) ?? []) };
    default:
      return { kind: "other" };
  }
}

const routesOfSite = (dataset: Dataset, id: string): readonly RouteFeature[] =>
  dataset.routes.filter(({ properties }) => properties.stops.includes(id));

/** Everything the panel reads from, each bundle once. */
function bundlesOf(dataset: Dataset, subject: Subject): readonly number[] {
  if (subject.kind === "route") return bundlesOfRoute(dataset, subject.route.id);
  if (subject.kind === "other") return [];
  const sites = subject.kind === "compare" ? subject.sites : [subject.site];
  return [
    ...new Set(
      sites.flatMap(({ id }) => [
        ...bundlesOfSite(dataset, id),
        ...routesOfSite(dataset, id).flatMap((route) => bundlesOfRoute(dataset, route.id)),
      ]),
    ),
  ];
}

interface PanelOfProps {
  readonly dataset: Dataset;
  readonly selection: Opened;
  readonly subject: Subject;
  readonly bundles: readonly number[];
  readonly retry: () => void;
}

function PanelOf({ dataset, selection, subject, bundles, retry }: PanelOfProps) {
  const library = useAtlas((state) => state.library);
  if (subject.kind === "site")
    return <OpenSite site={subject.site} account={subject.account} dataset={dataset} bundles={bundles} retry={retry} />;
  if (subject.kind === "route") return <OpenRoute route={subject.route} bundles={bundles} retry={retry} />;
  switch (selection.kind) {
    case "site":
    case "route":
    case "account":
    case "story":
      return (
        <MissingPanel
          thing={
            dataset.withdrawn.includes(selection.id)
              ? { kind: "withdrawn", id: selection.id }
              : { kind: "unknown", what: selection.kind, id: selection.id }
          }
        />
      );
    case "compare":
      return <OpenCompare ids={selection.ids} dataset={dataset} bundles={bundles} library={library} retry={retry} />;
    case "page":
      switch (selection.page) {
        case "about":
          return <AboutPage library={library} retry={retry} />;
        case "data":
          return <DataPage fileHref={(file) => atlasUrl(`data/${file}`)} bundles={bundleCount(dataset)} />;
        case "promise":
          return <PromisePage places={dataset.sites.length} bundles={bundleCount(dataset)} />;
        case "actions":
          return <ActionsPage library={library} retry={retry} />;
        case "overview":
          return <MissingPanel thing={{ kind: "no-page", page: selection.page }} />;
      }
  }
}

const bundleCount = ({ index }: Dataset): number =>
  Math.max(-1, ...index.siteBundles.flat(), ...Object.values(index.routeBundles)) + 1;

/** The state of several bundles as one: what failed counts first, then what is still under way. */
function useBundles(bundles: readonly number[]): {
  readonly status: "loading" | "ready" | "failed";
  readonly fault: DataFault | null;
} {
  const all = useAtlas((state) => state.bundles);
  const states = bundles.map((number) => all[number]);
  const failed = states.find((state) => state?.status === "failed");
  if (failed?.status === "failed") return { status: "failed", fault: failed.fault };
  return { status: states.every((state) => state?.status === "ready") ? "ready" : "loading", fault: null };
}

/** The bundle came, and what the index promised is not in it. */
const notInBundle = (bundle: number | undefined, where: string): DataFault => ({
  kind: "malformed",
  file: `records/${bundle ?? 0}.json`,
  where,
});

function detailsOf(records: Records, dataset: Dataset, id: string): SiteDetails | null {
  const site = records.sites.get(id);
  if (!site) return null;
  const passing = routesOfSite(dataset, id).flatMap((route) => records.routes.get(route.id) ?? []);
  return { site, accounts: accountsOfSite(records.testimonies.values(), id), routes: routesThrough(passing, id) };
}

interface OpenCompareProps {
  readonly ids: readonly string[];
  readonly dataset: Dataset;
  readonly bundles: readonly number[];
  readonly library: AtlasState["library"];
  readonly retry: () => void;
}

function OpenCompare({ ids, dataset, bundles, library, retry }: OpenCompareProps) {
  const records = useAtlas(selectRecords);
  const features = useAtlas(selectSitesById);
  const { status, fault } = useBundles(bundles);
  const record = useMemo((): RecordState<readonly ComparedSite[]> => {
    if (fault) return { status: "failed", fault, retry };
    if (status !== "ready") return { status: "loading" };
    const shown = ids.flatMap((id) => features.get(id) ?? []);
    const value = shown.flatMap((feature) => {
      const details = detailsOf(records, dataset, feature.id);
      return details ? [{ feature, details }] : [];
    });
    if (value.length < shown.length) return { status: "failed", fault: notInBundle(bundles[0], ids.join(",")), retry };
    return { status: "ready", value };
  }, [status, fault, records, features, dataset, ids, bundles, retry]);
  return (
    <ComparePanel
      ids={ids}
      withdrawn={ids.filter((id) => dataset.withdrawn.includes(id))}
      record={record}
      library={library}
      retry={retry}
    />
  );
}

interface OpenSiteProps {
  readonly site: SiteFeature;
  readonly account: string | undefined;
  readonly dataset: Dataset;
  readonly bundles: readonly number[];
  readonly retry: () => void;
}

/** The plan of a site that has one; all plans come with the first site that does. */
function usePlan(site: SiteFeature): Loaded<PlanDetail> | undefined {
  const plans = useAtlas((state) => state.plans);
  const planned = site.properties.plan === true;
  return useMemo(() => {
    if (!planned) return undefined;
    if (plans.status !== "ready") return plans;
    const value = plans.value.find((plan) => plan.site === site.id);
    return value
      ? { status: "ready", value }
      : { status: "failed", fault: { kind: "malformed", file: "plans.json", where: site.id } };
  }, [planned, plans, site.id]);
}

function OpenSite({ site, account, dataset, bundles, retry }: OpenSiteProps) {
  const records = useAtlas(selectRecords);
  const library = useAtlas((state) => state.library);
  const facets = useAtlas((state) => state.facets);
  const plan = usePlan(site);
  const { status, fault } = useBundles(bundles);
  const record = useMemo((): RecordState<SiteDetails> => {
    if (fault) return { status: "failed", fault, retry };
    if (status !== "ready") return { status: "loading" };
    const value = detailsOf(records, dataset, site.id);
    return value ? { status: "ready", value } : { status: "failed", fault: notInBundle(bundles[0], site.id), retry };
  }, [status, fault, records, dataset, site, bundles, retry]);
  return (
    <SitePanel
      key={site.id}
      feature={site}
      record={record}
      library={library}
      facets={facets}
      account={account}
      firstAccounts={FIRST_ACCOUNTS}
      plan={plan}
      retry={retry}
    />
  );
}

function OpenRoute({
  route,
  bundles,
  retry,
}: {
  readonly route: RouteFeature;
  readonly bundles: readonly number[];
  readonly retry: () => void;
}) {
  const detail = useAtlas(selectRecords).routes.get(route.id);
  const library = useAtlas((state) => state.library);
  const { status, fault } = useBundles(bundles);
  const record = ((): RecordState<RouteDetail> => {
    if (fault) return { status: "failed", fault, retry };
    if (status !== "ready") return { status: "loading" };
    return detail
      ? { status: "ready", value: detail }
      : { status: "failed", fault: notInBundle(bundles[0], route.id), retry };
  })();
  return <RoutePanel key={route.id} feature={route} record={record} library={library} retry={retry} />;
}

interface Trail {
  readonly dataset: Dataset;
  readonly here: Opened;
  /** Where in the panels the reader was before. */
  readonly before: Opened | null;
  readonly subject: Subject;
}

/** Follows the reader from panel to panel; an account of several sites stays in the panel it was opened from. */
function useTrail(dataset: Dataset, places: Places, selection: Opened): Trail {
  const [trail, setTrail] = useState<Trail>(() => ({
    dataset,
    here: selection,
    before: null,
    subject: subjectOf({ dataset, places, selection, lastSite: null }),
  }));
  if (trail.here === selection && trail.dataset === dataset) return trail;
  const lastSite = trail.subject.kind === "site" ? trail.subject.site.id : null;
  const next: Trail = {
    dataset,
    here: selection,
    before: trail.here === selection ? trail.before : trail.here,
    subject: subjectOf({ dataset, places, selection, lastSite }),
  };
  setTrail(next);
  return next;
}

function useControls({
  dataset,
  places,
  here,
  before,
}: {
  readonly dataset: Dataset;
  readonly places: Places;
  readonly here: Opened;
  readonly before: Opened | null;
}): PanelControls {
  const reading = useReading();
  return useMemo(() => {
    const name = before && nameOf({ selection: before, dataset, places, reading });
    const same = before && name === nameOf({ selection: here, dataset, places, reading });
    return before && name !== null && !same ? { close, back: { to: before, name } } : { close };
  }, [reading, dataset, places, here, before]);
}

/** What a link back is called, or null where there is nothing to go back to. */
function nameOf({
  selection,
  dataset,
  places,
  reading,
}: Omit<SubjectArguments, "lastSite"> & { readonly reading: Reading }): string | null {
  const { language, manifest, t } = reading;
  const subject = subjectOf({ dataset, places, selection, lastSite: null });
  if (subject.kind === "site" || subject.kind === "route") {
    const { properties } = subject.kind === "site" ? subject.site : subject.route;
    return chooseText(namesOfFeature(properties, manifest.languages[0] ?? language), language, manifest.languages).text;
  }
  if (selection.kind === "compare") return t.panels.compare.heading;
  if (selection.kind !== "page") return null;
  const pages = {
    about: t.panels.about.heading,
    data: t.panels.data.heading,
    actions: t.panels.actions.page,
    overview: null,
    promise: t.shell.promise,
  };
  return pages[selection.page];
}
