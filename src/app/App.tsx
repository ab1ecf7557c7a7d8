import { lazy, Suspense, useEffect, useMemo, useState, type ComponentType } from "react";
import type { AtlasManifest } from "../core/dataset";
import { formatFragment, formatUrlState, type SiteSelection } from "../core/url-state";
import { ErrorBoundary } from "./shell/ErrorBoundary";
import { Header } from "./shell/Header";
import { Cartouche } from "./shell/Cartouche";
import { DataFailure, MapFailure } from "./shell/Notices";
import { QuickExit } from "./shell/QuickExit";
import { SheetHandle } from "./shell/SheetHandle";
import { useDocument, useTheme } from "./shell/use-document";
import { useEscape } from "./shell/use-escape";
import { FilterMeasure, useListReady } from "./shell/use-marks";
import { usePhone, useYearsInList } from "./shell/use-media";
import { SidePanel } from "./list/SidePanel";
import { chooseReading, useCare } from "./care";
import { Following } from "./following";
import { useCatalogue, type ReaderLanguage } from "./i18n/use-catalogue";
import { ReadingProvider, textOf, type Reading } from "./reading";
import { selectManifest } from "./selectors";
import { open, ownView, reportMapFault, startLoading, useAtlas } from "./store";

// What the list does not need arrives after it can be used.
const MapView = lazy(() => import("./map/MapView").then((module) => module.prepareMap()));
const loadPanels = () => import("./panels/PanelHost");
const PanelHost = lazy(() => loadPanels().then((module) => ({ default: module.PanelHost })));
const CareRoom = lazy(() => import("./care/CareRoom").then((module) => ({ default: module.CareRoom })));
const Announcements = lazy(() => import("./shell/Announcements"));
const TimeLine = lazy(() => import("./timeline/TimeLine").then((module) => ({ default: module.TimeLine })));

const HostNotes = lazy(() => import("./frame/HostNotes"));
const VersionFailure = lazy(() => import("./frame/VersionFailure"));

interface AppProps {
  /** The head of a frame on another site's page, in place of the atlas's own. */
  readonly Bar: ComponentType | null;
  /** On a static page: the atlas's own address, which its links begin with. */
  readonly base?: string | undefined;
}

export function App({ Bar, base }: AppProps) {
  const reader = useCatalogue();
  const manifest = useAtlas(selectManifest);
  const data = useAtlas((state) => state.data);
  const version = useAtlas((state) => state.host.version);
  const theme = useTheme();
  const fullTitle = useCare((state) => state.fullTitle);
  useDocument({
    language: reader?.language ?? document.documentElement.lang,
    title: titleOf(reader, fullTitle ? manifest : null),
    theme,
  });
  if (!reader) return null;
  if (data.status === "failed") {
    const failure = { t: reader.t, fault: data.fault, retry: () => void startLoading() };
    if (version === null) return <DataFailure {...failure} />;
    return (
      <Suspense>
        <VersionFailure {...failure} language={reader.language} framed={Bar !== null} />
      </Suspense>
    );
  }
  if (!manifest)
    return (
      <div className="app-loading">
        <p role="status">{reader.t.common.loading}</p>
        <QuickExit t={reader.t} />
      </div>
    );
  return (
    <Following weight="light">
      <Atlas Bar={Bar} base={base} reader={reader} manifest={manifest} />
    </Following>
  );
}

const titleOf = (reader: ReaderLanguage | null, manifest: AtlasManifest | null): string =>
  reader ? (manifest ? textOf(manifest.title, { language: reader.language, manifest }) : reader.t.shell.tab) : "";

/** Links carry the filters, so that what is copied shows what was seen; the map's position stays out of them. */
const hrefOf = (selection: SiteSelection): string => {
  const state = ownView(useAtlas.getState());
  return `#${formatFragment(formatUrlState({ ...state, selection, map: null }))}`;
};

function Atlas({
  Bar,
  base,
  reader,
  manifest,
}: AppProps & {
  readonly reader: ReaderLanguage;
  readonly manifest: AtlasManifest;
}) {
  const frame = Bar !== null;
  const host = useAtlas((state) => state.host);
  const opens = useCare((state) => state.open);
  const painted = useAfterFirstPaint();
  const reading = useMemo<Reading>(
    () => ({
      ...reader,
      manifest,
      href: hrefOf,
      base,
      open,
      framed: frame,
      host,
      care: { open: opens, limit: host.closed, choose: chooseReading },
    }),
    [reader, manifest, base, frame, host, opens],
  );
  const noted = host.version !== null || (frame && host.events.length > 0);
  const opened = useAtlas((state) => state.selection.kind !== "none");
  const compared = useAtlas(({ selection }) => (selection.kind === "compare" ? selection.ids.length : undefined));
  const page = useAtlas(({ selection }) => (selection.kind === "page" ? selection.page : undefined));
  const sheet = useAtlas((state) => state.sheet);
  const view = useAtlas((state) => state.view);
  const phone = usePhone();
  const yearsInList = useYearsInList();
  useEscape();
  useListReady();
  usePanelsAhead();
  return (
    <ReadingProvider value={reading}>
      <div
        className="atlas"
        data-frame={frame || undefined}
        data-opened={opened || undefined}
        data-compare={compared}
        data-page={page}
        data-sheet={sheet}
        data-view={view}
        data-noted={noted || undefined}
      >
        <a className="skip-link" href="#list" onClick={skipToList}>
          {reader.t.shell.skipToList}
        </a>
        {Bar ? <Bar /> : <Header />}
        {noted && (
          <Suspense fallback={<div className="host-notes" />}>
            <HostNotes />
          </Suspense>
        )}
        <main className="stage">
          {painted && (
            <ErrorBoundary fallback={null}>
              <Suspense>
                <CareRoom frame={frame} />
              </Suspense>
            </ErrorBoundary>
          )}
          <MapArea frame={frame} ready={painted} />
          {!yearsInList && view === "map" && (
            <div className="time" data-covers="bottom">
              <Suspense>
                <TimeLine />
              </Suspense>
            </div>
          )}
          <div className="side" data-covers="left" inert={phone && opened}>
            <SheetHandle />
            <SidePanel phone={phone} />
          </div>
          {opened && (
            <div className="panel" data-covers="right">
              <SheetHandle />
              <ErrorBoundary fallback={<p className="notice-inline">{reader.t.shell.panelFailed}</p>}>
                <Suspense fallback={<p className="notice-inline">{reader.t.common.loading}</p>}>
                  <Following weight="heavy">
                    <PanelHost />
                  </Following>
                </Suspense>
              </ErrorBoundary>
            </div>
          )}
        </main>
        {painted && (
          <Suspense>
            <Announcements />
          </Suspense>
        )}
        <Following weight="heavy">
          <FilterMeasure />
        </Following>
      </div>
    </ReadingProvider>
  );
}

/** The fragment belongs to the link grammar, so the skip link moves the focus itself. */
function skipToList(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById("list")?.focus();
}

function MapArea({ frame, ready }: { readonly frame: boolean; readonly ready: boolean }) {
  const fault = useAtlas((state) => state.mapFault);
  const view = useAtlas((state) => state.view);
  if (view === "list") return null;
  return (
    <div className="map-area">
      {ready && fault !== "no-webgl" && fault !== "no-code" && (
        <ErrorBoundary onError={() => reportMapFault("no-code")} fallback={null}>
          <Suspense>
            <Following weight="heavy">
              <MapView frame={frame} />
            </Following>
          </Suspense>
        </ErrorBoundary>
      )}
      <MapFailure />
      {!frame && <Cartouche />}
    </div>
  );
}

/** Whoever points at a place may open it: what shows it is on its way by then. */
function usePanelsAhead(): void {
  const pointed = useAtlas((state) => state.hovered !== null);
  useEffect(() => {
    // What fails now is asked for again, and said, when something is opened.
    if (pointed) loadPanels().catch(() => undefined);
  }, [pointed]);
}

/** What the list does not need is asked for once it has been painted. */
function useAfterFirstPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(setPainted, 0, true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return painted;
}
