import { lazy, Suspense, useEffect, useMemo, useState } from "react";
import type { AtlasManifest } from "../core/dataset";
import { formatFragment, formatUrlState, type SiteSelection } from "../core/url-state";
import { ErrorBoundary } from "./shell/ErrorBoundary";
import { Header } from "./shell/Header";
import { Cartouche } from "./shell/Cartouche";
import { DataFailure, LinkNotice, MapFailure } from "./shell/Notices";
import { LiveCount } from "./shell/LiveCount";
import { SheetHandle } from "./shell/SheetHandle";
import { useDocument, useTheme } from "./shell/use-document";
import { useEscape } from "./shell/use-escape";
import { useFilterMeasure, useListReady } from "./shell/use-marks";
import { usePhone } from "./shell/use-media";
import { SidePanel } from "./list/SidePanel";
import { useCatalogue, type ReaderLanguage } from "./i18n/use-catalogue";
import { ReadingProvider, textOf, type Reading } from "./reading";
import { selectManifest } from "./selectors";
import { open, reportMapFault, startLoading, useAtlas } from "./store";

// What the list does not need arrives after it can be used.
const MapView = lazy(() => import("./map/MapView").then((module) => ({ default: module.MapView })));
const PanelHost = lazy(() => import("./panels/PanelHost").then((module) => ({ default: module.PanelHost })));
const YearFilter = lazy(() => import("./filters/YearFilter").then((module) => ({ default: module.YearFilter })));

export function App({ frame }: { readonly frame: boolean }) {
  const reader = useCatalogue();
  const manifest = useAtlas(selectManifest);
  const data = useAtlas((state) => state.data);
  const theme = useTheme();
  useDocument({
    language: reader?.language ?? document.documentElement.lang,
    title: manifest && reader ? textOf(manifest.title, { language: reader.language, manifest }) : "",
    theme,
  });
  if (!reader) return null;
  if (data.status === "failed")
    return <DataFailure t={reader.t} fault={data.fault} retry={() => void startLoading()} />;
  if (!manifest)
    return (
      <p className="app-loading" role="status">
        {reader.t.common.loading}
      </p>
    );
  return <Atlas frame={frame} reader={reader} manifest={manifest} />;
}

/** Links carry the filters, so that what is copied shows what was seen; the map's position stays out of them. */
const hrefOf = (selection: SiteSelection): string => {
  const state = useAtlas.getState();
  return `#${formatFragment(formatUrlState({ ...state, selection, map: null }))}`;
};

function Atlas({
  frame,
  reader,
  manifest,
}: {
  readonly frame: boolean;
  readonly reader: ReaderLanguage;
  readonly manifest: AtlasManifest;
}) {
  const reading = useMemo<Reading>(
    () => ({ ...reader, manifest, href: hrefOf, open, framed: frame }),
    [reader, manifest, frame],
  );
  const opened = useAtlas((state) => state.selection.kind !== "none");
  const compared = useAtlas(({ selection }) => (selection.kind === "compare" ? selection.ids.length : undefined));
  const page = useAtlas(({ selection }) => (selection.kind === "page" ? selection.page : undefined));
  const sheet = useAtlas((state) => state.sheet);
  const view = useAtlas((state) => state.view);
  const phone = usePhone();
  useEscape();
  useListReady();
  useFilterMeasure();
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
      >
        <a className="skip-link" href="#list" onClick={skipToList}>
          {reader.t.shell.skipToList}
        </a>
        <Header frame={frame} />
        <main className="stage">
          <MapArea frame={frame} />
          {!phone && view === "map" && (
            <div className="time" data-covers="bottom">
              <Suspense>
                <YearFilter />
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
                  <PanelHost />
                </Suspense>
              </ErrorBoundary>
            </div>
          )}
        </main>
        <LinkNotice />
        <LiveCount />
      </div>
    </ReadingProvider>
  );
}

/** The fragment belongs to the link grammar, so the skip link moves the focus itself. */
function skipToList(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById("list")?.focus();
}

function MapArea({ frame }: { readonly frame: boolean }) {
  const fault = useAtlas((state) => state.mapFault);
  const view = useAtlas((state) => state.view);
  const ready = useAfterFirstPaint();
  if (view === "list") return null;
  return (
    <div className="map-area">
      {ready && fault !== "no-webgl" && fault !== "no-code" && (
        <ErrorBoundary onError={() => reportMapFault("no-code")} fallback={null}>
          <Suspense>
            <MapView frame={frame} />
          </Suspense>
        </ErrorBoundary>
      )}
      <MapFailure />
      {!frame && <Cartouche />}
    </div>
  );
}

/** The map's code is large: it is asked for once the list has been painted. */
function useAfterFirstPaint(): boolean {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setTimeout(setPainted, 0, true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return painted;
}
