import type { DataFault } from "../../core/dataset";
import type { Catalogue } from "../i18n/catalogue";
import { useReading } from "../reading";
import { reportMapFault, useAtlas } from "../store";
import { QuickExit } from "./QuickExit";

/** The dataset did not arrive: the whole page says so, in the reader's language. */
export function DataFailure({
  t,
  fault,
  retry,
}: {
  readonly t: Catalogue;
  readonly fault: DataFault;
  readonly retry: () => void;
}) {
  return (
    <main className="failure" role="alert">
      <h1>{t.shell.dataFailed}</h1>
      <p>{t.shell.dataFault(fault)}</p>
      <p>{t.shell.dataFailedAdvice}</p>
      <button type="button" className="text-button" onClick={retry}>
        {t.common.tryAgain}
      </button>
      <p className="failure-exit">
        <QuickExit t={t} />
      </p>
    </main>
  );
}

/** No map, or no basemap: said where the map would be, with what still works. */
export function MapFailure() {
  const { t } = useReading();
  const fault = useAtlas((state) => state.mapFault);
  if (!fault) return null;
  const slight = fault === "no-basemap";
  return (
    <div className={slight ? "map-notice" : "map-notice map-notice--whole"} role="status">
      <p>{t.shell.mapFault[fault]}</p>
      {!slight && (
        <button type="button" className="text-button" onClick={() => reportMapFault(null)}>
          {t.common.tryAgain}
        </button>
      )}
    </div>
  );
}
