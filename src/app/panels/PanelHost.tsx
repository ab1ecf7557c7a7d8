/** From what is open in the store to the panel that shows it; panels themselves know neither store nor browser. */
import "../styles/panels.css";
// With the panels, though the pages come later: static pages link what this file imports at once.
import "../styles/pages.css";
import "../styles/targets.css";
import { lazy, useCallback, useEffect, useMemo, useState } from "react";
import type { Dataset, RouteFeature, SiteFeature } from "../../core/dataset";
import { DEFAULT_VIEW, formatFragment, formatUrlState, type SiteSelection } from "../../core/url-state";
import { chooseText, useReading, type Reading } from "../reading";
import { atlasUrl } from "../root-url";
import {
  bundlesOfRoute,
  bundlesOfSite,
  selectDataset,
  selectRoutesById,
  selectSitesById,
  sitesOfAccount,
} from "../selectors";
import { close, requestPlans, requestRecords, useAtlas } from "../store";
import { FocusAccount, FocusHeading, MarkReadable, ReturnFocus } from "./arrival";
import { FoundProvider } from "./found-words";
import { Stage } from "./leaving";
import { OpenCompare, OpenRoute, OpenSite, routesOfSite, useBundles } from "./open-records";
import { ControlsProvider, type PanelControls } from "./PanelFrame";
import { namesOfFeature, PlacesProvider, type Places } from "./places";

// Opened seldom: a site's panel does not wait for them.
const AboutPage = lazy(() => import("./AboutPage").then((module) => ({ default: module.AboutPage })));
const OpenOverview = lazy(() => import("./overview/OpenOverview").then((module) => ({ default: module.OpenOverview })));
const MissingPanel = lazy(() => import("./MissingPanel").then((module) => ({ default: module.MissingPanel })));
const ActionsPage = lazy(() => import("./ActionsPage").then((module) => ({ default: module.ActionsPage })));
const PromisePage = lazy(() => import("./PromisePage").then((module) => ({ default: module.PromisePage })));
const OpenStory = lazy(() => import("./story/OpenStory").then((module) => ({ default: module.OpenStory })));
const OpenStories = lazy(() => import("./story/OpenStory").then((module) => ({ default: module.OpenStories })));
const DataPage = lazy(() => import("./DataPage").then((module) => ({ default: module.DataPage })));
const OpenReturns = lazy(() => import("./OpenReturns").then((module) => ({ default: module.OpenReturns })));

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
  const { stage, left, here, before, forget } = useTrail(dataset, places, selection);
  const { subject, bundles } = stage;
  const planned = subject.kind === "site" && subject.site.properties.plan === true;
  const request = useCallback(() => {
    requestRecords(bundles);
    if (planned) void requestPlans();
  }, [bundles, planned]);
  useEffect(request, [request]);
  const controls = useControls({ dataset, places, here, before });
  const found = useAtlas((state) => state.found);
  const readable = useBundles(bundles).status === "ready";
  // A story stays what it is from step to step.
  const opened = selection.kind === "story" ? { ...selection, step: 1 } : selection;
  const key = formatFragment(formatUrlState({ ...DEFAULT_VIEW, selection: opened }));
  return (
    <PlacesProvider value={places}>
      <ControlsProvider value={controls}>
        <FoundProvider value={found}>
          {/* Whoever looks for something by its id finds it in the one that is open: that stands first. */}
          {[stage, ...(left ? [left] : [])].map((one) => (
            <Stage key={one.visit} leaving={one === left} onTakenDown={forget}>
              <PanelOf dataset={dataset} selection={selection} retry={request} {...one} />
            </Stage>
          ))}
        </FoundProvider>
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
  // The list of withdrawals is asked for anew each time; a copy of another file that somebody kept must not outlive it.
  if ("id" in selection && dataset.withdrawn.includes(selection.id)) return { kind: "other" };
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
  if (selection.kind === "story" && hasStory(dataset, selection.id))
    return <OpenStory id={selection.id} step={selection.step} dataset={dataset} library={library} retry={retry} />;
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
        case "stories":
          return <OpenStories />;
        case "actions":
          return <ActionsPage library={library} retry={retry} />;
        case "returns":
          return <OpenReturns dataset={dataset} />;
        case "overview":
          return <OpenOverview dataset={dataset} />;
      }
  }
}

const hasStory = ({ manifest, withdrawn }: Dataset, id: string): boolean =>
  !withdrawn.includes(id) && manifest.stories?.some((story) => story.id === id) === true;

const bundleCount = ({ index }: Dataset): number =>
  Math.max(-1, ...index.siteBundles.flat(), ...Object.values(index.routeBundles)) + 1;

/** A panel that stands, and what it reads from. */
interface Standing {
  /** A place that is opened again is another panel: the one before may be half taken down. */
  readonly visit: number;
  readonly subject: Subject;
  readonly bundles: readonly number[];
}

interface Trail {
  readonly dataset: Dataset;
  readonly here: Opened;
  /** Where in the panels the reader was before. */
  readonly before: Opened | null;
  readonly stage: Standing;
  /** A large one from which the reader has come, and that is being taken down. */
  readonly left: Standing | null;
}

const isSameStory = (a: Opened, b: Opened): boolean => a.kind === "story" && b.kind === "story" && a.id === b.id;

const siteOf = (subject: Subject): SiteFeature | null => (subject.kind === "site" ? subject.site : null);

/** Fewer accounts are cleared away in no time. */
const LARGE = 40;

/** Follows the reader from panel to panel; an account of several sites stays in the panel it was opened from. */
function useTrail(dataset: Dataset, places: Places, selection: Opened): Trail & { readonly forget: () => void } {
  const [trail, setTrail] = useState<Trail>(() => {
    const subject = subjectOf({ dataset, places, selection, lastSite: null });
    const stage = { visit: 0, subject, bundles: bundlesOf(dataset, subject) };
    return { dataset, here: selection, before: null, stage, left: null };
  });
  const forget = useCallback(() => setTrail((now) => ({ ...now, left: null })), []);
  if (trail.here === selection && trail.dataset === dataset) return { ...trail, forget };
  const { stage } = trail;
  const last = siteOf(stage.subject);
  const subject = subjectOf({ dataset, places, selection, lastSite: last?.id ?? null });
  const goesOn = siteOf(subject) === last;
  const next: Trail = {
    dataset,
    here: selection,
    before: trail.here === selection || isSameStory(trail.here, selection) ? trail.before : trail.here,
    stage: { visit: goesOn ? stage.visit : stage.visit + 1, subject, bundles: bundlesOf(dataset, subject) },
    left: goesOn ? trail.left : last && last.properties.accounts > LARGE ? stage : null,
  };
  setTrail(next);
  return { ...next, forget };
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
  if (selection.kind === "story") {
    const story = manifest.stories?.find(({ id }) => id === selection.id);
    return story ? chooseText(story.title, language, manifest.languages).text : null;
  }
  if (selection.kind === "compare") return t.panels.compare.heading;
  if (selection.kind !== "page") return null;
  const pages = {
    stories: t.shell.stories,
    about: t.panels.about.heading,
    data: t.shell.data,
    actions: t.panels.actions.page,
    overview: t.shell.overview,
    promise: t.shell.promise,
    returns: t.shell.returns,
  };
  return pages[selection.page];
}
