/** Returns by crossing and year: as a picture, as a table, and one by one with their sources. */
import "../styles/returns.css";
import { useMemo } from "react";
import type { RouteDetail, RouteFeature } from "../../core/dataset";
import { sourceNumbers } from "../../core/relations";
import { returnsByCrossing, type ReturnTable as Table } from "../../core/returns";
import { useReturnsWords } from "../i18n/returns-words";
import type { Library } from "../load-dataset";
import { chooseText, useReading } from "../reading";
import type { Loaded } from "../store";
import { Citations } from "./citations";
import { Section } from "./Facts";
import { PanelFrame } from "./PanelFrame";
import { namesOfFeature, useDefaultLanguage, usePlaces } from "./places";
import { ReturnsList } from "./returns/ReturnsList";
import { ReturnsPicture } from "./returns/ReturnsPicture";
import { ReturnsTable } from "./returns/ReturnsTable";
import { useRowName } from "./returns/row-name";
import { SourceList } from "./SourceList";
import { Waiting, type RecordState } from "./Waiting";

export interface ReturnsPageProps {
  /** Routes in the years the reader has chosen. */
  readonly routes: readonly RouteFeature[];
  /** How many dated returns those years leave out; null: no years are chosen. */
  readonly leftOut: number | null;
  /** Records of the routes: the table stands without them, its sources do not. */
  readonly records: RecordState<ReadonlyMap<string, RouteDetail>>;
  readonly library: Loaded<Library>;
  readonly retry?: (() => void) | undefined;
  /** Without the returns one by one: too many for a page that is read as it is. */
  readonly brief?: boolean | undefined;
}

const NO_DETAILS: ReadonlyMap<string, RouteDetail> = new Map();

export function ReturnsPage({ routes, leftOut, records, library, retry, brief = false }: ReturnsPageProps) {
  const { manifest, open, t } = useReading();
  const words = useReturnsWords();
  const { sites } = usePlaces();
  const table = useMemo(() => {
    const types = new Set(manifest.siteTypes.filter(({ crossing }) => crossing).map(({ id }) => id));
    const crossings = new Set(
      [...sites.values()].filter(({ properties }) => types.has(properties.type)).map(({ id }) => id),
    );
    return returnsByCrossing(routes, crossings, sites);
  }, [routes, sites, manifest]);
  const details = records.status === "ready" ? records.value : NO_DETAILS;
  const numbers = useMemo(
    () =>
      sourceNumbers(
        table.rows.flatMap((row) =>
          [...row.events.map(({ route }) => route), ...row.patterns].map(({ id }) => details.get(id)?.sources ?? []),
        ),
      ),
    [table, details],
  );
  const named = table.rows.filter(({ crossing, events }) => crossing !== null && events.length > 0).length;
  return (
    <PanelFrame kind={t.panels.pageKind} heading={words.heading} busy={records.status === "loading"}>
      <Citations numbers={numbers}>
        <p className="record-summary">{words.says(table.events, table.unknown, named)}</p>
        <p className="record-explains">{words.notAdded}</p>
        {open && <p className="record-note">{leftOut === null ? words.unfiltered : words.filtered(leftOut)}</p>}
        {table.events === 0 ? (
          <p className="record-nothing">{words.nothing}</p>
        ) : (
          <>
            {open && (
              <Section id="returns-picture" heading={words.picture}>
                <ReturnsPicture table={table} />
              </Section>
            )}
            <Section id="returns-table" heading={words.table}>
              <ReturnsTable table={table} />
              <Download table={table} details={records.status === "ready" ? details : null} />
            </Section>
          </>
        )}
        {brief ? <p className="record-note">{words.brief}</p> : <ReturnsList rows={table.rows} details={details} />}
        {brief ? null : records.status === "ready" ? (
          <SourceList numbers={numbers} library={library} retry={retry} />
        ) : (
          <Waiting record={records} />
        )}
      </Citations>
    </PanelFrame>
  );
}

/** Once the sources of each row are there, so that no file leaves without them. */
function Download({
  table,
  details,
}: {
  readonly table: Table;
  readonly details: ReadonlyMap<string, RouteDetail> | null;
}) {
  const { language, manifest, open } = useReading();
  const words = useReturnsWords();
  const nameOf = useRowName();
  const main = useDefaultLanguage();
  if (!open || details === null) return null;
  const save = async () => {
    const [{ returnsCsv }, { saveFile }] = await Promise.all([
      import("../../core/export/returns-csv"),
      import("../take-away/save-file"),
    ]);
    const text = returnsCsv({
      table,
      details,
      nameOf,
      routeName: ({ properties }) => chooseText(namesOfFeature(properties, main), language, manifest.languages).text,
      version: manifest.datasetVersion,
      date: manifest.datasetDate,
      licence: manifest.licence.name,
    });
    saveFile(`returns-${manifest.datasetDate}.csv`, text, "text/csv;charset=utf-8");
  };
  return (
    <p>
      <button type="button" className="text-button" onClick={() => void save()}>
        {words.csv}
      </button>
    </p>
  );
}
