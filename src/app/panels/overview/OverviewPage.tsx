/** Figures for everything the filters leave, each a picture with its table; what it counts and cannot say stands beside it. */
import "../../styles/overview.css";
import { useMemo } from "react";
import type { Dataset, RouteDetail, SiteDetail, TestimonyDetail } from "../../../core/dataset";
import { countDocuments } from "../../../core/evidence";
import { isFiltered, type Facets } from "../../../core/facets";
import { notKnown } from "../../../core/not-known";
import {
  foodAndSpace,
  periodsByType,
  shownSet,
  sourcesByPublisher,
  sourcesCited,
  violationsByType,
  type ShownSet,
} from "../../../core/overview";
import { useOverviewWords } from "../../i18n/overview-words";
import type { Library } from "../../load-dataset";
import { useReading } from "../../reading";
import type { Loaded } from "../../store";
import { PanelFrame } from "../PanelFrame";
import { Failed, LibraryWaiting, type RecordState } from "../Waiting";
import { FoodAndSpace } from "./FoodAndSpace";
import { NotKnown } from "./NotKnown";
import { Periods } from "./Periods";
import { FacetsProvider } from "./source-lines";
import { Sources } from "./Sources";
import { Violations } from "./Violations";

export interface OverviewRecords {
  readonly sites: ReadonlyMap<string, SiteDetail>;
  readonly testimonies: ReadonlyMap<string, TestimonyDetail>;
  readonly routes: ReadonlyMap<string, RouteDetail>;
}

/** Records come in files; where they are many the reader is asked first and told how far it is. */
export type OverviewState =
  | Exclude<RecordState<OverviewRecords>, { status: "loading" }>
  /** Too many for a page that is read as it is. */
  | { readonly status: "elsewhere" }
  | { readonly status: "asking"; readonly files: number; readonly load: () => void }
  | { readonly status: "loading"; readonly ready: number; readonly files: number };

interface OverviewPageProps {
  readonly dataset: Dataset;
  readonly facets: Facets;
  /** One byte a place, as the map shows them. */
  readonly shown: Uint8Array;
  /** Shown routes that touch a shown place. */
  readonly routes: readonly string[];
  readonly record: OverviewState;
  readonly library: Loaded<Library>;
  readonly retry?: (() => void) | undefined;
}

export function OverviewPage({ dataset, facets, shown: bytes, routes, record, library, retry }: OverviewPageProps) {
  const { open } = useReading();
  const words = useOverviewWords();
  const shown = useMemo(() => shownSet(dataset, bytes, facets), [dataset, bytes, facets]);
  const reports = shown.accounts.filter((at) => dataset.index.testimonies.report[at] === 1).length;
  const counted = shown.sites.filter(({ properties }) => properties.counted).length;
  return (
    <PanelFrame kind={words.kind} heading={words.heading} busy={record.status === "loading"}>
      <FacetsProvider value={facets}>
        <div className="overview">
          <p className="overview-sum">
            <strong>{words.says(counted, shown.accounts.length, reports)}</strong>{" "}
            {isFiltered(facets) ? words.filtered : open ? words.all : words.whole} {words.notPeople}
          </p>
          {shown.sites.length === 0 ? (
            <p className="record-nothing">{words.nothing}</p>
          ) : (
            <>
              <FromIndex dataset={dataset} shown={shown} />
              <FromRecords {...{ dataset, facets, shown, routes, record, library, retry }} />
            </>
          )}
        </div>
      </FacetsProvider>
    </PanelFrame>
  );
}

function FromIndex({ dataset, shown }: { readonly dataset: Dataset; readonly shown: ShownSet }) {
  const periods = useMemo(() => periodsByType(dataset, shown), [dataset, shown]);
  const matrix = useMemo(() => violationsByType(dataset, shown), [dataset, shown]);
  if (shown.accounts.length === 0) return null;
  return (
    <>
      <Periods {...periods} />
      {matrix.rows.length > 0 && <Violations matrix={matrix} />}
    </>
  );
}

type FromRecordsProps = Omit<OverviewPageProps, "shown"> & { readonly shown: ShownSet };

function FromRecords({ dataset, facets, shown, routes, record, library, retry }: FromRecordsProps) {
  const ready = useMemo(
    () => (record.status === "ready" && library.status === "ready" ? { ...record.value, ...library.value } : null),
    [record, library],
  );
  const value = useMemo(() => {
    if (!ready) return null;
    const sites = shown.sites.flatMap(({ id }) => ready.sites.get(id) ?? []);
    const testimonies = shown.accounts.flatMap(
      (at) => ready.testimonies.get(dataset.index.testimonies.id[at] ?? "") ?? [],
    );
    const cited = sourcesCited({
      sites,
      testimonies,
      routes: routes.flatMap((id) => ready.routes.get(id) ?? []),
      actions: ready.actions,
    });
    return {
      groups: foodAndSpace(sites, facets),
      publishers: sourcesByPublisher(cited, ready.sources),
      documents: countDocuments(cited, ready.sources),
      records: { sites, testimonies: ready.testimonies, sources: ready.sources },
    };
  }, [dataset, facets, shown, routes, ready]);
  const actions = library.status === "ready" ? library.value.actions : null;
  const gaps = useMemo(
    () => notKnown({ dataset, shown, facets, actions, records: value?.records ?? null }),
    [dataset, shown, facets, actions, value],
  );
  return (
    <>
      {value && library.status === "ready" ? (
        <>
          <FoodAndSpace groups={value.groups} standards={library.value.standards} />
          {value.publishers.length > 0 && <Sources publishers={value.publishers} documents={value.documents} />}
        </>
      ) : (
        <Arriving record={record} library={library} retry={retry} />
      )}
      <NotKnown gaps={gaps} />
    </>
  );
}

function Arriving({ record, library, retry }: Pick<OverviewPageProps, "record" | "library" | "retry">) {
  const { t } = useReading();
  const words = useOverviewWords();
  switch (record.status) {
    case "failed":
      return <Failed fault={record.fault} retry={record.retry} />;
    case "elsewhere":
      return <p className="overview-ask">{words.records.elsewhere}</p>;
    case "asking":
      return (
        <div className="overview-ask">
          <p>{words.records.ask(record.files)}</p>
          <button type="button" className="text-button" onClick={record.load}>
            {words.records.load}
          </button>
        </div>
      );
    case "loading":
      return (
        <div className="overview-ask">
          <p role="status">
            {record.files > 1 ? words.records.progress(record.ready, record.files) : t.common.loading}
          </p>
          {record.files > 1 && (
            <progress
              max={record.files}
              value={record.ready}
              aria-label={words.records.progress(record.ready, record.files)}
            />
          )}
        </div>
      );
    case "ready":
      return <LibraryWaiting library={library} retry={retry} />;
  }
}
